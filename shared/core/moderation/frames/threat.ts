import { few, SOMEONE, STAFF, THAT_PERSON, THIRD, YOU } from '../reading/people.ts';
import type { Concepts, Signal } from '../reading/signals.ts';

/** Somebody means to: "I'll", "might just", "somebody should". */
const I =
  '(?:i|we|ah|me and (?:my|the) \\p{L}{3,10}|my (?:mates?|friends|boys|brothers?|cousins?|dad|uncle|lads))';
const MEANS_TO = `(?:${I}(?:'ll| will| shall| might| may| could| would| should|'d| want| wanna| need| swear| promise| ought|(?: am|'m| are|'re)? (?:going|gonna|about|coming|ready|tempted|planning))|imma|ima|gonna|going to|might|about to|let's)(?: to| like to| love to| just| really| seriously| honestly| have to| happily| gladly| personally| come(?: \\p{L}{2,8})? and| go and){0,3}`;
const SOMEBODY_SHOULD =
  "(?:someone|somebody|anyone|anybody|one of us|they|people|we|you)(?:'s| is| are)? (?:should|ought|needs?|must|wants?|has|have|would|could|please|going|gonna|will)(?: to| just| really| finally| please){0,3}";
const WILL = `(?:${MEANS_TO}|${SOMEBODY_SHOULD})`;

/** Against things, these are figures of speech, so only persons count. */
const STRIKE =
  '(?:kill|murder|stab|shoot|slash|strangle|throttle|choke|punch|slap|smack|batter|bash|smash|thump|deck|knife|shank|gut|hurt|harm|maim|cripple|bury|drown|poison|whip|horsewhip|thrash|clobber|beat|rape|execute|lynch|behead|slaughter|knock|kick|hit|hang|gas|torch|burn|jump|mug|wallop|headbutt)';
const STRUCK =
  '(?:punched|stabbed|shot|beaten(?: up)?|beat up|battered|smacked|slapped|killed|murdered|hanged|strangled|throttled|knifed|shanked|decked|thumped|hurt|jumped|run over|lynched|gassed|executed|whipped|horsewhipped|flogged|thrashed|knocked out|smashed|kicked in|head kicked in|filled in|done over|lamped)';
const BLOW =
  '(?:kicking|beating|slap|slapping|hiding|thrashing|punch|smack|smacking|bullet|whipping|battering|stabbing|horsewhipping|flogging|lynching|bashing|shooting|hanging|strangling|drowning|stringing up|putting down|knife|fist|brick|noose|belt)';
/** "Beat you to it", "hit you up", "shoot you an e-mail", "kick him off". */
const NO_BLOW =
  '(?! (?:to|up(?! and)|at|an?|some|over|off|out|by|with (?:kindness|love|laughter|questions|an? (?:fine|e-?mail|feather))|laughing|in (?:the|a) (?:quiz|game|match|race|final|election|vote)))';
const PLACE = `(?:the|this|that|your|ur|ya) ${few(2)}(?:library|building|place|reading room|faculty|school|uni(?:versity)?|college|office|branch|campus|department|dump|stacks|archives?|mosque|synagogue|church|temple|hall)`;
const PART =
  '(?:legs?|arms?|necks?|faces?|heads?|skulls?|throats?|teeth|bones|jaws?|fingers?|knees?|ribs|nose|eyes?|hands?|windows|windpipe|kneecaps)';
const GUN =
  '(?:guns?|shotgun|rifle|pistol|revolver|machete|bombs?|grenades?|petrol bombs?|molotov|crossbow|acid|explosives)';
const TOOL = '(?:knife|knives|blade|hammer|axe|crowbar|baseball bat|cricket bat|petrol|sword|screwdriver)';
const BRINGS = `${I}(?:'m| am|'ll| will|'ve| have|'re| are|'d)? ${few(2)}(?:bring|bringing|brought|got|have|carry|carrying|packing|(?:com(?:e|ing)|turn(?:ing)? up|show(?:ing)? up|walk(?:ing)? in|back) (?:\\p{L}{2,8} ){0,2}with|grab|grabbing|fetch|fetching|buying|bought|keep)(?: an?| my| the| some| our)(?: \\p{L}{3,9}'s)? `;

