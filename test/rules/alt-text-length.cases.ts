import type { RuleCases } from './cases.ts';
import { medium, proof } from './proof.ts';

/** Mastodon takes 1500 characters, Bluesky 2000. */
const described = (...alts: (string | undefined)[]) =>
  proof({ bundle: { media: alts.map((alt) => medium(alt === undefined ? {} : { alt })) } });

export const cases: RuleCases = {
  accepted: [
    { name: 'a description exactly as long as the network takes', proof: described('ä'.repeat(1500)) },
    { name: 'letters that computers count twice', proof: described('𝄞'.repeat(1500)) },
    { name: 'a post without media', proof: proof({ bundle: { media: [] } }) },
    {
      name: 'a medium without a description',
      proof: proof({ bundle: { media: [{ file: 'a.jpg', consent: [] }] } }),
    },
  ],
  rejected: [
    {
      name: 'a description that is too long for one of two accounts',
      proof: described('ä'.repeat(1501)),
      expected: {
        at: 'media[0].alt',
        level: 'block',
        args: { account: 'mastodon', length: 1501, max: 1500, file: 'reading-room.jpg' },
      },
    },
    {
      name: 'the second of two pictures',
      proof: described(undefined, 'ä'.repeat(2001)),
      expected: { at: 'media[1].alt' },
    },
  ],
};
