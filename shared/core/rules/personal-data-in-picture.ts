import * as v from 'valibot';
import { timesOf } from './captions/clock.ts';
import { isVideo } from './description.ts';
import type { Args } from './finding.ts';
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
      const found = personalPlaces(facts[index]?.sight, settings);
      const byLevel = Map.groupBy(found, ({ kind }) => (isCovered ? 'block' : personalDataLevel(kind)));
      for (const [level, places] of byLevel)
        yield {
          at: `media[${index}].file`,
          level,
          args: {
            file,
            kinds: [...new Set(places.map(({ kind }) => kind))],
            what: named(places),
            times: timesOf(places.flatMap(({ words }) => words)),
            left: isCovered,
            video: isVideo(facts[index]),
          },
        };
    }
  },
  message: (args) =>
    args.left === true
      ? `After covering, ${said(args, 'file')} still shows what looks like ${said(args, 'what')}.`
      : `${said(args, 'file')} shows what looks like ${said(args, 'what')}${said(args, 'times')}, which could be somebody’s.`,
  help,
});

/** `an e-mail address and a telephone number (3 times)` */
const named = (places: readonly PersonalPlace[]): string =>
  list(
    [...Map.groupBy(places, ({ kind }) => kind)].map(([kind, { length }]) =>
      length > 1 ? `${PERSONAL_DATA_NAMES[kind]} (${length} times)` : PERSONAL_DATA_NAMES[kind],
    ),
  );

function help({ kinds, left, video }: Args): string {
  const program = `Cover it with a solid colour in a ${video === true ? 'video' : 'picture'} program and send that file`;
  if (left === true) return `${program}, or choose another picture.`;
  const isContact = typeof kinds === 'object' && kinds.some(mayBePublic);
  return [
    ...(video === true
      ? [`${program}, or cut it out.`]
      : [`${program}, or choose another picture. Or have it covered here, faces too:`, '  people: blur']),
    ...(isContact
      ? [
          'For a public contact of the library, ask the administrator to add it to “publicContacts” in the policy.',
        ]
      : []),
  ].join('\n');
}
