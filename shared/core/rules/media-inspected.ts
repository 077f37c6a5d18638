import * as v from 'valibot';
import { isVideo } from './description.ts';
import type { Args } from './finding.ts';
import { defineRule, type Remark } from './rule.ts';
import { said } from './wording.ts';

/** Clauses `privacy.images`, `privacy.personal-data`: what nobody has looked into may show anything. */
export const mediaInspected = defineRule({
  id: 'media-inspected',
  clause: 'privacy.images',
  level: 'hold',
  reads: 'post',
  about:
    'Every picture and video was looked into for faces and words before it goes out. What could not be looked into (it ' +
    'took too long, nothing here can decode it, or it was accepted before anybody looked) waits for a person who does. ' +
    'Files that cannot be used at all are a matter for `media-fit`; flashes are for `flashing`.',
  options: v.strictObject({}),
  *check({ bundle, facts }): Iterable<Remark> {
    for (const [index, { file }] of bundle.media.entries()) {
      const known = facts[index];
      if (known === undefined || known.problem || (known.sight && !known.sight.problem)) continue;
      // A post that an older version accepted has facts without `sight`, and so has one whose pipeline was set up
      // without eyes: neither may pass for a picture without faces. `lint` has no media and never comes here.
      const { code, detail } = known.sight?.problem ?? { code: 'never', detail: '' };
      yield { at: `media[${index}].file`, args: { file, code, detail, video: isVideo(known) } };
    }
  },
  message,
  help: (args) =>
    args.video === true
      ? 'Watch it from beginning to end. The administrator approves it if nobody is to be seen without consent and ' +
        'nothing personal is to be read.'
      : `${again(args)}Or look closely: the administrator approves it if nobody is to be seen without consent and nothing ` +
        'personal is to be read.',
});

function message(args: Args): string {
  const file = said(args, 'file');
  const why = said(args, 'detail');
  switch (args.code) {
    case 'never':
      return `Nobody has looked for people and words in ${file}.`;
    case 'no-decoder':
      return `Nobody has looked for people and words in ${file}, because nothing here can (${why}).`;
    case 'timed-out':
      return `${file} could not be looked into for people and words in time (${why}).`;
    default:
      return `${file} could not be looked into for people and words (${why}).`;
  }
}

/** What may help before a person has to. */
function again({ code }: Args): string {
  switch (code) {
    case 'never':
    case 'unavailable':
      return 'Send it again, and it is looked into. ';
    case 'timed-out':
      return 'Send it smaller: 4,000 pixels across are plenty. ';
    default:
      return 'Open it in a picture program, export it again and send that. ';
  }
}
