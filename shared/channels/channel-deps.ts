import type { Clock, MediaLinks, Objects, Secrets } from '../ports.ts';

/** What every channel talks to its network with. */
export type ChannelDeps = {
  readonly secrets: Secrets;
  readonly clock: Clock;
  /** What talks to the network; each channel puts its own bounds around it. */
  readonly fetch?: typeof fetch;
};

/** Of a network that is sent the media. */
export type SendingDeps = ChannelDeps & { readonly objects: Objects };

/** Of a network that fetches the media itself. */
export type LinkingDeps = ChannelDeps & { readonly links: MediaLinks };
