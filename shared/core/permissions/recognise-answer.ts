/** What an answer to a request seems to say. A person reads it and records it; nothing is ever done by this alone. */
export type SeemingAnswer = { readonly says: 'yes' | 'no'; readonly wantsCredit: boolean };

const any = (...alternatives: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

const NO = any(
  '(?:no|nope|nah)(?! (?:problem|worries|bother|objections?|issue|need to ask)s?)',
  "(?:i(?:'d| would)|we(?:'d| would)) (?:rather|prefer)(?: that)? (?:you )?(?:not|did ?n[o']t|you did ?n[o']t)",
  "i(?:'d| would) prefer it if you did ?n[o']t",
  "(?:please )?(?:do not|don't|dont) (?:use|share|post|repost|publish|feature|do that)",
  "(?:not|isn't|is not) (?:ok(?:ay)?|all right|alright|happy|comfortable|keen)(?: with)?",
  "(?:i'm|i am|we're|we are) (?:not (?:ok(?:ay)?|happy|comfortable|keen)|afraid (?:i|we) (?:can't|cannot|must decline))",
  "(?:i|we) (?:decline|refuse|object|withhold (?:my|our) (?:permission|consent)|do not (?:consent|agree|give)|don't (?:consent|agree|give|want))",
  "(?:you )?(?:may|must|can|should) ?not (?:use|share|post|publish|have)|you can't (?:use|share|post|have)",
  'permission (?:is )?(?:denied|refused|not granted)',
  "(?:i'd|i would|we'd|we would|i must|i'll have to) (?:have to )?(?:say no|decline)",
  'thanks,? but no(?: thanks)?|no thank you|no thanks|over my dead body|not without payment',
);

const YES = any(
  'yes|yep|yeah|yup|aye|sure|certainly|absolutely|definitely|gladly|of course',
  '(?:please )?(?:do )?go ahead|go for it|feel free|be my guest|help yourself|by all means|please do',
  "(?:i'm|i am|we're|we are|i'd be|i would be|we'd be|more than) (?:very |quite |perfectly |only too |absolutely )?(?:happy|delighted|glad|pleased|fine|ok(?:ay)?)(?: for you to| to| with that| with it| if you)?",
  "(?:that's|that is|that would be|it's|it is) (?:absolutely |perfectly |all )?(?:fine|ok(?:ay)?|right|alright|all right)",
  'ok(?:ay)?|fine by (?:me|us)|fine with (?:me|us)|no (?:problem|worries|objections?|bother|need to ask)',
  '(?:you )?(?:may|can|are welcome to|have my permission to) (?:certainly |of course |gladly )?(?:use|share|post|repost|have|publish|feature)(?! (?:your|my) (?:eyes|brain|head|imagination))',
  '(?:i|we) (?:hereby |gladly |happily |do )?(?:consent|agree|give (?:you )?(?:my|our) (?:permission|consent|blessing)|grant (?:you )?(?:my |our )?permission|permit)',
  'permission (?:is )?granted|you have (?:my|our) (?:permission|consent|blessing)',
  "i (?:do not|don't|have no|wouldn't) (?:mind|object|objections?)",
);

const CREDIT = any(
  '(?:please )?(?:credit|name|tag|mention|attribute|cite|link(?: back)? to) (?:me|us|it to|the (?:artist|photographer|author|maker)|my (?:name|page|site|website|account|handle)|@[\\w.@-]+)',
  "(?:with|as long as (?:i am|i'm)|provided (?:i am|i'm)|if (?:i am|i'm)) (?:a |the |proper |full )?(?:credit(?:ed)?|named|attribution|acknowledged)",
  'credit (?:where|please|would be)',
);

/** Said of something that is not meant, or not decided: then nothing is suggested. */
const IN_DOUBT = any(
  "yeah,? right|as if|sure,? why not ask|oh,? sure|yeah,? sure|of course,? because|sure,? because|(?:yes|sure|ok(?:ay)?),? (?:and|when) (?:pigs|hell)|in your dreams|dream on|what could (?:possibly )?go wrong|how (?:kind|generous|nice) of you to ask|like you(?:'d| would)? (?:care|ask)|since when do you ask|you(?:'ll| will)? (?:just )?(?:do|take|use) it any ?way|help yourselves? as (?:usual|always)",
  "(?:let me|i'll|i will|i need to|i'd have to|i must|have to) (?:think|ask|check|get back|sleep on|consider)",
  'maybe|perhaps|not sure|depends|possibly|unsure|(?:i )?might|what for|how much|do (?:you|i) (?:pay|get paid)|is there a fee|for what purpose|which (?:picture|photo|one)',
  "(?:it|that) is(?:n't| not) mine(?: to give)?|(?:it|that)'s not mine|not my (?:picture|photo|work)|(?:i|we) (?:did ?n[o']t|did not) take it",
);

/**
 * Whether a later comment by the same author reads as an answer to a request for permission. English only, and cautious:
 * irony, conditions, questions and answers that say both give nothing.
 */
export function recogniseAnswer(written: string): SeemingAnswer | undefined {
  const text = written.normalize('NFKC').replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();
  if (IN_DOUBT.test(text) || text.includes('🙄') || /\/s\b/.test(text)) return undefined;
  const saysNo = NO.test(text);
  // What denies often holds the words that grant: “you may not use it”, “I'm not happy”.
  const saysYes = YES.test(text.replace(new RegExp(NO.source, 'giu'), ' '));
  if (saysNo === saysYes) return undefined;
  // A question is none, unless it only follows the answer: “Yes, of course. When will it be up?”
  if (!saysNo && /^[^.!]*\?\s*$/.test(text)) return undefined;
  return { says: saysNo ? 'no' : 'yes', wantsCredit: !saysNo && CREDIT.test(text) };
}
