import { few } from '../reading/people.ts';
import type { Concepts, Signal } from '../reading/signals.ts';

/** Peoples, beliefs, genders, orientations, disabilities and ages, as nouns. */
const PLURALS =
  'immigrants|migrants|refugees|asylum[- ]?seekers|foreigners|muslims|jews|zionists|christians|catholics|hindus|sikhs|arabs|blacks|asians|africans|mexicans|indians|pakistanis|bangladeshis|syrians|somalis|nigerians|turks|kurds|israelis|palestinians|poles|romanians|bulgarians|albanians|russians|ukrainians|germans|italians|greeks|scots|americans|gypsies|gipsies|roma|travellers|gays|homosexuals|homos|lesbians|bisexuals|transgenders|transsexuals|transexuals|trannies|queers|women|females|girls|feminists|cripples|pensioners|islamists';
const SINGULARS =
  'black|brown|asian|african|arab|jewish|muslim|islamic|gay|lesbian|trans|transgender|queer|disabled|deaf|blind|autistic|homeless|foreign|polish|romanian|chinese|indian|pakistani|bangladeshi|irish|welsh|scottish|russian|nigerian|somali|syrian|albanian|turkish|kurdish|israeli|palestinian|roma|gypsy|traveller|immigrant|migrant|refugee|overseas|international|eastern european|hindu|sikh|elderly|old|poor|working[- ]class';
const PERSONS =
  '(?:people|ppl|folks?|men|women|girls|boys|guys|students?|kids|children|persons?|families|staff|lecturers|readers|workers|types|lot)';
const GROUP = `(?:(?:all|these|those|the|most|so many|too many|more|any|bloody|damn|fucking|filthy|dirty|your|you|every|our|of) ){0,3}(?:${PLURALS}|(?:${SINGULARS}) ${PERSONS}|(?:islam|judaism|homosexuality|feminism)|(?<=(?:the|these|those|all|and) )(?:disabled|deaf|blind|elderly|homeless|irish|welsh|chinese|french|english|scottish|polish|japanese|spanish|old))(?: (?:here|nowadays|today|in (?:this|our|the|your) \\p{L}{3,12}))?`;
/** Whom nobody praises for ruling: women who run the library do. */
const RULERS = `(?:the |these |those |all ){0,2}(?:jews|zionists|muslims|gays|feminists|immigrants|foreigners|israelis|arabs|freemasons|trans lobby|gay lobby|jewish lobby)`;

const ARE =
  "(?:'re| are| r| is| were always| have always been| remain)(?: (?:all|just|simply|nothing but|nothing more than|really|basically|naturally|by nature|mostly|always|born|no better than|worse than|like|an?|the|such|too|so|mentally|only|often|known|usually|truly|literally|our|this|on|one|big|bunch|lot|pack|race|bunch of|lot of|pack of|race of|full of|of|complete|total|fucking|bloody|frankly|still)){0,6} ";
const VILE =
  '(?:vermin|cockroach(?:es)?|rats|parasit(?:es?|ic)|leech(?:es)?|scroungers|spongers|sub-?humans?|animals|apes|monkeys|pigs|dogs|scum|filth|plague|disease|cancer|virus|stain|infestation|pest|blight|curse|terrorists?|rapists?|criminals?|thieves|thugs|murderers|savages|barbarians|drunks|drunkards|alcoholics|groomers?|predators?|perverts?|perverted|paedos?|paedophiles?|nonces|liars|cheats|cheaters|crooks|scammers|invaders|degenerates?|freaks|abominations?|(?:offence|sin|crime) against|inferior|ill(?= |$|[.,!])|sick in the head|diseased|disgusting|dirty|filthy|lazy|stupid|thick|dumb|unclean|immoral|evil|unnatural|useless|worthless|violent|dangerous|drain|burden|threat to|man[- ]haters|hysterical|greedy|ugly|backwards?|primitive|uncivili[sz]ed|not human|retarded|vile|repulsive|brainwashed|cretins|morons|idiots|imbeciles|inbred|snakes|traitors|fanatics|predatory|sinners|devils?|demons|soulless|low iq)';

