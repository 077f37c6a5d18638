import {
  ERASABLE,
  type Erasable,
  type ErasureReport,
  isNothingFound,
} from '../shared/core/comments/erasure.ts';
import { visible } from '../shared/core/report/text-layout.ts';
import { many } from '../shared/core/rules/wording.ts';

const NAMES: Readonly<Record<Erasable, readonly [string, string]>> = {
  comment: ['comment', 'comments'],
  evidence: ['piece of evidence', 'pieces of evidence'],
  answer: ['answer of ours', 'answers of ours'],
  permission: ['permission', 'permissions'],
  consent: ['consent', 'consents'],
  recording: ['earlier recording in a register', 'earlier recordings in a register'],
};

const HOW_TO_SPELL =
  'Write the handle as `comments list` shows it: with the server, and its port where it shows one, on networks of many servers (@reader@social.example); the first @ and capitals do not matter. A display name or the address of a profile is no handle.';

/** Whom somebody may have meant, of whom nothing was found. @param near Handles that are spelt alike. */
export const nearText = (near: readonly string[]): string[] =>
  near.length > 0 ? [`Spelt alike: ${near.map(visible).join(', ')}. Is it one of these?`] : [];

/** Before a letter that says that nothing is kept of somebody. */
export const nothingKeptText = (
  { accounts }: { readonly accounts: readonly string[] },
  near: readonly string[],
): string =>
  [
    `Nothing is kept under this spelling on ${accounts.join(', ')}, and that is what the letter says. Send it only where the spelling is certain.`,
    HOW_TO_SPELL,
    ...nearText(near),
  ].join('\n');

/** What was erased and what is kept, without a name: it may be filed as it is. */
export function erasureText(report: ErasureReport): string {
  const { accounts, erased, kept, left, written } = report;
  const counted = ERASABLE.flatMap((what) => {
    const [one, more] = NAMES[what];
    return erased[what] > 0 ? [many(erased[what], one, more)] : [];
  });
  if (isNothingFound(report))
    return [
      `Nothing was found under this spelling on ${accounts.join(', ')}.`,
      HOW_TO_SPELL,
      ...namedLines(report),
    ].join('\n');
  return [
    `Erased on ${accounts.join(', ')}: ${counted.join(', ') || (kept.length + report.namedToOthers > 0 ? 'nothing' : 'nothing; nothing was there')}.`,
    ...(written === 0 ? [NOBODY_WROTE, HOW_TO_SPELL] : []),
    left === 0
      ? `Everything was looked through once more: ${written === 0 ? 'under this spelling ' : ''}nothing else is left.`
      : `${many(left, 'thing')} came meanwhile, or could not be erased. Say forget once more.`,
    ...kept.map(({ what, id, why }) => `Kept: the ${what} ${id}. ${why}`),
    ...report.public.map(
      (id) =>
        `Still public on its network: the answer ${id}. To take it down: imprimatur posts retract ${id} --reason "\u2026"`,
    ),
    ...namedLines(report),
    'Not ours to erase: what stands on the networks, and notices that were mailed before (they have links, no words).',
    'Backups of the table keep it for 35 days, older versions of objects for up to 30; neither is read unless something is restored.',
  ].join('\n');
}

const NOBODY_WROTE =
  'Nobody so spelt has written a comment that is kept: what is counted here only names them, or is in a register. Whoever did write, and asked to be forgotten, is spelt another way.';

const namedLines = ({ namedByOthers, namedToOthers }: ErasureReport): string[] => [
  ...(namedByOthers > 0
    ? [
        `${many(namedByOthers, 'comment')} of others ${namedByOthers === 1 ? 'names' : 'name'} them: their authors\u2019 words, kept as long as those are.`,
      ]
    : []),
  ...(namedToOthers > 0
    ? [
        `${many(namedToOthers, 'answer')} of ours to others ${namedToOthers === 1 ? 'names' : 'name'} them, kept as long as what was answered.`,
      ]
    : []),
];
