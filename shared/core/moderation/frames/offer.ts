import { few } from '../reading/people.ts';
import type { Concepts, Signal } from '../reading/signals.ts';

const SUM =
  '(?:[£$€]\\s?\\d[\\d,.]{0,10}k?|\\d{1,3},\\d{3}|\\d{3,7}|\\d{1,4}k|\\d{1,6} (?:quid|pounds|dollars|euros|usd|btc))';
const WORK =
  '(?:essays?|dissertations?|thes[ie]s|assignments?|coursework|homework|exams?|quizz?es|papers?|course|personal statements?|lab reports?)';

/** What strangers offer, and by which door they want to be answered. */
export const OFFER_CONCEPTS = {
  'by a side door': [
    '(?:msg|pm|dm|ping|whatsapp|text|inbox|telegram|hmu|hit up|reach(?: out)?(?: to)?|write(?: to)?|contact|message|find|add|follow|talk to|speak to|respond to|reply to|mail|e-?mail)(?: to)? (?:him|her|them|me|us|my|our|@\\p{L}[\\p{L}\\d._]{2,25})',
    '(?:on|via|through|over|by) (?:insta(?:gram)?|telegram|whatsapp|signal|snap(?:chat)?|wechat|kik|private e-?mail|private message)|slide into|(?:my|our|her|his) (?:dms?|inbox|whatsapp|telegram|number)|whatsapp:?(?: )?\\+?\\d|(?:my|our|the) (?:bio|page|profile|site|shop|website|catalogue)|link (?:is )?in (?:the |my )?(?:bio|profile|comments)|dm|pm me|enquire|request a (?:quote|quotation)|get in touch|ring (?:me |us )?(?:for|on|now)|contact us|write to (?:me|us)|join (?:our|my|the) (?:\\p{L}{3,8} )?(?:group|channel|team|community)|order (?:now|today|through|via)|[\\p{L}\\d._]{2,25}@\\p{L}{2,20}|buy now|apply (?:now|here)|click|https?',
  ],
  'puts money in': [
    `(?:put|putting|invested?|deposit(?:ed)?|turned|started with|gave (?:her|him|them)|my (?:investment|deposit|capital)) ${few(3)}(?:of )?${SUM}`,
  ],
  'gets more out': [
    `(?:got|made|back|became|become|into|to|withdr[ae]w|earned|received|cashed out|now|worth|is) ${few(3)}${SUM}|(?:returns?|profits?|roi) of|withdrawal`,
  ],
  'by a guide': [
    '(?:her|his|their|my) (?:guidance|help|mentor\\p{L}{0,4}|platform|trader|broker|account manager|signals)|(?:after|in|within|every) (?:only |just )?(?:\\d{1,2}|\\p{L}{3,6}) (?:days|hours|weeks)|trader|broker|crypto|bitcoin|forex|doubted (?:her|him)|sceptical|skeptical|find (?:her|him)|contact (?:her|him)',
  ],
  'markets run': [
    `(?:bitcoin|btc|crypto|ethereum|forex|fx|nft|meme(?: )?coin|shares?|stock) (?:\\p{L}{2,9} ){0,4}(?:signals?|about to|going to|explode|moon|trades?|trading|profits?|tips|group|returns)|copy (?:our|my|his) trades|signals \\d`,
  ],
  'money comes back': [
    '(?:drained|stolen|hacked|scammed|defrauded|fraudster|lost|locked|frozen|empt(?:y|ied)|phished|swindled) (?:\\p{L}{2,9} ){0,5}(?:wallet|account|money|funds|crypto|bitcoin|savings|coins)|(?:wallet|account|money|funds|crypto|bitcoin|savings) (?:\\p{L}{2,9} ){0,4}(?:drained|stolen|hacked|scammed|recovered)|got scammed|asset recovery',
  ],
  'through a specialist': [
    '(?:recover(?:ed|y|ing)?|retriev\\p{L}{1,3}|got|get|getting) (?:\\p{L}{2,9} ){0,5}back|recovery (?:specialist|expert|agent|firm|service|team)|ethical hacker|hack\\p{L}{0,4}',
  ],
  'does your work': [
    `(?:ur|your|any|an?) (?:\\p{L}{3,12} )?${WORK} (?:done|written|completed|finished|sorted|handled)|(?:do|write|complete|prepare|take|handle|ace|draft) (?:ur|your|any|all your) (?:\\p{L}{3,12} ){0,2}?${WORK}|(?:unlimited|custom|cheap|bespoke|model) ${WORK}|(?:zero|no|100%|without) (?:ai|plagiarism)|ghost-?writ\\p{L}{2,4}`,
  ],
  terms: [
    `free (?:page|sample|quote|trial|delivery|shipping)|first (?:page|order|lesson) free|pay (?:after|later|on delivery|only)|any deadline|price|cheap|half (?:the )?price|same quality|discount|guarantee[ds]?|money[- ]back|from ${SUM}|only ${SUM}|for ${SUM}|£\\d|\\$\\d|€\\d|\\d{1,3}\\s?(?:%|per cent)|terms apply|\\d{1,5} ?(?:usd|eur|gbp)(?: only)?|no credit check|bad credit|approved|qualified|today|24/7|confidential|fraction of the|worldwide`,
  ],
  'prizes for nothing': [
    '(?:giv(?:e|ing) away|giveaway|win|won|raffl(?:e|ing)|free|claim|receive|selected)(?: \\p{L}{1,9}| \\d{1,3}){0,4} (?:macbooks?|iphones?|ipads?|laptops?|ps5s?|xbox|gift(?: )?cards?|vouchers?|holiday|cash|airpods|consoles?|prize|reward|gift|trip|shopping)|(?:i )?(?:have )?sent you a (?:gift|parcel|present)|your comment (?:has been|was) selected',
  ],
  'to be claimed': [
    'bio|fill (?:in|out)?(?: )?(?:the|this|a) form|form|enter|to claim|message our|official page|tag|survey|link|dm|click|inbox|check your',
  ],
  'follow for follow': [
    "(?:i(?:'ll| will)?|we) (?:\\p{L}{3,8} )?follow (?:\\p{L}{3,9} )?(?:back|everyone|everybody|anyone|all)|follow (?:me|us) (?:and|for|&)|drop an? \\S{1,8} (?:and|if)|(?:sub|follow|like)(?:(?: )?4(?: )?| for )(?:sub|follow|like)|subscribe to my|(?:run|stream|play) it up|(?:im|i'm|stuck) at \\d{1,4} subs|need \\d{1,5} (?:subs|followers)",
  ],
  imitations: [
    '(?:replicas?|knock(?: )?offs?|first copy|1:1|counterfeit|mirror quality|super(?: )?fakes?|genuine[- ]looking|dupes)(?: \\p{L}{3,12}){0,4} (?:jordans?|watch(?:es)?|bags?|handbags?|sneakers|trainers|shoes|rolex|gucci|designer|nike|phones?|clothes|perfumes?)',
  ],
  gambles: ['win (?:real |big )?(?:money|cash)|sign[- ]?up bonus|free (?:bets?|spins)|casinos?|best odds'],
  papers: [
    "(?:driv(?:er's|ing) licen[cs]e|passports?|visas?|university degree|degrees?|certificates?|ielts|toefl|diplomas?|id cards?|residence permit) (?:\\p{L}{2,12} ){0,4}(?:without|no (?:test|exam|study)|real and|registered|verified|for sale|in \\d)",
  ],
  accounts: [
    '(?:netflix|spotify|disney|prime|youtube|chatgpt|office|windows|adobe|canva|grammarly|turnitin|nordvpn|iptv)(?: \\p{L}{3,9})? (?:premium|plus|pro|accounts?|upgrades?|subscriptions?|keys?|codes?|1 year|lifetime)',
  ],
  'works asleep': [
    '(?:earn|earning|make|making|income) (?:money |cash |big |daily |online )?(?:while|as) (?:u|you|we) sleep|(?:earn|make|making) (?:up to )?(?:\\p{L}{2,8} )?(?:[£$€]?\\d[\\d,.]*k?|money|cash)(?: \\p{L}{2,8}){0,4} (?:a day|per day|daily|weekly|a week|per hour|from (?:home|your (?:phone|bed))|online|clicking|from this)|side hustle|passive income|legit (?:http|site|and)',
  ],
  'more of an audience': [
    '(?:boost|grow|increase|more|want|skyrocket|buy|genuine|real) (?:your |library |more |organic |\\d[\\d,]{0,6} )?(?:\\p{L}{3,9} )?(?:engagement|traffic|followers|leads|reach|sales|audience|accounts|following|rankings?|backlinks)|first page of google|seo|backlinks|guest posts?',
  ],
  inheritance: [
    '(?:late|deceased|dying) (?:\\p{L}{3,9} )?(?:client|husband|customer|wife|father|widow)(?: \\p{L}{2,9}){0,8} (?:funds?|fortune|inheritance|estate|million|heir|money)|next of kin|without heir|(?:compensation|inheritance|lottery) (?:fund|claim|payment)',
  ],
  'on the side': [
    'seeks? (?:a )?(?:\\p{L}{3,10} )?(?:companion|companionship|lady|sugar|arrangement)|my (?:pics|pictures|nudes|videos) (?:are )?(?:on|in)|lonely (?:ton(?:ight|ite)|tonight)|discreet|no strings|18\\+|only(?: )?fans',
  ],
  'cures by post': [
    '(?:psychic|astrologer|spell(?: )?caster|marabout|herbal(?:ist)?|remedy|healer|dr\\.?|doctor|prophet)(?: \\p{L}{2,15}){0,6} (?:cured|brought|healed|saved|restored|removed|fixed)|(?:brought|got) (?:back )?my (?:ex|husband|wife|lover|boyfriend|girlfriend)(?: back)?|cured (?:me|my) (?:of )?(?:\\p{L}{3,12}(?: )?){1,2}',
  ],
  'for sale here': [
    `(?:selling|for sale|we sell|i sell|order)(?: \\p{L}[\\p{L}+-]{0,11}){0,7}|(?:handmade|genuine|luxury|branded|designer|leather) (?:\\p{L}{3,10} )?(?:satchels?|bags?|handbags?|jewell?ery|candles|cards|cakes?|goods|watches)|baked goods|removals?|house clearance|man and van|tutor(?:ing)?|lessons?|proofreading|editing|\\d-bed\\p{L}*|(?:one|two|three)-bed(?:room)? (?:flat|house)|room to let|loans?`,
  ],
  'at a price': [
    `[£$€]\\s?\\d|\\d{1,5} (?:for|each|ono|o\\.n\\.o|quid|the pair|per)|pick(?: )?up|collection|\\d{1,2}\\s?% (?:off|discount)|competitive|per hour|per calendar month|viewings?|ring for|for a quote|low[- ]interest|through my|see (?:my|our) (?:website|shop|page)`,
  ],
  'on sale now': [
    'my (?:new |debut |first |latest )?(?:\\p{L}{3,10} )?(?:novel|thriller|book|e-?book|memoir|album|single|ep|course|merch)(?: \\p{L}{2,10}){0,4} (?:kindle|amazon|available|out now|pre-?order|on sale)|buy and (?:leave|review)|leave a review',
  ],
  'in our journal': [
    '(?:our|this) (?:\\p{L}{3,12}[ -]){0,4}journal (?:\\p{L}{3,9} ){0,3}(?:invites?|welcomes?|accepts?)|acceptance in|modest fee|publication fee|fast[- ]track (?:review|publication)',
  ],
  'asked or given': [
    "(?:is|are|does|do|can|could|where|how|when|which|what|who|anyone) [\\p{L} ]{2,60}\\?|society|charity|fundraiser|bake sale|free entry|all welcome|open access|repository|my (?:article|paper|thesis|summary)|lecture|seminar|(?:second(?: )?hand|old|used|spare) (?:\\p{L}{3,9} )?(?:text)?books?|library's|your (?:library|link|bio|shop|website|giveaway)",
  ],
} as const satisfies Concepts<string>;

