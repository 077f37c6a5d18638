import { type Wording, wording, wordings } from './offence.ts';

/** Peoples, beliefs, origins, genders, orientations, disabilities: Equality Act 2010, section 4, and who comes to a country. */
const ADJECTIVES =
  'black|white|brown|asian|african|arab|jewish|muslim|islamic|catholic|hindu|sikh|gay|lesbian|trans|transgender|queer|disabled|deaf|blind|autistic|old|elderly|young|poor|homeless|foreign|polish|romanian|chinese|indian|pakistani|irish|english|scottish|welsh|russian|ukrainian|turkish|african|mexican|japanese|korean|israeli|palestinian|iranian|nigerian|somali|syrian|afghan|roma|romani|indigenous|native|working-class|fat|mentally ill';
const PLURALS =
  'immigrants|migrants|refugees|asylum(?: |-)seekers|foreigners|aliens|muslims|jews|christians|catholics|protestants|hindus|sikhs|buddhists|atheists|infidels|unbelievers|heathens|arabs|blacks|whites|asians|africans|europeans|americans|mexicans|latinos|hispanics|indians|pakistanis|bangladeshis|afghans|syrians|somalis|nigerians|iranians|iraqis|turks|kurds|israelis|palestinians|poles|romanians|bulgarians|albanians|serbs|croats|hungarians|czechs|slovaks|russians|ukrainians|germans|austrians|italians|spaniards|greeks|brits|scots|koreans|gyps(?:y|ies)|travellers|gays|homosexuals|lesbians|bisexuals|queers|transsexuals|trannies|women|men|girls|boys|females|feminists|cripples|pensioners|natives|aborigines|the (?:french|english|irish|welsh|dutch|chinese|japanese|jews|poor|disabled|homeless|elderly|roma|spanish|portuguese|swiss|germans|deaf|blind)|blondes';
const GROUP = `(?:(?:these |those |the |all |all the |dirty |filthy |bloody |fucking |damn |illegal |most ){0,2}(?:(?:${ADJECTIVES}) (?:people|folk|men|women|students|kids|children|persons|immigrants|migrants|families)|${PLURALS}))`;

const ALL_ARE =
  "(?:'re| are| r)(?: all| just| just all| nothing but| nothing more than| really| basically| simply| naturally| by nature| mostly| a bunch of| a pack of| a race of| no better than| worse than| like| a| the| such| too| so| mentally| an){0,3}";
const LESS_THAN_HUMAN =
  '(?:vermin|cockroach(?:es)?|rats|parasites?|leeches|sub-?humans?|animals|apes|monkeys|pigs|dogs|scum|filth|filthy|dirty|plague|disease|cancer|virus|infestation|trash|garbage|rubbish|terrorists?|rapists?|criminals?|thieves|murderers|savages|barbarians|invaders|paedophiles?|pedophiles?|groomers|perverts?|degenerates?|inferior|evil|stupid|retarded|worthless|wastes? of (?:space|money|oxygen)|burden|mistake of nature|unnatural|an abomination|abominations?|sick|disgusting|not human|less than human|worth less|whores|sluts|bitches|not people|taking our \\p{L}{3,12})';
const NEGATIVE =
  '(?:lazy|rude|bad (?:drivers|parents|mothers)|greedy|ugly|weak|hysterical|crazy|mad|to blame|the problem|liars|cowards|cheats|dishonest|dangerous|not welcome|unwelcome|ruining|taking over|stealing|invading|destroying|a problem|useless|incapable|dumb|ignorant)';
const AGAINST =
  '(?:deport|exterminate|gas|kill|hang|shoot|lynch|wipe out|eradicate|expel|kick out|get rid of|castrate|sterili[sz]e|beat up|bomb|burn|execute|round up|lock up|enslave|send back|ban)';
const DONE_TO =
  '(?:hanged|shot|killed|gassed|lynched|exterminated|executed|deported|sterili[sz]ed|castrated|locked up|sent (?:back|home)|kicked out|expelled|banned|burn(?:ed|t)|stoned|put down|rounded up|shipped (?:back|home))';

const SINGULARS =
  'immigrant|migrant|refugee|foreign|muslim|jewish|jew|arab|black|asian|african|gypsy|gay|polish|romanian|pakistani|indian|chinese|irish|trans|subhuman';
const COUNTRIES =
  'africa|asia|pakistan|india|bangladesh|poland|romania|mexico|china|syria|turkey|somalia|nigeria|jamaica|israel|afghanistan|iran|iraq|ukraine|russia';

