import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { heldBack as offences } from '../quality/offence/held-back.ts';
import { third as moreOffences } from '../quality/offence/third.ts';
import { heldBack } from '../quality/personal-data/held-back.ts';
import { second, secondSilent } from '../quality/personal-data/second.ts';
import { silentLines } from '../quality/personal-data/silent-lines.ts';
import { thirdSilent } from '../quality/personal-data/third/silent.ts';
import { third } from '../quality/personal-data/third/texts.ts';
import { EVERYDAY } from '../quality/posts/everyday.ts';
import { NO_SPAM, SPAM } from '../quality/posts/spam-scoring.ts';
import { NO_SPAM_TUNING, SPAM_TUNING } from '../quality/posts/spam-tuning.ts';

/** Every text of the tables of cases, whatever the rule. */
async function textsOfCases(): Promise<string[]> {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.cases.ts'));
  const texts: string[] = [];
  const gather = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'object' && value !== null)
      for (const inner of Object.values(value)) gather(inner);
  };
  for (const file of files) gather(await import(join(import.meta.dirname, file)));
  return texts;
}

/** Longer ones are for other tests, and repeat themselves. */
const LONGEST = 1_500;

const ALL = [
  ...EVERYDAY,
  ...[...offences(), ...moreOffences(), ...heldBack(), ...second(), ...third()].map(({ text }) => text),
  ...secondSilent(),
  ...silentLines(),
  ...thirdSilent(),
  ...[...SPAM, ...NO_SPAM, ...SPAM_TUNING, ...NO_SPAM_TUNING],
  ...(await textsOfCases()),
];

/** Every text that the tests have, each once: quality sets and tables of cases. */
export const CORPUS: readonly string[] = [...new Set(ALL)].filter(({ length }) => length <= LONGEST);
