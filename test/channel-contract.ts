import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ChannelError, type Outcome } from '../shared/core/delivery/channel-error.ts';
import type { Prepared, Remote } from '../shared/core/delivery/delivery.ts';
import { SECOND } from '../shared/core/time.ts';
import type { Shipment } from '../shared/ports.ts';
import { type ChannelWorld, type FaultName, newShipment, storePicture } from './channel-world.ts';

const WORDS =
  'The reading room is open again. Which seat is yours? #ReadingRoom https://library.example/rooms';

const HARD_WORDS = 'Café & <b>“tea”</b>\n\nNew: #OpenAccess week 👩🏽‍🔬\nhttps://library.example/oa?x=1&y=2';

/**
 * What every channel promises to the publishing protocol (DESIGN section 8), proved on a server that really answers.
 * `faults` names what `start`'s world can make go wrong.
 */
export function channelContract(
  name: string,
  start: () => Promise<ChannelWorld>,
  faults: readonly FaultName[],
): void {
  describe(`the ${name} channel, as every channel,`, () => {
    let world: ChannelWorld;
    beforeEach(async () => {
      world = await start();
    });
    afterEach(() => world.stop());

    /** As plain a post as the network takes: words alone, if it can be. */
    const shipment = async (text = WORDS): Promise<Shipment> =>
      newShipment(world.account, { text, media: (await world.media?.plain()) ?? [] });
    const twoPictures = async () => [
      await storePicture(world.objects, 'tomato', 'A tomato red square.'),
      await storePicture(world.objects, 'navy', 'A navy blue square, “quoted” & <marked>.'),
    ];
    const shipmentWithMedia = async (): Promise<Shipment> =>
      newShipment(world.account, {
        text: WORDS,
        media: await (world.media?.rich ?? twoPictures)(),
      });
    /** The descriptions that readers get: none where the network cannot carry them, and its traits say so. */
    const altsOf = ({ rendering }: Shipment): string[] =>
      world.channel.can.carryAltText ? rendering.media.map(({ alt }) => alt) : [];
    /** The store keeps it as JSON between the two calls. */
    const prepare = async (parcel: Shipment): Promise<Prepared> =>
      JSON.parse(JSON.stringify(await world.channel.prepare(parcel)));
    const publish = async (parcel: Shipment): Promise<Remote> =>
      world.channel.commit(parcel, await prepare(parcel));
    const nobodys = async () => false;

    /** The second try as the publishing protocol makes it. */
    const tryAgain = async (parcel: Shipment, prepared: Prepared): Promise<Remote> => {
      if (world.channel.once === 'record-key') return world.channel.commit(parcel, prepared);
      const search = await world.channel.find(parcel, prepared, nobodys);
      if ('cannotTell' in search) throw new Error(`cannot tell: ${search.cannotTell}`);
      return 'found' in search ? search.found : world.channel.commit(parcel, prepared);
    };

    const expectFailure = async (attempt: Promise<unknown>, outcome: Outcome): Promise<ChannelError> => {
      const error: unknown = await attempt.then(
        () => undefined,
        (reason: unknown) => reason,
      );
      if (!(error instanceof ChannelError)) {
        throw new Error(`expected a ChannelError of outcome ${outcome}, got ${error}`, { cause: error });
      }
      expect(error.outcome, error.message).toBe(outcome);
      const secrets = Object.values(await world.secrets.read(world.account.id).catch(() => ({})));
      for (const secret of secrets) expect(error.message).not.toContain(secret);
      return error;
    };
    const withFault = (fault: FaultName, title: string, test: () => Promise<void>): void => {
      if (faults.includes(fault)) it(title, test);
    };
    const arrange = async (fault: FaultName): Promise<void> => {
      const cause = world.faults[fault];
      if (cause === undefined) throw new Error(`The world of ${name} does not have the fault ${fault}.`);
      // A throttled call is told to come back in 7 seconds, or what the network counts in; the others take no argument.
      await cause(7);
    };

    it('knows limits that a text and its description can be tested against', async () => {
      const limits = await world.channel.probe(world.account);
      expect(limits.text.max).toBeGreaterThan(100);
      if (world.channel.can.carryAltText) expect(limits.alt.max).toBeGreaterThan(100);
      if (limits.media.images > 0) expect(limits.media.types).toContain('image/jpeg');
      if (limits.media.videos > 0) expect(limits.media.types.join()).toMatch(/gif|video/);
      expect(limits.media.images + limits.media.videos).toBeGreaterThanOrEqual(limits.media.least ?? 1);
    });

    it('publishes a text as it was written', async () => {
      const text = world.hardWords ?? HARD_WORDS;
      const parcel = await shipment(text);
      const remote = await publish(parcel);
      expect(await world.posts()).toEqual([{ id: remote.id, text, alts: altsOf(parcel) }]);
      expect(URL.canParse(remote.url)).toBe(true);
    });

    it('publishes media in their order, each with its description where the network carries one', async () => {
      const parcel = await shipmentWithMedia();
      expect(parcel.rendering.media.length).toBeGreaterThan(0);
      await publish(parcel);
      const [post] = await world.posts();
      expect(post?.alts).toEqual(altsOf(parcel));
    });

    it('makes nothing public while it prepares, however often', async () => {
      const first = await shipmentWithMedia();
      const prepared = await prepare(first);
      const again = { ...first, delivery: { ...first.delivery, prepared } };
      const twice = await prepare(again);
      expect(await world.posts()).toEqual([]);
      const remote = await world.channel.commit(again, twice);
      const posts = await world.posts();
      expect(posts).toEqual([expect.objectContaining({ id: remote.id, alts: altsOf(first) })]);
    });

    it('finds nothing where nothing was published', async () => {
      await publish(await shipment('Another post.'));
      const parcel = await shipment();
      expect(await world.channel.find(parcel, await prepare(parcel), nobodys)).toEqual({ absent: true });
    });

    it('finds what was published, with media and without', async () => {
      for (const parcel of [await shipment(), await shipmentWithMedia()]) {
        const prepared = await prepare(parcel);
        const remote = await world.channel.commit(parcel, prepared);
        const isOther = async (id: string) => id !== remote.id;
        const search = await world.channel.find(parcel, prepared, isOther);
        expect(search).toMatchObject({ found: { id: remote.id } });
      }
    });

    it('does not take the post of another delivery with the same text for its own', async () => {
      const other = await publish(await shipment());
      const parcel = await shipment();
      const prepared = await prepare(parcel);
      const isTaken = async (id: string) => id === other.id;
      expect(await world.channel.find(parcel, prepared, isTaken)).toEqual({ absent: true });
      if (world.refusesTwins) {
        const { message } = await expectFailure(world.channel.commit(parcel, prepared), 'refused');
        expect(message).toMatch(/same words/);
        expect(await world.posts()).toHaveLength(1);
        return;
      }
      const own = await world.channel.commit(parcel, prepared);
      expect(await world.channel.find(parcel, prepared, isTaken)).toMatchObject({ found: { id: own.id } });
      expect(await world.posts()).toHaveLength(2);
    });

    it('takes a post down, and taking it down again is fine', async () => {
      const parcel = await shipmentWithMedia();
      const prepared = await prepare(parcel);
      const remote = await world.channel.commit(parcel, prepared);
      await world.channel.retract(world.account, remote);
      expect(await world.posts()).toEqual([]);
      await world.channel.retract(world.account, remote);
      const search = await world.channel.find(parcel, prepared, nobodys);
      expect(search).toEqual(world.remembers ? { cannotTell: expect.any(String) } : { absent: true });
    });

    it('reads back what readers get, with the descriptions', async () => {
      for (const parcel of [await shipment(world.hardWords ?? HARD_WORDS), await shipmentWithMedia()]) {
        const remote = await publish(parcel);
        const shown = await world.channel.readBack(parcel, remote);
        expect(shown?.isAsSent).toBe(true);
        expect(shown?.media).toHaveLength(parcel.rendering.media.length);
        expect(shown?.media.filter(({ untold }) => !untold).map(({ alt }) => alt)).toEqual(altsOf(parcel));
        expect(shown?.text).toContain(parcel.rendering.text.split('\n')[0]);
        const other = { ...parcel, rendering: { ...parcel.rendering, text: 'Other words.' } };
        expect((await world.channel.readBack(other, remote))?.isAsSent).toBe(false);
      }
    });

    it('reads nothing back where the post was taken down', async () => {
      const parcel = await shipment();
      const remote = await publish(parcel);
      await world.channel.retract(world.account, remote);
      expect(await world.channel.readBack(parcel, remote)).toBeUndefined();
    });

    withFault(
      'dropDescriptions',
      'sees descriptions that did not arrive, and mends them if it can',
      async () => {
        const parcel = await shipmentWithMedia();
        const prepared = await prepare(parcel);
        await arrange('dropDescriptions');
        const remote = await world.channel.commit(parcel, prepared);
        expect((await world.channel.readBack(parcel, remote))?.media).toEqual([{}, {}]);
        expect(world.channel.describe !== undefined).toBe(world.channel.can.editAltText);
        if (!world.channel.describe) return;
        await world.channel.describe(parcel, remote);
        const shown = await world.channel.readBack(parcel, remote);
        expect(shown?.media.map(({ alt }) => alt)).toEqual(parcel.rendering.media.map(({ alt }) => alt));
        expect(shown?.isAsSent).toBe(true);
        expect(await world.posts()).toHaveLength(1);
      },
    );

    for (const [fault, title] of [
      ['loseAnswer', 'the answer is lost'],
      ['failAfter', 'the server fails after it published'],
    ] as const) {
      withFault(
        fault,
        `does not know whether it is out when ${title}, and never publishes twice`,
        async () => {
          for (const parcel of [await shipment(), await shipmentWithMedia()]) {
            const before = await world.posts();
            const prepared = await prepare(parcel);
            await arrange(fault);
            await expectFailure(world.channel.commit(parcel, prepared), 'unknown');
            const remote = await tryAgain(parcel, prepared);
            const after = await world.posts();
            expect(after).toHaveLength(before.length + 1);
            expect(after.map(({ id }) => id)).toContain(remote.id);
          }
        },
      );
    }

    for (const [fault, title] of [
      ['failBefore', 'a server error'],
      ['answerWithPage', 'a web page'],
    ] as const) {
      withFault(
        fault,
        `does not know whether it is out after ${title}, and publishes on the second try`,
        async () => {
          const parcel = await shipment();
          const prepared = await prepare(parcel);
          await arrange(fault);
          await expectFailure(world.channel.commit(parcel, prepared), 'unknown');
          const remote = await tryAgain(parcel, prepared);
          expect((await world.posts()).map(({ id }) => id)).toEqual([remote.id]);
        },
      );
    }

    withFault('throttle', 'says when to come back where the network asks for patience', async () => {
      const parcel = await shipment();
      const prepared = await prepare(parcel);
      await arrange('throttle');
      const { retryAfterMs } = await expectFailure(world.channel.commit(parcel, prepared), 'later');
      expect(retryAfterMs).toBe(7 * (world.patienceUnitMs ?? SECOND));
      expect(await world.posts()).toEqual([]);
      await world.channel.commit(parcel, prepared);
      expect(await world.posts()).toHaveLength(1);
    });

    withFault('hideList', 'never says that a post is absent when it could not look', async () => {
      const parcel = await shipment();
      const prepared = await prepare(parcel);
      await arrange('hideList');
      const search = await world.channel.find(parcel, prepared, nobodys).catch((error: unknown) => {
        if (error instanceof ChannelError) return { cannotTell: error.message };
        throw error;
      });
      expect(search).toHaveProperty('cannotTell');
    });

    withFault('revoke', 'knows credentials that do not serve from anything else', async () => {
      const parcel = await shipment();
      const prepared = await prepare(parcel);
      await arrange('revoke');
      await expectFailure(world.channel.probe(world.account), 'credentials');
      await expectFailure(world.channel.prepare(parcel), 'credentials');
      await expectFailure(world.channel.commit(parcel, prepared), 'credentials');
      expect(await world.posts()).toEqual([]);
    });

    withFault('unplug', 'is sure that nothing was sent where nobody answers the call', async () => {
      const parcel = await shipment();
      const prepared = await prepare(parcel);
      await arrange('unplug');
      await expectFailure(world.channel.commit(parcel, prepared), 'later');
      await expectFailure(world.channel.prepare(parcel), 'later');
    });
  });
}
