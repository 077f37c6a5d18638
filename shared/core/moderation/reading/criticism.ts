import { type Concepts, type Signal, signalFinder } from './signals.ts';

/** What a library does and has, and what can be said against it. */
const CONCEPTS = {
  service: [
    'librar(?:y|ies)|libary|opening (?:hours|times)|hours|fines?|fees?|charges?|catalogue|catalog|search(?: box)?|website|web\\s?site|app|wi-?fi|internet|printers?|scanners?|photocopiers?|computers?|desks?|chairs?|seats?|tables?|heating|lighting|lights|lifts?|elevator|ramp|toilets?|loos?|doors?|noise|floors?|rooms?|study (?:room|space)s?|reading room|caf[eé]|coffee|books?|shel(?:f|ves)|loans?|renewals?|reservations?|holds?|store|journals?|subscriptions?|databases?|e-?books?|collections?|exhibitions?|events?|speaker|talk|workshops?|staff|management|porter|guards?|(?:man|woman|lady|person|guy) (?:at|on|behind) the (?:desk|phone|counter)|e-?mails?|phone|password|account|system|service|policy|policies|rules?|decisions?|refurbishment|building|signs?|sign says|reading lists?|institution|university|money|budget|cuts?|comments?|post|account|pictures?|logo|week|display|complaint|portal|booking|card|machine|queue|gates?|entry|fees|banners?|charity sale|closure|checkout|log(?:ged|s)? (?:me )?(?:in|out)|librarian|faculty|staircase|councils?|councillors?|mayor|government|ministers?|trustees|board|mmll|town hall|city hall',
  ],
  you: ["(?:you|u)(?:'ve|'re| have| are| lot| people| guys| all)?|your|this place|in here|there"],
  against: [
    "(?:a )?joke|broken|useless|hopeless|terrible|awful|appalling|appalled|dreadful|horrible|disgrace(?:ful)?|disgusted|disgusting|shameful|shame on|asham(?:ed|ing)|rubbish|crap(?:py)?|shit(?:e|ty)?|sh[*]t|bull\\s?shit|bollocks|shambles|farce|mess|pathetic|incompetent|clueless|rude|unhelpful|unacceptable|outrag(?:eous|ed)|furious|angry|fed up|sick of|had it up to|hate|loathe|worst|worse|slow|closed|down again|stink(?:s)?|dirty|loud|cold|freezing|hot|waste of|disappoint(?:ed|ing|ment)|censorship|propaganda|one-sided|biased|nonsense|idiotic|idiots|insane|ridiculous|ludicrous|absurd|stupid(?:est)?|bloody|damn(?:ed)?|bugger(?:ed|s)?|hell|ffs|wtf|for fuck's sake|fuck(?:ing|ed)?|sod|boycott|resign|sack(?:ing|ed)?|fire whoever|avoid|never been so|ruined|ruining|betrayal|crime against|hypocrit(?:es?|ical)|philistines|cowards|dishonest|treated me|hung up|ignored|no answer|nobody (?:answers|cares|asked)|no reply|never (?:answer|reply|again)|badly|cancelled|took away|got rid of|replaced|why (?:do|does|did|is|are|on earth|the)|who the|what the|must be joking|strongly disagree|disagree|complain(?:t|ts|ing)?|wheelchair|overpriced|greedy|expensive|too (?:late|early|long|loud|cold|hot)|still (?:closed|broken|waiting|says)|bring back|reinstate|kill the|death to|answer the question|hiding behind|slow clap|incredible|head examined|wouldn't trust|logged me|threw me|kicked me|again$|crock of|screw|this sucks|sucks|lying|for nothing|third time|scandalous|arrogance|sham|to hell with|unbelievable|zero|greedy|overpriced|lied|untrue|tone-deaf|insulting|unanswered|wasting|terrible choice|git|morons|clowns",
  ],
} as const satisfies Concepts<string>;

const SIGNALS: readonly Signal<'criticism' | 'service', keyof typeof CONCEPTS>[] = [
  { kind: 'criticism', needs: ['service', 'against'] },
  { kind: 'criticism', needs: ['you', 'against'] },
  { kind: 'service', needs: ['service'] },
];

const find = signalFinder(CONCEPTS, SIGNALS);

/** Whether somebody speaks against what the library does or is. Alone it is never a reason for anything. */
export const isCriticism = (plain: string): boolean => find(plain).some(({ kind }) => kind === 'criticism');

/** Whether it is about what a library does at all: who swears at the gates means the gates. */
export const isAboutService = (plain: string): boolean => find(plain).length > 0;
