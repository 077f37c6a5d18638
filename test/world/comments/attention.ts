/** What the administrator, and a colleague, do about what was heard. */
import type { Comment } from '../../../shared/core/comments/comment.ts';
import type { Saying } from '../../../shared/core/comments/compose-reply.ts';
import type { Decision } from '../../../shared/core/comments/decisions.ts';
import { MINUTE, SECOND } from '../../../shared/core/time.ts';
import { decideComment } from '../../../shared/steps/decide-comment.ts';
import { replyComment } from '../../../shared/steps/reply-comment.ts';
import { BY, command, type Stage } from '../actions.ts';
import type { WorldDeps } from '../functions.ts';
import type { Random } from '../random.ts';
import type { CommentWitness } from './witness.ts';
import { ANSWERS, isShouted, type Kind, kindOf } from './words.ts';

type Wish =
  | Decision
  | { readonly do: 'reply'; readonly text: string }
  /** Says in public why. */
  | { readonly do: 'explain' };

const hide: Wish = { do: 'hide', reason: 'commercial' };
const remove: Wish = { do: 'remove', reason: 'commercial' };
const mute: Wish = { do: 'mute', reason: 'commercial' };
const block: Wish = { do: 'block', reason: 'commercial' };
const explain: Wish = { do: 'explain' };
const answer = (random: Random): Wish => ({ do: 'reply', text: random.pick(ANSWERS) });
/** What somebody may want, by what it is; what cannot be is refused. */
const WISHES: Readonly<Record<Kind, (random: Random) => readonly Wish[]>> = {
  question: (random) =>
    random.pick([
      [answer(random)],
      [answer(random)],
      [answer(random), answer(random)],
      [{ do: 'close' }],
      [{ do: 'escalate', to: 'the head' }, answer(random)],
      [{ do: 'route', as: 'foi' }, answer(random)],
      [],
    ]),
  criticism: (random) =>
    random.pick([[answer(random)], [{ do: 'close' }, { do: 'reopen' }], [{ do: 'approve' }], []]),
  spam: (random) =>
    random.pick([
      [{ do: 'restore' }],
      [{ do: 'approve' }],
      [{ do: 'restore' }, hide],
      [remove],
      [explain],
      [explain, { do: 'restore' }],
      [],
    ]),
  advertisement: (random) =>
    random.pick([
      [hide],
      [hide, explain],
      [remove, explain],
      [hide, explain, { do: 'restore' }, hide, explain],
      [hide, { do: 'restore' }],
      [hide, { do: 'approve' }],
      [remove],
      [block, { do: 'restore' }],
      [mute],
      [hide, mute, { do: 'restore' }],
      [mute, hide, block, { do: 'restore' }],
      [block, mute, { do: 'restore' }, hide],
      [answer(random), hide],
    ]),
  request: (random) =>
    random.pick([
      [answer(random)],
      [hide],
      [{ do: 'unroute' }, answer(random)],
      [{ do: 'route', as: 'erasure' }, hide],
      [
        { do: 'route', as: 'safeguarding' },
        { do: 'unroute', mistaken: 'information-rights' },
      ],
      [{ do: 'escalate', to: 'the head' }, { do: 'close' }],
    ]),
  danger: (random) =>
    random.pick([
      [answer(random)],
      [remove],
      [{ do: 'unroute', mistaken: 'safeguarding' }, hide],
      [{ do: 'unroute', mistaken: 'information-rights' }, remove],
      [],
    ]),
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
      for (const wish of amid(WISHES[kind](random), drawHold(random), random)) {
        time.after(afterMs, () => carryOut(stage, watch, comment.id, wish));
        afterMs += random.chance(0.5) ? random.between(0, 5 * SECOND) : random.between(0, 10 * MINUTE);
      }
      last.set(comment.id, time.now() + afterMs);
    },
    /** Nobody decides anything new after this. */
    until: (): number => Math.max(0, ...last.values()),
  };
}

/** A court may want what it is: for good, or for a while. */
const drawHold = (random: Random): readonly Wish[] => {
  const held: readonly Wish[] = [{ do: 'legal-hold' }, { do: 'lift-hold' }, { do: 'legal-hold' }];
  return random.chance(0.12) ? held.slice(0, random.pick([1, 2, 2, 3])) : [];
};

/** One after the other, from some point on between the others. */
function amid(wishes: readonly Wish[], more: readonly Wish[], random: Random): readonly Wish[] {
  const first = random.between(0, wishes.length);
  return [...wishes.slice(0, first), ...more, ...wishes.slice(first)];
}

const isAct = (wanted: Decision['do']): wanted is 'hide' | 'remove' | 'mute' | 'block' =>
  wanted === 'hide' || wanted === 'remove' || wanted === 'mute' || wanted === 'block';

function carryOut(stage: Stage, watch: CommentWitness, id: string, wish: Wish): void {
  if (wish.do === 'reply' || wish.do === 'explain') {
    const saying: Saying = wish.do === 'explain' ? { say: 'explanation' } : { say: 'text', text: wish.text };
    const step = (deps: WorldDeps) => replyComment(deps, id, saying, { who: BY.who });
    const what = wish.do === 'explain' ? `says in public why of ${id}` : `answers ${id}`;
    command(stage, what, step, ({ outcome, text }) => {
      if (outcome !== 'sent' && !isShouted(text)) stage.seen.broken(`The answer to ${id} was ${outcome}.`);
    });
    return;
  }
  const decision: Decision = wish;
  const step = (deps: WorldDeps) => {
    if (isAct(decision.do)) watch.asks(id, decision.do);
    return decideComment(deps, id, decision, BY);
  };
  command(stage, `wants to ${decision.do} ${id}`, step, (saved) => {
    if (decision.do === 'hide' || decision.do === 'remove' || decision.do === 'restore')
      watch.confirmed(decision.do, saved);
    // Said before something else was wanted, and decided after it.
    else if (isAct(decision.do)) watch.asks(id, decision.do);
  });
}
