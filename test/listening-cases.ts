import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMMENT_ACTIONS, type CommentAction, type HeardComment } from '../shared/core/comments/heard.ts';
import { ChannelError, type Outcome } from '../shared/core/delivery/channel-error.ts';
import { HOUR, MINUTE, SECOND } from '../shared/core/time.ts';
import type { Listening, Shipment } from '../shared/ports.ts';
import { newShipment } from './channel-world.ts';
import type { ListeningWorld } from './listening-world.ts';

const HARD_WORDS = 'Is the café open? “Yes” & <no> 👩🏽‍🔬\n\nSee https://library.example/oa?x=1&y=2';

/** What every network that is listened to keeps: nothing lost, nothing twice, nothing answered twice. */
export function listeningCases(name: string, start: () => Promise<ListeningWorld>): void {
  describe(`what readers say on ${name}`, () => {
    let world: ListeningWorld;
    let listening: Listening;
    beforeEach(async () => {
      world = await start();
      if (world.channel.listening === undefined) throw new Error(`${name} does not listen`);
      listening = world.channel.listening;
    });
    afterEach(() => world.stop());

    /** Hears until there is no more, as a poll does. */
    async function hearAll(cursor?: string) {
      const heard: HeardComment[] = [];
      let at = cursor;
      let calls = 0;
      for (let more = true; more; calls += 1) {
        const hearing = await listening.hear(world.account, world.source, at);
        expect(hearing.cursor.length).toBeLessThanOrEqual(2000);
        heard.push(...hearing.comments);
        ({ cursor: at, more } = hearing);
        if (calls > 50) throw new Error('it never ends');
      }
      return { heard, cursor: at ?? '', calls };
    }
    /** Where nothing was said yet. */
    const begin = async () => (await hearAll()).cursor;
    const idsOf = (heard: readonly HeardComment[]) => heard.map(({ remoteId }) => remoteId).toSorted();
    const can = (action: CommentAction) => world.channel.comments?.can.includes(action) === true;
    const ref = ({ remoteId, root, author }: HeardComment) => ({
      remoteId,
      ...(root !== undefined && { root }),
      authorId: author.id,
    });
    async function heardOne(text = 'When do you open?'): Promise<HeardComment> {
      const cursor = await begin();
      const id = world.say(text);
      const { heard } = await hearAll(cursor);
      expect(idsOf(heard)).toEqual([id]);
      return heard[0] as HeardComment;
    }
    const expectFailure = async (attempt: Promise<unknown>, outcome: Outcome): Promise<ChannelError> => {
      const error: unknown = await attempt.then(
        () => undefined,
        (reason: unknown) => reason,
      );
      if (!(error instanceof ChannelError))
        throw new Error(`expected a ChannelError, got ${error}`, { cause: error });
      expect(error.outcome, error.message).toBe(outcome);
      return error;
    };

    it('hears a comment with who said it, when, where, and what it links to', async () => {
      const text = world.hardWords ?? HARD_WORDS;
      const before = Date.now();
      const comment = await heardOne(text);
      expect(comment.text).toBe(text);
      expect(comment.links).toEqual(['https://library.example/oa?x=1&y=2']);
      expect(comment.author.id).not.toBe('');
      expect(comment.author.handle).not.toBe('');
      expect(URL.canParse(comment.url)).toBe(true);
      expect(Math.abs(comment.writtenAt - before)).toBeLessThan(HOUR);
      expect(comment.isOwn).toBe(false);
      if (world.source.of === 'post') expect(comment.root).toBe(world.source.remote.id);
    });

    it('hears each comment once, across pages and polls', async () => {
      let cursor = await begin();
      let at = Date.now() - 5 * MINUTE;
      for (const count of [1, world.pageSize - 1, world.pageSize, 1, world.pageSize + 1, 0]) {
        const from = at;
        const said = Array.from({ length: count }, (_, index) =>
          world.say(`Comment ${index}`, { at: from + index * (SECOND / 2) }),
        );
        at += count * (SECOND / 2);
        const round = await hearAll(cursor);
        expect(idsOf(round.heard)).toEqual(said.toSorted());
        cursor = round.cursor;
      }
    });

    it('goes on where it was broken off in the middle of a round', async () => {
      const cursor = await begin();
      const now = Date.now();
      const said = Array.from({ length: world.pageSize + 5 }, (_, index) =>
        world.say(`Comment ${index}`, { at: now - (index + 1) * MINUTE }),
      );
      const first = await listening.hear(world.account, world.source, cursor);
      expect(first.more).toBe(true);
      const late = world.say('Said in between');
      const rest = await hearAll(first.cursor);
      const again = await hearAll(rest.cursor);
      const heard = [...first.comments, ...rest.heard, ...again.heard];
      expect(idsOf(heard)).toEqual([...said, late].toSorted());
    });

    it('hears a reply to an old comment, and whose reply it is', async () => {
      const old = world.say('An old question', { at: Date.now() - 3 * HOUR });
      const first = await hearAll();
      const answer = world.say('The same here', { answers: old });
      const { heard } = await hearAll(first.cursor);
      expect(heard).toMatchObject([{ remoteId: answer, parent: old }]);
    });

    it('hears a comment that the network lists some minutes late', async () => {
      const cursor = await begin();
      world.say('In time');
      const first = await hearAll(cursor);
      const late = world.say('Late', { at: Date.now() - 5 * MINUTE });
      const { heard } = await hearAll(first.cursor);
      expect(idsOf(heard)).toEqual([late]);
    });

    it('knows what the account itself has said', async () => {
      const cursor = await begin();
      const own = world.sayOwn('We open at nine.');
      const other = world.say('Thank you!');
      const { heard } = await hearAll(cursor);
      const isOwn = Object.fromEntries(heard.map((comment) => [comment.remoteId, comment.isOwn]));
      expect(isOwn).toEqual({ [own]: true, [other]: false });
    });

    it('looks at comments again: edited ones have other words, deleted ones are gone', async () => {
      const [kept, changed, gone] = ['Kept', 'Changed', 'Gone'].map((text) => world.say(text));
      if (!kept || !changed || !gone) throw new Error('nobody said anything');
      world.edit?.(changed, 'Other words');
      world.delete(gone);
      const seen = await listening.look(world.account, [kept, changed, gone]);
      expect([...seen.keys()].toSorted()).toEqual([kept, changed].toSorted());
      expect(seen.get(kept)).toMatchObject({ text: 'Kept', isOwn: false });
      if (world.edit) expect(seen.get(changed)?.text).toBe('Other words');
    });

    it('looks at nothing where it is asked for nothing that is there', async () => {
      const gone = world.say('Gone');
      world.delete(gone);
      expect((await listening.look(world.account, [gone])).size).toBe(0);
      expect((await listening.look(world.account, [])).size).toBe(0);
    });

    it('hides and shows again what can be hidden, however often it is asked to', async () => {
      const comment = await heardOne('Buy followers at https://spam.example/now');
      if (!can('hide')) return;
      for (const action of ['hide', 'hide'] as const)
        await listening.act(world.account, ref(comment), action);
      expect(world.isShown(comment.remoteId)).toBe(false);
      const hidden = (await listening.look(world.account, [comment.remoteId])).get(comment.remoteId);
      if (hidden?.isHidden !== undefined) expect(hidden.isHidden).toBe(true);
      for (const action of ['unhide', 'unhide'] as const)
        await listening.act(world.account, ref(comment), action);
      expect(world.isShown(comment.remoteId)).toBe(true);
      const shown = (await listening.look(world.account, [comment.remoteId])).get(comment.remoteId);
      expect(shown?.isHidden ?? false).toBe(false);
    });

    it('removes what can be removed, however often it is asked to', async () => {
      const comment = await heardOne();
      if (!can('remove')) return;
      for (const action of ['remove', 'remove'] as const)
        await listening.act(world.account, ref(comment), action);
      expect(world.isShown(comment.remoteId)).toBe(false);
      expect((await listening.look(world.account, [comment.remoteId])).size).toBe(0);
    });

    it('does nothing, and says nothing, about a comment that is gone', async () => {
      const comment = await heardOne();
      world.delete(comment.remoteId);
      for (const action of ['hide', 'unhide', 'remove'] as const)
        if (can(action)) await listening.act(world.account, ref(comment), action);
    });

    it('says in words what the network does not let a program do', async () => {
      const comment = await heardOne();
      for (const action of COMMENT_ACTIONS) {
        if (can(action)) continue;
        const { message } = await expectFailure(
          listening.act(world.account, ref(comment), action),
          'refused',
        );
        expect(message).toMatch(/does not let a program/);
      }
    });

    it('comes back when it was asked to', async () => {
      const cursor = await begin();
      world.spoilHearing(world.throttled(7));
      const { retryAfterMs } = await expectFailure(
        listening.hear(world.account, world.source, cursor),
        'later',
      );
      expect(retryAfterMs).toBe(7 * (world.patienceUnitMs ?? SECOND));
    });

    it('tells a dead token from everything else', async () => {
      const cursor = await begin();
      world.spoilHearing({ kind: 'answer', when: 'before', status: 200, body: '<h1>Sorry</h1>' });
      await expectFailure(listening.hear(world.account, world.source, cursor), 'later');
      world.spoilHearing({ kind: 'huge', bytes: 12_000_000 });
      const { message } = await expectFailure(listening.hear(world.account, world.source, cursor), 'later');
      expect(message).toMatch(/no answer needs/);
      const to = { location: 'https://elsewhere.example/login' };
      world.spoilHearing({ kind: 'answer', when: 'before', status: 302, body: {}, headers: to });
      const redirected = await expectFailure(listening.hear(world.account, world.source, cursor), 'later');
      expect(redirected.message).toContain('elsewhere.example');
      world.revoke();
      await expectFailure(listening.hear(world.account, world.source, cursor), 'credentials');
    });

    describe('and what is answered', () => {
      const nobodys = async () => false;
      const answerTo = (comment: HeardComment, text = 'We open at nine. See you!'): Shipment =>
        newShipment(world.account, {
          text,
          media: [],
          replyTo: {
            remoteId: comment.remoteId,
            ...(comment.root !== undefined && { root: comment.root }),
          },
        });
      const prepare = async (parcel: Shipment) =>
        JSON.parse(JSON.stringify(await world.channel.prepare(parcel)));

      it('is published under the comment, found again, and read as readers get it', async () => {
        const comment = await heardOne();
        const parcel = answerTo(comment);
        const prepared = await prepare(parcel);
        expect(world.repliesTo(comment.remoteId)).toEqual([]);
        expect(await world.channel.find(parcel, prepared, nobodys)).toEqual({ absent: true });
        const remote = await world.channel.commit(parcel, prepared);
        expect(world.repliesTo(comment.remoteId)).toEqual(['We open at nine. See you!']);
        const search = await world.channel.find(parcel, prepared, nobodys);
        expect(search).toMatchObject({ found: { id: remote.id } });
        expect(await world.channel.readBack(parcel, remote)).toMatchObject({ isAsSent: true, media: [] });
        expect(URL.canParse(remote.url)).toBe(true);
      });

      it('is not sent twice where the network’s answer was lost', async () => {
        const comment = await heardOne();
        const parcel = answerTo(comment);
        const prepared = await prepare(parcel);
        world.spoilReply({ kind: 'no-answer', when: 'after' });
        await expectFailure(world.channel.commit(parcel, prepared), 'unknown');
        const search = await world.channel.find(parcel, prepared, nobodys);
        expect(search).toHaveProperty('found');
        expect(world.repliesTo(comment.remoteId)).toHaveLength(1);
      });

      it('is not taken for another delivery’s, nor for an answer to somebody else', async () => {
        const [one, other] = [await heardOne('One'), await heardOne('Other')];
        const first = answerTo(one);
        const remote = await world.channel.commit(first, await prepare(first));
        const second = answerTo(other);
        const prepared = await prepare(second);
        const isTaken = async (id: string) => id === remote.id;
        expect(await world.channel.find(second, prepared, nobodys)).toEqual({ absent: true });
        expect(await world.channel.find(first, await prepare(first), isTaken)).toEqual({ absent: true });
      });

      it('can be a reply to a reply', async () => {
        const comment = await heardOne();
        const cursor = await begin();
        const answer = world.say('I would like to know, too', { answers: comment.remoteId });
        const { heard } = await hearAll(cursor);
        expect(idsOf(heard)).toEqual([answer]);
        const parcel = answerTo(heard[0] as HeardComment);
        const prepared = await prepare(parcel);
        const remote = await world.channel.commit(parcel, prepared);
        expect(await world.channel.find(parcel, prepared, nobodys)).toMatchObject({
          found: { id: remote.id },
        });
      });

      it('is taken down like a post, and then is nowhere', async () => {
        const comment = await heardOne();
        const parcel = answerTo(comment);
        const remote = await world.channel.commit(parcel, await prepare(parcel));
        await world.channel.retract(world.account, remote);
        expect(world.repliesTo(comment.remoteId)).toEqual([]);
        expect(await world.channel.readBack(parcel, remote)).toBeUndefined();
        await world.channel.retract(world.account, remote);
      });

      it('is refused in words where the comment is gone', async () => {
        const comment = await heardOne();
        const parcel = answerTo(comment);
        world.delete(comment.remoteId);
        const attempt = world.channel.prepare(parcel).then((made) => world.channel.commit(parcel, made));
        await expectFailure(attempt, 'refused');
      });
    });
  });
}
