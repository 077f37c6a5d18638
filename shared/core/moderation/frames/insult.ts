import { few, STAFF, THAT_PERSON } from '../reading/people.ts';
import type { Concepts, Signal } from '../reading/signals.ts';

const VILE =
  '(?:stupid|pathetic|worthless|disgusting|ugly|brain-?less|brain-?dead|dumb|dim|evil|ignorant|talentless|thick|vile|repulsive|repellent|odious|loathsome|despicable|contemptible|insufferable|obnoxious|hideous|hateful|spiteful|vindictive|malicious|vicious|nasty|slimy|creepy|smarmy|sleazy|fat|filthy|smelly|mindless|idiotic|moronic|gormless|witless|lying|thieving|two-faced|useless|miserable|sad|bitter|pompous|arrogant|jumped-up|deranged|unhinged|demented|senile|wretched|nasty|mean|petty|horrible|revolting|sour|dried-up|shrivelled|bloated|inbred|sanctimonious|self-important)';
const NAME =
  '(?:idiot|moron|imbecile|cretin|loser|scumbag|scum|pig|bastard|half-?wit|dimwit|nitwit|twit|retard|vermin|wanker|twat|arsehole|asshole|cunt|dickhead|knobhead|bellend|lowlife|parasite|clown|coward|liar|fraud|creep|freak|hag|cow|weasel|snake|rat|toad|slug|worm|thug|pervert|psycho|nobody|troll|slag|slut|bitch|weirdo|hack|muppet|melt|wetwipe|div|divvy|spanner|spoon|plank|donkey|git|prat|prick|plonker|jobsworth|fanny|eejit|bampot|gobshite|walloper|rocket|pillock|numpty|tosser|charlatan|bigot|jerk|dolt|buffoon|dunce|swine|oaf|clod|windbag|scoundrel|wretch|lout|busybody|harpy|shrew|crone|witch|bint|minger|munter|ogre|ape|troglodyte|neanderthal|ignoramus|simpleton|nincompoop|blockhead|dullard|airhead|creature|nerd|leech|snob|bully|brute|fool|cockroach|disgrace|waste of (?:space|oxygen|skin|air|time)|piece of (?:shit|work|garbage|crap|filth)|excuse for (?:an? )?\\p{L}{3,12}|disgrace (?:of|to) \\p{L}{1,10})s?';
/** Of these, only with an adjective that tells: an old witch may be in a fairy tale, and everybody is a fool for cake. */
const HARMLESS_ALONE =
  '(?!(?:witch|fool|creature|nerd|ape|cow|snake|spoon|rocket|fanny|donkey|snob|worm|brute|rat|nobody|plank)s?)';
const LADDER = `(?:(?:such|just|really|nothing but|truly|an?|the|so|one|some|absolute|complete|total|utter|utterly|proper|right|real|little|old|big|fucking|bloody|damn|massive|prize|first-class|typical|${VILE}),? ){0,5}`;
const CALLED = `${LADDER}(?:${HARMLESS_ALONE}${NAME}|${VILE},? (?:(?:little|old|${VILE}),? ){0,2}(?:${NAME}|m[ae]n|wom[ae]n|person|people|individual|human(?: being)?|boy|girl|lady))(?! (?:for|if|to (?:miss|think)|in (?:act|the (?:play|film|novel|book))|of (?:the|a) (?:play|piece|story)))`;