type Concept = keyof typeof OFFER_CONCEPTS;
const unless = ['asked or given'] as const;

export const OFFER_SIGNALS: readonly Signal<'spam' | 'commercial', Concept>[] = [
  { kind: 'spam', needs: ['puts money in', 'gets more out', 'by a guide'], unless },
  { kind: 'spam', needs: ['markets run', 'by a side door'], unless },
  { kind: 'spam', needs: ['money comes back', 'through a specialist', 'by a side door'] },
  { kind: 'spam', needs: ['does your work', 'terms'], unless },
  { kind: 'spam', needs: ['does your work', 'by a side door'], unless },
  { kind: 'spam', needs: ['prizes for nothing', 'to be claimed'], unless },
  { kind: 'spam', needs: ['follow for follow'], unless },
  { kind: 'spam', needs: ['imitations'], unless },
  { kind: 'spam', needs: ['papers'], unless },
  { kind: 'spam', needs: ['gambles', 'terms'], unless },
  { kind: 'spam', needs: ['accounts', 'terms'], unless },
  { kind: 'spam', needs: ['works asleep', 'by a side door'], unless },
  { kind: 'spam', needs: ['more of an audience', 'terms'], unless },
  { kind: 'spam', needs: ['inheritance', 'by a side door'], unless },
  { kind: 'spam', needs: ['on the side', 'by a side door'], unless },
  { kind: 'spam', needs: ['cures by post', 'by a side door'], unless },
  { kind: 'commercial', needs: ['for sale here', 'at a price'], unless },
  { kind: 'commercial', needs: ['on sale now', 'for sale here'], unless },
  { kind: 'commercial', needs: ['on sale now'], unless, certainty: 'low' },
  { kind: 'commercial', needs: ['in our journal'], unless: [] },
];
