/** Bundles as staff send them: files that arrive in the world's bucket, and the policies that they meet. */
import type { Policy } from '../shared/core/policy/policy.ts';
import { ABOUT_OTHERS } from '../shared/core/rules/recent-span.ts';
import { type Instant, toIso } from '../shared/core/time.ts';
import type { Objects } from '../shared/ports.ts';
import { type Files, zipOf } from './bundle-fixtures.ts';
import { quarters } from './media/draw.ts';
import { ACCOUNT, MINUTE, START, type World } from './publishing-world.ts';

export const DUE = START + 30 * MINUTE;
/** An instant as a bundle may spell it. */
export const spelled = (at: Instant): string => toIso(at).replace('.000', '');
export const BODY = 'The reading room is open again. Which seat is yours?';
export const ALT = 'Four coloured squares, one in each corner.';

/** Everything that staff write. Where logs or errors have a piece of it, they say too much. */
export const WRITTEN = ['reading room is open', 'Which seat', 'coloured squares', 'Picture: Library staff'];

export type Written = {
  readonly publish?: string;
  readonly repeat?: string;
  readonly accounts?: readonly string[];
  readonly text?: string;
  /** Absent: `own`. `undefined`: the bundle does not say. */
  readonly kind?: string | undefined;
  readonly alt?: string;
  readonly pictures?: readonly string[];
  readonly expires?: string;
};

/** A `post.md` that passes, but for what is asked otherwise. */
export function written(asked: Written = {}): string {
  const { publish = spelled(DUE), accounts = [ACCOUNT], text = BODY, alt = ALT, pictures = [] } = asked;
  const kind = 'kind' in asked ? asked.kind : 'own';
  const medium = (file: string, index: number) =>
    `  - file: ${file}\n    alt: ${index === 0 ? alt : 'Shelves in a low room.'}\n    licence: own\n    credit: "Picture: Library staff"\n    people: none\n`;
  return [
    '---\ntitle: Reading room reopens\n',
    `publish: ${publish}\naccounts: [${accounts.join(', ')}]\n`,
    'purpose: spaces-and-collections\naudience: [undergraduates]\n',
    kind === undefined ? '' : `kind: ${kind}\n`,
    asked.repeat === undefined ? '' : `repeat: ${asked.repeat}\n`,
    asked.expires === undefined ? '' : `expires: ${asked.expires}\n`,
    pictures.length === 0 ? '' : `media:\n${pictures.map(medium).join('')}`,
    `---\n${text}\n`,
  ].join('');
}

/** A photograph that tells where it was taken. Another width is another photograph. */
export const photograph = (width = 120): Promise<Buffer> =>
  quarters(width)
    .withExif({
      IFD0: { Make: 'A camera' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '52/1 12/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '0/1 7/1 0/1',
      },
    })
    .jpeg()
    .toBuffer();

export async function put(objects: Objects, name: string, files: Files): Promise<void> {
  for (const [path, content] of Object.entries(files))
    await objects.write(`incoming/${name}/${path}`, Buffer.from(content), 'application/octet-stream');
}

export async function putZip(objects: Objects, name: string, files: Files): Promise<void> {
  await objects.write(`incoming/${name}.zip`, await zipOf(files), 'application/zip');
}

/** Uploads a folder of one `post.md`, and tells intake. */
export async function send(world: World, name: string, asked: Written = {}) {
  await put(world.deps.objects, name, { 'post.md': written(asked) });
  return world.intake(name);
}

/** The policy after somebody changed how much a rule weighs. */
export const revised = (policy: Policy, version: string, rules: Policy['rules']): Policy => ({
  ...policy,
  stamp: { version, hash: `hash-of-${version}` },
  rules: { ...policy.rules, ...rules },
});

/** Nobody looks at other posts: what is read for one does not grow with those before it, and texts may repeat. */
export const eachAlone = (policy: Policy): Policy => {
  const off = ABOUT_OTHERS.map((rule) => [rule, { level: 'off', options: {} }] as const);
  return { ...policy, rules: { ...policy.rules, ...Object.fromEntries(off) } };
};

/** Asks for the kind of every post, which the project's own policy only advises. */
export const stricter = (policy: Policy, level: 'hold' | 'block' = 'hold', version = '2027-01'): Policy =>
  revised(policy, version, { 'kind-stated': { level, options: {} } });

/** The same dependencies under another policy. */
export const under = (world: World, policy: Policy): World['deps'] => ({ ...world.deps, policy });

export async function postOf(world: World, id: string) {
  const post = await world.store.post(id);
  if (!post) throw new Error(`There is no post ${id}.`);
  return post;
}

/** Where a post's deliveries stand, by account. */
export async function statesOf(world: World, id: string): Promise<Record<string, string>> {
  const deliveries = await world.store.deliveries(id);
  return Object.fromEntries(deliveries.map((one) => [one.accountId, one.state]));
}

/** What a log or an error says that it must not: pieces of what people wrote, handles, tokens. */
export const said = (something: unknown, secrets: readonly string[]): string[] => {
  const whole = JSON.stringify(something);
  return secrets.filter((secret) => whole.includes(secret));
};