export const INSULT_CONCEPTS = {
  /** Asked first, as nearly every text lacks one. */
  'a bad word': [`${VILE}|${NAME}`],
  'calls the reader names': [
    `(?:(?:you|u)(?:'re| are| r| were| must be| look like| really are|,)|(?:you|u),? sir,? are|ur|ya) ${CALLED}`,
  ],
  'names thrown': [
    `(?:you|u|ye|ya) (?:(?:absolute|complete|total|utter|proper|massive|fucking|bloody|little|wee|old|${VILE}),? ){1,4}(?!(?:nerd|creature|fool|nobody|snob|ape)s?)${NAME}(?! of a )`,
  ],
  'is a': [
    `(?:is|was|'s) (?:such )?an? (?:(?:stuck[- ]up|lazy|rude|jealous|two-faced|${VILE}),? (?:little |old )?){1,3}(?:bitch|cow|hag|slag|slut|twat|wanker|arsehole|asshole|cunt|prick|dickhead|bellend|scumbag|moron|cretin|imbecile|bastard|pig|witch)(?! (?:in|from|of) )`,
  ],
  'is a poor': [
    `(?:he|she|${THAT_PERSON})(?:'s| is| was) (?:just |nothing but )?an? (?:talentless|gormless|witless|brainless|mindless|worthless|odious|repulsive|loathsome|despicable|smarmy|sleazy|slimy|creepy|jumped-up|snivelling|stuck[- ]up|two-faced|vindictive|spiteful) (?:\\p{L}{3,12} ){0,2}\\p{L}{3,12}`,
  ],
  'one after another': [`${VILE},? (?:and )?${VILE},? (?:and )?${VILE}|${VILE},? and ${VILE}`],
  'is staff': [`(?:that's (?:just |only )?)(?:the|your) ${few(1)}${STAFF}`],
  'less than a thing': [
    "(?:met|seen|known|scraped|there(?:'s| is| are)|i've had) (?:\\p{L}{2,10} ){0,3}(?:more|better|brighter|smarter|cleverer|wittier) (?:(?:intelligent|interesting|talented|useful|competent|attractive|charming) )?(?:\\p{L}{3,12} ){0,3}than (?:you|him|her)(?=\\s?[.,!]|$)",
    `imagine being (?:this|that|so) ${VILE}|go back to (?:primary school|nursery|kindergarten|playschool)(?! (?:teaching|to))`,
  ],
  'sounds like an animal': [
    '(?:has|have|had|got|with) an? (?:voice|face|brain|laugh|head|body|smile) like an? (?:\\p{L}{3,12} ){0,2}(?:goose|horse|pig|toad|rat|ape|donkey|cow|slug|corpse|hyena|potato|turnip|bulldog|arse|bin|drain|foghorn|crow|weasel)',
  ],
  'calls somebody names': [
    `(?:he|she|${THAT_PERSON}(?: with (?:the |her |his )?(?:\\p{L}{3,12} ){0,2}\\p{L}{3,12})?|(?:professor|dr|mr|mrs|ms|miss) \\p{L}{3,15}|whoever ${few(6)})(?:'s| is| are| was| must be| looks like| sounds like| has to be) ${CALLED}`,
  ],
  'what a': [
    `what (?:an? )?(?!an? )(?:(?:${VILE}|absolute|complete|total|utter|little|old),? ){0,3}(?:${HARMLESS_ALONE}${NAME}|(?<=(?:repellent|odious|vile|nasty|horrible|pathetic|disgusting|ignorant|stupid|miserable|revolting|loathsome|despicable|sad|bitter) )(?:man|woman|person|individual|creature|human))`,
    `(?:such|so \\p{L}{3,12}) (?:an? )?(?:(?:${VILE}|complete|total),? ){0,3}${NAME} as (?:you|him|her|your|that|the|this)`,
  ],
  'thick as': [
    '(?:thick|dense|dumb|stupid|daft|dim) as (?:two|an?|mince|shit|pig|they come|the)',
    '(?:brains?|iq|charm|personality|manners|empathy|intelligence|intellect|warmth|looks) (?:of|like) an? (?:dead |rotten |wet |small |damp )?(?:pea|gnat|goldfish|amoeba|brick|doorknob|slug|rock|flea|lettuce|toddler|pig|horse|toad|donkey|turnip|potato|stone|mop|rat|spoon|plank)',
    `(?:he|she|${THAT_PERSON}|your face) (?:looks|smells|talks|walks) like an? (?:\\p{L}{3,8} )?(?:horse|pig|toad|rat|ape|monkey|dog|cow|slug|corpse|troll|witch|tramp|whale|arse|bin)`,
  ],
  'told off': [
    '(?:learn to (?:read|spell|write|think)|shut (?:up|it)|get (?:lost|a life|stuffed)|piss off|sod off|go away|grow up|jog on),? (?:you |u |ya )?(?:(?:sad|little|stupid|fat|ugly|silly|old|absolute|pathetic|boring|dumb),? ){0,3}' +
      NAME,
  ],
} as const satisfies Concepts<string>;

export const INSULT_SIGNALS: readonly Signal<'attack', keyof typeof INSULT_CONCEPTS>[] = [
  { kind: 'attack', needs: ['a bad word', 'calls the reader names'] },
  { kind: 'attack', needs: ['a bad word', 'calls somebody names'] },
  { kind: 'attack', needs: ['a bad word', 'names thrown'] },
  { kind: 'attack', needs: ['is a'], certainty: 'low' },
  { kind: 'attack', needs: ['is a poor'], certainty: 'low' },
  { kind: 'attack', needs: ['one after another', 'is staff'], certainty: 'low' },
  { kind: 'attack', needs: ['less than a thing'], certainty: 'low' },
  { kind: 'attack', needs: ['sounds like an animal'], certainty: 'low' },
  { kind: 'attack', needs: ['a bad word', 'what a'] },
  { kind: 'attack', needs: ['thick as'] },
  { kind: 'attack', needs: ['a bad word', 'told off'] },
];
