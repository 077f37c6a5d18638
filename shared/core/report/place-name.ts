const NAMES: Readonly<Record<string, string>> = {
  '': 'The bundle',
  name: 'The name of the bundle',
  text: 'The text',
  publish: 'The time of publication (publish)',
  repeat: 'The repetition (repeat)',
  expires: 'The last time of publication (expires)',
  accounts: 'The accounts',
  purpose: 'The purpose',
  audience: 'The audience',
  kind: 'The kind of post',
  media: 'The media',
  sources: 'The sources',
  title: 'The title',
};
const OF_MEDIUM: Readonly<Record<string, string>> = {
  alt: 'description (alt)',
  file: 'file',
  licence: 'licence',
  credit: 'credit',
  permission: 'permission',
  people: 'people',
  consent: 'consent',
  captions: 'captions',
};

/** A place in a bundle, for people: `media[0].alt` is “Medium 1: description (alt)”. */
export function placeName(at: string): string {
  const medium = /^media\[(\d+)\](?:\.(\w+))?/.exec(at);
  if (medium) {
    const part = medium[2];
    const name = `Medium ${Number(medium[1]) + 1}`;
    return part === undefined ? name : `${name}: ${OF_MEDIUM[part] ?? part}`;
  }
  const wording = /^text\.(.+)$/.exec(at);
  if (wording) return `The text for ${wording[1]}`;
  const item = /^(\w+)\[(\d+)\]$/.exec(at);
  const name = item?.[1] ?? at;
  return Object.hasOwn(NAMES, name) ? (NAMES[name] ?? at) : at;
}
