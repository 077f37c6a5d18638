import { blocksOf, boxAround } from '../../media/text-lines.ts';
import type { Box } from '../../media/vision-facts.ts';
import type { Policy } from '../../policy/policy.ts';
import { PERSONAL_DATA_NAMES } from '../../rules/personal-data/naming.ts';
import { personalPlaces } from '../../rules/personal-data/picture-places.ts';
import { pictureDataSettings } from '../../rules/personal-data/settings.ts';
import type { Proof } from '../../rules/rule.ts';
import { unreadText, unreadTextOptions } from '../../rules/text-in-picture.ts';
import { quote } from '../../rules/wording.ts';
import type { PictureMark } from './picture-mark.ts';

type Seen = Pick<Proof, 'bundle' | 'facts' | 'accounts' | 'policy'>;

/**
 * What the report marks in the pictures of a post, by file: personal text, faces, and words that neither the description
 * nor the body says. What the policy does not ask about is not marked.
 * @param about facts may be in any order
 */
export function marksOf(about: Seen): Record<string, readonly PictureMark[]> {
  const { media } = about.bundle;
  const seen = { ...about, facts: media.map(({ file }) => about.facts.find((one) => one?.file === file)) };
  return Object.fromEntries(
    media.map(({ file }, index) => [
      file,
      [...personalMarks(seen, index), ...faceMarks(seen, index), ...unreadMarks(seen, index)],
    ]),
  );
}

/** OCR's boxes end where the letters do, and a frame there would cross them out. */
function withMargin(lines: readonly Box[]): Box {
  const { x, y, width, height } = boxAround(lines);
  const margin = Math.round(0.35 * Math.min(...lines.map((line) => line.height)));
  return { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin };
}

const isOff = (rule: string, { rules }: Policy): boolean => rules[rule]?.level === 'off';

/** The kind, and never what it says. */
function personalMarks({ facts, policy }: Seen, index: number): PictureMark[] {
  if (isOff('personal-data-in-picture', policy)) return [];
  return personalPlaces(facts[index]?.sight, pictureDataSettings(policy)).flatMap(({ kind, boxes }) => {
    const label = PERSONAL_DATA_NAMES[kind].replace(/^an? /, '');
    return boxes.map((box): PictureMark => ({ ...withMargin([box]), kind: 'personal', label }));
  });
}

function faceMarks({ bundle, facts, policy }: Seen, index: number): PictureMark[] {
  const sight = facts[index]?.sight;
  if (isOff('faces', policy) || sight === undefined || sight.problem) return [];
  const label = bundle.media[index]?.people === 'consented' ? 'consented' : '';
  return sight.faces.map(
    ({ x, y, width, height }): PictureMark => ({ x, y, width, height, kind: 'face', label }),
  );
}

function unreadMarks(seen: Seen, index: number): PictureMark[] {
  const settings = unreadTextOptions(seen.policy);
  const found = settings && unreadText(seen, index, settings);
  return blocksOf(found?.text.lines ?? []).map(
    (lines): PictureMark => ({
      ...withMargin(lines),
      kind: 'unread-text',
      label: quote(lines.map(({ text }) => text).join(' / '), 80),
    }),
  );
}
