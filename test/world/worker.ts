/** Runs worlds one after another in a thread of its own, and reports after each handful. */
import { parentPort, workerData } from 'node:worker_threads';
import * as v from 'valibot';
import { localClient, newTable, temporaryDynalite } from '../store-dynamo.ts';
import { type CommentTotals, countComments, emptyCommentTotals } from './comments/tally.ts';
import { runCommentWorld } from './comments/world.ts';
import { readPolicy } from './policy.ts';
import { count, emptyTotals, type Totals } from './tally.ts';
import { runWorld, type WorldOptions } from './world.ts';

const Task = v.object({
  first: v.number(),
  runs: v.number(),
  /** Every which seed is this worker's. */
  step: v.number(),
  store: v.picklist(['memory', 'dynalite']),
  isLate: v.boolean(),
  /** Worlds in which readers comment. */
  hasComments: v.boolean(),
});
export type Task = v.InferOutput<typeof Task>;
/** `failed` names the first seed that broke something. */
export type Report = {
  readonly totals: Totals;
  readonly comments: CommentTotals;
  readonly failed?: { readonly seed: number; readonly what: string[] };
};

const EVERY = 50;

const task = v.parse(Task, workerData);
const policy = await readPolicy();
const dynalite = task.store === 'dynalite' ? await temporaryDynalite() : undefined;
const client = dynalite && localClient(dynalite.endpoint);

let totals = emptyTotals();
let comments = emptyCommentTotals();
const report = (failed?: Report['failed']): void => {
  parentPort?.postMessage({ totals, comments, ...(failed && { failed }) } satisfies Report);
  totals = emptyTotals();
  comments = emptyCommentTotals();
};
async function runOne(options: Pick<WorldOptions, 'seed' | 'policy' | 'store'>): Promise<readonly string[]> {
  if (task.hasComments) {
    const verdict = await runCommentWorld(options);
    countComments(comments, verdict);
    return verdict.violations;
  }
  const verdict = await runWorld({ ...options, isLate: task.isLate });
  count(totals, verdict);
  return verdict.violations;
}

for (let index = 0; index < task.runs; index += 1) {
  const seed = task.first + index * task.step;
  const table = client && (await newTable(client));
  const violations = await runOne({ seed, policy, ...(table && { store: table.store }) });
  await table?.drop();
  if (violations.length > 0) {
    report({ seed, what: [...violations] });
    break;
  }
  if (index % EVERY === EVERY - 1) report();
}
report();
client?.destroy();
await dynalite?.close();
