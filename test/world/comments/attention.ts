/** What the administrator, and a colleague, do about what was heard. */
import type { Comment } from '../../../shared/core/comments/comment.ts';
import type { Decision } from '../../../shared/core/comments/decisions.ts';
import { MINUTE, SECOND } from '../../../shared/core/time.ts';
import { decideComment } from '../../../shared/steps/decide-comment.ts';
import { replyComment } from '../../../shared/steps/reply-comment.ts';
import { command, type Stage } from '../actions.ts';
import type { WorldDeps } from '../functions.ts';
import type { Random } from '../random.ts';
import type { CommentWitness } from './witness.ts';
import { ANSWERS, type Kind, kindOf } from './words.ts';

type Wish = Decision | { readonly do: 'reply'; readonly text: string };

const BY = { who: 'the administrator', why: 'it has to be so' };

const hide: Wish = { do: 'hide', reason: 'commercial' };
const remove: Wish = { do: 'remove', reason: 'commercial' };
const answer = (random: Random): Wish => ({ do: 'reply', text: random.pick(ANSWERS) });
/** What somebody may want, by what it is; what cannot be is refused. */
const WISHES: Readonly<Record<Kind, (random: Random) => readonly Wish[]>> = {
  question: (random) =>
    random.pick([
      [answer(random)],
      [answer(random)],
      [answer(random), answer(random)],
      [{ do: 'close' }],
      [],
    ]),
  criticism: (random) =>
    random.pick([[answer(random)], [{ do: 'close' }, { do: 'reopen' }], [{ do: 'approve' }], []]),
  spam: (random) =>
    random.pick([[{ do: 'restore' }], [{ do: 'approve' }], [{ do: 'restore' }, hide], [remove], [], []]),
  advertisement: (random) =>
    random.pick([
      [hide],
      [hide, { do: 'restore' }],
      [hide, { do: 'approve' }],
      [remove],
      [{ do: 'block', reason: 'commercial' }, { do: 'restore' }],
      [{ do: 'mute', reason: 'commercial' }],
      [answer(random), hide],
    ]),
  request: (random) =>
    random.pick([[answer(random)], [hide], [{ do: 'legal-hold' }], [{ do: 'escalate', to: 'the head' }]]),
  danger: (random) => random.pick([[answer(random)], [remove], []]),
};

/** After a while; two things in a row often within seconds, while the first is under way. */
export function attendTo(stage: Stage, watch: CommentWitness, random: Random) {
  const { time } = stage.machine.around;
  const last = new Map<string, number>();
  return {
    /** Somebody reads it, when it is new or says something else. */
    read(comment: Comment): void {
      const kind = kindOf(comment.text);
      if (!kind || comment.version > 40) return;
      let afterMs = random.between(SECOND, random.chance(0.5) ? 3 * MINUTE : 20 * MINUTE);
      for (const wish of WISHES[kind](random)) {
        time.after(afterMs, () => carryOut(stage, watch, comment.id, wish));
        afterMs += random.chance(0.5) ? random.between(0, 5 * SECOND) : random.between(0, 10 * MINUTE);
      }
      last.set(comment.id, time.now() + afterMs);
    },
    /** Nobody decides anything new after this. */
    until: (): number => Math.max(0, ...last.values()),
  };
}

function carryOut(stage: Stage, watch: CommentWitness, id: string, wish: Wish): void {
  if (wish.do === 'reply') {
    const step = (deps: WorldDeps) =>
      replyComment(deps, id, { say: 'text', text: wish.text }, { who: BY.who });
    command(stage, `answers ${id}`, step, ({ outcome }) => {
      if (outcome !== 'sent') stage.seen.broken(`The answer to ${id} was ${outcome}.`);
    });
    return;
  }
  const decision: Decision = wish;
  const step = (deps: WorldDeps) => {
    if (decision.do === 'hide' || decision.do === 'remove') watch.asks(id, decision.do);
    return decideComment(deps, id, decision, BY);
  };
  command(stage, `wants to ${decision.do} ${id}`, step, (saved) => {
    if (decision.do === 'hide' || decision.do === 'remove' || decision.do === 'restore')
      watch.confirmed(decision.do, saved);
  });
}
