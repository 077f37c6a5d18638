import type { Delivery } from '../../shared/core/delivery/delivery.ts';
import { isOutOfHand } from '../../shared/core/delivery/moves.ts';
import { ConflictError, UsageError } from '../../shared/core/errors.ts';
import { MINUTE, toIso } from '../../shared/core/time.ts';
import { setAccountState } from '../../shared/steps/accounts.ts';
import { approvePost, cancelPost, rejectPost, reschedulePost } from '../../shared/steps/decide-post.ts';
import type { PostView } from '../../shared/steps/posts.ts';
import { publishNow } from '../../shared/steps/publish-now.ts';
import { resolveDelivery } from '../../shared/steps/resolve-delivery.ts';
import { retractPost } from '../../shared/steps/retract-post.ts';
import { resumePublishing, stopPublishing } from '../../shared/steps/stop-publishing.ts';
import { type Draft, sendDraft } from './drafts.ts';
import { ADMINISTRATION, INTAKE, type Machine, run, type WorldDeps } from './functions.ts';
import type { Network } from './network.ts';
import type { Ending } from './process.ts';
import type { AccountId, Action } from './scenario.ts';
import type { Witness } from './witness.ts';

export type Stage = {
  readonly machine: Machine;
  readonly seen: Witness;
  networkOf(account: AccountId): Network;
  redeploy(isStricter: boolean): void;
  /** Absent where posts enter as proven. */
  upload?(draft: Draft): void;
  takeAway?(name: string): void;
  note(what: string): void;
};

/** Whoever gives the commands of a world. */
export const BY = { who: 'the administrator', why: 'it has to be so' };
/** How often somebody gives a command again that ended in an error. */
const TRIES = 3;

export function act(stage: Stage, action: Action): void {
  switch (action.kind) {
    case 'cancel':
      decide(stage, `cancels ${action.post}`, (deps) => cancelPost(deps, action.post, BY));
      break;
    case 'approve':
      decide(stage, `approves ${action.post}`, (deps) => approvePost(deps, action.post, BY));
      break;
    case 'reject':
      decide(stage, `rejects ${action.post}`, (deps) => rejectPost(deps, action.post, BY));
      break;
    case 'publish now':
      decide(stage, `has ${action.post} go out now`, (deps) => publishNow(deps, action.post, BY));
      break;
    case 'resolve': {
      const { post, account, saw } = action;
      const verdict = { saw };
      stage.seen.saidOf(`${post}.${account}`, saw);
      decide(stage, `says of ${post} on ${account} that it is ${saw}`, (deps) =>
        resolveDelivery(deps, post, account, verdict, BY),
      );
      break;
    }
    case 'retract':
      retract(stage, action.post, action.account);
      break;
    case 'reschedule': {
      const to =
        action.to === 'next-slot'
          ? action.to
          : toIso(Math.ceil(action.to / MINUTE) * MINUTE).replace('.000', '');
      decide(stage, `moves ${action.post} to ${to}`, (deps) => reschedulePost(deps, action.post, to, BY));
      break;
    }
    case 'revise':
      send(stage, action.draft);
      break;
    case 'take away':
      stage.takeAway?.(action.post);
      break;
    case 'pause':
    case 'resume': {
      const state = action.kind === 'pause' ? 'paused' : 'active';
      const change = (deps: WorldDeps) => setAccountState(deps, action.account, state, BY);
      command(stage, `${action.kind}s ${action.account}`, change, (account) => {
        if (account.state === 'paused') stage.seen.paused(account);
      });
      break;
    }
    case 'revoke':
      stage.note(`The network revokes the token of ${action.account}.`);
      stage.networkOf(action.account).revoke(action.account);
      break;
    case 'restore':
      stage.note(`The token of ${action.account} serves again.`);
      stage.networkOf(action.account).restore(action.account);
      break;
    case 'stop all':
      command(stage, 'stops everything', (deps) => stopPublishing(deps, BY), stage.seen.stopped);
      break;
    case 'go on':
      command(
        stage,
        'lets everything go on',
        (deps) => resumePublishing(deps, BY),
        () => {},
      );
      break;
    case 'redeploy':
      stage.redeploy(action.isStricter);
  }
}

function retract(stage: Stage, post: string, account: AccountId | undefined): void {
  stage.seen.askedDown(post, account);
  decide(stage, `takes ${post} down from ${account ?? 'everywhere'}`, async (deps) => {
    const view = await retractPost(deps, post, account, BY);
    const { unwanted } = view.post;
    const isKept = ({ state, plan }: Delivery) => state === 'sending' && plan < (unwanted?.plan ?? 0);
    return {
      ...view,
      wanted: view.deliveries.filter((one) => one.retraction !== undefined || isKept(one)),
    };
  });
}

/** Somebody sends a bundle. */
export function send(stage: Stage, draft: Draft): void {
  if (stage.upload) stage.upload(draft);
  else enter(stage, draft);
}

/** As proven. */
function enter(stage: Stage, draft: Draft): void {
  stage.note(
    `Somebody sends ${draft.id}, revision ${draft.revision}, ${draft.state}, due ${toIso(draft.due)}.`,
  );
  run(
    stage.machine,
    INTAKE,
    (deps) => sendDraft(deps, draft),
    (ending) => {
      if (!('done' in ending) || !ending.done) return;
      const post = ending.done;
      const shown = stage.seen.deliveries().filter((one) => one.postId === post.id);
      stage.seen.decided(
        post,
        shown.filter(({ state }) => isOutOfHand(state)),
      );
    },
  );
}

type Decision = PostView & {
  /** What the author was told to be on its way down. */
  readonly wanted?: readonly Delivery[];
};

const decide = (stage: Stage, what: string, step: (deps: WorldDeps) => Promise<Decision>): void =>
  command(stage, what, step, ({ post, deliveries, posts = [], wanted = [] }) => {
    for (const one of wanted) stage.seen.promisedDown(one);
    // Somebody else may have decided something newer by now, which is not carried out yet.
    for (const view of [{ post, deliveries }, ...posts])
      if (view.post.planned) stage.seen.decided(view.post, view.deliveries);
  });

/** What returned is what its author relies on; what failed is given again, unless it was wrong to ask for it. */
export function command<T>(
  stage: Stage,
  what: string,
  step: (deps: WorldDeps) => Promise<T>,
  done: (result: T) => void,
  tries: number = TRIES,
): void {
  stage.note(`The administrator ${what}.`);
  run(stage.machine, ADMINISTRATION, step, (ending: Ending<T>) => {
    if ('done' in ending) {
      stage.note(`The administrator is told: done. (${what})`);
      return done(ending.done);
    }
    const isPointless = 'failed' in ending && ending.failed instanceof UsageError;
    const isRace = 'failed' in ending && ending.failed instanceof ConflictError;
    stage.note(
      `The administrator is told: ${isPointless ? 'not possible' : isRace ? 'somebody was faster' : 'failed'}. (${what})`,
    );
    if (isPointless || tries === 1) return;
    stage.machine.around.time.after(MINUTE / 6, () => command(stage, what, step, done, tries - 1));
  });
}
