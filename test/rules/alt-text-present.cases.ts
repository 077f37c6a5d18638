import type { RuleCases } from './cases.ts';
import { account, facts, medium, proof } from './proof.ts';

const withMedia = (...media: Parameters<typeof medium>[0][]) =>
  proof({ bundle: { media: media.map((parts) => medium(parts)) } });

const picturesOnly = { carryAltText: true, carryVideoAltText: false, editAltText: false, retract: true };

export const cases: RuleCases = {
  accepted: [
    { name: 'a picture with a description', proof: withMedia({ alt: 'A reader at a desk.' }) },
    { name: 'a post without media', proof: proof({ bundle: { media: [] } }) },
    { name: 'a description in another script', proof: withMedia({ alt: '阅览室里坐满了人。' }) },
    {
      name: 'a moving GIF, which is the matter of gif-described',
      proof: proof({
        bundle: { media: [medium({ file: 'cat.gif', alt: undefined })] },
        facts: [facts({ file: 'cat.gif', type: 'image/gif', pages: 12 })],
      }),
    },
    {
      name: 'an account that cannot carry descriptions, for a post without pictures',
      proof: proof({
        bundle: { media: [] },
        accounts: [account({ can: { carryAltText: false, editAltText: false, retract: true } })],
      }),
    },
    {
      name: 'an account that cannot carry descriptions, where the body has one',
      proof: proof({
        bundle: { text: 'Open again.\n[Two long oak tables under a skylight.]' },
        accounts: [account({ can: { carryAltText: false, editAltText: false, retract: true } })],
      }),
    },
    {
      name: 'an account that carries no descriptions of videos, for a picture',
      proof: proof({ accounts: [account({ can: picturesOnly })] }),
    },
    {
      name: 'an account that carries no descriptions of videos, where the body says what is to be seen',
      proof: proof({
        bundle: { text: 'A tour.\n[A walk through the stacks.]', media: [medium({ file: 'tour.mp4' })] },
        facts: [facts({ file: 'tour.mp4', type: 'video/mp4' })],
        accounts: [account({ can: picturesOnly })],
      }),
    },
  ],
  rejected: [
    {
      name: 'a video for an account that carries descriptions of pictures only',
      proof: proof({
        bundle: { media: [medium({ file: 'tour.mp4' })] },
        facts: [facts({ file: 'tour.mp4', type: 'video/mp4' })],
        accounts: [account({ can: picturesOnly })],
      }),
      expected: { at: 'accounts', level: 'hold', args: { account: 'mastodon', of: 'videos' } },
    },
    {
      name: 'a picture without a description',
      proof: withMedia({ alt: undefined }),
      expected: { at: 'media[0].alt', level: 'block', args: { file: 'reading-room.jpg' } },
    },
    {
      name: 'a description of blanks',
      proof: withMedia({ alt: ' \u00a0\t' }),
      expected: { at: 'media[0].alt' },
    },
    {
      name: 'a description of letters that cannot be seen',
      proof: withMedia({ alt: '\u200b\u2060\u3164\u2800' }),
      expected: { at: 'media[0].alt' },
    },
    {
      name: 'the second picture without a description',
      proof: withMedia({}, { file: 'b.png', alt: '' }),
      expected: { at: 'media[1].alt', args: { file: 'b.png' } },
    },
    {
      name: 'a still GIF without a description',
      proof: proof({
        bundle: { media: [medium({ file: 'map.gif', alt: undefined })] },
        facts: [facts({ file: 'map.gif', type: 'image/gif', pages: 1 })],
      }),
      expected: { at: 'media[0].alt' },
    },
    {
      name: 'a picture that could not be measured, without a description',
      proof: proof({ bundle: { media: [medium({ alt: undefined })] }, facts: [undefined] }),
      expected: { at: 'media[0].alt' },
    },
    {
      name: 'a blank description that an editor asks about',
      proof: proof({ bundle: { media: [] }, texts: [{ at: 'alt', role: 'alt', text: ' ' }] }),
      expected: { at: 'alt', level: 'block' },
    },
    {
      name: 'a picture for an account that cannot carry descriptions',
      proof: proof({
        accounts: [account({ id: 'board', can: { carryAltText: false, editAltText: false, retract: true } })],
      }),
      expected: { at: 'accounts', level: 'hold', args: { account: 'board' } },
    },
  ],
};
