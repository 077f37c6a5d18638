import { MENACE_CONCEPTS, MENACE_SIGNALS } from '../frames/menace.ts';
import { THREAT_CONCEPTS, THREAT_SIGNALS } from '../frames/threat.ts';
import { type Concepts, type Signal, signalFinder } from './signals.ts';

/** What the rules on posts do not look for: threats to somebody in particular, hinted at as often as said. */
const CONCEPTS = {
  ...THREAT_CONCEPTS,
  ...MENACE_CONCEPTS,
  'will harm': [
    "(?:i|we)(?:'ll| will|'m going to| am going to|'m gonna| gonna|'re going to) (?:\\p{L}{2,9} ){0,2}(?:slash|gouge|rip|tear|split|crack|wring|cave|batter|maim|scald|drown|set fire to|hang|throttle|skin|gut)",
    '(?:hope|wish) (?:someone|somebody|they|you|he|she|your) (?:\\p{L}{2,9} ){0,3}(?:burns?|sets? fire to|shoots?|stabs?|runs? over|smash(?:es)?|kills?|beats?)',
    "(?:i|we)(?:'ll| will|'m going to| am going to|'re going to| are going to|'m gonna| gonna| swear(?: to god)?(?: i(?:'ll| will))?|'d love to| would love to|'d like to| want to| shall)? (?:\\p{L}{2,9} ){0,5}(?:break|smash|beat|knock|cut|slit|stab|shoot|strangle|burn|crush|snap|kick|punch|destroy|torch|hurt|kill|bash)(?:ing)?",
    '(?:gonna|going to|about to) (?:torch|burn|bomb|blow up|shoot up|stab|kill|shoot|smash|beat|hurt|strangle|slap)',
    '(?:someone|somebody|anyone|one day (?:\\p{L}{2,9} )?|people|they) (?:should|will|ought to|needs? to|must|is going to|oughta) (?:\\p{L}{2,9} ){0,2}(?:burn|shoot|stab|slap|beat|hit|punch|kill|bomb|hang|strangle|put a bullet|smash|torch)',
  ],
  body: [
    '(?:your|his|her|their) (?:\\p{L}{2,10} )?(?:tyres?|eyes?|fingers?|hands?|guts|back|spine|belly|stomach|dog|office|door)',
    '(?:somebody|someone|people|everybody|everyone) in (?:there|here)',
    '(?:your|his|her|their|ur|that|the) (?:\\p{L}{2,10} )?(?:legs?|arms?|neck|face|head|skull|throat|teeth|bones|jaw|fingers|knees|ribs|famil(?:y|ies)|kids|children|windows|car|house)(?! (?:around|in the|laughing))',
    '(?:living daylights|lights|crap|shit|hell) out of (?:you|him|her|them)|bullet in|(?:you|him|her|them|everyone|people) (?:in(?:side)?|with) it',
  ],
  'a person': [
    "(?:the|that|this|those|every) (?:\\p{L}{3,10} )?(?:person|woman|man|librarian|lecturer|professor|girl|guy|idiot|bitch|one|staff)(?: (?:who|that|at|behind|in)| hard|$)|(?:whoever|you all|the lot of you|y'all|you (?:people|lot))",
  ],
  hunted: [
    '(?:hunt|track|find) (?:you|him|her|them)(?: all)?(?: down| and)|(?:when|once|if|until) (?:i|we) (?:get|find|catch|see) (?:hold of |my hands on )?(?:you|him|her|them)(?: alone| again)?,?\\s?(?:you|he|she|they)?|get hold of (?:you|him|her|them)',
    "(?:you|he|she|they)(?:'re|'s| are| is) (?:so )?dead(?! (?:right|wrong|good|lovely|nice|cute|to|tired|funny|keen|on))(?=\\s?[.!,]|$)|(?:you|he|she|they) (?:won't|wont|will not) (?:be smiling|walk out|leave|get out|survive|live|see|make it)(?: \\p{L}{2,9}){0,4}?\\s?(?:alive|tomorrow|when|home)|see what happens to (?:you|her|him|them)|end(?:s|ed)? up (?:in the (?:river|ground|hospital|morgue)|dead)",
    '(?:i|we) know (?:what|where|when|which) (?:\\p{L}{2,9} ){0,3}(?:you|your|u|he|she|her|his|they) (?:\\p{L}{2,9} ){0,2}(?:lock|live|work|sleep|take|park|leave|sit|walk|office|house|street|car|kids|children|go|goes|home|lives|works)',
    '(?:your|her|his) (?:kids|children|daughter|son|wife|family|mother) (?:\\p{L}{2,9} ){0,4}(?:school|home|alone|walk|play|safe)',
    "you(?:'ll| will| shall| are going to|'re going to) (?:all )?(?:bleed|burn|suffer|pay for (?:this|that|it)(?=\\s?[.!,]|$)|regret|scream|beg)(?! (?:it|if|the fine|your))",
    '(?:with|have|bring(?:ing)?|got|carry(?:ing)?) (?:a|my|the) (?:gun|knife|machete|bomb|rifle|shotgun|petrol|acid|axe)',
    "sleep well\\.?$|sleep with one eye open|(?:it )?would be a (?:shame|pity) if|there is a bomb|there's a bomb|bomb in the|say (?:that|it) to my face",
  ],
  menace: [
    "(?:won't|will not|not) live to (?:see|tell|regret)|(?:gets?|get) (?:a )?(?:fist|knife|bullet|brick|bat) (?:in|to|through)|(?:we are|we're|i am|i'm) coming for (?:you|him|her|them)|(?:put|stood|lined up) (?:up )?against (?:a|the) wall|snitches|end(?:s)? up in (?:hospital|a coffin|a bag|a ditch)|(?:going to|gonna) hurt (?:somebody|someone|people|everyone)",
    "(?:finish|finishing|end|bury|waste) (?:you|him|her|them)(?: off)?(?=\\s?[.,!]|$)|enjoy your \\p{L}{3,8} while|pray (?:that )?(?:i|we) (?:don't|never)|dark alley|(?:please|just) (?:shoot|kill|stab|hang) (?:this|that|him|her|them)|(?:going to|gonna|will|you'll) (?:get|be) (?:hurt|killed|shot|beaten|stabbed)|die(?:s)? (?:screaming|slowly|painfully|in agony|horribly)|bullets? (?:are|is|for|with)|(?:beat|beating) (?:you|him|her|them) (?:up|senseless|to)|slit (?:your|his|her)|cut (?:your|his|her) throat",
    "never (?:walk|see|work|smile|breathe|speak|sleep) again|days are numbered|what(?:'s| is) coming to (?:you|him|her|them)|better watch (?:out|your|it|his|her)|watch your (?:back|step)|teach (?:you|him|her|them|(?:that|this|the) \\p{L}{3,12}) a lesson (?:with|he|she|you|they)|run (?:you|him|her|them) over|(?:waiting|wait) (?:for you )?(?:outside|at closing)(?! (?:the|your|a|our) )(?: for you| at closing)?|coming for you|(?:shoot|hang|kill|burn|gas|drown|execute) (?:the lot|all|every (?:last )?one) of (?:you|them)",
    '(?:windows?|face|car|head|legs?|teeth|knees?|house|place) (?:will )?(?:get|gets|be|getting) (?:smashed|broken|kicked|burned|burnt|torched|cut|bashed)',
    '(?:carry|carrying|bring|got|have) (?:a|my) (?:blade|gun|knife|machete|shotgun)|(?:with|bring) a (?:gun|knife|blade|machete)',
  ],
  'comes armed': ['(?:coming|come|comes|came|office|tomorrow|tonight|you|your|building|desk|there)'],
  'be killed': [
    '(?:should|deserves?|ought|needs?|must|has|have) (?:to )?(?:all )?(?:be|get) (?:hanged|hung|shot|lynched|stabbed|beaten|gassed|executed|killed|burn(?:ed|t)|put down|strung up|slapped|flogged)',
  ],
  'to whom': [
    'you|u|the (?:person|man|woman|one) who|whoever|everybody who|everyone (?:who|behind|involved)|he|she|they|this account|staff|librarians?',
  ],
  fiction: [
    'novels?|poems?|plays?|films?|movies?|act (?:one|two|three|four|five|[iv]{1,3})|scenes?|chapters?|characters?|opera|ballads?|exhibits?|exhibition|history|century|witch(?:es)?|heretics?|prints?|pictures?|paintings?|engravings?|quiz|hamlet|macbeth|series|episode|season|drama|documentary|video ?game|villain|hero|heroine|(?:in|of) (?:the|this|his|her) (?:\\p{L}{3,10} )?books?|executed in|trial of',
  ],
  /** Who is beaten at games, in elections and to the last seat. */
  contest: [
    'chess|scrabble|quiz|poll(?:s)?|election|race|league|cup|final|tournament|match|squash|tennis|football|rugby|cricket|record|high ?score|penalt(?:y|ies)|goal',
  ],
  figurative: [
    "for (?:a|an|these|those|some|this) |with kindness|if i (?:lose|forget|miss|don't)|my supervisor|my students|laughing|fines?|fees?|the coffee|deadline",
  ],
} as const satisfies Concepts<string>;

type Concept = keyof typeof CONCEPTS;

const SIGNALS: readonly Signal<'threat', Concept>[] = [
  ...THREAT_SIGNALS,
  ...MENACE_SIGNALS,
  { kind: 'threat', needs: ['will harm', 'body'], unless: ['fiction', 'figurative'] },
  { kind: 'threat', needs: ['will harm', 'a person'], unless: ['fiction', 'figurative'] },
  { kind: 'threat', needs: ['be killed', 'to whom'], unless: ['fiction', 'figurative'] },
  { kind: 'threat', needs: ['menace'], unless: ['fiction', 'figurative'] },
  { kind: 'threat', needs: ['hunted', 'comes armed'], unless: ['fiction', 'figurative'] },
  { kind: 'threat', needs: ['hunted'], unless: ['fiction', 'figurative'], certainty: 'low' },
];

export const findThreats = signalFinder(CONCEPTS, SIGNALS);
