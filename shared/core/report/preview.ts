import type { ChannelName, ProofAccount } from '../accounts/account.ts';
import type { Bundle } from '../bundle/bundle.ts';
import { wordingFor } from '../rules/texts.ts';
import { textLength } from '../text/length.ts';
import { type Instant, toIso } from '../time.ts';

/** What one account would get. */
export type DeliveryPreview = {
  readonly account: string;
  readonly channel: ChannelName;
  readonly handle: string;
  readonly text: string;
  /** Length as that network counts it, and the most that it takes. */
  readonly length: number;
  readonly max: number;
  readonly media: number;
  /** When it goes out there, ISO 8601 in UTC, where accounts have times of their own. */
  readonly due?: string;
};

/** @param dues By account, where each has its own. */
export const previewDeliveries = (
  bundle: Bundle,
  accounts: readonly ProofAccount[],
  dues: Readonly<Record<string, Instant>> = {},
): DeliveryPreview[] =>
  accounts.map(({ id, channel, handle, limits }) => {
    const { text } = wordingFor(bundle, id);
    const { length, max } = textLength(text, limits.text);
    const at = dues[id];
    const due = at === undefined ? {} : { due: toIso(at) };
    return { account: id, channel, handle, text, length, max, media: bundle.media.length, ...due };
  });
