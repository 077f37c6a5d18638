import { ChannelError } from '../../shared/core/delivery/channel-error.ts';
import { MINUTE, SECOND } from '../../shared/core/time.ts';
import type { ChannelFates } from './channel.ts';
import type { Network } from './network.ts';
import type { Call, Fate } from './process.ts';
import { freezeMs, type Profile } from './profile.ts';
import type { Random } from './random.ts';

/** What becomes of the calls of a world, by its profile, until the faults are over. */
export type Fates = ChannelFates & { ofCall(call: Call): Fate };

export function drawnFates(profile: Profile, random: Random, areFaultsOver: () => boolean): Fates {
  const quick = (): Fate => ({ effectMs: random.between(1, 30) });
  const lasting = (): Fate => {
    if (random.chance(profile.freeze)) {
      // Before its effect or after it: what the process saw is old when it goes on.
      const [whole, part] = [freezeMs(random), random.between(1, 30)];
      return random.chance(0.5) ? { effectMs: whole } : { effectMs: part, answerMs: whole };
    }
    return random.chance(profile.slow) ? { effectMs: random.between(100, 20 * SECOND) } : quick();
  };
  /** What is copied and looked at may be old when it is decided about. */
  const copying = (): Fate => ({ ...quick(), answerMs: random.between(SECOND, 2 * MINUTE) });
  const when = (): 'before' | 'after' => (random.chance(0.5) ? 'before' : 'after');
  const dying = (fate: Fate): Fate | undefined =>
    random.chance(profile.death) ? { ...fate, wrong: `dies-${when()}` } : undefined;

  return {
    ofCall({ port }) {
      if (areFaultsOver()) return quick();
      const fate = port === 'bundles' && random.chance(0.3) ? copying() : lasting();
      const died = dying(fate);
      if (died) return died;
      if (random.chance(profile.failure)) return { ...fate, wrong: 'fails-before' };
      if (random.chance(profile.lostAnswer)) return { ...fate, wrong: 'fails-after' };
      return fate;
    },
    ask(network) {
      if (areFaultsOver()) return quick();
      const fate = lasting();
      const died = dying(fate);
      if (died) return died;
      if (!random.chance(profile.networkDown)) return fate;
      return { ...fate, wrong: `fails-${when()}`, error: drawnProblem(network, random) };
    },
    commit(network) {
      const promised = network.commitMs + network.settleMs;
      const longest = profile.isLateNetwork && random.chance(0.3) ? 10 * promised : promised;
      const isSlow = profile.isSlowNetwork || profile.isLateNetwork;
      // As late as may be is worth more than anything between.
      const upTo = (most: number) => (random.chance(0.4) ? most : random.between(0, most));
      const effectMs = isSlow && random.chance(0.6) ? Math.max(1, upTo(longest)) : random.between(1, 300);
      const lagMs = isSlow ? upTo(Math.max(0, longest - effectMs)) : random.between(0, 20);
      if (areFaultsOver()) return { effectMs: Math.min(effectMs, network.commitMs), lagMs };
      const [givesUpMs, unknown] = [Math.min(effectMs, network.commitMs), answerLost(network)];
      const died = dying({ effectMs });
      if (died) return { ...died, lagMs };
      if (random.chance(profile.commitRefused))
        return { effectMs: givesUpMs, lagMs, wrong: 'fails-before', error: refused(network) };
      if (random.chance(profile.commitThrottled))
        return { effectMs: givesUpMs, lagMs, wrong: 'fails-before', error: throttled(network, random) };
      if (random.chance(profile.commitFailed))
        return { effectMs: givesUpMs, lagMs, wrong: 'fails-before', error: unknown };
      const isLost = random.chance(profile.commitLost) || effectMs > network.commitMs;
      return isLost
        ? { effectMs, answerMs: givesUpMs, lagMs, wrong: 'fails-after', error: unknown }
        : { effectMs, lagMs };
    },
  };
}

const answerLost = ({ name }: Network) =>
  new ChannelError('unknown', `${name} did not say whether it took the post.`);
const refused = ({ name }: Network) => new ChannelError('refused', `${name} does not take this post.`);
const throttled = ({ name }: Network, random: Random) =>
  new ChannelError(
    'later',
    `${name} asks us to come back later.`,
    random.chance(0.5) ? {} : { retryAfterMs: random.pick([0, 1, 60, 600, 7200]) * SECOND },
  );

function drawnProblem(network: Network, random: Random): ChannelError {
  if (random.chance(0.2)) return throttled(network, random);
  return new ChannelError(random.chance(0.5) ? 'unknown' : 'later', `${network.name} could not be reached.`);
}
