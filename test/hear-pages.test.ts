import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CommentPage, hearPages } from '../shared/channels/comments/hear-pages.ts';
import type { HeardComment } from '../shared/core/comments/heard.ts';
import { ChannelError } from '../shared/core/delivery/channel-error.ts';
import { HOUR, MINUTE, SECOND } from '../shared/core/time.ts';

type Listed = { readonly comment: HeardComment; readonly listedAt: number };

const said = (id: string, writtenAt: number): HeardComment => ({
  remoteId: id,
  url: `https://network.example/${id}`,
  author: { id: 'reader', handle: '@reader' },
  text: id,
  links: [],
  writtenAt,
  isOwn: false,
});

/** A network that lists comments newest first, some of them minutes late, and gives pages of a few. */
function network(size: number) {
  const listed: Listed[] = [];
  let now = 1_700_000_000_000;
  let forgets = false;
  return {
    listed,
    pass: (ms: number) => {
      now += ms;
    },
    forget: () => {
      forgets = true;
    },
    say: (lateMs: number) => listed.push({ comment: said(`c${listed.length}`, now), listedAt: now + lateMs }),
    async read(page: string | undefined): Promise<CommentPage> {
      if (page !== undefined && forgets) {
        forgets = false;
        throw new ChannelError('refused', 'Invalid cursor');
      }
      const shown = listed
        .filter(({ listedAt }) => listedAt <= now)
        .map(({ comment }) => comment)
        .toSorted((one, other) => other.writtenAt - one.writtenAt);
      const before = page === undefined ? -1 : shown.findIndex(({ remoteId }) => remoteId === page);
      const comments = shown.slice(before + 1, before + 1 + size);
      const last = comments.at(-1);
      const isMore = before + 1 + size < shown.length;
      return {
        comments,
        ...(last && { reaches: last.writtenAt }),
        ...(isMore && last && { next: last.remoteId }),
      };
    },
  };
}

type Doing =
  | { readonly do: 'say'; readonly lateMs: number }
  | { readonly do: 'pass'; readonly ms: number }
  | { readonly do: 'hear' }
  | { readonly do: 'forget' };

const doing: fc.Arbitrary<Doing> = fc.oneof(
  fc.record({ do: fc.constant('say' as const), lateMs: fc.integer({ min: 0, max: 9 * MINUTE }) }),
  fc.record({ do: fc.constant('pass' as const), ms: fc.integer({ min: 0, max: 6 * MINUTE }) }),
  fc.constant({ do: 'hear' as const }),
);

describe('hearing page by page', () => {
  async function run(size: number, steps: readonly Doing[]) {
    const net = network(size);
    const heard: string[] = [];
    let cursor: string | undefined;
    const hear = async () => {
      const hearing = await hearPages(cursor, net.read);
      expect(hearing.cursor.length).toBeLessThanOrEqual(2000);
      heard.push(...hearing.comments.map(({ remoteId }) => remoteId));
      cursor = hearing.cursor;
      return hearing.more;
    };
    for (const step of steps) {
      if (step.do === 'say') net.say(step.lateMs);
      if (step.do === 'pass') net.pass(step.ms);
      if (step.do === 'forget') net.forget();
      if (step.do === 'hear') await hear();
    }
    net.pass(10 * MINUTE);
    // What is left of a round, and a whole one.
    for (let rounds = 0; rounds < 2; rounds += 1) while (await hear());
    return { heard, listed: net.listed.map(({ comment }) => comment.remoteId) };
  }

  it('gives each comment once, whatever is said, listed late and passes between two pages', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 7 }),
        fc.array(doing, { maxLength: 60 }),
        async (size, steps) => {
          const { heard, listed } = await run(size, steps);
          expect(heard.toSorted()).toEqual(listed.toSorted());
        },
      ),
      { numRuns: 300 },
    );
  });

  it('loses nothing where the network forgets its word for a page', async () => {
    const forgetful = fc.oneof({ weight: 4, arbitrary: doing }, fc.constant({ do: 'forget' as const }));
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 7 }),
        fc.array(forgetful, { maxLength: 60 }),
        async (size, steps) => {
          const { heard, listed } = await run(size, steps);
          expect(new Set(heard)).toEqual(new Set(listed));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('gives nothing twice in a burst of thousands, and a cursor that is short enough', async () => {
    const net = network(50);
    const heard: string[] = [];
    let cursor: string | undefined;
    for (let minute = 0; minute < 10; minute += 1) {
      for (let count = 0; count < 250; count += 1) {
        net.say(0);
        net.pass(SECOND / 5);
      }
      for (let more = true; more; ) {
        const hearing = await hearPages(cursor, net.read);
        expect(hearing.cursor.length).toBeLessThanOrEqual(2000);
        heard.push(...hearing.comments.map(({ remoteId }) => remoteId));
        ({ cursor, more } = hearing);
      }
    }
    expect(heard).toHaveLength(2500);
    expect(new Set(heard).size).toBe(2500);
  });

  it('begins anew with a cursor that nobody can read', async () => {
    const net = network(50);
    net.say(0);
    for (const cursor of ['', '{', '{"heard":[1]}', '"x"']) {
      const { comments } = await hearPages(cursor, net.read);
      expect(comments.map(({ remoteId }) => remoteId)).toEqual(['c0']);
    }
  });

  it('leaves out what is older than the day on which somebody begins to listen', async () => {
    const net = network(50);
    net.say(0);
    net.pass(2 * HOUR);
    net.say(0);
    const { comments } = await hearPages(undefined, net.read, { startsAt: 1_700_000_000_000 + HOUR });
    expect(comments.map(({ remoteId }) => remoteId)).toEqual(['c1']);
  });
});
