import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { comprehendOpinion } from '../shared/adapters/aws/comprehend-opinion.ts';
import { segmentsOf } from '../shared/adapters/aws/text-segments.ts';
import type { LogLine } from '../shared/adapters/system/json-log.ts';
import { MINUTE } from '../shared/core/time.ts';
import type { SecondOpinion } from '../shared/ports.ts';
import { type ComprehendServer, comprehendServer } from './comprehend-server.ts';
import { watchedLog } from './log-privacy.ts';
import { START } from './publishing-world.ts';

let server: ComprehendServer;
let now = START;
let log: LogLine[] = [];
afterEach(() => server.close());

async function comprehend(
  toxicity: (text: string) => number | undefined,
  timer?: (ms: number) => AbortSignal,
): Promise<SecondOpinion> {
  server = await comprehendServer(toxicity);
  now = START;
  log = [];
  return comprehendOpinion({
    client: server.client,
    clock: { now: () => now },
    log: watchedLog((line) => log.push(line)),
    ...(timer && { timer }),
  });
}
const RUDE = 'You smell of old socks.';
const byWord = (text: string) => (text.includes('socks') ? 0.95 : 0.02);

describe('Comprehend', () => {
  it('finds some words offensive, and others not', async () => {
    const opinion = await comprehend(byWord);
    expect(await opinion.on({ text: RUDE })).toEqual({ isOffensive: true });
    expect(await opinion.on({ text: 'When do you open?', language: 'en-GB' })).toEqual({
      isOffensive: false,
    });
    expect(log).toEqual([]);
  });

  it('is asked about a long comment in pieces that it takes, of which one is enough', async () => {
    const opinion = await comprehend(byWord);
    const long = `${'ünïcödé wörds '.repeat(200)}${RUDE}`;
    expect(await opinion.on({ text: long })).toEqual({ isOffensive: true });
    expect(server.asked).toHaveLength(1);
    expect(server.asked[0]?.length).toBeGreaterThan(3);
    expect(server.asked[0]?.join(' ')).toBe(long);
  });

  it('is told the beginning of what is longer than it takes', async () => {
    const opinion = await comprehend(byWord);
    expect(await opinion.on({ text: 'x'.repeat(50_000) })).toEqual({ isOffensive: false });
    expect(server.asked[0]).toHaveLength(10);
  });

  it('is not asked about other languages than English, nor about nothing', async () => {
    const opinion = await comprehend(byWord);
    expect(await opinion.on({ text: 'Du riechst nach socks.', language: 'de' })).toBeUndefined();
    expect(await opinion.on({ text: 'End of line', language: 'enm' })).toBeUndefined();
    expect(await opinion.on({ text: ' \n ' })).toBeUndefined();
    expect(server.asked).toEqual([]);
  });

  it('that refuses has no opinion, and is left alone for a minute', async () => {
    const opinion = await comprehend(byWord);
    server.refuse('ThrottlingException', `Rate exceeded: ${RUDE}`);
    expect(await opinion.on({ text: RUDE })).toBeUndefined();
    expect(await opinion.on({ text: RUDE })).toBeUndefined();
    expect(server.asked).toHaveLength(1);
    server.refuse(undefined);
    now += MINUTE;
    expect(await opinion.on({ text: RUDE })).toEqual({ isOffensive: true });
    expect(log).toMatchObject([{ event: 'second-opinion-problem', error: 'ThrottlingException' }]);
    expect(JSON.stringify(log)).not.toContain('socks');
  });

  it('that refuses one text is asked about the next', async () => {
    const opinion = await comprehend(byWord);
    server.refuse('UnsupportedLanguageException');
    expect(await opinion.on({ text: RUDE })).toBeUndefined();
    server.refuse(undefined);
    expect(await opinion.on({ text: RUDE })).toEqual({ isOffensive: true });
  });

  it('that does not answer in time has no opinion', async () => {
    const limit = new AbortController();
    const opinion = await comprehend(
      () => undefined,
      () => limit.signal,
    );
    const asking = opinion.on({ text: RUDE });
    await expect.poll(() => server.asked.length).toBe(1);
    limit.abort();
    expect(await asking).toBeUndefined();
    expect(log).toMatchObject([{ event: 'second-opinion-problem', error: 'AbortError' }]);
  });

  it('that is not there has no opinion', async () => {
    const opinion = await comprehend(byWord);
    await server.close();
    expect(await opinion.on({ text: RUDE })).toBeUndefined();
    server = await comprehendServer(byWord);
  });
});

it('pieces are never too many or too large, and leave nothing out of what fits', () => {
  const letter = fc.oneof(fc.constantFrom(' ', '\n', 'a', 'é', '漢', '👩‍🔬', '\ud800'), fc.string());
  fc.assert(
    fc.property(fc.array(letter, { maxLength: 4_000 }), (letters) => {
      const text = letters.join('');
      const segments = segmentsOf(text);
      expect(segments.length).toBeLessThanOrEqual(10);
      for (const segment of segments) {
        expect(Buffer.byteLength(segment)).toBeLessThanOrEqual(1_000);
        expect(segment.trim()).not.toBe('');
        expect(segment.isWellFormed()).toBe(true);
      }
      const bare = (words: string) => words.replace(/\s+/g, '');
      const [whole, sent] = [bare(text.toWellFormed()), bare(segments.join(''))];
      expect(whole.startsWith(sent)).toBe(true);
      if (segments.length < 10) expect(sent).toBe(whole);
    }),
    { numRuns: 50 },
  );
});
