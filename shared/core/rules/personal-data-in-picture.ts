import * as v from 'valibot';
import { mayBePublic, PERSONAL_DATA_NAMES, personalDataLevel } from './personal-data/naming.ts';
import { type PersonalPlace, personalPlaces } from './personal-data/picture-places.ts';
import { pictureDataSettings } from './personal-data/settings.ts';
import { defineRule, type Remark } from './rule.ts';
import { said } from './wording.ts';

/** Clause `privacy.images`; UK GDPR, article 4(1). What it says stays out of the finding: reports are kept and mailed. */
export const personalDataInPicture = defineRule({
  id: 'personal-data-in-picture',
  clause: 'privacy.images',
  level: 'block',
  reads: 'post',
  about:
    'Finds in the words of a picture what `personal-data-in-text` finds in texts, with its kinds, levels and options and ' +
    'the library’s own contacts (“publicContacts”). Words count however badly they were read, in one line or below what ' +
    'names them, as in forms. What is left after blurring always blocks. Handwriting, words that stand upright or ' +
    'slanted, barcodes and names are not read.',
  options: v.strictObject({}),
  *check({ bundle, facts, policy }): Iterable<Remark> {
    const settings = pictureDataSettings(policy);
    for (const [index, { file }] of bundle.media.entries()) {
      const isCovered = facts[index]?.covered !== undefined;
      for (const [kind, places] of byKind(personalPlaces(facts[index]?.sight, settings)))
        yield {
          at: `media[${index}].file`,
          level: isCovered ? 'block' : personalDataLevel(kind),
          args: { file, kind, what: PERSONAL_DATA_NAMES[kind], count: places, left: isCovered },
        };
    }
  },
  message: (args) => {
    const times = Number(args.count) > 1 ? `, ${said(args, 'count')} times` : '';
    return args.left === true
      ? `After covering, ${said(args, 'file')} still shows what looks like ${said(args, 'what')}${times}.`
      : `${said(args, 'file')} shows what looks like ${said(args, 'what')}${times}, which could be somebody’s.`;
  },
  help: (args) => {
    const cover =
      'Cover it with a solid colour in a picture program and send that file, or choose another picture.';
    if (args.left === true) return cover;
    const contact = mayBePublic(said(args, 'kind'))
      ? ' If it is a public contact of the library, ask the administrator to add it to “publicContacts” in the policy.'
      : '';
    return `${cover} Or have it covered here, faces too:\npeople: blur${contact === '' ? '' : `\n${contact.trim()}`}`;
  },
});

function byKind(places: readonly PersonalPlace[]): Map<PersonalPlace['kind'], number> {
  const counts = new Map<PersonalPlace['kind'], number>();
  for (const { kind } of places) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
