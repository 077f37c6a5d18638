import * as v from 'valibot';
import { captionText } from './captions/caption-text.ts';
import { personalPlaces } from './personal-data/picture-places.ts';
import { pictureDataSettings } from './personal-data/settings.ts';
import { type UnsaidText, unsaidText } from './picture-text/unsaid.ts';
import { defineRule, type Proof, type Remark } from './rule.ts';
import { wordingFor } from './texts.ts';
import { quote, said } from './wording.ts';

/** Smaller than this, the words are a label on something in the picture that nobody was meant to read. */
const LEAST_AREA = 0.001;
/** Words that take less are on a shelf or a wall, however many they are. */
const LEAST_AREA_OF_A_POSTER = 0.01;
/** A few words that take as much of the picture are what it is about. */
const AREA_OF_A_HEADLINE = 0.05;

const options = v.strictObject({
  unsaid: v.pipe(
    v.optional(v.pipe(v.number(), v.minValue(0), v.ltValue(1)), 0.2),
    v.description('share of the words that may stay unsaid: posters have small print, and reading errs'),
  ),
  words: v.pipe(
    v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 6),
    v.description('from so many unsaid words on it is a poster or a screenshot; fewer are only advised on'),
  ),
});
type Options = v.InferOutput<typeof options>;

/** Clause `accessibility.alt-text`; W3C, WCAG 2.2, success criteria 1.1.1 and 1.4.5. */
export const textInPicture = defineRule({
  id: 'text-in-picture',
  clause: 'accessibility.alt-text',
  level: 'hold',
  reads: 'post',
  about:
    'What is to be read in a picture is said in its description or in the body that goes with it, in any order and with ' +
    'small differences; “7pm” and “19:00” are the same. Small words do not count, and small print counts little. Posters ' +
    'and screenshots are held; a few words on a cover or a sign are only advised on. Only Latin letters are read, in ' +
    'straight lines; handwriting, fancy lettering and words that stand upright or slanted often are not. Personal data ' +
    'need not be said. That nothing was found does not prove that a picture has no words.',
  options,
  *check(proof, settings): Iterable<Remark> {
    for (const [index, { file }] of proof.bundle.media.entries()) {
      const found = unreadText(proof, index, settings);
      if (found)
        yield {
          at: `media[${index}].alt`,
          ...(!isPoster(found.text, settings) && { level: 'advise' }),
          args: {
            file,
            lines: found.text.lines.map(({ text }) => text),
            words: found.text.words,
            poster: isPoster(found.text, settings),
            ...(found.accounts && { accounts: found.accounts }),
          },
        };
    }
  },
  message: (args) => {
    const lines = typeof args.lines === 'object' ? args.lines.join(' / ') : '';
    const where = args.accounts === undefined ? 'the body' : `the wording for ${said(args, 'accounts')}`;
    return `${said(args, 'file')} says: ${quote(lines, 300)}. Neither its description nor ${where} says so.`;
  },
  help: (args) =>
    args.poster === true
      ? 'Say in the description or in the body whatever readers should get from it: what, when, where. Exact words are ' +
        'not needed, and what does not matter may stay unsaid if the administrator agrees.'
      : 'If it matters to readers, add it to the description. If not, there is nothing to do.',
});

const isPoster = ({ words, area }: UnsaidText, { words: fewest }: Options): boolean =>
  (words >= fewest && area >= LEAST_AREA_OF_A_POSTER) || area >= AREA_OF_A_HEADLINE;

/** What the picture says and nothing beside it does; `accounts` where only their wording lacks it. */
export function unreadText(
  { bundle, facts, accounts, policy }: Pick<Proof, 'bundle' | 'facts' | 'accounts' | 'policy'>,
  index: number,
  { unsaid }: Pick<Options, 'unsaid'>,
): { readonly text: UnsaidText; readonly accounts?: readonly string[] } | undefined {
  const sight = facts[index]?.sight;
  const alt = bundle.media[index]?.alt ?? '';
  // Captions that are burnt into a video say what its caption file says.
  const captions = captionText(facts[index]?.captions ?? { cues: [] });
  const left = new Set(personalPlaces(sight, pictureDataSettings(policy)).flatMap(({ words }) => words));
  const wordings = new Map<string, string[]>();
  for (const { id } of accounts) {
    const { text } = wordingFor(bundle, id);
    wordings.set(text, [...(wordings.get(text) ?? []), id]);
  }
  if (wordings.size === 0) wordings.set(bundle.text, []);
  const lacking = [...wordings].flatMap(([body, ids]) => {
    const text = unsaidText(sight, [alt, captions, body], left);
    return text && text.share > unsaid && text.area >= LEAST_AREA ? [{ text, ids }] : [];
  });
  const worst = lacking.toSorted((a, b) => b.text.words - a.text.words)[0];
  if (worst === undefined) return undefined;
  const isPartly = lacking.length < wordings.size;
  return { text: worst.text, ...(isPartly && { accounts: lacking.flatMap(({ ids }) => ids) }) };
}

/** What the policy sets, for whoever draws what the rule finds; undefined where the rule is off. */
export function unreadTextOptions(policy: Proof['policy']): Options | undefined {
  const setting = policy.rules['text-in-picture'];
  return setting?.level === 'off' ? undefined : v.parse(options, setting?.options ?? {});
}
