import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Account } from '../shared/core/accounts/account.ts';
import { commentTraitsOf } from '../shared/core/comments/comment-traits.ts';
import {
  COMMENT_ACTIONS,
  type CommentRef,
  type CommentTraits,
  type Cursor,
  type HeardComment,
  type Source,
} from '../shared/core/comments/heard.ts';
import { ChannelError, type Outcome } from '../shared/core/delivery/channel-error.ts';
import { SECOND } from '../shared/core/time.ts';
import type { Channel, Listening, Secrets, Shipment } from '../shared/ports.ts';
import { newShipment } from './channel-world.ts';

/** What can go wrong with the next request that listens. */
export type ListeningFaults = {
  readonly throttle: (seconds: number) => void;
  readonly fail: () => void;
  readonly answerWithPage: () => void;
  readonly answerTooMuch: () => void;
  readonly redirect: () => void;
  /** From now on the credentials do not serve. */
  readonly revoke: () => void;
};

/** One network with one account that has one post, under which nobody has said anything. */
export type ListeningWorld = {
  readonly channel: Channel;
  readonly account: Account;
  readonly secrets: Secrets;
  /** Where readers are heard. */
  readonly source: Source;
  /** The network does not tell of a comment whether it is hidden. */
  readonly hidesUntold?: true;
  /** How many comments the channel asks for at once. */
  readonly page: number;
  /** A reader says something under the account's post; the same reader where no other is named. */
  comment(said: { readonly text: string; readonly by?: string }): Promise<CommentRef>;
  /** Its author says something else there; absent where nobody can. */
  edit?(comment: CommentRef, text: string): Promise<void>;
  /** Its author takes it back. */
  delete(comment: CommentRef): Promise<void>;
  /** The account itself writes under its post, with the network's own app. */
  commentAsAccount(text: string): Promise<string>;
  /** Whether readers see it. */
  isSeen(comment: CommentRef): Promise<boolean>;
  /** The network's ids of what the account wrote in answer to a comment. */
  repliesTo(comment: CommentRef): Promise<readonly string[]>;
  readonly faults: ListeningFaults;
  stop(): Promise<void>;
};

const LINK = 'https://library.example/a/long/way/to/the/opening/hours?day=monday&week=1';
const HARD_WORDS = `When, c’est “noted” & <b>bold</b>?\nTwo lines 👩🏽‍🔬 #Books @library\n\n${LINK}`;

