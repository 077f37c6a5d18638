/**
 * What the text rules cost on a post.
 *
 * `npx node bench/text-rules.ts` runs every rule that reads texts over the posts of the quality sets, from ten to five
 * hundred words, and prints the median and the 99th percentile of a post (goal: at most 1 ms at the median), the share
 * of each rule, and both as multiples of one pass of a plain regular expression over the same text in the same run. The
 * first call, which builds what later ones use, is measured in a process of its own.
 */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { loadPolicy } from '../shared/core/policy/load-policy.ts';
import { RULES } from '../shared/core/rules/index.ts';
import { lintText } from '../shared/core/rules/prove.ts';
import { EVERYDAY } from '../test/quality/posts/everyday.ts';
import { NO_SPAM, SPAM } from '../test/quality/posts/spam-scoring.ts';

const ROUNDS = 12;
/** The first rounds are the compiler's. */
const WARM_UP = 4;
/** How many short posts one long one is made of. */
const LONG = [4, 12, 25];

const read = loadPolicy(readFileSync(new URL('../policy/mmll-library.yaml', import.meta.url), 'utf8'));
if (!read.ok) throw new Error('The policy cannot be read: run `imprimatur policy check`.');
const { policy } = read;
const rules = RULES.filter((rule) => rule.reads === 'text');

if (process.argv[2] === 'first') first();
else await measure();

function first(): void {
  const text = EVERYDAY[7] ?? '';
  const startedMs = performance.now();
  lintText({ text }, policy);
  console.log((performance.now() - startedMs).toFixed(0));
}

async function measure(): Promise<void> {
  const posts = mixed();
  const bare = timesOf(posts, (text) => text.match(/(?<![\p{L}\p{N}])\p{L}+ \p{L}+/giu));
  const all = timesOf(posts, (text) => lintText({ text }, policy));
  const words = posts.map((text) => text.split(/\s+/).length).sort((a, b) => a - b);
  const median = at(bare, 0.5);
  console.log(`${posts.length} posts of ${words[0]} to ${words.at(-1)} words`);
  console.log(`a plain regular expression: median ${shown(median)}, p99 ${shown(at(bare, 0.99))}`);
  console.log(
    `all text rules: median ${shown(at(all, 0.5))} (goal: at most 1 ms), p99 ${shown(at(all, 0.99))}; ` +
      `${Math.round(at(all, 0.5) / median)} times the plain expression`,
  );
  const { stdout } = await promisify(execFile)(process.execPath, [import.meta.filename, 'first']);
  console.log(`first post of a new process: ${stdout.trim()} ms`);
  console.log('| rule | median | p99 | times the plain expression |\n|---|--:|--:|--:|');
  const shares = rules
    .map((rule) => ({ id: rule.id, times: timesOf(posts, (text) => lintText({ text }, policy, [rule])) }))
    .sort((a, b) => at(b.times, 0.5) - at(a.times, 0.5));
  for (const { id, times } of shares)
    console.log(
      `| ${id} | ${shown(at(times, 0.5))} | ${shown(at(times, 0.99))} | ${(at(times, 0.5) / median).toFixed(1)} |`,
    );
}

/** Posts as they are, and longer ones made of several. */
function mixed(): string[] {
  const short = [...EVERYDAY, ...NO_SPAM, ...SPAM.slice(0, 20)];
  const long = LONG.flatMap((count) =>
    Array.from({ length: 30 }, (_, index) =>
      Array.from({ length: count }, (_, part) => short[(index * 7 + part * 11) % short.length]).join('\n\n'),
    ),
  );
  return [...short, ...long];
}

/** The times of all posts in all rounds after the first ones, in milliseconds, the shortest first. */
function timesOf(posts: readonly string[], work: (text: string) => unknown): number[] {
  const times: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    for (const post of posts) {
      // Another text each time: nothing may be remembered from the last round.
      const text = `${post} ${round}`;
      const startedMs = performance.now();
      work(text);
      if (round >= WARM_UP) times.push(performance.now() - startedMs);
    }
  }
  return times.sort((a, b) => a - b);
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function shown(ms: number): string {
  return ms < 0.1 ? `${(ms * 1_000).toFixed(1)} µs` : `${ms.toFixed(2)} ms`;
}