/** Attacks on groups of people for what they are. */
export const ATTACKS: readonly Wording[] = wordings('attack-on-group', [
  wording('block', `(?:${SINGULARS}) (?:scum|vermin|filth|trash|rats|pigs|parasites)`),
  wording(
    'block',
    `(?:filthy|dirty|fucking|disgusting|smelly|subhuman|verminous) (?:${PLURALS})(?! (?:and|in|by|of) )`,
  ),
  wording(
    'hold',
    `(?:stupid|bloody|lazy|greedy|ugly|damn) (?:${PLURALS})|(?:${PLURALS})(?: are)? not welcome`,
  ),
  // Women and men were kept out of many a college, and of changing rooms still are.
  wording(
    'block',
    `(?!(?:women|men|girls|boys|females|pensioners|natives) )(?:${PLURALS}|(?:${ADJECTIVES}) people) (?:are|r) (?:not (?:welcome|wanted|allowed|permitted)|unwelcome|banned) (?:here|anywhere|(?:in|at|from|inside) (?:our|this|these|my|the) )(?:\\p{L}{1,14})?`,
  ),
  wording(
    'hold',
    `go back to (?:${COUNTRIES})(?! with| in | for )|(?:invasion|swarms?|floods?|hordes?|infestation|tide) of (?:${PLURALS})`,
  ),
  wording(
    'block',
    '(?:jews|zionists|muslims|gays) (?:control|own|run|rule|secretly run) (?:the )?(?:media|world|banks|government|press|country|hollywood|money)',
  ),
  wording(
    'hold',
    'trans women are (?:not women|not real women|men)|trans men are (?:not men|women)|(?:england|britain|america) for (?:the )?(?:english|british|americans|whites)',
  ),
  wording('block', `${GROUP}${ALL_ARE} ${LESS_THAN_HUMAN}`),
  wording('hold', `${GROUP}${ALL_ARE} ${NEGATIVE}`),
  wording(
    'block',
    `(?<!to )(?<!not )${AGAINST} (?:all |the |these |those |every |them all, |all the |all of the ){0,2}(?:${PLURALS}|(?:${ADJECTIVES}) people)(?! (?:of|in|from) (?:the )?(?:film|novel|play|film|book))`,
  ),
  wording(
    'hold',
    `(?:to|not) ${AGAINST} (?:all |the |these |those |every |all the ){0,2}(?:${PLURALS}|(?:${ADJECTIVES}) people)`,
  ),
  wording(
    'block',
    `(?:send|ship|kick|throw|drive) (?:all |the |these |those |all the ){0,2}(?:${PLURALS}|(?:${ADJECTIVES}) people|them all) (?:back|home|out)`,
  ),
  wording('hold', `(?:${PLURALS})(?: all)? (?:stink|smell|suck)(?! (?:of|the|like|out|up|in))`),
  wording(
    'block',
    "(?:filthy|dirty|fucking|smelly|bloody) (?:jew|arab|muslim|immigrant|gypsy|foreigner|refugee|migrant)(?! (?:in|by) )|(?:don't|do not) want your (?:kind|sort)|no room for your (?:kind|sort)",
  ),
  wording('block', '(?:send|ship) them (?:all )?back(?: to where they came from| home| where they belong)'),
  wording(
    'block',
    `${GROUP} (?:should|must|ought to|need to|deserve to|have to)(?: all)? (?:be ${DONE_TO}|die|get out|go (?:home|back)|know their place|burn|leave (?:our|this|the) country)`,
  ),
  wording(
    'block',
    'go back to (?:your|ur|their|his|her)(?: own)? (?:country|homeland|home country|continent|cave|jungle|desert|mud hut)|go back (?:to )?where (?:you|they) (?:came|come|belong)|go home,? (?:foreigners?|immigrants?|migrants?|refugees?|pakis?|muslims?|jews?)',
  ),
  wording(
    'block',
    `(?:death to|i hate|we hate|i despise|fuck) (?:all |the |these |those |all the |fucking ){0,2}(?:${PLURALS}|(?:${ADJECTIVES}) people)`,
  ),
  wording('block', `(?:${PLURALS}|(?:${ADJECTIVES}) people) (?:out|go home)(?=\\s*!|\\s*$)`),
  wording(
    'block',
    `${GROUP} (?:do not|don't|never) (?:belong (?:here|in (?:this|our|the) (?:country|city|university|library))|deserve (?:to live|rights|an education))|women belong in the kitchen|get back (?:in|to) the kitchen`,
  ),
  wording(
    'hold',
    `no (?:${PLURALS}) (?:allowed|wanted|welcome|here)|(?:all|too many|so many) (?:${PLURALS}) (?:here|in this (?:country|city|library))`,
  ),
  wording(
    'block',
    "heil hitler|sieg heil|white power|white pride|hitler was right|hitler did nothing wrong|(?:bring back|open|reopen) the gas chambers|race traitors?|race war now|(?:jews|you) will not replace us|(?:the )?holocaust (?:is|was|never|did not|didn't) (?:a |an )?(?:lie|hoax|myth|happen(?:ed)?|invention)|1488|14/88",
  ),
  wording(
    'hold',
    'great replacement|untermensch(?:en)?|blood and soil|white genocide|master race|jewish question|judenfrage|lügenpresse',
  ),
  wording(
    'block',
    'ausländer raus|juden raus|türken raus|deutschland den deutschen|dehors les (?:arabes|juifs|étrangers|noirs|immigrés)|mort aux (?:juifs|arabes|noirs)|fuera (?:los )?(?:inmigrantes|moros|extranjeros|judíos)|fuori (?:gli )?(?:immigrati|stranieri|ebrei)|бей (?:жидов|хачей)|россия для русских|la france aux français',
  ),
]);
