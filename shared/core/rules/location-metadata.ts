import * as v from 'valibot';
import { isVideo } from './description.ts';
import { defineRule } from './rule.ts';
import { said } from './wording.ts';

/** The coordinates themselves stay out of the finding: reports are kept and mailed. */
export const locationMetadata = defineRule({
  id: 'location-metadata',
  clause: 'privacy.images',
  level: 'advise',
  reads: 'post',
  about:
    'Says which files tell where they were taken (EXIF GPS, XMP, video location). It is only said: whatever the level, ' +
    'and even where the rule is off, nothing goes out with a location or camera data in it. A video that cannot be ' +
    'cleaned is refused by `media-fit`. What a picture shows may tell the place as well; this rule does not see that.',
  options: v.strictObject({}),
  *check({ bundle, facts }) {
    for (const [index, medium] of bundle.media.entries())
      if (facts[index]?.location !== undefined)
        yield { at: `media[${index}].file`, args: { file: medium.file, video: isVideo(facts[index]) } };
  },
  message: (args) => `${said(args, 'file')} says where it was taken.`,
  help: (args) =>
    args.video === true
      ? 'It does not go out with the location in it. Export the video again without location data if it is refused.'
      : 'Nothing to do: the location is removed from what is published. Whoever gets the original still sees it.',
});
