import * as v from 'valibot';
import type { PersonalDataKind } from './personal-data/datum.ts';
import { mayBePublic, PERSONAL_DATA_NAMES, personalDataLevel } from './personal-data/naming.ts';
import { type PersonalPlace, personalPlaces } from './personal-data/picture-places.ts';
import { pictureDataSettings } from './personal-data/settings.ts';
import { defineRule, type Remark } from './rule.ts';
import { list, said } from './wording.ts';

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
      const found = countKinds(personalPlaces(facts[index]?.sight, settings));
      const levels = Map.groupBy(found.keys(), (kind) => (isCovered ? 'block' : personalDataLevel(kind)));
      for (const [level, kinds] of levels)
        yield {
          at: `media[${index}].file`,
          level,
          args: {
            file,
            kinds,
            what: list(kinds.map((kind) => named(kind, found.get(kind)))),
            left: isCovered,
          },
        };
    }
  },
  message: (args) =>
    args.left === true
      ? `After covering, ${said(args, 'file')} still shows what looks like ${said(args, 'what')}.`
      : `${said(args, 'file')} shows what looks like ${said(args, 'what')}, which could be somebody’s.`,
  help: (args) => {
    const cover =
      'Cover it with a solid colour in a picture program and send that file, or choose another picture.';
    if (args.left === true) return cover;
    const kinds = typeof args.kinds === 'object' ? args.kinds : [];
    return [
      `${cover} Or have it covered here, faces too:`,
      '  people: blur',
      ...(kinds.some(mayBePublic)
        ? [
            'For a public contact of the library, ask the administrator to add it to “publicContacts” in the policy.',
          ]
        : []),
    ].join('\n');
  },
});

const named = (kind: PersonalDataKind, count = 1): string =>
  count > 1 ? `${PERSONAL_DATA_NAMES[kind]} (${count} times)` : PERSONAL_DATA_NAMES[kind];

function countKinds(places: readonly PersonalPlace[]): Map<PersonalDataKind, number> {
  const counts = new Map<PersonalDataKind, number>();
  for (const { kind } of places) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