const NEVER = "(?:don't|do not|dont|can't|cannot|can not|won't|never|couldn't|could never)";
const ABLE =
  '(?:code|think|drive|teach|write|read|learn|work|wash|integrate|assimilate|speak (?:english|properly|proper english)|spell|be trusted|control themselves|reason|lead|behave|queue|contribute(?: anything)?|add up|do (?:maths?|\\p{L}{3,12}ics|science|chemistry|engineering|anything))';

export const GROUP_CONCEPTS = {
  /** Asked first, as nearly every text lacks one. */
  'a people': [
    `${PLURALS}|(?:${SINGULARS}) ${PERSONS}|islam|judaism|homosexuality|feminism|(?<=(?:the|these|those|all|and) )(?:disabled|deaf|blind|elderly|homeless|irish|welsh|chinese|french|english|scottish|polish|japanese|spanish|old)|(?:their|that) (?:sort|kind|ilk|lot)|lobby|freemasons|all they|all these|that lot`,
  ],
  'calls them vile': [
    `${GROUP}(?:,? who)?${ARE}${VILE}(?! (?:in|of) (?:the|this) (?:novel|play|film|book|poem))`,
  ],
  'habits of theirs': [
    `${GROUP}(?: do)? ${few(2)}(?:(?:steal|thieve|cheat|rob|rape|scrounge|sponge|stink|smell|reek|infest|leech|groom|breed|lie)s?(?: (?:all|everything|off|like|from|about|bad|us|our|the time)|(?=\\s?[,.!]|$))|stole it|(?:tak(?:e|ing)|took|steal(?:ing)?) (?:all )?our|(?:are )?(?:ruin|destroy|pollut|invad|corrupt|overrun|infest)\\p{L}{0,4} (?:our|this|the|every)|taking over|bring (?:\\p{L}{2,8} ){0,2}(?:crime|disease|filth|trouble|drugs)|spread (?:disease|aids|crime|filth)|contribute nothing|(?:expect|want|get|demand) everything|live off (?:us|our|the|my|benefits)|give nothing|achieved nothing|hate (?:us|our|britain|this country)|should be ashamed to exist|only (?:come|came) (?:here )?(?:to|for))`,
    `(?:let|all (?:the |these )?)(?: )?(?:${PLURALS}) ${few(2)},?(?: )?all they (?:do|ever do|want) (?:is|are)?(?: )?(?:to )?(?:thieve|steal|cheat|beg|lie|rape|breed|complain|rob)`,
    `all (?:they|these people|that lot) (?:ever )?do is (?:thieve|steal|cheat|beg|lie|rape|breed|rob)`,
  ],
  'unfit for anything': [
    `${GROUP} ${few(1)}${NEVER} ${few(1)}${ABLE}(?=\\s?[,.!;]|$| (?:fact|tbh|lol|properly|to save|like|and (?:never|should)|so|at all|for))`,
    `${GROUP} ${few(2)}(?:lacks?|have no|has no|without|(?:has|have)(?: an?)? (?:lower|low|less|smaller|inferior)) ${few(1)}(?:brains?|brain power|intellect|intelligence|iqs?|capacity|discipline|morals?|manners|souls?|shame|culture|honou?r|place|business|right|decency|sense)`,
    `${GROUP}${ARE}(?:simply |just |never |not ){0,2}(?:incapable|unfit|(?:fit|capable|suited|made|built|meant|cut out|intelligent enough|clever enough|smart enough) (?:for|to|of)|too (?:stupid|lazy|emotional|thick|dumb|weak|hormonal))(?! be ignored)`,
    `${GROUP} (?:never |always )?(?:were|are|was|is) ${few(1)}(?:never |not )?(?:any |no )(?:good|use)(?: (?:for|at))?(?: )?(?:anything|nothing)?`,
    `${GROUP} (?:belongs?|should (?:be|stay)) (?:in (?:(?:the|an?) (?:kitchen|zoo|cage|camp|home|asylum|jungle)|kitchens|zoos|cages|camps|asylums|institutions|special schools|prisons?)|behind bars|under the ground)`,
  ],
  'rules the world': [
    `${RULERS} ${few(2)}(?:own|owns|control|controls|run|runs|rule|rules|bought|are behind|is behind|pull the strings|pulling the strings)(?: of)? (?:the|our|your|all|everything|this|every|us|it|half)`,
  ],
  'shut out': [
    `${GROUP} ${few(1)}(?:shouldn't|should not|should never|must not|mustn't|must never|ought not to|are not to|don't deserve to) (?:even )?be (?:\\p{L}{3,8} )?(?:allowed|permitted|let|admitted|here|in here|teaching|given|around|near|on)`,
    `${GROUP} ${few(1)}(?:should|must|ought to|need to|needs to|want to|deserve to) (?:all )?(?:be |get )?(?:banned|barred|deported|expelled|locked up|sent (?:back|home|away|packing)|kicked out|thrown out|kept (?:out|apart|away)|sterili[sz]ed|put down|rounded up|go (?:back|home)|get out|leave (?:this|our|the country)|stay (?:out|away|in the kitchen|where they))`,
    `(?:get rid of|deport|expel|kick out|throw out|ban|round up|hate|loathe|despise|detest|can't stand|cannot stand|down with|enough of|no more|stop letting|fed up with|to hell with|death to) ${GROUP}(?! (?:jokes?|books?|novels?|clich|tropes?|stereotypes?|characters?|literature|history|studies|in literature|toilets?|desks?))`,
    `(?:send|ship|kick|throw|chuck|keep|get|want|put|deport) ${GROUP} (?:out|back|home|away|packing|off)(?! (?:safe|from (?:the )?(?:work|war)))`,
    `why (?:do|should|must|are|would) (?:we|you|they) ${few(1)}(?:let|letting|allow|allowing|admit|have to have|pander to|pay for|put up with|cater (?:to|for)) ${GROUP}`,
    `(?:don't|do not|dont|nobody|no one) (?:want|wants|need|needs) (?:${GROUP}(?! (?:books?|studies))|(?:their|that) (?:sort|kind|ilk|lot))`,
    `(?:close|shut|lock|bolt) (?:the|our|your) (?:doors?|gates|borders?) (?:to|against|on) (?:${GROUP}|them)`,
  ],
  'no place': [
    `${GROUP} ${few(8)}(?:have|has|having|there is) no (?:place|right|business) (?:among|in|near|around|here|to be|at|with)`,
  ],
  'every one': [`${GROUP} ${few(1)}${ARE}[\\p{L} ]{3,30},? (?:every (?:last |single )?one|the lot) of them`],
  typical: [
    `typical (?:${PLURALS})|(?:${PLURALS}),? (?:only |always )(?:after|about|interested in) (?:our |the |your )?(?:money|benefits|handouts)`,
  ],
  'always them': [
    `(?:it's|its|it is|it was) (?:always|only ever|usually|never not) (?:the |these |those |some )?(?:${PLURALS}|(?:${SINGULARS}) ${PERSONS})`,
  ],
  'does wrong': [
    '(?:scam|steal|cheat|fight|nick|rob|litter|shout|thiev|beg|ly)(?:s|ing|ming|bing|ging)?|scams|trouble|never trust|the problem|to blame',
  ],
  'too many': [
    `too many (?:bloody |fucking |damn )?(?!(?:women|females|girls|pensioners|americans)\\b)(?:${PLURALS}),? (?:in (?:this|that|our|the|here)|here|everywhere|these days|already|as it is|taking|hogging|round here|around)`,
  ],
  'stands for them': [
    'pride|drag|lgbt\\p{L}*|rainbow flags?|mosque|hijabs?|burqas?|diversity|windrush|synagogue',
  ],
  'all of them vile': [
    '(?:perverts|paedos|groomers|nonces|scum|vermin|filth|degenerates|freaks|terrorists|parasites)(?: (?:after|at|near|for|come for) (?:our|the|your) (?:kids|children))?,? (?:the lot of (?:them|you)|all of (?:them|you)|every (?:last |single )?one of (?:them|you))',
  ],
  'murder praised': [
    "(?:hitler|the nazis|adolf|the ss|breivik) (?:should(?:'ve| have| of)? (?:finish(?:ed)?|gassed|got|killed|done)|had (?:it right|the right idea)|did nothing wrong)|finish(?:ed)? what hitler (?:started|began)",
  ],
  /** Whom we hear of, and who speaks for himself. */
  reported: [
    "(?:not|never|isn't|aren't|hardly) (?:all )?(?:true|vermin|criminals|a threat|a burden|the problem)|nonsense|myths?|stereotypes?|tropes?|propaganda|slogans?|prejudic\\p{L}{1,3}|(?<!not (?:a )?)(?<!not being )(?:racis[mt]s?|sexis[mt]s?|bigot\\p{L}{0,3}|homophob\\p{L}{1,3}|antisemit\\p{L}{1,3}|xenophob\\p{L}{1,3})|nazis?|fascis\\p{L}{1,2}|hate speech",
    '(?:he|she|they|someone|somebody|man|guy|woman|author|poster|pamphlet|speaker|people|user|comment(?:er)?|text|book|critics|politicians) (?:\\p{L}{2,10} ){0,2}(?:said|says|claims?|claimed|wrote|writes|believed?|argued?|told|shouted|called|calls|thought|insisted)|claims? that|claiming|overheard|according to|used to say|we were told|(?:says?|said) (?:my|our|the|to me)|people say|so-called|called me',
    'novels?|poems?|plays?|films?|exhibition|exhibits?|display|lecture|seminar|essay|thesis|pamphlets?|posters?|cartoons?|paintings?|woodcuts?|engravings?|century|1[0-9]\\d\\d|history|historical|medieval|victorian|weimar|shakespeare|merchant',
    "(?:i'm|i am|im|we're|we are|as) (?:an? |a proud |one of the )?(?:\\p{L}{3,9} )?(?:immigrant|migrant|refugee|muslim|jew|jewish|gay|lesbian|trans|disabled|deaf|blind|autistic|black|asian|irish|polish|woman|foreigner|pensioner|student who)",
    'your (?:lift|ramp|stairs|doors?|toilets?|website|captions|policy|cuts|fees|events?)|the (?:lift|ramp|stairs|captions|website) (?:is|are|has)|inaccessible|accessible|step-free',
  ],
} as const satisfies Concepts<string>;

type Concept = keyof typeof GROUP_CONCEPTS;
const unless = ['reported'] as const;

export const GROUP_SIGNALS: readonly Signal<'attack', Concept>[] = [
  { kind: 'attack', needs: ['a people', 'calls them vile'], unless },
  { kind: 'attack', needs: ['a people', 'habits of theirs'], unless },
  { kind: 'attack', needs: ['a people', 'unfit for anything'], unless },
  { kind: 'attack', needs: ['a people', 'rules the world'], unless },
  { kind: 'attack', needs: ['shut out'], unless },
  { kind: 'attack', needs: ['a people', 'no place'], unless },
  { kind: 'attack', needs: ['a people', 'every one'], unless },
  { kind: 'attack', needs: ['always them', 'does wrong'], unless },
  { kind: 'attack', needs: ['stands for them', 'all of them vile'] },
  { kind: 'attack', needs: ['murder praised'], unless },
  { kind: 'attack', needs: ['murder praised'], certainty: 'low' },
  { kind: 'attack', needs: ['too many'], unless, certainty: 'low' },
  { kind: 'attack', needs: ['a people', 'typical'], unless, certainty: 'low' },
];
