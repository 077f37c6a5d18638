import * as v from 'valibot';
import { isEnglish } from './reading/english.ts';
import { anyOf } from './reading/phrases.ts';
import { plainly, proseOf } from './reading/prose.ts';
import { defineRule, type Remark } from './rule.ts';

/** Question marks of Latin, Arabic, Armenian, Ethiopic and East Asian scripts. */
const QUESTION = /[?？؟՞፧]/u;

const INVITES = anyOf(
  '(?:tell|ask|join|show|send|write|visit|follow|help|meet|email|e-mail|message|contact|tag|let) (?:us|me|your|our|a|an|the|in|to|it|with)',
  'let us know',
  'recommend|apply|fill in|have a look|take a look',
  'ask|contact|call|(?:write|email|e-mail) to',
  'share',
  'comments?',
  'repl(?:y|ies)',
  'vote',
  'guess',
  'suggest(?:ions?)?',
  'ideas?',
  'feedback',
  'your (?:favourite|favorite|thoughts|views?|opinions?|questions?|stories|memories|say|turn)',
  'welcome',
  'come (?:and|along|in|to|by|over)',
  'drop (?:in|by)',
  'pop (?:in|by)',
  'sign up',
  'register',
  'book (?:your|a|now)',
  'take part',
  "don't miss",
  'save the date',
  '(?:read|discover|explore|find|see|watch|listen|browse|learn|try|look|check)(?: (?:out|more|it|them|to|up|at|our|the|all|about|here|for))',
  'wonder',
  'what|which|who|why|how many',
);

/** Nobody asks readers to chat about these. */
const SERVICE_NOTICE = anyOf(
  'clos(?:ed|es|ing|ures?)',
  // Not the close of “a close reading”.
  '(?:we|will|shall|must|may|to|also|doors?|desks?|rooms?|floors?|buildings?|librar(?:y|ies)) close(?! to)',
  '(?:is|are|be|being|stays?|remains?|we|will|must) shut',
  'not (?:be )?(?:open|opening)',
  'unavailable',
  'maintenance',
  'out of (?:order|service)',
  'outage',
  'disrupt(?:ed|ions?)',
  'cancell?ed',
  'postponed',
  'delay(?:s|ed)?',
  'apolog(?:y|ies|ise|ize)',
  'sorry',
  'alarm',
  'evacuat(?:ed|ion)',
  'condolences',
  'passed away',
  'sad(?:ness|ly)?',
  'mourn(?:s|ing)?',
  'in memor(?:y|iam)',
  'died',
);

/** Clause `engagement.followers`. */
export const engagement = defineRule({
  id: 'engagement',
  clause: 'engagement.followers',
  level: 'advise',
  reads: 'post',
  about:
    'Says when one of the library’s own posts, in English, neither asks a question nor invites readers to anything. ' +
    'Notices of closures and faults, sad news, posts that pass on what others wrote and posts in other languages are ' +
    'not judged; nor is whether a question is a good one.',
  options: v.strictObject({}),
  *check({ bundle, texts }): Iterable<Remark> {
    if (bundle.kind !== undefined && bundle.kind !== 'own') return;
    for (const { at, role, text } of texts) {
      if (role !== 'body') continue;
      const prose = plainly(proseOf(text));
      if (QUESTION.test(text) || !isEnglish(prose)) continue;
      if (prose.search(INVITES) < 0 && prose.search(SERVICE_NOTICE) < 0) yield { at };
    }
  },
  message: () => 'The post tells, and leaves readers nothing to answer or to do.',
  help: () =>
    'If it suits the subject, end with a question or an invitation:\n  Which of them would you read first? Tell us.',
});