export const THREAT_CONCEPTS = {
  /** Asked first, as nearly every text lacks them. */
  strikes: [
    `${STRIKE}|wring|break|snap|smash|cut|slit|crush|cave|rip|chop|crack|bust|rearrange|stamp|gouge|make|put|throw|stick|shove|plant`,
  ],
  struck: [`${STRUCK}|broken|kicked|punched|cut|slit|bashed|snapped|caved|stamped|rearranged|knocked|blown`],
  'will strike': [
    `${WILL} ${few(2)}${STRIKE} (?:(?:${YOU}|${THIRD}|${THAT_PERSON})(?! \\p{L}{2,12} (?:game|match|essay))${NO_BLOW}|your (?:staff|boss|director|family|kids))`,
    `${WILL} ${few(2)}(?:strangle|wring|break|snap|smash|cut|slit|crush|bash|cave|rip|kick|punch|chop|slash|crack|bust|rearrange|stamp on|gouge) (?:in |out |off )?(?:your|ur|his|her|their|that \\p{L}{3,12}'s|the \\p{L}{3,12}'s) (?:\\p{L}{3,10} )?${PART}`,
    `${WILL} ${few(2)}make (?:${YOU}|${THIRD}) (?:eat|swallow|choke|bleed|scream|suffer(?! through)|beg(?! for more)|crawl|regret(?! (?:\\p{L}{2,4} )?(?:by|in my)))`,
    `${WILL} ${few(1)}(?:put|knock|throw) (?:${YOU}|${THIRD}|${THAT_PERSON}) (?:in the (?:ground|hospital|morgue|river)|in hospital|in a (?:grave|coffin|wheelchair)|six feet under|through (?:the|a) (?:wall|window)|down the stairs|out of the window)`,
    `${WILL} ${few(1)}(?:put|stick|shove|plant) (?:an? (?:bullet|knife|brick|fist|axe|blade)|my (?:fist|boot|foot|knife)) (?:in|into|through|up)`,
  ],
  'is struck': [
    `(?:${YOU}(?:'re| are| r)?|ur|he|she|they|${THAT_PERSON}|(?:the )?next (?:\\p{L}{3,12} )?(?:${STAFF}|${SOMEONE})|whoever|anyone|anybody|people like (?:you|that|him|her)|your sort)(?: \\p{L}[\\p{L}’\\x27]{0,11}){0,6}?(?:'s|'re|'ll| is| are| r| will| shall| gonna| going to| deserves?| needs?| wants?| ought to| should| must)?(?: gonna| going| to| about| all| deserving){0,3} (?:be|get|gets|getting|gettin) ${STRUCK}`,
    `(?:want|wants|needs?|deserves?|get|gets|getting|have|having|likes?|fancy) (?:your|ur|his|her|their) (?:\\p{L}{3,9} )?${PART} (?:broken|smashed|kicked|punched|cut|slit|bashed|snapped|caved|stamped|slapped|rearranged|knocked|blown)`,
  ],
  blow: [
    `(?<!(?:^|[^\\p{L}])i )(?:deserves?|needs?|wants?|get|gets|getting|earned|(?:asking|cruising|begging) for|give (?:you|u|him|her|them)) (?:an? )?(?:good |proper |right |hard |serious |sound |real )?${BLOW}(?! (?:up|sheet|point|list|of|room))`,
    '(?:hanging|shooting|a bullet|the rope|drowning|prison|death) (?:is|would be|was) too good for (?:you|u|him|her|them|that|the)',
  ],
  somebody: [
    `${YOU}|ur|he|him|she|her|they|them|whoever|anyone|${THAT_PERSON}|people like|staff|librarians?`,
  ],
  'to the ground': [
    `${WILL} ${few(2)}(?:burn|torch|bomb|blow up|blow|raze|shoot up|set fire to|set light to|firebomb|flatten|ram a car into) (?:down )?${PLACE}`,
    `(?:${PLACE}|it|place)(?: \\p{L}{2,9}){0,2}? (?:will|going to|gonna|'ll|should|deserves to|needs to) ${few(1)}(?:go up in (?:flames|smoke)|be burn(?:ed|t) down|burn (?:down|to the ground)|get (?:bombed|torched|shot up))(?! in (?:the|my|a) )`,
    '(?:hope|wish|pray|love it if|laugh if) (?:that )?(?:the|this|that|your) (?:\\p{L}{3,12} )?(?:library|building|place) (?:burns|collapses|blows up|gets bombed)',
    `(?:burn|torch|bomb|blow up) ${few(3)}with (?:you|u|them|him|her|everyone|everybody|all of (?:you|them)) (?:in|inside)`,
  ],
  'a bomb': [
    "(?:there(?:'s| is| are)|i(?:'ve| have)? (?:put|planted|left|hidden|placed|set)) (?:an? |some |the )?(?:\\p{L}{3,10} )?(?:bombs?(?! (?:shelter|crater|damage|site|disposal|squad|map))|explosives?|grenades?|pipe(?: )?bombs?)(?: \\p{L}{2,10}){0,2} (?:in|under|at|inside|behind|beneath|by|near|on|outside)",
  ],
  device: [
    "(?:there(?:'s| is)|i(?:'ve| have)? (?:put|planted|left|hidden|placed)) a (?:device|package|suitcase|bag|surprise)",
  ],
  countdown: [
    "you(?:'ve| have) (?:got )?(?:\\p{L}{2,8}|\\d{1,3}) (?:hours?|minutes)|you(?:'ve| have) (?:got )?(?:until|till)|go(?:es)? off|evacuate|ticking|timer|boom|everybody out|get out while",
  ],
  gun: [`${BRINGS}(?:\\p{L}{3,10} )?${GUN}`],
  tool: [`${BRINGS}(?:\\p{L}{3,10} )?${TOOL}`],
  armed: [
    "i(?:'m| am) (?:\\p{L}{3,10} )?armed(?! with (?:tea|coffee|my|an? (?:book|pencil|notebook|list|pen|cup)|books|snacks|questions|patience|knowledge|only|nothing))|i(?:'ll| will| shall) (?:come|be) armed",
  ],
  'with intent': [
    'on my way|in my (?:bag|pocket|car|coat|jacket|rucksack)|tonight|tomorrow|had enough|enough of|you|u|lol|waiting|use it|know how|not afraid|sorry|there|somebody|someone|him|her',
  ],
  harmless: [
    'museum|antique|donat\\p{L}{1,4}|exhibit\\p{L}{0,6}|costume|props?|cosplay|larp|stage|cake|cutting|kitchen|cheese|butter|palette|allowed|can i|may i|replica|toy|water|nerf|nails?|fix|drill|glue|staple|craft|paper|bath|photos? of|drawing|lost property|found an?|carv\\p{L}{2,4}',
  ],
  comes: [
    `(?:wait(?:ing)?|com(?:e|ing)|looking|be (?:there|outside|waiting)|find|catch|meet|visit|see|get) (?:\\p{L}{2,9} ){0,3}?(?:for )?(?:${YOU}|him|her|them|there|round|down|(?:that|the|your|ur|this) (?:\\p{L}{3,12} ){0,2}${STAFF}|(?:that|the|your|this) (?:\\p{L}{3,12} )?${SOMEONE})`,
  ],
  warns: [
    "(?:you(?:'d| had)? |u |he |she |they )?better (?:lock|run|hide|watch|pray|start running|be (?:scared|afraid))|hope (?:you|u|he|she|they)(?:'ve| have|'re| are| can)?(?: )?(?:got )?(?:security|insurance|health insurance|run fast|fast|can run)|(?:he|she|they)(?:'ll| will| shall) (?:soon )?see(?=\\s?[.!,]|$)|(?:you|u|he|she|they)(?:'ll| will| shall|'re going to| is going to| are going to)?(?: )?(?:not (?:enjoy|like) (?:it|that|what)|won't (?:enjoy|like) (?:it|that|what)|learn (?:your|his|her|their) lesson|wish (?:you|u|he|she|they)(?:'d| had) never|know (?:all )?about it|find out what)|sort (?:you|him|her|them) out|(?:bring|with) (?:my |some |the )?(?:mates|boys|lads|brothers)",
  ],
  doomed: [
    "(?:you(?:'re| are)|u r|ur|he's|she's|they're|he is|she is|they are) (?:so |all )?dead (?:when|if|the next|once|meat|man|to me if)",
    "(?:you|u|he|she|they)(?:'ll| will| won't| are going to| is going to)?(?: )?(?:not |never )?(?:live to )?see (?:\\p{L}{3,9} )?(?:christmas|tomorrow|(?:the )?(?:morning|weekend|new year|end of (?:the|this) (?:week|month|term|year))|another \\p{L}{3,8}|(?:your|his|her|their) next birthday)(?=\\s?[.!,]|$)",
    '(?:leav(?:e|es|ing)|go(?:es|ing)?|end(?:s|ing)? up|carried|wheeled|com(?:e|es|ing)) (?:\\p{L}{2,8} ){0,2}(?:in|on) an? (?:ambulance|body(?: )?bag|coffin|stretcher|hearse|box)',
    'pay(?:s|ing)? (?:for (?:this|that|it) )?with (?:your|his|her|their) (?:\\p{L}{3,8} )?(?:blood|li(?:fe|ves)|teeth)',
    '(?:be )?(?:a )?(?:pity|shame|terrible) if (?:anything|something) (?:bad |nasty |terrible )?(?:were to |was to |should )?(?:happen|happened|befall|befell)',
    "(?:watch|mind) (?:your|ur|his|her) (?:back|step) (?:on|when|tonight|after|walking|going)|sleep with one eye|accidents (?:do )?happen,? (?:you|don't)|i(?:'ve| have) got (?:your|his|her) (?:home )?address and",
  ],
  'knows the way': [
    `i know (?:what|which|where|when) (?:\\p{L}{2,9} ){0,2}?(?:you|u|ur|he|she|they|your) (?:\\p{L}{3,9} )?(?:gets? (?:the bus|home|off|on)|get home|lives?|finish(?:es)?|parks?|walks?|sleeps?|kids|children|car|family|house)|i know (?:what|which) (?:bus|train|car|house|street|route|door|flat) (?:you|u|he|she|they)`,
  ],
} as const satisfies Concepts<string>;

