import type { ChannelTraits } from '../../ports.ts';
import { MASTODON_LIMITS } from './instance-limits.ts';

export const MASTODON: ChannelTraits = {
  can: { carryAltText: true, editAltText: true, retract: true },
  defaults: MASTODON_LIMITS,
};
