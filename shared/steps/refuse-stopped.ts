import { UsageError } from '../core/errors.ts';
import { stopIn } from '../core/publishing.ts';
import type { Deps } from '../ports.ts';

/** @throws UsageError while everything is stopped, for what is to go out at once */
export async function refuseStopped({ store }: Pick<Deps, 'store'>): Promise<void> {
  const stop = stopIn(await store.publishing());
  if (stop)
    throw new UsageError(
      `Everything is stopped, by ${stop.who}: ${stop.why}. Nothing goes out until it goes on: imprimatur resume`,
    );
}
