import * as v from 'valibot';
import { defineRule, type Remark } from './rule.ts';
import { said } from './wording.ts';

export const peopleStated = defineRule({
  id: 'people-stated',
  clause: 'privacy.images',
  level: 'block',
  reads: 'post',
  about:
    'What `people` promises of a picture must be so: `consented` names the consents, and `blur` is sent back, because ' +
    'nothing is blurred here yet. The rule does not look into the picture.',
  options: v.strictObject({}),
  *check({ bundle }): Iterable<Remark> {
    for (const [index, { file, people, consent }] of bundle.media.entries()) {
      if (people === 'blur') yield { at: `media[${index}].people`, args: { file, problem: 'blur' } };
      if (people === 'consented' && consent.length === 0)
        yield { at: `media[${index}].people`, args: { file, problem: 'no-consent' } };
    }
  },
  message: (args) =>
    args.problem === 'blur'
      ? `${said(args, 'file')} is to be blurred, and it would go out as it is.`
      : `${said(args, 'file')} shows people who consented, and does not say which consents.`,
  help: (args) =>
    args.problem === 'blur'
      ? 'Make the faces unrecognisable in a picture program, send that file, and write:\npeople: none'
      : 'Name the consents, as the administrator keeps them:\nconsent: [consent-id]',
});
