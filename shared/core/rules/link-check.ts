import type { Args } from './finding.ts';
import { LINK_CHECK, LINK_OPTIONS } from './links/link-options.ts';
import { linkStanding } from './links/link-standing.ts';
import { answerProblem, wordsOfLink } from './links/link-words.ts';
import { linksToCheck, type WrittenLink } from './links/links-to-check.ts';
import { defineRule, type Proof, type Remark } from './rule.ts';
import { quote, said } from './wording.ts';

/** Clause `editorial.accuracy`. */
export const linkCheck = defineRule({
  id: LINK_CHECK,
  clause: 'editorial.accuracy',
  level: 'hold',
  reads: 'text',
  about:
    'Finds links and sources that cannot be meant for the public, by their form: other schemes than http and https, ' +
    'machines of an office, bare numbers, login proxies, passwords, names that imitate others or stand only in ' +
    'examples. Intake and `check` ask for the other pages, the first 40 of a post, without reading them: a dead link ' +
    'and one that leads into a private network are held; what could not be found out now gets advice. Whether the page ' +
    'is the right one is not known, and a link that worked may be dead when the post goes out.',
  options: LINK_OPTIONS,
  *check(proof, options): Iterable<Remark> {
    for (const link of linksToCheck(proof)) {
      const standing = linkStanding(link.written, options);
      if (standing.is === 'wrong') yield remark(link, standing.problem);
      else if (standing.is === 'to-ask') yield* answered(link, standing.address, proof);
    }
  },
  message: (args) => {
    const on = args.passedOn === undefined ? '' : ` It is passed on to ${quote(said(args, 'passedOn'))}.`;
    return `${quote(said(args, 'words'))} ${wordsOfLink(said(args, 'problem')).says}.${on}`;
  },
  help: (args) => wordsOfLink(said(args, 'problem')).help,
});

/** Silent where nobody asked, as in an editor or offline. */
function* answered(link: WrittenLink, address: string, { links }: Proof): Iterable<Remark> {
  if (links === undefined) return;
  const answer = Object.hasOwn(links, address) ? links[address] : undefined;
  const problem = answerProblem(answer);
  if (problem === undefined) return;
  const isCertain = answer?.is === 'dead' || answer?.is === 'forbidden';
  const host = answer && answer.is !== 'reached' ? answer.host : undefined;
  const passedOn: Args = host !== undefined && host !== URL.parse(address)?.host ? { passedOn: host } : {};
  yield { ...remark(link, problem, passedOn), ...(!isCertain && { level: 'advise' }) };
}

const remark = ({ at, span, written }: WrittenLink, problem: string, more: Args = {}): Remark => ({
  at,
  args: { problem, words: shown(written), ...more },
  ...(span && { span }),
});

/** A report is mailed and kept: a password in an address does not belong into it. */
const shown = (written: string): string => written.replace(/^([a-z]+:\/\/)[^/?#@]*@/i, '$1…@');
