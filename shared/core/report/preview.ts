import type { ChannelName, ProofAccount } from '../accounts/account.ts';
import type { Bundle } from '../bundle/bundle.ts';
import { wordingFor } from '../rules/texts.ts';
import { textLength } from '../text/length.ts';

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
};

export const previewDeliveries = (bundle: Bundle, accounts: readonly ProofAccount[]): DeliveryPreview[] =>
  accounts.map(({ id, channel, handle, limits }) => {
    const { text } = wordingFor(bundle, id);
    const { length, max } = textLength(text, limits.text);
    return { account: id, channel, handle, text, length, max, media: bundle.media.length };
  });