type Concept = keyof typeof THREAT_CONCEPTS;
/** What the whole list of threats is excused by. */
type Excuse = 'fiction' | 'contest';

const TOLD: readonly Excuse[] = ['fiction', 'contest'];

export const THREAT_SIGNALS: readonly Signal<'threat', Concept | Excuse>[] = [
  { kind: 'threat', needs: ['strikes', 'will strike'], unless: TOLD },
  { kind: 'threat', needs: ['struck', 'is struck'], unless: TOLD },
  { kind: 'threat', needs: ['blow', 'somebody'], unless: TOLD },
  { kind: 'threat', needs: ['to the ground'], unless: TOLD },
  { kind: 'threat', needs: ['a bomb'], unless: ['fiction'] },
  { kind: 'threat', needs: ['device', 'countdown'], unless: ['fiction'] },
  { kind: 'threat', needs: ['gun', 'with intent'], unless: ['fiction', 'harmless'] },
  { kind: 'threat', needs: ['gun'], unless: ['fiction', 'harmless'], certainty: 'low' },
  { kind: 'threat', needs: ['tool', 'with intent'], unless: ['fiction', 'harmless'] },
  { kind: 'threat', needs: ['armed'], unless: ['fiction'] },
  { kind: 'threat', needs: ['comes', 'warns'], unless: ['fiction'] },
  { kind: 'threat', needs: ['doomed'], unless: TOLD },
  { kind: 'threat', needs: ['knows the way'], unless: ['fiction'] },
];
