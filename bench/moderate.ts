/**
 * What the moderation rules cost.
 *
 * `npx node bench/moderate.ts` judges lines of NDJSON, as `imprimatur moderate --stdin` does, without a process around it:
 * mostly what readers write every day, with some criticism, spam and worse. It prints comments per second of processor
 * time on one core (goal: at least 5,000), and how often that is the time of only reading the same lines.
 */
import { readFileSync } from 'node:fs';
import { judge } from '../shared/core/moderation/judge.ts';
import { loadPolicy } from '../shared/core/policy/load-policy.ts';
import { COMMENT_SETS } from '../test/quality/moderation/sets.ts';
import { EVERYDAY } from '../test/quality/posts/everyday.ts';
import { NO_SPAM } from '../test/quality/posts/spam-scoring.ts';

const WARM_UP = 4;
const ROUNDS = 8;
/** Of a hundred comments so many are none of everyday; guessed, as nobody has counted this library's. */
const CRITICAL = 10;
const OTHERS = 10;

const read = loadPolicy(readFileSync(new URL('../policy/mmll-library.yaml', import.meta.url), 'utf8'));
if (!read.ok) throw new Error('The policy cannot be read: run `imprimatur policy show`.');
const { policy } = read;

const lines = mixed();
const characters = lines.reduce((total, line) => total + line.length, 0) / lines.length;
const readingMs = perComment((line) => parsed(line).text.length);
const judgingMs = perComment((line) => judge(parsed(line), policy).findings.length);
console.log(`${lines.length} comments, ${Math.round(characters)} characters each`);
console.log(`only reading them: ${(readingMs * 1_000).toFixed(1)} µs each`);
console.log(
  `reading and judging them: ${(judgingMs * 1_000).toFixed(0)} µs each, ${Math.round(1_000 / judgingMs)} a second ` +
    `(goal: 5,000); ${Math.round(judgingMs / readingMs)} times reading them only`,
);

function parsed(line: string): { id: string; text: string } {
  const comment: { id: string; text: string } = JSON.parse(line);
  return comment;
}

function mixed(): string[] {
  const all = Object.values(COMMENT_SETS).flat();
  const ordinary = all.filter(({ kind }) => kind === 'ordinary').map(({ text }) => text);
  const everyday = [...ordinary, ...NO_SPAM, ...EVERYDAY];
  const critical = all.filter(({ kind }) => kind === 'criticism').map(({ text }) => text);
  const others = all
    .filter(({ kind }) => kind !== 'ordinary' && kind !== 'criticism')
    .map(({ text }) => text);
  const count = Math.floor((everyday.length * 100) / (100 - CRITICAL - OTHERS));
  return Array.from({ length: count }, (_, index) => {
    const kind = index % 100;
    const from = kind < CRITICAL ? critical : kind < CRITICAL + OTHERS ? others : everyday;
    return JSON.stringify({ id: String(index), text: from[(index * 7) % from.length] });
  });
}

/** Milliseconds of processor time for each comment, after the first rounds. */
function perComment(work: (line: string) => number): number {
  let startedAt = process.cpuUsage();
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    if (round === WARM_UP) startedAt = process.cpuUsage();
    // Another text each time: nothing may be remembered from the last round.
    for (const line of lines) work(line.replace(/"}$/, ` ${round}"}`));
  }
  return process.cpuUsage(startedAt).user / 1_000 / (lines.length * ROUNDS);
}
