/**
 * Every placement of up to two deaths over the protocol, from the upload or from the commit point of intake to the end,
 * with each answer that a network can give to the first attempt. Nothing is drawn: a run is its script.
 */
import { ChannelError } from '../../shared/core/delivery/channel-error.ts';
import type { Policy } from '../../shared/core/policy/policy.ts';
import { SECOND } from '../../shared/core/time.ts';
import type { Fates } from './fates.ts';
import type { Double } from './functions.ts';
import type { Network } from './network.ts';
import type { Fate } from './process.ts';
import type { AccountId, Moment } from './scenario.ts';
import { draftOn, scenarioOf } from './scripts.ts';
import { runWorld, type Verdict } from './world.ts';

export const ANSWERS = ['yes', 'lost after', 'lost before', 'late', 'later', 'refused'] as const;
/** What the network makes of the first attempt; of every other it says yes. */
export type Answer = (typeof ANSWERS)[number];
export type Death = { readonly call: number; readonly when: 'before' | 'after' };
export type Script = {
  readonly account: AccountId;
  readonly answer: Answer;
  readonly deaths: readonly Death[];
  /** What somebody does meanwhile. */
  readonly actions?: readonly Moment[];
  /** Uploaded with a picture, and taken in; otherwise it enters as proven. */
  readonly isUploaded?: boolean;
  readonly double?: Double;
};
type Beginning = Omit<Script, 'deaths'>;

/** A run of a script, and how many calls it made: where the next death may be placed. */
export async function runScript(
  script: Script,
  policy: Policy,
  trace?: (line: string) => void,
): Promise<Verdict & { readonly calls: number }> {
  const { account, answer, deaths, actions = [], isUploaded = false } = script;
  let calls = 0;
  let commits = 0;
  const next = (fate: Fate): Fate => {
    calls += 1;
    const death = deaths.find(({ call }) => call === calls);
    return death ? { ...fate, wrong: `dies-${death.when}` } : fate;
  };
  const fates: Fates = {
    ofCall: () => next({ effectMs: 10 }),
    ask: () => next({ effectMs: 10 }),
    commit(network) {
      commits += 1;
      const { lagMs, ...fate } = commits === 1 ? firstCommit(network, answer) : { effectMs: 10, lagMs: 0 };
      return { ...next(fate), lagMs };
    },
  };
  const verdict = await runWorld({
    seed: 1,
    policy,
    scenario: scenarioOf([draftOn([account], { hasPicture: isUploaded })], {
      accounts: [account],
      actions,
      isUploaded,
    }),
    fates,
    ...(script.double && { double: script.double }),
    ...(trace && { trace }),
  });
  return { ...verdict, calls };
}

/** Every placement of at most so many deaths. It answers with how many runs that made. */
export async function explore(
  beginning: Beginning,
  mostDeaths: number,
  policy: Policy,
  found: (verdict: Verdict, script: Script) => void,
): Promise<number> {
  let runs = 0;
  const run = async (deaths: readonly Death[]): Promise<number> => {
    const script = { ...beginning, deaths };
    const verdict = await runScript(script, policy);
    runs += 1;
    found(verdict, script);
    return verdict.calls;
  };
  const from = async (deaths: readonly Death[], first: number, left: number): Promise<void> => {
    const calls = await run(deaths);
    if (left === 0) return;
    for (let call = first; call <= calls; call += 1)
      for (const when of ['before', 'after'] as const)
        await from([...deaths, { call, when }], call + 1, left - 1);
  };
  await from([], 1, mostDeaths);
  return runs;
}

function firstCommit(network: Network, answer: Answer): Fate & { readonly lagMs: number } {
  const { name, commitMs, settleMs } = network;
  const [unknown, lagMs] = [new ChannelError('unknown', `${name} did not answer.`), settleMs];
  switch (answer) {
    case 'yes':
      return { effectMs: 10, lagMs };
    case 'lost after':
      return { effectMs: 10, answerMs: commitMs, wrong: 'fails-after', error: unknown, lagMs };
    case 'lost before':
      return { effectMs: commitMs, wrong: 'fails-before', error: unknown, lagMs };
    case 'late':
      return {
        effectMs: commitMs + settleMs - 1,
        answerMs: commitMs,
        wrong: 'fails-after',
        error: unknown,
        lagMs: 1,
      };
    case 'later': {
      const error = new ChannelError('later', `${name} asks us to wait.`, { retryAfterMs: 90 * SECOND });
      return { effectMs: 10, wrong: 'fails-before', error, lagMs };
    }
    case 'refused': {
      const error = new ChannelError('refused', `${name} does not take it.`);
      return { effectMs: 10, wrong: 'fails-before', error, lagMs };
    }
  }
}
