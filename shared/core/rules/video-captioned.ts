import * as v from 'valibot';
import { checkAgainstVideo } from '../captions/check-cues.ts';
import type { CaptionFacts, CaptionProblem } from '../captions/cue.ts';
import { duration } from '../config/duration.ts';
import type { MediaFacts } from '../media/facts.ts';
import { CAPTION_PROBLEMS, type CaptionCode, tellProblems } from './captions/problems.ts';
import { isWithoutSpeech } from './captions/silence.ts';
import { isVideo } from './description.ts';
import { defineRule, type Remark } from './rule.ts';
import { said } from './wording.ts';

/** Clause `accessibility.video`; W3C, WCAG 2.2, success criterion 1.2.2. */
export const videoCaptioned = defineRule({
  id: 'video-captioned',
  clause: 'accessibility.video',
  level: 'block',
  reads: 'post',
  about:
    'Every video in which somebody speaks comes with a caption file (`captions`), WebVTT or SubRip in UTF-8, that can be ' +
    'read, is in order, is slow enough to follow and goes on to the end. A video without a track of sound needs none, ' +
    'nor does one of which the description or the body says [no speech], [silent] or [music]. Whether the captions say ' +
    'what is heard, and whether a network shows them beside the video, the rule does not know.',
  options: v.strictObject({
    longestGap: v.pipe(
      v.optional(duration, '30s'),
      v.description('how long a video may go on without any caption before somebody is asked to look'),
    ),
  }),
  *check({ bundle, facts }, { longestGap }): Iterable<Remark> {
    for (const [index, { file, captions, alt = '' }] of bundle.media.entries()) {
      const known = facts[index];
      if (!isVideo(known) || known?.problem) continue;
      const at = `media[${index}].captions`;
      const isSilent = isWithoutSpeech(known, [alt, bundle.text]);
      if (captions === undefined) {
        if (!isSilent) yield { at, args: { file, problem: 'none' } };
      } else if (known?.captions === undefined) {
        // Facts of an older version, which did not read them.
        yield { at, level: 'hold', args: { file, captions, problem: 'unread' } };
      } else
        yield* remarksOn(at, captions, problemsOf(known, known.captions, isSilent ? undefined : longestGap));
    }
  },
  message: (args) => {
    switch (args.problem) {
      case 'none':
        return `${said(args, 'file')} has no captions, so whoever cannot hear it misses what is said.`;
      case 'unread':
        return `Nobody has read the captions of ${said(args, 'file')} yet.`;
      default:
        return `${said(args, 'captions')} ${said(args, 'says')}.`;
    }
  },
  help: (args) => {
    switch (args.problem) {
      case 'none':
        return (
          'Add a caption file, and name it:\n  captions: tour.vtt\nIf nobody speaks in the video, say so in its ' +
          'description:\n  alt: A walk through the stacks, from the door to the window seat. [no speech]'
        );
      case 'unread':
        return 'Send the post again, and they are read.';
      default:
        return Object.entries(CAPTION_PROBLEMS).find(([code]) => code === args.problem)?.[1].help ?? '';
    }
  },
});

/** By kind, in the order in which they were found. */
function problemsOf(
  { durationMs }: MediaFacts,
  { type, encoding, cues, problems }: CaptionFacts,
  longestGapMs: number | undefined,
): Map<CaptionCode, CaptionProblem[]> {
  const byCode = new Map<CaptionCode, CaptionProblem[]>();
  if (encoding === 'utf-16' && type === 'text/vtt') byCode.set('utf-16', []);
  const beside =
    durationMs === undefined || cues.length === 0
      ? []
      : checkAgainstVideo(cues, durationMs, longestGapMs ?? Number.POSITIVE_INFINITY);
  for (const problem of [...problems, ...beside])
    byCode.set(problem.code, [...(byCode.get(problem.code) ?? []), problem]);
  return byCode;
}

function* remarksOn(
  at: string,
  captions: string,
  byCode: ReadonlyMap<CaptionCode, readonly CaptionProblem[]>,
): Iterable<Remark> {
  for (const [problem, found] of byCode) {
    const { level, says } = CAPTION_PROBLEMS[problem];
    yield { at, level, args: { captions, problem, says: says(tellProblems(problem, found)) } };
  }
}
