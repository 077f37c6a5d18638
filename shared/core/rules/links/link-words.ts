import type { LinkAnswer } from '../../link-answer.ts';
import type { LinkProblem } from './host-problem.ts';

type Words = { readonly says: string; readonly help: string };

/** Of links that are wrong by their form. */
const BY_FORM: Readonly<Record<LinkProblem, Words>> = {
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
  reserved: {
    says: 'leads to a name that exists only in examples',
    help: 'Put the address of the real page in its place.',
  },
};

const OPEN_IT = 'Open the link yourself before the post goes out.';
const MEND = 'Open the link, find where the page has gone, and write that address; or leave the link out.';

/** Of links that were asked. The names are those that `answerProblem` gives. */
const BY_ANSWER = {
  'dead-not-found': { says: 'leads to a page that does not exist', help: MEND },
  'dead-no-such-name': {
    says: 'leads to a server that does not exist',
    help: 'Check the spelling of the name in the address, best by copying it from the page itself.',
  },
  'dead-certificate': {
    says: 'has a certificate that browsers refuse, so readers see a warning in place of the page',
    help: 'Link to another page, or tell whoever runs this one.',
  },
  forbidden: {
    says: 'leads to an address inside a network, which readers cannot reach; nobody asked there',
    help: 'Link to the public page.',
  },
  'unsure-timeout': { says: 'could not be checked now: the page did not answer in time', help: OPEN_IT },
  'unsure-turned-away': {
    says: 'could not be checked now: the server lets no program look, or wants a login',
    help: OPEN_IT,
  },
  'unsure-server-error': { says: 'could not be checked now: the server has a fault', help: OPEN_IT },
  'unsure-connection': { says: 'could not be checked now: the connection broke off', help: OPEN_IT },
  'unsure-network': {
    says: 'could not be checked now: no server was found or reached, perhaps because this machine is offline',
    help: OPEN_IT,
  },
  'unsure-certificate': {
    says: 'could not be checked now: not everybody accepts the certificate of the server',
    help: OPEN_IT,
  },
  'unsure-redirects': { says: 'could not be checked now: it is passed on without an end', help: OPEN_IT },
  unasked: { says: 'was not checked', help: OPEN_IT },
} as const satisfies Readonly<Record<string, Words>>;

export type AnswerProblem = keyof typeof BY_ANSWER;

/** What is wrong with a link by its answer: nothing where the page was reached. */
export function answerProblem(answer: LinkAnswer | undefined): AnswerProblem | undefined {
  if (answer === undefined) return 'unasked';
  switch (answer.is) {
    case 'reached':
      return undefined;
    case 'forbidden':
      return 'forbidden';
    case 'dead':
      return `dead-${answer.why}`;
    case 'unsure':
      return `unsure-${answer.why}`;
  }
}

const ALL: Readonly<Record<string, Words>> = { ...BY_FORM, ...BY_ANSWER };

export const wordsOfLink = (problem: string): Words => ALL[problem] ?? BY_FORM.unreadable;
