import { few, THAT_PERSON } from '../reading/people.ts';
import type { Concepts, Signal } from '../reading/signals.ts';

const VILE =
  '(?:stupid|pathetic|worthless|disgusting|ugly|brain-?less|brain-?dead|dumb|dim|evil|ignorant|talentless|thick|vile|repulsive|repellent|odious|loathsome|despicable|contemptible|insufferable|obnoxious|hideous|hateful|spiteful|vindictive|malicious|vicious|nasty|slimy|creepy|smarmy|sleazy|fat|filthy|smelly|mindless|idiotic|moronic|gormless|witless|lying|thieving|two-faced|useless|miserable|sad|bitter|pompous|arrogant|jumped-up|deranged|unhinged|demented|senile|wretched|nasty|mean|petty|horrible|revolting|sour|dried-up|shrivelled|bloated|inbred|sanctimonious|self-important)';
const NAME =
  '(?:idiot|moron|imbecile|cretin|loser|scumbag|scum|pig|bastard|half-?wit|dimwit|nitwit|twit|retard|vermin|wanker|twat|arsehole|asshole|cunt|dickhead|knobhead|bellend|lowlife|parasite|clown|coward|liar|fraud|creep|freak|hag|cow|weasel|snake|rat|toad|slug|worm|thug|pervert|psycho|nobody|troll|slag|slut|bitch|weirdo|hack|muppet|melt|wetwipe|div|divvy|spanner|spoon|plank|donkey|git|prat|plonker|pillock|numpty|tosser|charlatan|bigot|jerk|dolt|buffoon|dunce|swine|oaf|clod|windbag|scoundrel|wretch|lout|busybody|harpy|shrew|crone|witch|bint|minger|munter|ogre|ape|troglodyte|neanderthal|ignoramus|simpleton|nincompoop|blockhead|dullard|airhead|creature|nerd|leech|snob|bully|brute|fool|cockroach|disgrace|waste of (?:space|oxygen|skin|air|time)|piece of (?:shit|work|garbage|crap|filth)|excuse for (?:an? )?\\p{L}{3,12}|disgrace (?:of|to) \\p{L}{1,10})s?';
/** Of these, only with an adjective that tells: an old witch may be in a fairy tale, and everybody is a fool for cake. */
const HARMLESS_ALONE =
  '(?!(?:witch|fool|creature|nerd|ape|cow|snake|spoon|donkey|snob|worm|brute|rat|nobody|plank)s?)';
const LADDER = `(?:(?:such|just|really|nothing but|truly|an?|the|so|one|some|absolute|complete|total|utter|utterly|proper|right|real|little|old|big|fucking|bloody|damn|massive|prize|first-class|typical|${VILE}),? ){0,5}`;
const CALLED = `${LADDER}(?:${HARMLESS_ALONE}${NAME}|${VILE},? (?:(?:little|old|${VILE}),? ){0,2}(?:${NAME}|m[ae]n|wom[ae]n|person|people|individual|human(?: being)?|boy|girl|lady))(?! (?:for|if|to (?:miss|think)|in (?:act|the (?:play|film|novel|book))|of (?:the|a) (?:play|piece|story)))`;

export const INSULT_CONCEPTS = {
  /** Asked first, as nearly every text lacks one. */
  'a bad word': [`${VILE}|${NAME}`],
  'calls the reader names': [
    `(?:(?:you|u)(?:'re| are| r| were| must be| look like| really are|,)|(?:you|u),? sir,? are|ur|ya) ${CALLED}`,
  ],
  'calls somebody names': [
    `(?:he|she|${THAT_PERSON}|(?:professor|dr|mr|mrs|ms|miss) \\p{L}{3,15}|whoever ${few(6)})(?:'s| is| are| was| must be| looks like| sounds like| has to be) ${CALLED}`,
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
  { kind: 'attack', needs: ['a bad word', 'what a'] },
  { kind: 'attack', needs: ['thick as'] },
  { kind: 'attack', needs: ['a bad word', 'told off'] },
];
