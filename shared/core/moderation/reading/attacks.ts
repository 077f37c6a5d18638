import { INSULT_CONCEPTS, INSULT_SIGNALS } from '../frames/insult.ts';
import { type Concepts, type Signal, signalFinder } from './signals.ts';

const VILE =
  '(?:idiots?|morons?|imbeciles?|cretins?|losers?|scum(?:bags?)?|pigs?|bastards?|half-?wits?|dimwits?|retards?|vermin|trash|garbage|filth|wankers?|twats?|arseholes?|assholes?|cunts?|dickheads?|lowli(?:fe|ves)|parasites?|clowns?|cowards?|liars?|frauds?|creeps?|freaks?|hags?|cows?|snakes?|rats?|thugs?|perverts?|psychos?|nobod(?:y|ies)|failures?|trolls?|slags?|sluts?|bitch(?:es)?|weirdos?|disgrace|hacks?|muppets?|worms?|gits?|prats?|plonkers?|pillocks?|numpt(?:y|ies)|tossers?|knobs?|charlatans?|bigots?|jerks?|dolts?|buffoons?|dunces?|swines?)';
const VILELY =
  '(?:stupid|pathetic|worthless|disgusting|ugly|brain-?less|brain-?dead|dumb|dumbest|stupidest|dimmest|thickest|dim|evil|ignorant|talentless|thick|vile|repulsive|fat|filthy|mindless|idiotic|moronic|loathsome|despicable|lying|thieving|useless)';

/** Contempt for a person, whoever it is: the reader, somebody in a post, somebody behind a desk. */
const CONCEPTS = {
  ...INSULT_CONCEPTS,
  'the reader': [
    "@[\\p{L}\\p{N}_.]{2,30},? you|you(?:'re|r| are| r| were| must be)|u(?:'re| are| r)|ur|you?r",
  ],
  'is called': [
    `(?:(?:such |just |really |nothing but |truly |an? |the |utterly |so |absolute |complete |total |utter |little |old |${VILELY} |sad |miserable ){0,4})(?:${VILE}|${VILELY}(?: (?:person|human(?: being)?|people|creature|little man|little woman|man|woman|one))?)(?=\\s?(?:[.!,;]|$|person|human|on here|and|in here|lmao|lol|as a)| i)`,
  ],
  'somebody is': [
    "(?:he|she|that (?:\\p{L}{3,12} )?(?:man|woman|guy|girl|person|professor|lecturer|librarian|kid|lady)|the (?:\\p{L}{3,12} )?(?:man|woman|guy|girl|person|professor|lecturer|librarian|author|speaker|host|one)(?: (?:in|of|at|behind|who|on|from) (?:\\p{L}{2,10} ){1,5}?)?|whoever (?:\\p{L}{2,10} ){1,5}?|professor \\p{L}{3,15}|dr \\p{L}{3,15}|mr \\p{L}{3,15}|mrs \\p{L}{3,15})(?: is|'s| are| must be| looks like| was)",
  ],
  'called names': [
    `(?:such |just |really |clearly |obviously |an? |the |so |absolute |complete |total |utter |little |old |fat |ugly |lying |disgusting |vile |pathetic |stupid ){0,4}(?:${VILE}|brain-?dead|brainless|vile|repulsive|subhuman|evil|a vile human being|(?:a |an )?(?:talentless|arrogant|ignorant|worthless|pathetic) (?:\\p{L}{3,10} )?(?:hack|pig|bore|fool|snob|man|woman|person))(?=\\s?(?:[.!,;]|$|and|human))`,
  ],
  addressed: [
    'what a (?:(?:sad|bitter|nasty|petty|horrible|pathetic|stupid|vile|ugly|miserable|disgusting),? ){1,3}(?:little |old )?(?:man|woman|person|creature|troll|human|individual)|brain of a|brains? the size of|cry to your (?:mummy|mum|mommy|daddy)|are you (?:stupid|thick|retarded|brain-?dead|dense)',
    `(?:you|ur|u|what an?|look at (?:that|this|the)|such an?) (?:absolute |complete |total |utter |little |old |fat |lying |sad ){0,2}(?:${VILELY} ){1,2}(?:little |old |piece of |excuse for )?(?:${VILE}|man|woman|boy|girl|person|human|people|creature|hag|piece of)(?! of | in |s)`,
    "(?:shut|close) (?:your|ur|that) (?:\\p{L}{2,8} )?(?:mouth|face|trap|gob)|(?:stupid|fat|ugly|dumb|lying|silly|ignorant|filthy|pathetic|useless) (?:little |old )?(?:bitch|cow|hag|slag|whore|pig|worm|git|rat|troll|toad|swine|idiot)|(?:stupid|ugly|thick|dumb) as your (?:face|mother|mum)|(?:nobody|no one) asked you,? \\p{L}{3,10}|go back to your cave|crawl back|get a life|(?:your|ur) (?:own )?(?:mother|mum|parents|family) (?:must|should) be (?:so |very )?ashamed|ashamed to be your|nobody (?:likes|loves|wants) (?:you|u)|you(?:'re| are) thick as|waste of (?:oxygen|skin|space)",
  ],
} as const satisfies Concepts<string>;

type Concept = keyof typeof CONCEPTS;

const SIGNALS: readonly Signal<'attack', Concept>[] = [
  ...INSULT_SIGNALS,
  { kind: 'attack', needs: ['addressed'] },
  { kind: 'attack', needs: ['the reader', 'is called'] },
  { kind: 'attack', needs: ['somebody is', 'called names'] },
];

export const findAttacks = signalFinder(CONCEPTS, SIGNALS);
