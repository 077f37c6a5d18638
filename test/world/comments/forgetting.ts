/** Readers ask to be forgotten, and the administrator says so as often as the pipeline wants it said. */
import type { Comment } from '../../../shared/core/comments/comment.ts';
import { type Instant, MINUTE } from '../../../shared/core/time.ts';
import { forgetPerson } from '../../../shared/steps/forget-person.ts';
import { BY, command, type Stage } from '../actions.ts';
import type { Random } from '../random.ts';
import { READER_HOST } from './conversation.ts';
import type { ForgottenWitness } from './forgotten.ts';
import { READERS } from './readers.ts';

/** An answer that is in doubt keeps a comment from being forgotten until somebody has looked. */
const MOST_TIMES = 60;

export function forgetting(stage: Stage, watch: ForgottenWitness, random: Random, calmFrom: Instant) {
  const { time } = stage.machine.around;
  /** Whoever asks, and after how much of what they wrote was stored. */
  const asking = new Map<string, number>(
    READERS.flatMap((one) => (random.chance(0.15) ? [[one, random.between(1, 3)]] : [])),
  );
  let last = 0;

  /** Nobody says what became of an answer, so nobody can be forgotten to whom it was given. */
  const isInDoubt = () => stage.seen.deliveries().some(({ state }) => state === 'unconfirmed');

  const forget = (author: string, times: number): void => {
    const handle = `${author}@${READER_HOST}`;
    const again = (ms: number) => {
      last = time.now() + ms;
      time.at(last, () => forget(author, times + 1));
    };
    const begun = watch.asked(author);
    command(
      stage,
      `forgets ${author}`,
      (deps) => forgetPerson(deps, { handle }, BY),
      ({ left, kept }) => {
        const isWhole = left === 0 && kept.every(({ what }) => what === 'comment');
        if (isWhole)
          watch.confirmed(
            begun,
            kept.map(({ id }) => id),
          );
        else if (times < MOST_TIMES) again(10 * MINUTE);
        else if (!isInDoubt())
          stage.seen.broken(`${author} cannot be forgotten: ${left} left, ${kept.length} kept.`);
      },
    );
  };

  return {
    /** Somebody stored what they wrote; they ask in the middle of what is done about it, and once more in the end. */
    stored({ author }: Comment): void {
      const left = asking.get(author?.id ?? '');
      if (!author || left === undefined) return;
      asking.set(author.id, left - 1);
      if (left !== 1) return;
      time.after(random.between(0, random.chance(0.5) ? 2 * MINUTE : 20 * MINUTE), () =>
        forget(author.id, 1),
      );
      const inTheEnd = calmFrom + random.between(10, 30) * MINUTE;
      last = Math.max(last, inTheEnd);
      time.at(inTheEnd, () => forget(author.id, 1));
    },
    /** Nobody asks any more after this. */
    until: (): Instant => last,
  };
}
