/**
 * `npm run world`: simulated worlds at length, on both cores; or one again, told in plain words.
 * Exit code 1 when a world broke something, 2 when the command was not understood.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { commentsInWords, emptyCommentTotals, sumComments } from './comments/tally.ts';
import { runCommentWorld } from './comments/world.ts';
import { readPolicy } from './policy.ts';
import { emptyTotals, inWords, sum } from './tally.ts';
import type { Report, Task } from './worker.ts';
import { runWorld } from './world.ts';

const USAGE = `npm run world -- [--comments] [--runs N] [--from SEED] [--store memory|dynalite] [--late]
npm run world -- [--comments] --seed SEED [--verbose] [--late]

  --runs N     how many worlds (2,000; with dynalite 100)
  --from SEED  the first seed; the others follow it (by chance, and printed)
  --store      over which store (memory)
  --comments   worlds in which readers comment and are answered
  --late       networks take longer than they promise: docs/world.md says what holds then
  --seed SEED  only this world
  --verbose    tell what happens in it`;

/** Where one world in a hundred thousand is wrong, somebody has to see it among the others. */
const LINES = 20;

function options() {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string' },
      from: { type: 'string' },
      seed: { type: 'string' },
      store: { type: 'string', default: 'memory' },
      late: { type: 'boolean', default: false },
      comments: { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const store = values.store === 'dynalite' ? ('dynalite' as const) : ('memory' as const);
  if (values.store !== store) throw new Error(`--store is memory or dynalite, not ${values.store}.`);
  const whole = (name: 'runs' | 'from' | 'seed', otherwise: number, least = 0): number => {
    const number = Number(values[name] ?? otherwise);
    if (Number.isSafeInteger(number) && number >= least) return number;
    throw new Error(`--${name} is a whole number from ${least} on, not ${values[name]}.`);
  };
  return {
    ...values,
    store,
    isOne: values.seed !== undefined,
    seed: whole('seed', 0),
    // That no world broke anything says nothing where there was none.
    runs: whole('runs', store === 'dynalite' ? 100 : 2_000, 1),
    from: whole('from', Math.floor(Math.random() * 1e9)),
  };
}

async function replay({ seed, late, comments, verbose }: ReturnType<typeof options>): Promise<number> {
  const trace = verbose ? { trace: (line: string) => console.log(line) } : {};
  const world = { seed, policy: await readPolicy(), ...trace };
  const { violations } = await (comments ? runCommentWorld(world) : runWorld({ ...world, isLate: late }));
  console.log(violations.length === 0 ? `World ${seed} broke nothing.` : violations.join('\n'));
  return violations.length === 0 ? 0 : 1;
}

async function runMany(task: Omit<Task, 'step'>): Promise<number> {
  const { first, runs } = task;
  console.log(`Worlds ${first} to ${first + runs - 1} over the ${task.store} store.`);
  const totals = emptyTotals();
  const comments = emptyCommentTotals();
  const failed: NonNullable<Report['failed']>[] = [];
  const step = Math.min(availableParallelism(), runs);
  const workers = Array.from({ length: step }, (_, n) => {
    const mine: Task = { ...task, first: first + n, runs: Math.ceil((runs - n) / step), step };
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: mine });
    worker.on('message', (report: Report) => {
      sum(totals, report.totals);
      sumComments(comments, report.comments);
      if (report.failed) failed.push(report.failed);
      if (process.stderr.isTTY)
        process.stderr.write(
          `\r${(totals.worlds + comments.worlds).toLocaleString('en-GB')} of ${runs.toLocaleString('en-GB')} worlds`,
        );
    });
    return new Promise<void>((resolve, reject) => {
      worker.on('error', reject);
      worker.on('exit', () => resolve());
    });
  });
  await Promise.all(workers);
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  console.log(task.hasComments ? commentsInWords(comments) : inWords(totals));
  for (const { seed, what } of failed) {
    console.log(`\nWorld ${seed} is broken:\n${what.slice(0, LINES).join('\n')}`);
    const kind = `${task.hasComments ? ' --comments' : ''}${task.isLate ? ' --late' : ''}`;
    console.log(`See it happen: npm run world -- --seed ${seed} --verbose${kind}`);
  }
  if (failed.length === 0) console.log('None of them broke anything.');
  return failed.length === 0 ? 0 : 1;
}

try {
  const asked = options();
  const { help, isOne, late, comments, runs, from, store } = asked;
  if (help) console.log(USAGE);
  else if (isOne) process.exitCode = await replay(asked);
  else process.exitCode = await runMany({ first: from, runs, store, isLate: late, hasComments: comments });
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  process.exitCode = 2;
}
