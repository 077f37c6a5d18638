import * as v from 'valibot';
import { type LinkProblem, linkProblem } from './links/host-problem.ts';
import { linksToCheck } from './links/links-to-check.ts';
import { defineRule, type Remark } from './rule.ts';
import { quote, said } from './wording.ts';

const WORDS: Readonly<Record<LinkProblem, { readonly says: string; readonly help: string }>> = {
  unreadable: {
    says: 'cannot be read as an address',
    help: 'Copy the address again from the page that it leads to.',
  },
  scheme: {
    says: 'is not an address of the web',
    help: 'Link to a page, whose address begins with https://.',
  },
  credentials: {
    says: 'has a user name or a password in it',
    help: 'Take out what stands between the slashes and the “@”; readers need no account of somebody’s.',
  },
  'private-host': {
    says: 'leads to a machine that only works inside a network or an office',
    help: 'Link to the public page.',
  },
  'bare-number': {
    says: 'leads to a number instead of a name, so readers cannot tell whose page it is',
    help: 'Link to the page by its name.',
  },
  'login-proxy': {
    says: 'goes through a login for members of a university; everybody else sees only the login',
    help: 'Link to the page of the publisher itself, best by its DOI, and say who can read it.',
  },
  'mixed-scripts': {
    says: 'mixes letters of two scripts in its name, as imitations of well-known pages do',
    help: 'Type the address again by hand, or copy it from the page itself.',
  },
  imitation: {
    says: 'has a name that imitates a well-known one',
    help: 'Check the address letter by letter; copy it from the page itself.',
  },
};

/** Clause `editorial.accuracy`. */
export const linkCheck = defineRule({
  id: 'link-check',
  clause: 'editorial.accuracy',
  level: 'hold',
  reads: 'text',
  about:
    'Finds links and sources that cannot be meant for the public, by their form: other schemes than http and https, ' +
    'machines of an office, bare numbers, login proxies, passwords, names that imitate others. Nobody is asked whether ' +
    'a page answers.',
  options: v.strictObject({
    /** Hosts that are fine all the same. */
    allow: v.optional(v.array(v.pipe(v.string(), v.toLowerCase())), []),
  }),
  *check(proof, { allow }): Iterable<Remark> {
    for (const { at, span, written } of linksToCheck(proof)) {
      const problem = linkProblem(written);
      if (problem === undefined || (URL.canParse(written) && allow.includes(new URL(written).hostname)))
        continue;
      yield { at, args: { problem, words: shown(written) }, ...(span && { span }) };
    }
  },
  message: (args) => `${quote(said(args, 'words'))} ${wordsFor(said(args, 'problem')).says}.`,
  help: (args) => wordsFor(said(args, 'problem')).help,
});

/** A report is mailed and kept: a password in an address does not belong into it. */
const shown = (written: string): string => written.replace(/^([a-z]+:\/\/)[^/?#@]*@/i, '$1…@');

const wordsFor = (name: string) =>
  Object.entries(WORDS).find(([problem]) => problem === name)?.[1] ?? WORDS.unreadable;
