import * as v from 'valibot';
import type { BundleMedium } from '../bundle/bundle.ts';
import { isBlank } from '../text/blank.ts';
import type { Args } from './finding.ts';
import { parseLicence } from './rights/licence.ts';
import { defineRule, type Remark } from './rule.ts';
import { quote, said } from './wording.ts';

export const mediaRightsStated = defineRule({
  id: 'media-rights-stated',
  clause: 'copyright.media',
  level: 'block',
  reads: 'post',
  about:
    'Every medium says why the library may publish it: own (made by the library), permission (with its id in the ' +
    'permission register), or the URI of a Creative Commons licence or a RightsStatements.org statement. In copyright ' +
    'needs a permission; statements that leave the question open wait for the administrator; a CC BY licence needs a ' +
    'credit; a no-derivatives licence forbids blurring. The rule trusts what is stated: it does not know whose the ' +
    'picture is.',
  options: v.strictObject({}),
  *check({ bundle }) {
    for (const [index, medium] of bundle.media.entries()) yield* ofMedium(medium, `media[${index}]`);
  },
  message: (args) => {
    const file = said(args, 'file');
    switch (args.problem) {
      case 'missing':
        return `${file} does not say why the library may publish it.`;
      case 'unknown':
        return `${file} has a licence that cannot be read: ${quote(said(args, 'written'))}.`;
      case 'in-copyright':
        return `${file} is in copyright (“${said(args, 'licence')}”), and nothing here allows the library to publish it.`;
      case 'unclear':
        return `“${said(args, 'licence')}” does not settle whether the library may publish ${file}.`;
      case 'no-permission-id':
        return `${file} needs a permission but does not say which.`;
      case 'no-credit':
        return `${file} has no credit, which ${said(args, 'licence')} asks for.`;
      default:
        return `${said(args, 'licence')} forbids changes, so ${file} may not be blurred.`;
    }
  },
  help,
});

function* ofMedium(medium: BundleMedium, at: string): Iterable<Remark> {
  const { file } = medium;
  const written = medium.licence ?? '';
  const problem = (problem: string, more: Args = {}, place = 'licence'): Remark => ({
    at: `${at}.${place}`,
    args: { problem, file, ...more },
  });
  if (isBlank(written)) {
    yield problem('missing');
    return;
  }
  const licence = parseLicence(written);
  switch (licence.kind) {
    case 'own':
      return;
    case 'permission':
      if (isBlank(medium.permission ?? '')) yield problem('no-permission-id', {}, 'permission');
      return;
    case 'unknown':
      yield problem('unknown', {
        written,
        ...(licence.suggestion !== undefined && { suggestion: licence.suggestion }),
      });
      return;
    case 'rights-statement':
      if (licence.use === 'forbidden') yield problem('in-copyright', { licence: licence.title });
      if (licence.use === 'unclear')
        yield { ...problem('unclear', { licence: licence.title }), level: 'hold' };
      return;
    case 'creative-commons':
      if (licence.by && isBlank(medium.credit ?? ''))
        yield problem('no-credit', { licence: licence.name }, 'credit');
      if (licence.noDerivatives && medium.people === 'blur')
        yield problem('no-derivatives', { licence: licence.name });
      return;
  }
}

function help(args: Args): string {
  switch (args.problem) {
    case 'unknown':
      return args.suggestion === undefined
        ? 'Write own, permission, or the full address of the licence:\n  licence: https://creativecommons.org/licenses/by/4.0/'
        : `Write the address of the licence, if this is the one that you mean:\n  licence: ${said(args, 'suggestion')}`;
    case 'in-copyright':
      return 'Ask the rights-holder. Once the permission is in the register, name it:\n  licence: permission\n  permission: its id in the register';
    case 'unclear':
      return 'The administrator decides. A permission in the register, or another picture, settles it at once.';
    case 'no-permission-id':
      return 'Add the id that it has in the register:\n  permission: its id';
    case 'no-credit':
      return 'Name the author as the source does, and the licence:\n  credit: "Photo: Name of the author, CC BY 4.0"';
    case 'no-derivatives':
      return 'Choose another picture, or ask its author for permission to change it.';
    default:
      return 'Write own for what the library made itself, permission for what somebody allowed it to use, or the address of the licence:\n  licence: own';
  }
}
