import * as v from 'valibot';
import { isVideo } from './description.ts';
import { defineRule, type Remark } from './rule.ts';
import { said } from './wording.ts';

/** What leads readers to what they cannot see, in the words that people use for it. */
const OFFERED =
  /\b(?:transcripts?|audio[- ]?descri(?:bed|ption)s?|described version|text version|descriptive (?:audio|text|transcript))\b/i;

/** Clause `accessibility.video`; W3C, WCAG 2.2, success criteria 1.2.3 and 1.2.5. */
export const audioDescribed = defineRule({
  id: 'audio-described',
  clause: 'accessibility.video',
  level: 'advise',
  reads: 'post',
  about:
    'Of each video, reminds that what is only to be seen is also said: by those who speak in it, in an audio ' +
    'description, or in a transcript to which the post leads. The rule is content when the post names a transcript or an ' +
    'audio description; whether there is one, and whether the video needs any, is for people to judge.',
  options: v.strictObject({}),
  *check({ bundle, facts }): Iterable<Remark> {
    const bodies = [bundle.text, ...Object.values(bundle.textFor)];
    for (const [index, { file, alt = '' }] of bundle.media.entries())
      if (isVideo(facts[index]) && ![alt, ...bodies].some((text) => OFFERED.test(text)))
        yield { at: `media[${index}].file`, args: { file } };
  },
  message: (args) => `What is only to be seen in ${said(args, 'file')} is lost on whoever cannot see it.`,
  help: () =>
    'If those who speak in it say what they show, all is well. If not, offer a transcript that describes it, and say so ' +
    'in the body:\n  A transcript is at https://www.example.org/tour.',
});
