import { describe, expect, it } from 'vitest';
import type { LinkAnswer } from '../shared/core/link-answer.ts';
import { contentKey } from '../shared/core/post.ts';
import type { Report } from '../shared/core/report/report.ts';
import { MINUTE } from '../shared/core/time.ts';
import type { Links } from '../shared/ports.ts';
import { askLinks } from '../shared/steps/ask-links.ts';
import { approvePost } from '../shared/steps/decide-post.ts';
import { rescue } from '../shared/steps/rescue.ts';
import { freshWorlds } from './fresh-worlds.ts';
import { START, type World } from './publishing-world.ts';
import { bundle } from './rules/proof.ts';
import { BODY, postOf, put, revised, statesOf, under, type Written, written } from './sent-bundles.ts';

let world: World;
freshWorlds((fresh) => {
  world = fresh;
});

const BY = { who: 'the administrator', why: 'the page comes on Monday' };
const PAGE = 'https://fair.example.org/programme';
const DEAD: LinkAnswer = { is: 'dead', why: 'not-found', host: 'fair.example.org' };

/** Everybody is asked here; `asked` says who. */
function pages(answers: Readonly<Record<string, LinkAnswer>> = {}): Links & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    async ask(address) {
      asked.push(address);
      return answers[address] ?? { is: 'reached', status: 200, address };
    },
  };
}
async function sendAsking(links: Links, text: string, more: Written = {}) {
  await put(world.deps.objects, 'fair', { 'post.md': written({ text: `${BODY} ${text}`, ...more }) });
  return world.intake('fair', { ...world.deps, links });
}
async function reportOf(id: string): Promise<Report> {
  const { report = '' } = await postOf(world, id);
  return JSON.parse(new TextDecoder().decode(await world.deps.objects.read(report)));
}

describe('intake', () => {
  it('asks each page once, and neither hosts that the policy allows nor addresses that are wrong by their form', async () => {
    const links = pages();
    const text = `${PAGE}#monday ${PAGE}#tuesday https://library.example/x https://intranet/y`;
    await sendAsking(links, text);
    expect(links.asked).toEqual([PAGE]);
  });

  it('holds a post with a dead link, and keeps what was answered with the content', async () => {
    expect(await sendAsking(pages({ [PAGE]: DEAD }), PAGE)).toEqual({ did: 'held' });
    const { findings } = await reportOf('fair');
    expect(findings).toMatchObject([
      { rule: 'link-check', level: 'hold', args: { problem: 'dead-not-found' } },
    ]);
    const { revision } = await postOf(world, 'fair');
    const content = JSON.parse(
      new TextDecoder().decode(await world.deps.objects.read(contentKey('fair', revision))),
    );
    expect(content.links).toEqual({ [PAGE]: DEAD });
  });

  it('lets a post pass whose link could not be checked, with advice', async () => {
    const unsure: LinkAnswer = { is: 'unsure', why: 'timeout', host: 'fair.example.org' };
    expect(await sendAsking(pages({ [PAGE]: unsure }), PAGE)).toEqual({ did: 'accepted' });
    expect((await reportOf('fair')).findings).toMatchObject([{ rule: 'link-check', level: 'advise' }]);
  });

  it('asks nobody where the policy switches the rule off', async () => {
    const links = pages({ [PAGE]: DEAD });
    const policy = revised(world.deps.policy, '2027-02', { 'link-check': { level: 'off', options: {} } });
    await put(world.deps.objects, 'fair', { 'post.md': written({ text: `${BODY} ${PAGE}` }) });
    expect(await world.intake('fair', { ...under(world, policy), links })).toEqual({ did: 'accepted' });
    expect(links.asked).toEqual([]);
  });
});

describe('a post with a link that is tested again', () => {
  const later = () => revised(world.deps.policy, '2027-02', {});

  it('is judged by what was answered when it was sent, and nobody is asked', async () => {
    await sendAsking(pages(), PAGE);
    const links = pages({ [PAGE]: DEAD });
    const deps = { ...under(world, later()), links };
    await rescue(deps);
    expect(links.asked).toEqual([]);
    expect(await statesOf(world, 'fair')).toEqual({ sandbox: 'scheduled' });
  });

  it('does not pass because nobody asks: a dead link that was approved needs its approval', async () => {
    await sendAsking(pages({ [PAGE]: DEAD }), PAGE);
    await approvePost(world.deps, 'fair', BY);
    await rescue(under(world, later()));
    expect(await statesOf(world, 'fair')).toEqual({ sandbox: 'scheduled' });
    const { approval: _approval, ...unapproved } = await postOf(world, 'fair');
    await world.store.save(await postOf(world, 'fair'), unapproved, BY, START);
    await rescue(under(world, revised(world.deps.policy, '2027-03', {})));
    expect(await statesOf(world, 'fair')).toEqual({ sandbox: 'held' });
  });
});

