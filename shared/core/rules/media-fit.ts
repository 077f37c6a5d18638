import * as v from 'valibot';
import type { ProofAccount } from '../accounts/account.ts';
import type { Bundle } from '../bundle/bundle.ts';
import { MEDIA_TYPES } from '../media/facts.ts';
import type { Args, Finding } from './finding.ts';
import { accountFit } from './media/account-fit.ts';
import { shownUnblurred } from './media/same-content.ts';
import { UNUSABLE } from './media/unusable.ts';
import { defineRule } from './rule.ts';
import { worded } from './worded.ts';
import { many, megabytes, said } from './wording.ts';

export const mediaFit = defineRule({
  id: 'media-fit',
  clause: 'format.network',
  moreClauses: ['privacy.images'],
  level: 'block',
  reads: 'post',
  about:
    `Every file is a picture or video that can be used (${MEDIA_TYPES.map((type) => type.split('/')[1]?.toUpperCase()).join(', ')}, ` +
    'told by its content and not by its name), and each account takes what goes to it: kinds, number, size of videos, ' +
    'the fewest that it publishes, the shape of pictures, the length of videos and of their captions, no still and moving pictures in one post. Pictures that are too large are made to fit and ' +
    'need no finding; where even that fails, the finding is of this rule. A picture that is to be blurred does not stand ' +
    'in the same post unblurred as well; where two only look alike, the administrator decides.',
  options: v.strictObject({}),
  *check(proof) {
    for (const [index, medium] of proof.bundle.media.entries()) {
      const problem = proof.facts[index]?.problem;
      if (problem)
        yield {
          at: `media[${index}].file`,
          args: { problem: 'unusable', code: problem.code, detail: problem.detail, file: medium.file },
        };
    }
    yield* shownUnblurred(proof);
    for (const account of proof.accounts) yield* accountFit(proof, account);
  },
  message,
  help,
});

/** A medium that passed the rules and yet could not be made to fit an account. Nothing can be sent, so it blocks. */
export function derivationFinding(
  bundle: Bundle,
  index: number,
  account: Pick<ProofAccount, 'id'>,
  reason: string,
): Finding {
  const file = bundle.media[index]?.file ?? '';
  const args = { problem: 'cannot-fit', file, account: account.id, reason };
  return worded(mediaFit, 'block', { at: `media[${index}].file`, args }, bundle);
}

function message(args: Args): string {
  const [account, file, type] = [said(args, 'account'), said(args, 'file'), said(args, 'type')];
  const [count, max] = [Number(args.count), Number(args.max)];
  switch (args.problem) {
    case 'unusable':
      return `${file} ${unusable(args).wrong} (${said(args, 'detail')}).`;
    case 'unblurred-copy':
      return `${file} ${args.likeness === 'same' ? 'is the same picture as' : 'looks the same as'} ${said(args, 'other')}, which is to be blurred, and goes out as it is.`;
    case 'cannot-fit':
      return `${account}: ${said(args, 'reason')}`;
    case 'too-many-pictures':
      return `${account} takes ${many(max, 'picture')} in one post, and this has ${count}.`;
    case 'too-few':
      return `${account} takes no text alone: a post there needs ${many(Number(args.least), said(args, 'takes'), 'pictures or videos')}, and this has ${count === 0 ? 'none' : count}.`;
    case 'no-still':
      return `${account} takes no still pictures, and this has ${said(args, 'files')}.`;
    case 'too-long':
      return `${file} runs for ${said(args, 'seconds')} seconds; ${account} takes videos of up to ${max}.`;
    case 'too-short':
      return `${file} runs for ${many(Number(args.seconds), 'second')}; ${account} takes videos from ${args.least} seconds on.`;
    case 'shape':
      return Number(args.width) < Number(args.height)
        ? `${file} is too tall for ${account}: ${args.width} × ${args.height} pixels.`
        : `${file} is too wide for ${account}: ${args.width} × ${args.height} pixels.`;
    case 'too-many-moving':
      return `${account} takes ${many(max, 'video or moving picture', 'videos or moving pictures')} in one post, and this has ${count}.`;
    case 'mixed':
      return `${account} takes either still pictures or a moving one in a post, and this has both.`;
    case 'no-moving':
      return `${account} takes no videos and no moving pictures, and ${file} is one (${type}).`;
    case 'type':
      return `${account} does not take ${type}, which ${file} is.`;
    case 'captions-too-large':
      return `The captions of ${file} have ${Number(args.bytes)} bytes; ${account} takes up to ${max}.`;
    default:
      return `${file} has ${megabytes(Number(args.bytes))}; ${account} takes videos up to ${megabytes(max)}.`;
  }
}

function help(args: Args): string {
  switch (args.problem) {
    case 'unusable':
      return unusable(args).help;
    case 'unblurred-copy':
      return 'Take one of the two out, or have both blurred:\n  people: blur';
    case 'cannot-fit':
      return 'Send a smaller file, or leave the account out of “accounts”.';
    case 'too-many-pictures':
    case 'too-many-moving':
      return 'Choose the best, or make two posts of it.';
    case 'too-few':
      return 'Add one, or leave the account out of “accounts”.';
    case 'no-still':
      return 'Send a video to this account in a bundle of its own, or leave the account out of “accounts”.';
    case 'too-long':
      return 'Cut it in a video editor, or leave the account out. Nothing is cut here.';
    case 'too-short':
      return 'Send a longer video, or leave the account out of “accounts”.';
    case 'shape':
      return `Crop it so that its width is ${args.least} to ${args.most} times its height, or leave the account out. Nothing is cropped or given bars here: what may be lost is for people to say.`;
    case 'mixed':
      return 'Make two posts of it, or leave out the still pictures or the moving one.';
    case 'no-moving':
      return 'Send a still picture to this account in a bundle of its own, or leave the account out.';
    case 'type':
      return 'Export it as MP4 (H.264), or as a GIF if it is short, or leave the account out.';
    case 'captions-too-large':
      return 'Send a shorter video to this account in a bundle of its own, or leave the account out of “accounts”.';
    default:
      return 'Export it shorter or in a lower quality. Nothing is cut or recompressed here.';
  }
}

function unusable({ code }: Args) {
  const known = Object.entries(UNUSABLE).find(([name]) => name === code);
  return known ? known[1] : UNUSABLE.damaged;
}
