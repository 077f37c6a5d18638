import * as v from 'valibot';
import { duration } from '../config/duration.ts';
import { pictureDistance, SAME_PICTURE } from '../media/perceptual-hash.ts';
import type { RecentPost } from '../recent-post.ts';
import { isSameText, likeness } from '../text/likeness.ts';
import { toIso } from '../time.ts';
import { goesOutOn } from './due.ts';
import { shownTwice } from './media/same-content.ts';
import { defineRule, type Proof, type Remark } from './rule.ts';
import { wordingFor } from './texts.ts';
import { quote, said } from './wording.ts';

/** Clause `conduct.spam`. */
export const duplicatePost = defineRule({
  id: 'duplicate-post',
  clause: 'conduct.spam',
  level: 'hold',
  reads: 'post',
  about:
    'Says when the same text goes to an account again within the policy’s interval, before or after. The same words ' +
    'are held; nearly the same words, as in a reminder, and a picture that was there already, in another post or twice in ' +
    'this one, get advice. Links, capitals ' +
    'and punctuation make no difference, nor does a picture that is scaled or mirrored. It knows only what went through ' +
    'this pipeline.',
  options: v.strictObject({
    within: v.pipe(
      v.optional(duration, '30d'),
      v.description('how far apart the same may be posted to an account'),
    ),
    alike: v.pipe(
      v.optional(v.pipe(v.number(), v.minValue(0.3), v.maxValue(1)), 0.8),
      v.description('which share of the runs of four words makes two texts nearly the same'),
    ),
  }),
  *check(proof, { within, alike }): Iterable<Remark> {
    yield* shownTwice(proof);
    for (const { id } of proof.accounts) {
      const due = goesOutOn(proof.bundle, id, proof.now);
      const near = (proof.recent ?? []).filter(
        (recent) => recent.account === id && Math.abs(recent.due - due) <= within,
      );
      yield* sameText(proof, id, near, alike);
      yield* samePicture(proof, near);
    }
  },
  message: (args) => {
    if (args.problem === 'shown-twice')
      return `${quote(said(args, 'file'))} shows the same as ${quote(said(args, 'other'))}, or nearly, in this post.`;
    const where = `in the post ${quote(said(args, 'post'))} of ${said(args, 'day')} on ${said(args, 'account')}`;
    switch (args.problem) {
      case 'same-text':
        return `The same words are there ${where}.`;
      case 'similar-text':
        return `Nearly the same words are there ${where}.`;
      default:
        return `The picture ${quote(said(args, 'file'))} is there ${where}.`;
    }
  },
  help: (args) =>
    args.problem === 'same-picture' || args.problem === 'shown-twice'
      ? 'If it is meant, nothing needs to be done; otherwise choose another picture.'
      : 'Say it in new words, or leave the account out. If it has to be repeated, the administrator decides.',
});

function* sameText(
  { bundle }: Proof,
  account: string,
  near: readonly RecentPost[],
  alike: number,
): Iterable<Remark> {
  const { at, text } = wordingFor(bundle, account);
  const same = near.find((recent) => isSameText(text, recent.text));
  const similar = same ?? near.find((recent) => likeness(text, recent.text) >= alike);
  if (same) yield { at, args: { problem: 'same-text', ...named(same) } };
  else if (similar) yield { at, level: 'advise', args: { problem: 'similar-text', ...named(similar) } };
}

function* samePicture({ bundle, facts }: Proof, near: readonly RecentPost[]): Iterable<Remark> {
  for (const [index, { file }] of bundle.media.entries()) {
    const hash = facts[index]?.perceptualHash;
    const same =
      hash === undefined
        ? undefined
        : near.find(({ pictures }) => pictures.some((other) => pictureDistance(hash, other) < SAME_PICTURE));
    if (same)
      yield {
        at: `media[${index}].file`,
        level: 'advise',
        args: { problem: 'same-picture', file, ...named(same) },
      };
  }
}

const named = ({ post, account, due }: RecentPost) => ({ post, account, day: toIso(due).slice(0, 10) });
