import { GROUP_CONCEPTS, GROUP_SIGNALS } from '../frames/group-attack.ts';
import { type Concepts, type Signal, signalFinder } from './signals.ts';

const PEOPLES =
  'immigrants|migrants|refugees|asylum[- ]seekers|foreigners|muslims|islam|jews|zionists|christians|catholics|hindus|sikhs|arabs|blacks|asians|africans|mexicans|indians|pakistanis|syrians|somalis|nigerians|turks|kurds|israelis|palestinians|poles|romanians|albanians|russians|ukrainians|germans|italians|greeks|irish|scots|welsh|chinese|japanese|koreans|gyps(?:y|ies)|roma|travellers|gays|homosexuals|homosexuality|lesbians|lgbt\\p{L}*|transgenders?|queers|women|females|feminists|cripples|disabled(?! (?:toilets?|loos?|access|parking|bays?|lifts?|entrance|door|ramp|people|students?|readers?|users?))';
const KINDS =
  '(?:black|white|brown|asian|african|arab|jewish|muslim|gay|lesbian|trans|transgender|queer|disabled|deaf|blind|autistic|poor|homeless|foreign|polish|romanian|chinese|indian|pakistani|irish|overseas|international|immigrant) (?:people|folk|men|women|students?|kids|children|persons|families|scum|lot)';

/** A group of people for what they are, and contempt for all of it. */
const CONCEPTS = {
  ...GROUP_CONCEPTS,
  group: [
    'lesbian|(?:the )?(?:welsh|irish|scots)|old people|trans freaks',
    "homos|people in wheelchairs|wheelchair users|a woman's|the (?:gays|muslims|migrants)|(?:these|those|all) (?:nigerians|romanians|indians|russians|foreigners)",
    `${PEOPLES}|${KINDS}|(?:the|these|those|so many|too many|all these|typical) (?:jews|irish|chinese|french|welsh|english|polish|deaf|blind|disabled|poor|old|elderly)(?! (?:toilets?|loos?|access|parking|bays?|lifts?|entrance|door|ramp))|(?:a|an|any|some|no|that) (?:black|asian|african|arab|jewish|muslim|gay|trans|disabled|foreign|polish|chinese|indian|pakistani|irish|gypsy) (?:man|woman|guy|girl|person|kid|lot|lecturer|librarian)`,
  ],
  vile: [
    '(?:are|is) (?:\\p{L}{2,9} ){0,2}(?:robots|shaggers|sheep shaggers|freaks|worthless|terrorists|without a soul|soulless)|nick everything|steal everything',
    'breed(?:s|ing)? like|replac(?:e|ing) us|(?:have|has|got) no (?:creativity|culture|brains?|morals|honou?r|place)|all (?:scammers|thieves|liars|criminals|cheats|terrorists|rapists|perverts)|needs? (?:therapy|a cure|curing|fixing)|get everything|place is (?:in )?the (?:kitchen|home)|(?:get|are) in the way|only copy(?:ing)?|a waste of',
    '(?:are|is|r|as|being|like)(?: all| just| nothing but| such| so| mentally| no better than| a bunch of| typical(?:ly)?| too| by nature| an?){0,3} (?:parasites?|vermin|rats|scum|animals|apes|pigs|filth|filthy|dirty|a? ?disease|a plague|plague|cancer|groomers?|perverts?|paedos?|paedophiles?|degenerates?|criminals?|thieves|rapists?|terrorists?|savages|inferior|subhuman|disgusting|sick|mentally ill|evil|unnatural|an abomination|a burden|burden|stupid|lazy|too stupid|not human|liars|cheats|invaders)',
    '(?:smell|stink|cheat|lie|steal)(?: everything)?(?=[,.! ]|$)(?! (?:of|the|like|a|in|on))|in (?:it|their) (?:blood|nature)|drunk and lazy|(?:not|never|in)capable of|incapable of|are not capable|too stupid (?:for|to)|never (?:written|achieved|invented|built|produced) anything|living off us|ruining (?:our|the|this)|taking over|(?:are )?behind (?:this|it|everything)|run (?:your|the|our) (?:\\p{L}{3,12} )?(?:houses|media|banks|world|press)',
  ],
  'be gone': [
    'allowed to work with (?:children|kids)|(?:should|could) just (?:die|leave|go|disappear)|down our throats|ban all',
    '(?:drown|shoot|gas|deport|expel|remove|ban) them|no (?:jews|muslims|blacks|foreigners|gays|immigrants|migrants|refugees|trans) (?:in|at|here|allowed|please)|out of sight',
    "(?:should|must|ought to|have to|need to|needs to) (?:not|never) be allowed|(?:should|must|ought to|have to|need to|needs to) (?:all )?be (?:banned|deported|locked up|removed|sent|kept out|expelled|thrown out|cleansed)|(?:keep|kick|send|throw|get|ship|chuck|want) (?:\\p{L}{2,10} ){0,4}(?:out|back|away)|(?:don't|do not|dont) (?:want|need) (?:\\p{L}{2,10} ){0,3}here|deport|cleanse|(?:belong|belongs) in (?:a|an) (?:home|institution|asylum|zoo|camp)|stay away from our|out of our (?:town|city|country|library|university|schools)|not welcome|go home|(?:should|can|could|must) (?:study|stay|live|go|be) (?:at home|back|elsewhere|where)|burn in hell|(?:not|never|n't) (?:let|allow|want|trust|hire|touch) an?",
  ],
  'all of them': [
    'all of them|the lot of (?:them|you)|every (?:last )?one of them|as always|they all|typical|wake up|that is what they do|these|lock up',
  ],
  blame: [
    "useless eaters|(?:don't|do not|can't|cannot) (?:read|work|wash|think|deserve|belong|integrate)(?=\\s?[,.!]|$)|why bother|only to (?:beg|steal)|man-haters|ugly|lie|lies|cheat|steal|behind this|drunk|lazy|greedy|steal everything|thieves|smell|stink",
  ],
  studied: [
    'novels?|poems?|history|historian|century|propaganda|stereotypes?|tropes?|discourse|exhibition|lecture|seminar|film|play|book(?:s)? (?:about|on)|essay|racis[mt]|antisemit\\p{L}*|fascis\\p{L}*|nazi\\p{L}*|weimar|were|was|wrong|not true|nobody should|nazis',
  ],
} as const satisfies Concepts<string>;

type Concept = keyof typeof CONCEPTS;

const SIGNALS: readonly Signal<'attack', Concept>[] = [
  ...GROUP_SIGNALS,
  { kind: 'attack', needs: ['group', 'vile'], unless: ['studied'] },
  { kind: 'attack', needs: ['group', 'be gone'], unless: ['studied'] },
  { kind: 'attack', needs: ['group', 'all of them', 'blame'], unless: ['studied'] },
  { kind: 'attack', needs: ['group', 'blame'], unless: ['studied'], certainty: 'low' },
  { kind: 'attack', needs: ['group', 'vile'], certainty: 'low' },
];

export const findGroupAttacks = signalFinder(CONCEPTS, SIGNALS);