/** What every channel that listens promises to `poll-comments` and `tend-comment`, on a server that really answers. */
export function listeningContract(name: string, start: () => Promise<ListeningWorld>): void {
  describe(`the ${name} channel, as every channel that listens,`, () => {
    let world: ListeningWorld;
    beforeEach(async () => {
      world = await start();
    });
    afterEach(() => world.stop());

    const listening = (): Listening => {
      if (world.channel.listening === undefined) throw new Error(`${name} does not listen.`);
      return world.channel.listening;
    };
    const traits = (): CommentTraits => {
      if (world.channel.comments === undefined) throw new Error(`${name} has no traits of comments.`);
      return commentTraitsOf(world.channel.comments, world.account);
    };
    const hear = async (cursor?: Cursor) => {
      const hearing = await listening().hear(world.account, world.source, cursor);
      expect(hearing.cursor.length).toBeLessThanOrEqual(2_000);
      return hearing;
    };
    /** Everything that is new after a cursor, page by page, and the last cursor. */
    const hearAll = async (from?: Cursor) => {
      const comments: HeardComment[] = [];
      let cursor = from;
      for (let pages = 0; pages < 50; pages += 1) {
        const hearing = await hear(cursor);
        comments.push(...hearing.comments);
        cursor = hearing.cursor;
        if (!hearing.more) return { comments, cursor };
      }
      throw new Error('There is always one more page.');
    };
    const sayMany = async (count: number): Promise<string[]> => {
      const ids: string[] = [];
      for (let n = 1; n <= count; n += 1) ids.push((await world.comment({ text: `Comment ${n}` })).remoteId);
      return ids;
    };
    const idsOf = (comments: readonly HeardComment[]): string[] =>
      comments.map(({ remoteId }) => remoteId).sort();
    const look = async ({ remoteId }: CommentRef): Promise<HeardComment | undefined> =>
      (await listening().look(world.account, [remoteId])).get(remoteId);
    const expectFailure = async (attempt: Promise<unknown>, outcome: Outcome): Promise<ChannelError> => {
      const error: unknown = await attempt.then(
        () => undefined,
        (reason: unknown) => reason,
      );
      if (!(error instanceof ChannelError))
        throw new Error(`expected a ChannelError of outcome ${outcome}, got ${error}`, { cause: error });
      expect(error.outcome, error.message).toBe(outcome);
      for (const secret of Object.values(await world.secrets.read(world.account.id)))
        expect(error.message).not.toContain(secret);
      return error;
    };

    it('hears nothing where nobody said anything', async () => {
      expect((await hearAll()).comments).toEqual([]);
    });

    it('hears each comment once, at every page’s end', async () => {
      let { cursor } = await hearAll();
      for (const count of [world.page - 1, world.page, world.page + 1]) {
        const said = await sayMany(count);
        const heard = await hearAll(cursor);
        expect(idsOf(heard.comments), `${count} comments`).toEqual(said.sort());
        cursor = heard.cursor;
        expect((await hearAll(cursor)).comments, `after ${count} comments`).toEqual([]);
      }
    });

    it('loses nothing that is said while it reads, and goes on where it was broken off', async () => {
      const { cursor } = await hearAll();
      const said = await sayMany(2 * world.page);
      const first = await hear(cursor);
      expect(first.comments.length).toBeGreaterThan(0);
      // What was not stored is heard again.
      expect(idsOf((await hear(cursor)).comments)).toEqual(idsOf(first.comments));
      said.push(...(await sayMany(3)));
      const rest = await hearAll(first.cursor);
      const later = await hearAll(rest.cursor);
      const heard = [...first.comments, ...rest.comments, ...later.comments];
      expect(idsOf(heard)).toEqual(said.sort());
    });

    it('gives words as people read them, and links whole', async () => {
      const { cursor } = await hearAll();
      const { remoteId, authorId } = await world.comment({ text: HARD_WORDS, by: 'Zoë' });
      const before = Date.now() + 5 * SECOND;
      const [heard] = (await hearAll(cursor)).comments;
      expect(heard?.remoteId).toBe(remoteId);
      expect(heard?.text).toContain(HARD_WORDS);
      expect(heard?.links).toEqual([LINK]);
      expect(heard?.author.id).toBe(authorId);
      expect(heard?.author.handle).not.toBe('');
      expect(heard?.parent).toBeDefined();
      expect(heard?.isOwn).toBe(false);
      expect(heard?.writtenAt).toBeLessThan(before);
      expect(URL.canParse(heard?.url ?? '')).toBe(true);
    });

    it('looks at comments again: changed, gone, and its own', async () => {
      const kept = await world.comment({ text: 'Kept' });
      const gone = await world.comment({ text: 'Gone' });
      const own = await world.commentAsAccount('We are open.');
      await world.delete(gone);
      await world.edit?.(kept, 'Kept, in other words');
      const seen = await listening().look(world.account, [kept.remoteId, gone.remoteId, own]);
      expect([...seen.keys()].sort()).toEqual([kept.remoteId, own].sort());
      expect(seen.get(kept.remoteId)?.isOwn).toBe(false);
      expect(seen.get(own)?.isOwn).toBe(true);
      expect(seen.get(kept.remoteId)?.text).toContain('Kept');
      if (world.edit) {
        expect(seen.get(kept.remoteId)?.text).toContain('in other words');
        expect(seen.get(kept.remoteId)?.editedAt).toBeGreaterThan(0);
      }
      expect(await listening().look(world.account, [])).toEqual(new Map());
    });

    it('does what its traits say, once more without harm, and to what is gone', async () => {
      for (const action of COMMENT_ACTIONS.filter((one) => traits().can.includes(one))) {
        const comment = await world.comment({ text: `About to ${action}`, by: `Reader of ${action}` });
        await listening().act(world.account, comment, action);
        await listening().act(world.account, comment, action);
        if (action === 'remove') expect(await look(comment)).toBeUndefined();
        const gone = await world.comment({ text: 'Gone', by: `Other reader of ${action}` });
        await world.delete(gone);
        await listening().act(world.account, gone, action);
      }
    });

    it('hides a comment from readers and shows it again, if it can', async () => {
      if (!traits().can.includes('hide')) return;
      const comment = await world.comment({ text: 'Cheap essays!' });
      const other = await world.comment({ text: 'Thank you.' });
      const told = (isHidden: boolean) => (world.hidesUntold ? {} : { isHidden });
      expect(await look(comment)).toMatchObject(told(false));
      await listening().act(world.account, comment, 'hide');
      expect(await world.isSeen(comment)).toBe(false);
      expect(await world.isSeen(other)).toBe(true);
      expect(await look(comment)).toMatchObject(told(true));
      await listening().act(world.account, comment, 'unhide');
      expect(await world.isSeen(comment)).toBe(true);
      expect(await look(comment)).toMatchObject(told(false));
    });

    it('refuses what its traits do not say, with what can be done in its place', async () => {
      const comment = await world.comment({ text: 'Still here' });
      for (const action of COMMENT_ACTIONS.filter((one) => !traits().can.includes(one))) {
        await expectFailure(listening().act(world.account, comment, action), 'refused');
        expect(await world.isSeen(comment)).toBe(true);
      }
    });

    it('answers a comment once, and knows the answer again', async () => {
      const [one, other] = [
        await world.comment({ text: 'One', by: 'one' }),
        await world.comment({ text: 'Other', by: 'other' }),
      ];
      const replyTo = async ({ remoteId, root }: CommentRef): Promise<Shipment> => {
        const handle = traits().replyNamesAuthor
          ? `${(await look({ remoteId, authorId: '' }))?.author.handle} `
          : '';
        const rendering = {
          text: `${handle}Thank you!`,
          media: [],
          replyTo: { remoteId, ...(root !== undefined && { root }) },
        };
        return newShipment(world.account, rendering);
      };
      const nobodys = async () => false;
      const parcel = await replyTo(one);
      const prepared = JSON.parse(JSON.stringify(await world.channel.prepare(parcel)));
      expect(await world.channel.find(parcel, prepared, nobodys)).toEqual({ absent: true });
      const remote = await world.channel.commit(parcel, prepared);
      expect(await world.channel.find(parcel, prepared, nobodys)).toMatchObject({ found: { id: remote.id } });
      expect(await world.repliesTo(one)).toEqual([remote.id]);
      expect((await world.channel.readBack(parcel, remote))?.isAsSent).toBe(true);
      // The same words to somebody else are another answer.
      const second = await replyTo(other);
      const ready = await world.channel.prepare(second);
      expect(await world.channel.find(second, ready, async (id) => id === remote.id)).toEqual({
        absent: true,
      });
      await world.channel.commit(second, ready);
      expect(await world.repliesTo(other)).toHaveLength(1);
      await world.channel.retract(world.account, remote);
      expect(await world.repliesTo(one)).toEqual([]);
    });

    it('answers nothing that is gone', async () => {
      const gone = await world.comment({ text: 'Gone' });
      await world.delete(gone);
      const parcel = newShipment(world.account, { text: 'Thank you!', media: [], replyTo: gone });
      const { message } = await expectFailure(world.channel.prepare(parcel), 'refused');
      expect(message).toMatch(/no longer on/);
    });

    it('says when to come back where the network asks for patience, and hears all then', async () => {
      const { cursor } = await hearAll();
      const [said] = await sayMany(1);
      world.faults.throttle(7);
      const { retryAfterMs } = await expectFailure(hear(cursor), 'later');
      expect(retryAfterMs).toBe(7 * SECOND);
      expect(idsOf((await hearAll(cursor)).comments)).toEqual([said]);
    });

    for (const [fault, title] of [
      ['fail', 'a server error'],
      ['answerWithPage', 'a web page'],
      ['answerTooMuch', 'an answer without end'],
      ['redirect', 'a redirect'],
    ] as const)
      it(`takes nothing for silence after ${title}`, async () => {
        const { cursor } = await hearAll();
        const [said] = await sayMany(1);
        world.faults[fault]();
        await expectFailure(hear(cursor), 'later');
        expect(idsOf((await hearAll(cursor)).comments)).toEqual([said]);
      });

    it('knows credentials that do not serve from anything else', async () => {
      const comment = await world.comment({ text: 'Anybody?' });
      world.faults.revoke();
      await expectFailure(hear(), 'credentials');
      await expectFailure(look(comment), 'credentials');
      const [action] = traits().can;
      if (action) await expectFailure(listening().act(world.account, comment, action), 'credentials');
    });
  });
}
