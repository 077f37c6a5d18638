import { routedTo, routesOf } from '../moderation/routed.ts';
import type { ModerationRuleId } from '../moderation/rule-ids.ts';
import type { Verdict } from '../moderation/verdict.ts';
import { atMost, heaviest } from '../moderation/weigh.ts';

/** The library asked for it: a name, a page to link to, and the same yes for each of several works. */
const ASKED_FOR: readonly ModerationRuleId[] = ['spam', 'commercial', 'repeated', 'off-topic'];

/** Without one of these, a yes or no asks for nothing under the law. */
const ABOUT_DATA =
  /(?<!\p{L})(?:data|details|info(?:rmation)?|records?|accounts?|delet\p{L}*|eras\p{L}*|remov\p{L}*|forget|forgotten|withdraw\p{L}*|hold|holds|stor(?:e|es|ed|ing)|kept|keep|keeping|everything|gdpr|d?sar|foi|dpo|rights?|law|legal|lawful|act|article|requests?|object\p{L}*)(?!\p{L})/iu;

/**
 * What the rules said of a comment that seems to answer the library's request for a permission: what was asked for is no
 * reason, and nothing is done without a person, who is to read it. “No, please do not use it” is a no, and no objection to the
 * use of data; whoever speaks of data or the law is heard as before.
 */
export function asAnswer(verdict: Verdict, text: string): Verdict {
  const { isCriticism } = verdict;
  const isNoRequest = !ABOUT_DATA.test(text);
  const findings = verdict.findings.filter(
    ({ rule }) => !ASKED_FOR.includes(rule) && !(isNoRequest && rule === 'information-rights'),
  );
  const routed = routedTo(
    routesOf(verdict).filter(({ why }) => !(isNoRequest && why === 'information-rights')),
  );
  if (routed.route) return { action: 'look', automatic: false, ...routed, isCriticism, findings };
  const action = heaviest(findings.map((finding) => finding.action));
  return {
    action: isCriticism ? atMost(action, 'look') : action,
    automatic: false,
    isCriticism,
    findings,
  };
}
