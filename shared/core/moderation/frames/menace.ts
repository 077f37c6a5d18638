import { few, STAFF, THAT_PERSON, THIRD, YOU } from '../reading/people.ts';
import type { Concepts, Signal } from '../reading/signals.ts';

const ALL_OF = '(?:(?:the lot|all|each|every (?:last |single )?one) of (?:you|them|ye))';
const WHOM = `(?:${YOU}|${THIRD}|${ALL_OF}|${THAT_PERSON})`;
const PART = '(?:face|eyes?|head|skull|neck|throat|teeth|gut|guts|back|ribs|mouth)';

/** Threats without a blow: whom somebody waits for, where they are alone, what they carry, and what will come of it. */
export const MENACE_CONCEPTS = {
  'thing of violence': [
    `(?:acid|bleach|boiling water|petrol|bullet|knife|blade|brick|fist|boot|bottle|axe|hammer) (?:in|to|on|over|through|between|up) (?:the|your|ur|yer|his|her|their|that) (?:\\p{L}{3,9} )?${PART}`,
  ],
  'is owed': [
    "deserv(?:e|es|ing)|(?:he|she|they|you|u|who\\p{L}{0,5}|somebody|that \\p{L}{3,12}) needs?|gets?|getting|gonna|going to|will|should|ought|wants?|coming|i'd|would",
  ],
  'means to': [
    "(?:i|we|ah|they)(?:'ll|'d| will| would| shall|'m going to| am going to)|gonna|going to|someone|somebody|one day|happily|want to|should|ought",
  ],
  'sends falling': [
    `(?:push|shove|throw|chuck|kick|boot|knock) ${WHOM} (?:down (?:the|those|some) (?:stairs|steps|lift shaft)|off (?:the|a) (?:roof|balcony|bridge|stairs)|out (?:of )?(?:the|a) window|(?:in front of|under) (?:a|the) (?:bus|train|car|lorry|tram)|(?:into|in) the (?:river|road|canal))`,
  ],
  'makes suffer': [
    `make ${WHOM} (?:all )?(?:suffer|bleed|scream|crawl|beg for (?:mercy|forgiveness|(?:your|his|her|their) (?:life|lives))|pay in blood)(?! (?:through|with (?:laughter|puns|joy)))`,
  ],
  'carries fire': [
    '(?:can|cans|jerry\\s?can|canister|bottle|gallon|litre) of (?:petrol|acid|paraffin|lighter fluid|kerosene)',
  ],
  'comes with a weapon': [
    '(?:com(?:e|ing)|turn(?:ing)? up|going|be) (?:\\p{L}{2,8} ){0,3}with (?:a|my|the) (?:\\p{L}{3,9} )?(?:bat|bar|pole|chain|hammer|brick|axe|knuckle\\s?dusters?|crowbar)(?! (?:and ball|costume|box|detector|drill))',
  ],
  'nothing left': [
    'nothing (?:left )?to lose|had enough|box of matches|lighter|burn|one more (?:time|fine|letter|word)|one last time|fine me|or else|sort (?:you|him|her|them)|deal with (?:you|him|her|them)|see how',
  ],
  'waits for': [
    `(?:see|meet|catch|find|get|be waiting for|waiting for|wait for) (?:you|u|ye|him|her|them) (?:\\p{L}{2,8} ){0,2}(?:outside|after|alone|later|in the (?:car park|street|dark|alley)|round the (?:back|corner))`,
    "wait (?:un)?til(?:l)? (?:\\p{L}{2,9}'?\\p{L}? ){0,3}(?:dark|night|late|closing|quiet|empty|home)",
    `pay(?:ing)? (?:${YOU}|him|her|them|(?:that|the|your|this) (?:\\p{L}{3,9} )?${STAFF}) a (?:little |wee |late )?visit`,
  ],
  'follows home': [
    `(?:follow|followed|following) (?:you|u|him|her|them|(?:that|the|your|this) ${few(1)}${STAFF}|${THAT_PERSON}) (?:all the way )?home(?! (?:page|screen|team|game|town))`,
  ],
  'will be sorry': [
    "(?:not|won't|wont|n't) be so (?:gobby|cocky|smug|brave|mouthy|funny|clever|tough|hard|big|lippy)|teach (?:you|u|him|her|them) (?:some |a few )?(?:manners|respect|lesson|a lesson)|or else(?=\\s?[.!,]|$)|no idea who (?:i am|i know|my|we are|you)|(?:she|he|they|you)(?:'s|'re| is| are|'ll be) (?:\\p{L}{2,9} ){0,3}(?:all alone|alone|on (?:her|his|your|their) own|by (?:her|him|your|them)sel(?:f|ves))",
  ],
  'is warned': ["(?:you|u|he|she|ye)(?:'d| had)? better not (?:be|show|come|turn|set|dare)"],
  earnestly: [
    "(?:i'm|im|i am|ah'm) (?:telling|warning) (?:you|u|ye)|last warning|(?:you|u) (?:have|'ve) been warned|or else|mark my words",
  ],
  'knows about': [
    `i know (?:what|which|where|when) ${few(4)}(?:${STAFF}|one|woman|man|lady|bloke|girl|guy|she|he|they|you|u) (?:drives?|parks?|lives?|sleeps?|walks?|catches)(?=\\s?[.,!]|$| (?:her|his|your|the) (?:car|dog|kids|children|bus)| (?:home|to work|alone))`,
  ],
  'dreaded place': [
    '(?:hope (?:you|u|he|she|they) (?:likes?|enjoys?)|enjoy|get used to) (?:the |your |being in |eating )?(?:hospital|intensive care|a&e|wheelchair|prison hospital|drinking through a straw|soup through a straw|crutches)(?! (?:library|radio|tour|garden|visit|team|staff|ball|drama|show))',
  ],
  'look what happens': [
    'see what happens (?:to|when) (?:you|her|him|them|u|your|ur) ?(?:windows?|car|house|face|kids|family|dog|legs|tyres)?(?=\\s?[.!,]|$)',
  ],
} as const satisfies Concepts<string>;

const unless = ['fiction', 'contest'] as const;

export const MENACE_SIGNALS: readonly Signal<
  'threat',
  keyof typeof MENACE_CONCEPTS | 'fiction' | 'contest' | 'harmless' | 'figurative'
>[] = [
  { kind: 'threat', needs: ['thing of violence', 'is owed'], unless },
  { kind: 'threat', needs: ['sends falling', 'means to'], unless: [...unless, 'figurative'] },
  { kind: 'threat', needs: ['makes suffer', 'means to'], unless: [...unless, 'figurative'] },
  { kind: 'threat', needs: ['carries fire', 'nothing left'], unless: ['fiction', 'harmless'] },
  { kind: 'threat', needs: ['comes with a weapon', 'nothing left'], unless: [...unless, 'harmless'] },
  { kind: 'threat', needs: ['waits for', 'will be sorry'], unless },
  { kind: 'threat', needs: ['follows home', 'means to'], unless: ['fiction'], certainty: 'low' },
  { kind: 'threat', needs: ['is warned', 'earnestly'], unless },
  { kind: 'threat', needs: ['look what happens'], unless, certainty: 'low' },
  { kind: 'threat', needs: ['knows about'], unless: ['fiction'], certainty: 'low' },
  { kind: 'threat', needs: ['dreaded place'], unless: ['fiction'], certainty: 'low' },
];
