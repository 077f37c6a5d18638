import * as v from 'valibot';
import type { Face, Sight } from '../media/vision-facts.ts';
import { timesOf } from './captions/clock.ts';
import { isAnimation, isVideo } from './description.ts';
import type { Args } from './finding.ts';
import { defineRule, type Remark } from './rule.ts';
import { many, said } from './wording.ts';

/** Clause `privacy.images`; Information Commissioner's Office: a photo of somebody who can be told is personal data. */
export const faces = defineRule({
  id: 'faces',
  clause: 'privacy.images',
  level: 'hold',
  reads: 'post',
  about:
    'Everybody whose face is found in a picture has consented (`people: consented` with `consent`) or is blurred ' +
    '(`people: blur`); otherwise the administrator decides. A face that is still found after blurring blocks. Paintings, ' +
    'statues and pets may be taken for people, and people from behind, in profile, masked or far away may not be found ' +
    'at all: that nothing was found proves nothing. Who somebody is, is never asked. The policy may let crowds pass, in ' +
    'which nobody stands out (`crowdFaces`).',
  options: v.strictObject({
    crowdFaces: v.pipe(
      v.optional(v.pipe(v.number(), v.integer(), v.minValue(2))),
      v.description('so many faces are a crowd and pass, if all of them are small; unless given, none does'),
    ),
    crowdHeight: v.pipe(
      v.optional(v.pipe(v.number(), v.gtValue(0), v.maxValue(1)), 0.05),
      v.description('the tallest that a face of a crowd may be, as a share of the picture’s height'),
    ),
  }),
  *check({ bundle, facts, policy }, { crowdFaces, crowdHeight }): Iterable<Remark> {
    const isStatementChecked = policy.rules['people-stated']?.level !== 'off';
    for (const [index, { file, people, consent }] of bundle.media.entries()) {
      const { sight, covered } = facts[index] ?? {};
      const found = facesIn(sight);
      if (found.length === 0) continue;
      if (people === 'consented' && consent.length > 0) continue;
      // A promise that is not kept is said once, by `people-stated`, unless the policy has switched that off.
      if ((people === 'consented' || (people === 'blur' && !covered)) && isStatementChecked) continue;
      const moves = isVideo(facts[index]) ? 'video' : isAnimation(facts[index]) ? 'animation' : '';
      const args = { file, faces: found.length, times: timesOf(found), moves };
      if (covered) yield { at: `media[${index}].people`, level: 'block', args: { ...args, problem: 'left' } };
      else if (!isCrowd(found, sight, crowdFaces, crowdHeight))
        yield { at: `media[${index}].people`, args: { ...args, problem: people ?? 'unstated' } };
    }
  },
  message,
  help,
});

const facesIn = (sight: Sight | undefined): readonly Face[] =>
  sight === undefined || sight.problem ? [] : sight.faces;

/** Many, and all of them small: nobody in particular is shown. */
function isCrowd(
  found: readonly Face[],
  sight: Sight | undefined,
  fewest: number | undefined,
  tallest: number,
): boolean {
  if (fewest === undefined || sight === undefined || sight.problem) return false;
  return found.length >= fewest && found.every(({ height }) => height <= tallest * sight.height);
}

function message(args: Args): string {
  const file = said(args, 'file');
  const found = `${many(Number(args.faces), 'face')} in ${file}${said(args, 'times')}`;
  switch (args.problem) {
    case 'left':
      return `After blurring, ${many(Number(args.faces), 'face')} can still be made out in ${file}.`;
    case 'blur':
      return `We found ${found}, which is to be blurred (people: blur) and is not.`;
    case 'none':
      return `We found ${found}, of which the post says that nobody is to be seen (people: none).`;
    default:
      return `We found ${found}, and the post does not say whether these people agreed.`;
  }
}

function help({ problem, moves }: Args): string {
  if (problem === 'left')
    return 'Make the faces unrecognisable in a picture program and send that file, or choose another picture.';
  const blur =
    moves === 'video'
      ? 'Or make the faces unrecognisable in a video program.'
      : moves === 'animation'
        ? 'Or send a still picture, in which the faces are blurred:\n  people: blur'
        : 'Or have the faces blurred:\n  people: blur';
  return (
    `If they are readers or staff, name their consents:\n  people: consented\n  consent: [consent-id]\n${blur}\n` +
    'If they are paintings, statues or no faces at all, the administrator can approve it.'
  );
}
