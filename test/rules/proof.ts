import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProofAccount } from '../../shared/core/accounts/account.ts';
import type { Bundle, BundleMedium } from '../../shared/core/bundle/bundle.ts';
import type { Cue } from '../../shared/core/captions/cue.ts';
import type { MediaFacts } from '../../shared/core/media/facts.ts';
import type { Face, Sight } from '../../shared/core/media/vision-facts.ts';
import type { ConsentTerms } from '../../shared/core/permissions/consent.ts';
import type { PermissionTerms } from '../../shared/core/permissions/permission.ts';
import { loadPolicy } from '../../shared/core/policy/load-policy.ts';
import type { Policy } from '../../shared/core/policy/policy.ts';
import { buildTexts } from '../../shared/core/rules/prove.ts';
import type { Proof } from '../../shared/core/rules/rule.ts';

export const NOW = Date.UTC(2026, 10, 20, 9);

export function thePolicy(): Policy {
  const loaded = loadPolicy(
    readFileSync(join(import.meta.dirname, '../../policy/mmll-library.yaml'), 'utf8'),
  );
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems, undefined, 2));
  return loaded.policy;
}

export const medium = (parts: Partial<BundleMedium> = {}): BundleMedium => ({
  file: 'reading-room.jpg',
  alt: 'Two long oak tables under a skylight, every seat taken.',
  licence: 'own',
  people: 'none',
  consent: [],
  ...parts,
});

export const facts = (parts: Partial<MediaFacts> = {}): MediaFacts => ({
  file: 'reading-room.jpg',
  sha256: '0'.repeat(64),
  bytes: 1_500_000,
  type: 'image/jpeg',
  width: 3000,
  height: 2000,
  sight: { width: 3000, height: 2000, faces: [], words: [] },
  ...parts,
});

/** A caption of two seconds. */
export const cue = (startMs: number, text: string, endMs = startMs + 2_000): Cue => ({
  startMs,
  endMs,
  text,
});

/** A face of that height in a picture of 3000 × 2000 pixels. */
export const face = (height = 300): Face => ({ x: 100, y: 100, width: height * 0.8, height, score: 0.9 });

/**
 * What is to be seen in a picture of 3000 × 2000 pixels: lines of words, the first at the top, each in letters of that
 * height. Three blanks and more between words are as wide as so many letters.
 */
export const seen = (
  lines: readonly string[],
  {
    height = 60,
    confidence = 96,
    faces = [],
    atMs,
  }: { height?: number; confidence?: number; faces?: readonly Face[]; atMs?: number } = {},
): Sight => ({
  width: 3000,
  height: 2000,
  faces,
  words: lines.flatMap((line, row) =>
    [...line.matchAll(/\S+/g)].map(({ 0: text, index }) => ({
      text,
      confidence,
      x: 100 + index * height * 0.6,
      y: 100 + row * height * 1.8,
      width: text.length * height * 0.6,
      height,
      ...(atMs !== undefined && { atMs }),
    })),
  ),
});

export const account = (
  parts: Partial<ProofAccount> & { media?: Partial<ProofAccount['limits']['media']> } = {},
): ProofAccount => {
  const { media, ...rest } = parts;
  return {
    id: 'mastodon',
    channel: 'mastodon',
    handle: '@library@social.example',
    server: 'https://social.example',
    owner: 'Social media administrator',
    purpose: 'News',
    review: '2027-06-30',
    paused: false,
    limits: {
      text: { max: 500, count: 'mastodon', linkLength: 23 },
      alt: { max: 1500 },
      media: {
        types: ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'video/mp4', 'video/webm'],
        images: 4,
        videos: 1,
        imageBytes: 16_000_000,
        videoBytes: 99_000_000,
        imagePixels: 33_000_000,
        ...media,
      },
    },
    can: { carryAltText: true, editAltText: true, retract: true },
    ...rest,
  };
};

export const bluesky = (): ProofAccount => ({
  ...account({
    id: 'bluesky',
    channel: 'bluesky',
    handle: 'library.example',
    media: { types: ['image/jpeg', 'image/png', 'image/webp'], videos: 0, imageBytes: 2_000_000 },
  }),
  limits: {
    ...account({
      media: { types: ['image/jpeg', 'image/png', 'image/webp'], videos: 0, imageBytes: 2_000_000 },
    }).limits,
    text: { max: 300, count: 'graphemes', maxBytes: 3000 },
    alt: { max: 2000 },
  },
});

export const permission = (parts: Partial<PermissionTerms> = {}): PermissionTerms => ({
  id: 'p-12',
  state: 'granted',
  credit: 'Photo: Modern Languages Society',
  accounts: 'all',
  ...parts,
});

export const consent = (parts: Partial<ConsentTerms> = {}): ConsentTerms => ({
  id: 'open-day',
  state: 'given',
  accounts: 'all',
  ...parts,
});

export const bundle = (parts: Partial<Bundle> = {}): Bundle => ({
  title: 'Reading room reopens',
  publish: { kind: 'at', at: Date.UTC(2026, 11, 1, 10), written: '2026-12-01 10:00' },
  expiresAfterMs: 2 * 86_400_000,
  accounts: ['mastodon', 'bluesky'],
  purpose: 'spaces-and-collections',
  audience: ['undergraduates', 'researchers'],
  kind: 'own',
  media: [medium()],
  sources: [],
  text: 'The reading room is open again. Which seat is yours? #ReadingRoom',
  textFor: {},
  lines: {},
  ...parts,
});

/** A post that passes every rule, with the given parts instead. Texts and facts follow the bundle's. */
export function proof(parts: Partial<Omit<Proof, 'bundle'>> & { bundle?: Partial<Bundle> } = {}): Proof {
  const proven = bundle(parts.bundle);
  const known = parts.facts ?? proven.media.map(({ file }) => facts({ file }));
  return {
    facts: known,
    accounts: [account(), bluesky()],
    directory: ['mastodon', 'bluesky', 'noticeboard'],
    permissions: [permission()],
    consents: [consent()],
    policy: thePolicy(),
    now: NOW,
    ...parts,
    bundle: proven,
    texts: parts.texts ?? buildTexts(proven, known),
  };
}
