import * as v from 'valibot';
import type { Bundle } from '../bundle/bundle.ts';
import { isBlank } from '../text/blank.ts';
import { isAnimation, isVideo } from './description.ts';
import { bracketedDescription } from './gif-described.ts';
import { defineRule, type Remark } from './rule.ts';
import { wordingFor } from './texts.ts';
import { said } from './wording.ts';

/** Clause `accessibility.alt-text`; W3C, WCAG 2.2, success criterion 1.1.1. */
export const altTextPresent = defineRule({
  id: 'alt-text-present',
  clause: 'accessibility.alt-text',
  level: 'block',
  reads: 'text',
  about:
    'Every picture and video has a description, and every account that it goes to can carry one; an account that ' +
    'cannot is a matter for the administrator, unless the body says in [square brackets] what is to be seen. Moving GIFs are judged by `gif-described`. Whether a description is a ' +
    'good one is asked by `alt-text-quality`.',
  options: v.strictObject({}),
  *check({ bundle, texts, facts, accounts }): Iterable<Remark> {
    // `lint` has no media: there, a description that was given and is blank.
    for (const { at, role, text } of texts) if (role === 'alt' && isBlank(text)) yield { at, args: {} };

    for (const [index, medium] of bundle.media.entries()) {
      if (isBlank(medium.alt ?? '') && !isAnimation(facts[index]))
        yield { at: `media[${index}].alt`, args: { file: medium.file } };
    }
    if (bundle.media.length === 0) return;
    const hasVideo = facts.some(isVideo);
    for (const { id: account, channel, can } of accounts) {
      if (isDescribedFor(account, bundle)) continue;
      if (!can.carryAltText) yield { at: 'accounts', level: 'hold', args: { account, channel } };
      else if (hasVideo && can.carryVideoAltText === false)
        yield { at: 'accounts', level: 'hold', args: { account, channel, of: 'videos' } };
    }
  },
  message: (args) =>
    args.account !== undefined
      ? `${said(args, 'account')} cannot carry descriptions${args.of === 'videos' ? ' of videos' : ''}: screen reader users would get nothing there.`
      : args.file !== undefined
        ? `${said(args, 'file')} has no description, so screen reader users get nothing.`
        : 'The description is empty, so screen reader users get nothing.',
  help: (args) =>
    args.account !== undefined
      ? 'Say in the body, in [square brackets], what is to be seen, or leave the account out of “accounts”. The administrator decides.'
      : 'Say what matters in the picture, in one or two sentences:\n' +
        '  alt: Two long oak tables under a skylight, every seat taken.',
});

/** Where nothing else carries a description, the words that every reader gets have to. */
const isDescribedFor = (accountId: string, bundle: Pick<Bundle, 'text' | 'textFor'>): boolean =>
  bracketedDescription(wordingFor(bundle, accountId).text) !== undefined;