describe('many links', () => {
  const ask = (links: Links, addresses: readonly string[], now = () => START) =>
    askLinks(
      { links, policy: world.deps.policy, clock: { now, sleepUntil: async () => {} } },
      bundle({ text: addresses.join(' ') }),
    );
  const numbered = (count: number, host = 'fair.example.org') =>
    Array.from({ length: count }, (_, index) => `https://${host}/${index}`);

  it('are asked side by side, two at a time of one host', async () => {
    const waiting: (() => void)[] = [];
    const begun: string[] = [];
    const links: Links = {
      ask: (address) => {
        begun.push(address);
        return new Promise((resolve) => {
          waiting.push(() => resolve({ is: 'reached', status: 200, address }));
        });
      },
    };
    const [fair, club] = [numbered(3), numbered(1, 'club.example.org')];
    const asked = ask(links, [...fair, ...club]);
    expect(begun.sort()).toEqual([...club, ...fair.slice(0, 2)].sort());
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      next();
      await Promise.resolve();
      await Promise.resolve();
    }
    expect(Object.keys((await asked) ?? {}).sort()).toEqual([...fair, ...club].sort());
    expect(begun).toHaveLength(4);
  });

  it('are asked up to forty, so that a post cannot keep intake busy', async () => {
    const links = pages();
    const answers = await ask(links, numbered(50));
    expect(Object.keys(answers ?? {})).toEqual(numbered(40));
  });

  it('are given up after a minute', async () => {
    let now = START;
    const links: Links = {
      async ask(address) {
        now += 40 * 1_000;
        return { is: 'reached', status: 200, address };
      },
    };
    const answers = await ask(links, numbered(10), () => now);
    expect(Object.keys(answers ?? {}).length).toBeLessThan(10);
    expect(now - START).toBeLessThanOrEqual(2 * MINUTE);
  });
});

describe('a text file among the sources', () => {
  const SENTENCE =
    'the oldest globe in the collection was drawn by hand in Nuremberg when nobody there had heard of America';
  const sendGlobe = async (text: string, file: string | Buffer) => {
    const post = written({ text }).replace('kind: own\n', 'kind: own\nsources: [catalogue.txt]\n');
    await put(world.deps.objects, 'globe', { 'post.md': post, 'catalogue.txt': file });
    return world.intake('globe');
  };

  it('is compared with the post, and again when the policy changes', async () => {
    expect(await sendGlobe(`Look: ${SENTENCE}. Do you know more?`, `As we know, ${SENTENCE}.`)).toEqual({
      did: 'held',
    });
    expect((await reportOf('globe')).findings).toMatchObject([
      { rule: 'copied-text', at: 'text', args: { problem: 'copied', file: 'catalogue.txt', words: 19 } },
    ]);
    await approvePost(world.deps, 'globe', BY);
    const wary = revised(world.deps.policy, '2027-02', {
      'copied-text': { level: 'hold', options: { words: 6 } },
    });
    await rescue(under(world, wary));
    expect(await statesOf(world, 'globe')).toEqual({ sandbox: 'scheduled' });
    const { approval: _approval, ...unapproved } = await postOf(world, 'globe');
    await world.store.save(await postOf(world, 'globe'), unapproved, BY, START);
    await rescue(under(world, revised(world.deps.policy, '2027-03', {})));
    expect(await statesOf(world, 'globe')).toEqual({ sandbox: 'held' });
  });

  it.each([
    ['UTF-16 with its mark', Buffer.from(`\ufeff${SENTENCE}`, 'utf16le'), 'copied'],
    ['no text', Buffer.from([0xff, 0x00, 0x80, 0xc3, 0x28]), 'not-text'],
    ['too large', `${'word '.repeat(41_000)}`, 'too-large'],
  ])('that is %s is told apart', async (_, file, problem) => {
    await sendGlobe(`Look: ${SENTENCE}. Do you know more?`, file);
    expect((await reportOf('globe')).findings).toMatchObject([{ rule: 'copied-text', args: { problem } }]);
  });

  it('that has not arrived yet is waited for', async () => {
    const post = written().replace('kind: own\n', 'kind: own\nsources: [catalogue.txt]\n');
    await put(world.deps.objects, 'globe', { 'post.md': post });
    expect(await world.intake('globe')).toEqual({ did: 'waiting' });
    await put(world.deps.objects, 'globe', { 'catalogue.txt': 'A globe.' });
    expect(await world.intake('globe')).toEqual({ did: 'accepted' });
  });
});
