import { type GenericSchema, type InferOutput, safeParse } from 'valibot';
import { ChannelError } from '../core/delivery/channel-error.ts';
import type { Prepared } from '../core/delivery/delivery.ts';
import type { DerivedMedium } from '../core/media/facts.ts';
import type { Rendering } from '../core/post.ts';

/** Reads what a channel keeps in a delivery: undefined where nothing was prepared yet, or not by it. */
export const preparedReader =
  <Schema extends GenericSchema>(schema: Schema) =>
  (prepared: Prepared | undefined): InferOutput<Schema> | undefined => {
    const read = safeParse(schema, prepared);
    return read.success ? read.output : undefined;
  };

/** What was prepared of a post, where the network keeps it as one. */
type Waiting = {
  readonly text: string;
  readonly media: readonly Pick<DerivedMedium, 'sha256' | 'alt'>[];
};

/** Whether it says and shows what is to be said and shown. */
export const isOf = ({ text, media }: Waiting, rendering: Rendering): boolean =>
  text === rendering.text &&
  media.length === rendering.media.length &&
  rendering.media.every(({ sha256, alt }, index) => {
    const one = media[index];
    return one?.sha256 === sha256 && one.alt === alt;
  });

/** A commit found nothing, or something else than what is to be published. */
export const notPrepared = (): ChannelError =>
  new ChannelError(
    'later',
    'The post was not prepared for its network. It will be tried again from the start.',
  );
