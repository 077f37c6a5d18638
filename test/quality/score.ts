/**
 * `npm run quality`: how well the text rules do on sets that they were not tuned on. Prints one table, and with
 * `--wrong` every case that went wrong. With `--seeing` it scores flashes, faces and words in pictures in place of texts,
 * which takes some minutes. docs/quality.md says how the sets came about.
 */
import { parseArgs } from 'node:util';
import { judge } from '../../shared/core/moderation/judge.ts';
import { findDefect } from '../../shared/core/rules/alt-text/find-defect.ts';
import { camelCase, segment } from '../../shared/core/rules/hashtags/segment.ts';
import { findOffences } from '../../shared/core/rules/offence/find.ts';
import { findPersonalData } from '../../shared/core/rules/personal-data/find.ts';
import { POLICY } from '../moderation/policy.ts';
import { type Description, heldBack as descriptions } from './alt-text/held-back.ts';
import { second as secondDescriptions } from './alt-text/second.ts';
import { ONE_WORD, SEVERAL_WORDS } from './hashtags/held-back.ts';
import type { MarkedText } from './marked.ts';
import { COMMENT_SETS, HARD_COMMENTS, judgeComments } from './moderation/sets.ts';
import { heldBack as offences } from './offence/held-back.ts';
import { third as thirdOffences } from './offence/third.ts';
import { heldBack as personalData } from './personal-data/held-back.ts';
import { second as secondPersonalData, secondSilent } from './personal-data/second.ts';
import { silentLines } from './personal-data/silent-lines.ts';
import { thirdSilent } from './personal-data/third/silent.ts';
import { third as thirdPersonalData } from './personal-data/third/texts.ts';
import { isPromotion } from './posts/is-promotion.ts';
import { NO_SPAM, SPAM } from './posts/spam-scoring.ts';
import { seeingVerdicts } from './seeing/verdicts.ts';
import { tally, type Verdict } from './tally.ts';

const { values } = parseArgs({
  options: { wrong: { type: 'boolean', default: false }, seeing: { type: 'boolean', default: false } },
});

function* judgePersonalData(
  area: string,
  texts: readonly MarkedText[],
  silent: readonly string[],
): Iterable<Verdict> {
  for (const { text, data } of texts) {
    const found = findPersonalData(text).map(({ kind, span }) => `${kind} ${span.start}-${span.end}`);
    const wanted = data.map(({ kind, start, end }) => `${kind} ${start}-${end}`);
    const subject = `${area}: ${data[0]?.kind ?? 'none'}`;
    yield { subject, text, wanted: wanted.join(', '), found: found.join(', ') };
  }
  for (const text of silent) {
    const found = findPersonalData(text).map(({ kind }) => kind);
    yield { subject: `${area}: bibliographic lines`, text, wanted: '', found: found.join(', ') };
  }
}

function* judgeDescriptions(area: string, cases: readonly Description[]): Iterable<Verdict> {
  for (const { alt, body, defect } of cases) {
    const found = findDefect(alt, {
      bodies: body === undefined ? [] : [body],
      credits: [],
      title: '',
      earlier: [],
    });
    // That a defect is found counts; what it is called may differ ("image" is a placeholder and one word).
    yield {
      subject: `${area}: ${defect ?? 'good ones'}`,
      text: alt,
      wanted: defect === undefined ? '' : 'defect',
      found: found === undefined ? '' : 'defect',
    };
  }
}

function* judgeHashtags(): Iterable<Verdict> {
  for (const [tag, wanted] of Object.entries(SEVERAL_WORDS))
    yield { subject: 'hashtags: several words', text: tag, wanted, found: camelCase(segment(tag) ?? []) };
  for (const tag of ONE_WORD)
    yield { subject: 'hashtags: one word', text: tag, wanted: '', found: camelCase(segment(tag) ?? []) };
}

function* judgeOffences(): Iterable<Verdict> {
  for (const { text, expected } of offences()) {
    const levels = findOffences(text).map(({ level }) => level);
    const found = levels.includes('block') ? 'block' : (levels[0] ?? '');
    yield { subject: `offence: ${expected}`, text, wanted: expected === 'silent' ? '' : expected, found };
  }
}

function* judgeMoreOffences(): Iterable<Verdict> {
  for (const { text, isFound } of thirdOffences())
    yield {
      subject: `offence, third set: ${isFound ? 'held or blocked' : 'silent'}`,
      text,
      wanted: isFound ? 'found' : '',
      found: findOffences(text).length > 0 ? 'found' : '',
    };
}

function* judgeSpam(): Iterable<Verdict> {
  for (const [subject, wanted, texts] of [
    ['spam: spam and advertising', 'held', SPAM],
    ['spam: what readers and libraries write', '', NO_SPAM],
  ] as const)
    for (const text of texts) yield { subject, text, wanted, found: isPromotion(text) ? 'held' : '' };
}

function* judgeModeration(): Iterable<Verdict> {
  for (const [name, set] of [...Object.entries(COMMENT_SETS), ['hard', HARD_COMMENTS] as const])
    yield* judgeComments(name, set, (text) => judge({ id: text, text }, POLICY));
}

const textVerdicts = (): readonly Verdict[] => [
  ...judgePersonalData('personal data', personalData(), silentLines()),
  ...judgePersonalData('personal data, second set', secondPersonalData(), secondSilent()),
  ...judgePersonalData('personal data, third set', thirdPersonalData(), thirdSilent()),
  ...judgeDescriptions('alt text', descriptions()),
  ...judgeDescriptions('alt text, second set', secondDescriptions()),
  ...judgeHashtags(),
  ...judgeOffences(),
  ...judgeMoreOffences(),
  ...judgeSpam(),
  ...judgeModeration(),
];
const verdicts = values.seeing ? await seeingVerdicts() : textVerdicts();
console.log(tally(verdicts));
if (values.wrong)
  for (const { subject, text, wanted, found } of verdicts.filter(
    (verdict) => verdict.wanted !== verdict.found,
  ))
    console.log(
      `${subject} · ${JSON.stringify(text)} · wanted ${wanted || 'nothing'} · found ${found || 'nothing'}`,
    );
