import * as v from 'valibot';
import { isVideo } from './description.ts';
import type { Args } from './finding.ts';
import { defineRule, type Remark } from './rule.ts';
import { said } from './wording.ts';

export const peopleStated = defineRule({
  id: 'people-stated',
  clause: 'privacy.images',
  level: 'block',
  reads: 'post',
  about:
    'What `people` promises of a picture is so: `consented` names the consents, and of `blur` there is a copy in which ' +
    'faces and personal text were covered. Where nothing was found to cover, the administrator looks at it: somebody is ' +
    'to be seen, and the program does not see them. Videos and moving pictures cannot be blurred here. What is left ' +
    'after blurring is judged by `faces` and `personal-data-in-picture`.',
  options: v.strictObject({}),
  *check({ bundle, facts }): Iterable<Remark> {
    for (const [index, { file, people, consent }] of bundle.media.entries()) {
      const at = `media[${index}].people`;
      const known = facts[index];
      if (people === 'consented' && consent.length === 0) yield { at, args: { file, problem: 'no-consent' } };
      // A file that cannot be used is said to be so by `media-fit`, once.
      if (people !== 'blur' || known?.problem) continue;
      if (known?.covered === undefined)
        yield {
          at,
          args: { file, problem: 'not-blurred', why: known?.notCovered ?? '', video: isVideo(known) },
        };
      else if (known.covered.faces === 0)
        yield {
          at,
          level: known.covered.texts === 0 ? 'hold' : 'advise',
          args: { file, problem: known.covered.texts === 0 ? 'nothing-found' : 'only-text' },
        };
    }
  },
  message,
  help,
});

function message(args: Args): string {
  const file = said(args, 'file');
  switch (args.problem) {
    case 'no-consent':
      return `${file} shows people who consented, and does not say which consents.`;
    case 'nothing-found':
      return `${file} is to be blurred, and nothing was found in it to blur: it would go out as it is.`;
    case 'only-text':
      return `In ${file} personal text was covered, and no face was found to blur.`;
    default:
      return `${file} is to be blurred, and could not be: it would go out as it is.`;
  }
}

function help(args: Args): string {
  const why = said(args, 'why');
  switch (args.problem) {
    case 'no-consent':
      return 'Name the consents, as the administrator keeps them:\n  consent: [consent-id]';
    case 'nothing-found':
      return 'Look at it yourself. If somebody can be recognised, make them unrecognisable in a picture program and send that. If nobody is to be seen, write:\n  people: none';
    case 'only-text':
      return 'Look at it yourself. If somebody can be recognised, make them unrecognisable in a picture program and send that.';
    default:
      return args.video === true
        ? 'Videos are not blurred here. Do it in a video program, send that file, and write:\n  people: none'
        : `${why === '' ? '' : `${why} `}Make the faces unrecognisable in a picture program, send that file, and write:\n  people: none`;
  }
}
