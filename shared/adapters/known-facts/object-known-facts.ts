import { contentHash } from '../../core/config/content-hash.ts';
import { NotFoundError } from '../../core/errors.ts';
import type { Measured } from '../../core/media/measured.ts';
import { DAY, type Instant } from '../../core/time.ts';
import type { Clock, KnownFacts, Log, Objects } from '../../ports.ts';
import { KNOWN_FOR_DAYS } from './facts-version.ts';

/** A page full of words has 200 KB of facts. */
const MOST_BYTES = 2_000_000;

export type KnownFactsOptions = {
  readonly objects: Pick<Objects, 'read' | 'write'>;
  /** Of everything that measures: facts of another version are not of use. */
  readonly version: string;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
};

type Entry = { readonly keptAt: Instant; readonly facts: Measured; readonly seal: string };

/**
 * Keeps facts as objects, `facts/<version>/<sha256>.json`. There is no file's name in them, but there are the words that
 * were read in a picture, so they are kept for thirty days and never logged.
 */
export function objectKnownFacts({ objects, version, clock, log }: KnownFactsOptions): KnownFacts {
  const keyOf = (sha256: string): string => `facts/${version}/${sha256}.json`;
  const tell = (event: string, sha256: string, error: unknown): void =>
    log.warn(event, { sha256, error: error instanceof Error ? error.name : typeof error });

  return {
    async find(sha256) {
      try {
        const bytes = await objects.read(keyOf(sha256), { maxBytes: MOST_BYTES });
        const { keptAt, facts, seal }: Entry = JSON.parse(new TextDecoder().decode(bytes));
        const isWhole = facts.sha256 === sha256 && contentHash(facts) === seal;
        return isWhole && clock.now() < keptAt + KNOWN_FOR_DAYS * DAY ? facts : undefined;
      } catch (error) {
        if (!(error instanceof NotFoundError)) tell('known-facts-unreadable', sha256, error);
        return undefined;
      }
    },

    async keep(facts) {
      const entry: Entry = { keptAt: clock.now(), facts, seal: contentHash(facts) };
      const bytes = new TextEncoder().encode(JSON.stringify(entry));
      if (bytes.length > MOST_BYTES) return;
      try {
        await objects.write(keyOf(facts.sha256), bytes, 'application/json');
      } catch (error) {
        tell('known-facts-unkept', facts.sha256, error);
      }
    },
  };
}
