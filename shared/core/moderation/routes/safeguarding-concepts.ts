import type { Concepts } from '../reading/signals.ts';

const KIN =
  '(?:my|his|her|their|the|your) (?:\\p{L}{2,10} )?(?:step)?-?(?:dad|daddy|father|mum|mom|mother|parents|uncle|aunt|grandfather|husband|wife|partner|boyfriend|girlfriend|bf|gf|ex|brother|sister|carer|guardian|teacher|coach|landlord)';
const SELF = '(?:myself|my self|herself|himself|themsel(?:f|ves)|her self)';

/** What those say who are in danger, or fear for somebody. */
export const SAFEGUARDING_CONCEPTS = {
  /** Wanting to be dead, said of oneself. */
  'wants to die': [
    '(?:go to sleep|fall asleep) (?:and|to) (?:never|not) wake(?: up)?|never wake up(?: again)?',
    "easier if i (?:just )?(?:stopped existing|wasn't here|weren't here|died|was gone|disappeared)|talk me out of it|if (?:anyone|anybody|someone|you) finds? this|tell my (?:mum|mom|family|parents|kids|dad|wife|husband|brother|sister) (?:that )?(?:i'm sorry|i am sorry|i love)",
    "(?:tonight|today|tomorrow|soon|now),? (?:i'll|i will|i am going to|i'm going to|i'm gonna) (?:do it|end it|go)(?=\\s?[.!]|$)|(?:i'll|i will|gonna|going to) (?:finally )?do it (?:tonight|tomorrow|this time)",
    "(?:i|we)(?: just| really| honestly| sometimes| kinda| do| only){0,2}(?:'d| would)? (?:want|wanna|wish|need|long|hope|plan|intend)(?: to)? (?:die|be dead|not exist|stop existing|disappear forever|not wake up|never wake up|end it all|end my life|kill myself|vanish forever)",
    'want(?:s|ed)? to (?:disappear|vanish) (?:forever|for good|and never)|i wish i (?:was|were) (?:dead|never born|not alive)|i wish i had never been born',
    '(?:decided|going|gonna|want|wants|planning|ready|time) to end (?:it(?: all)?(?! with)(?= (?:all|tonight|now|soon|this|tomorrow|today|here|on)|[.,!?]|$)|my life|things tonight)|(?<!let[\\x27’]s )(?<!lets )end it all(?! with)',
    "(?:don't|do not|didn't|dnt) (?:want|wanna|wish|know if i want)(?: to)? (?:be here any\\s?more|be here any longer|be alive|be around any\\s?more|live(?: any\\s?more| any longer| like this)?|exist|wake up(?: tomorrow| any\\s?more| ever)?|see tomorrow)(?! (?:in|near|with|on|off) )",
    '(?:no|any|a|see no|much) (?:point|reason|sense|purpose) (?:in |to |of )?(?:liv(?:e|ing)|going on|carry(?:ing)? on|keep(?:ing)? going|be(?:ing)? alive|wak(?:e|ing) up)(?! (?:in|here|at|on|with|so|that|early|before|late|off|near) )',
    "(?:can't|cannot|can not|couldn't) (?:go on|carry on|keep going)(?=\\s?(?:[.,;!?]|$)| any\\s?more| any longer| like this| with my life)",
    "(?:everyone|everybody|they|you|(?:my|the) (?:family|kids|children|parents|friends|mum|partner)|people|all of you|the world)(?: would|'d| will)?(?: all)? (?:be|is|are)?\\s?(?:better off|a better place|happier|better) (?:without me|if i (?:was|were|wasn't|weren't|am|died|disappeared)(?: \\p{L}{2,8}){0,3})",
    "(?:won't|will not|don't think i(?:'ll| will)|not sure i(?:'ll| will)|might not|doubt i(?:'ll| will)) (?:make it|last|survive|live|be here|be around|get)(?: through)? (?:the|this|until|till|another)?\\s?(?:night|tomorrow|morning|weekend|christmas|day)",
    "wish i(?:'d| had|'ve)? ?never been born|(?:made|have|got) a plan to (?:die|end|do it)|ready to (?:die|go for good)",
    "(?:nobody|no one|no-one|would (?:anyone|anybody|you)|who would|will (?:anyone|anybody))(?: even| really| ever)?(?: would|'d| will)?(?: even| really| ever)? (?:notice|care|miss|cry)(?: me)?\\s?(?:even )?if i (?:was|were|am|died|die|jumped|wasn't|weren't|disappeared|'m|just)(?: \\p{L}{2,12})?",
    '(?:so |just |completely )?(?:done|finished) with (?:life|living|being alive)|(?:tired|sick) of (?:life|living|being alive)|hate being alive|living hurts|hurts to (?:live|be alive|exist)|(?:nothing|no reason|not much)(?: left)? to live for|better off dead|rather be dead',
    'suicidal',
    "life (?:isn't|is not|is no longer|not|ain't) worth (?:it|living|anything)",
  ],
  /** Doing it, whoever does. */
  'ends a life': [
    '(?:cut|cuts|cutting|slit|slashed) (?:my|her|his|their) (?:wrists?|arms?|legs?|thighs?)|(?:i|she|he) starves? (?:my|her|him)self',
    '(?:set|setting|sets) (?:myself|himself|herself|themselves) on fire|(?:walk|walking|throw|throwing|jump|jumping) (?:myself )?(?:into|in) the (?:river|sea|lake|traffic)|(?:stopped|stop) taking my (?:meds|medication|pills|tablets)',
    `kill(?:s|ed|ing)? ${SELF}(?! laughing)`,
    '(?:tak(?:e|es|ing|en)|took|end(?:s|ed|ing)?) (?:my|her|his|their)(?: own)? li(?:fe|ves)(?! in| at| here)',
    `(?:hurt|hurts|hurting|cut|cuts|cutting|harm|harms|harming|starv(?:e|es|ing)|burn(?:s|ing)?) ${SELF}`,
    'self[- ]?harm(?:s|ed|ing)?',
    '(?:going to|gonna|took an?|take an?|taken an?|taking an?|will|to) overdos(?:e|ed|ing)|overdosed',
    '(?:took|taken|swallowed|swallow|taking) (?:\\p{L}{1,9} ){0,5}(?:pills|tablets|paracetamol|sleeping pills|medication|meds)',
    '(?:written|wrote|writing|write) (?:my|her|his|a) (?:goodbye|farewell|suicide|last) (?:letters?|notes?|messages?)',
    '(?:committing|commit|attempt(?:ed|ing)?|tried) suicide',
    '(?:saving|saved|hoard\\p{L}{0,3}|stockpil\\p{L}{1,3}|collect(?:ed|ing)|counting) (?:up )?(?:my |her |his )?(?:tablets|pills|meds|medication|sleeping)',
    '(?:blood|cuts|scars) (?:\\p{L}{2,8} ){0,3}(?:sleeves?|wrists?|arms?)',
  ],
  hopeless: [
    "(?:can't|cannot|don't) see (?:a|any|the) (?:reason|point|sense)(?: to| in)? (?:carry|carrying|go|going|keep|keeping|liv|continue|live|living)\\p{L}{0,3}",
    "(?:got|have|there(?:'s| is)) (?:nobody|no one|no-one)(?: left| to turn to)?|voices (?:tell|told|are telling|say)|all alone in this|nobody left",
    "no way out(?! of)|everything is (?:black|dark|hopeless|pointless)|no hope(?: left)?|nobody (?:wants|needs|loves) me|(?:can't|don't) see (?:a|any) (?:future|way)|nothing (?:left|matters any\\s?more)|hate my ?self|i'm a burden|i am a burden|a burden (?:to|on) (?:everyone|my)|(?:standing|sitting|i'm|i am)(?: \\p{L}{2,9})? on (?:the|a) (?:bridge|roof|ledge|tracks|railway|window ?sill)(?! (?:tour|garden|terrace))",
  ],
  'thinks of death': [
    '(?:think|thinks|thinking|thought|thoughts|talk|talks|talked|talking|consider|considers|considering|considered|planning|contemplat(?:es?|ing)|joking|posting|posted|said|says|dream(?:s|ing)?) (?:of|about|on|she will|he will)?\\s?(?:committing |commit )?(?:suicide|ending (?:it|things|my|her|his|their)\\p{L}{0,4}|dying|killing|taking (?:my|her|his|their)|jumping (?:off|from|in front))',
    '(?:i|she|he) (?:jump|jumped|jumps)(?=\\s?[?.!,]|$)',
  ],
  /** Somebody known to whoever writes. */
  somebody: [
    '(?:my|a|the|his|her) (?:girlfriend|boyfriend|wife|husband|partner|student|pupil)',
    '(?:my|a|an old|one of (?:my|your|our|the)) (?:\\p{L}{2,9} )?(?:friends?|flatmate|roommate|housemate|room\\s?mate|sister|brother|daughter|son|mum|mom|dad|mother|father|cousin|partner|girlfriend|boyfriend|student|pupils?|classmate|colleague|regulars?|neighbou?r|niece|nephew|coursemate)',
    "(?:she|he|they|someone|somebody|a (?:girl|boy|guy|lad|woman|man|student|reader|user) (?:here|on|in|at|who))(?: has|'s|'s been| is| was| told| says| said| keeps| posted| wants| hasn't| going)",
  ],
  'is in despair': [
    'g(?:a|i)ve(?:s)? away all (?:her|his|their)|say(?:s|ing)? goodbye to (?:people|everyone|everybody|us)|(?:cut|cuts|slit) (?:her|his|their) (?:wrists?|arms?)',
    "(?:hasn't|has not|haven't|isn't|not|won't|doesn't) (?:been )?(?:eat(?:en|ing)?)(?: for| any)?|over soon|set (?:himself|herself) on fire",
    `(?:left|wrote) (?:a|me a|us a) (?:note|letter|message)|(?:do|did|does|doing|done) (?:\\p{L}{2,9} ){0,2}(?:to )?${SELF}|want(?:s|ed)? to (?:die|kill ${SELF}|end (?:it|her life|his life|things)|hurt ${SELF})|suicid(?:e|al)|stopped eating|stop(?:ped)? talking to (?:anyone|everyone)|(?:kill|hurt|harm) ${SELF}|life (?:isn't|is not|ain't) worth|overdos(?:e|ed)|self[- ]?harm\\p{L}{0,3}|(?:going|gonna) to hurt ${SELF}|tak(?:e|en|ing) (?:her|his|their)(?: own)? life`,
  ],
  child: [
    'child|children|childrens?|kids?|toddlers?|bab(?:y|ies)|boys?|girls?|schoolgirls?|schoolboys?|school\\s?kids|pupils?|minors?|infants?|my (?:\\p{L}{3,8} )?(?:daughter|son|niece|nephew|sister|brother)|teenage(?:rs?|d)?',
    "(?:i'm|i am|she's|she is|he's|he is|im|is|aged|only) (?:[3-9]|1[0-7])(?: years old| yrs?| yo)?(?!\\s?(?:pm|am|minutes|%|pages|books|days|hours|weeks))",
  ],
  'gone or afraid': [
    "(?:isn't|not|never|stopped) (?:answering|replying|picking up)|missing|disappeared|gone|scared|afraid|worried|worry|blood|sobbing|what (?:should|can|do) (?:i|we)|please help|might|did it",
  ],
  controls: [
    "controls? (?:everything|every|me|who|what|where)|(?:not allowed|(?:won't|doesn't|never|don't) lets?(?: me| her)|forbids?(?: me| her)) (?:to )?(?:leave|go (?:out|home|anywhere)|see|have|talk|work|study)|forced? (?:to marry|into (?:a )?marriage|to have sex)|forced marriage|trafficked|(?:takes|took|keeps|has) my (?:passport|money|phone|wages)",
    '(?:broke|breaks|broken|fractured|twisted) (?:my|her|his) (?:arm|nose|rib|ribs|jaw|wrist|leg|finger|hand|tooth|teeth|phone)',
  ],
  abandoned: [
    '(?:alone|on (?:their|his|her|its) own|unattended|abandoned|by (?:itself|himself|herself|themselves)|nobody (?:is )?with|without (?:an adult|parents|anyone))',
  ],
  distress: [
    'crying|wandering|roaming|car park|road|street|left|lost|locked|hot car|shut|hours?|half an hour|outside|scared|screaming|freezing|hungry|days|in a car|shaking',
  ],
  stranger: [
    'one of (?:the|your) \\p{L}{4,14}',
    '(?:a|an|some|this|that|the|same|older?|creepy|strange|weird|drunk) (?:\\p{L}{2,10} )?(?:man|guy|bloke|stranger|woman|person|men|adults?|grown-?up|fellow|tutor|teacher|uncle|user|visitor|driver)|somebody|someone|some one',
  ],
  preys: [
    '(?:gives?|giving|offer(?:s|ing|ed)?) (?:\\p{L}{2,10} ){0,2}(?:kids|children|boys|girls|them) (?:\\p{L}{2,10} ){0,2}(?:sweets|money|presents|drinks?|alcohol|cigarettes|gifts)|takes? (?:them|her|him|kids|children|girls|boys) (?:behind|away|into|outside|home)',
    "(?:keep(?:s|ing)?|kept|has been|have been|been|is|was|are|'s)?\\s?(?:follow|watch|star|touch|grop|film|photograph|approach|messag|lur|groom|bother|harass|text|grabb|strok|stalk|molest|undress|show)(?:ing|es|ed|n)|asking (?:\\p{L}{2,10} ){0,4}(?:for|where|to) (?:\\p{L}{2,10} ){0,2}(?:address(?:es)?|pictures|photos?|pics|come|meet|sit|names|live|kiss|undress|phone)",
  ],
  'nude pictures': [
    'nudes?|nude (?:pics|pictures|photos?)|naked (?:pics|pictures|photos?)|dick\\s?pics?|sexual (?:pictures|messages|photos)|(?:asking|asks|asked) (?:\\p{L}{2,6} )?for (?:pictures|photos|pics)',
  ],
  kin: ['they', KIN, 'he|she|they'],
  hurts: [
    "(?:hits?|hitting|beats?|beating|beaten|punch(?:es|ed|ing)?|kick(?:s|ed|ing)?|slap(?:s|ped|ping)?|chok(?:es|ed|ing)|strangl(?:es|ed|ing)|rap(?:es|ed|ing)|abus(?:es|ed|ing)|threaten(?:s|ed|ing)?(?: to kill| to hurt| to harm)?|lock(?:s|ed)|hurt(?:s|ing)|molest(?:s|ed|ing)?|touch(?:es|ed)|bruis(?:es|ed)|burn(?:s|ed)|starv(?:es|ed)|(?:will|gonna|going to|'ll|to) kill|comes? into my (?:bed)?room|drugs|drugged)(?= (?:me|us|him|her|them|my (?:\\p{L}{3,8} )?(?:sister|brother|kids|children|mum|mother|daughter|son)|at night)(?! (?:at|in|on|with) (?:chess|the quiz|scrabble|tennis|cards)))",
    '(?:comes?|came|gets?|climbs) (?:in|into) my (?:bed|room|bedroom)',
  ],
  'he said': [
    'said|says|if i (?:leave|tell|go|say|talk)|threaten(?:s|ed|ing)?|when he|when she|every|again|scared|drinks|kids|so i|because|hide',
  ],
  afraid: [
    '(?:scared|afraid|terrified|frightened) (?:of |to )?(?:go|going|return|returning) (?:back )?home|nowhere (?:else )?(?:safe )?to (?:sleep|go|stay|live)|(?:threw|thrown|kicked|kicking) me out|(?:is|am|are|was|being|getting) (?:being )?(?:blackmailed|trafficked|groomed)',
    '(?:scared|afraid|terrified|frightened) (?:\\p{L}{2,8} ){0,2}(?:to go home|to go back home|at home|of (?:my|her|his) (?:\\p{L}{2,8} )?(?:husband|wife|partner|boyfriend|girlfriend|ex|dad|father|stepdad|stepfather|mum|mother|brother|uncle|parents|family))',
    "(?:not|isn't|aren't|don't feel|doesn't feel|no longer) safe (?:at|in) (?:home|my (?:home|house|flat|room|own))|unsafe at home",
    'being (?:\\p{L}{3,10}ly )?(?:abused|beaten|stalked|trafficked|groomed|raped|blackmailed)|abused at home|domestic abuse at|nowhere (?:safe )?to (?:sleep|go|stay) tonight|nowhere safe',
  ],
  assaulted: [
    "(?:i'm|i am|she's|she is) (?:being|getting) followed(?! (?:by|on) (?:the|your|so many|a lot|\\p{L}{3,9} people))|(?:says|said|threatens|threatened) (?:he|she|they)(?:'ll| will|'d| would) (?:kill|hurt|beat|find) (?:me|us|her|him)",
    "(?:i|she|my (?:friend|sister|daughter|son|brother|flatmate)|we|someone|somebody)(?: was|'ve been| have been| has been| were| got| just got| am being| is being| is getting|'s being)(?: \\p{L}{3,10}ly)? (?:raped|assaulted|molested|groped|abused|attacked|stabbed|drugged|spiked|stalked|beaten)",
  ],
  bruises: [
    'bruis(?:es|ed)|beats? (?:her|him|them)|hits? (?:her|him|them)|black eye|marks on (?:her|his|their)|starv(?:ed|ing)|locks? (?:my|her|his|the|their)|(?:told|tells) (?:me|us) (?:that )?(?:her|his) (?:dad|father|uncle|mum|stepfather)',
  ],
  goodbye: [
    'good\\s?bye (?:everyone|everybody|all|world|forever)|farewell (?:everyone|everybody|all)|this is (?:goodbye|my last|the end)|(?:my|a) goodbye',
  ],
  'no more': [
    "(?:can't|cannot|can not|couldn't) (?:do|take|bear|stand) (?:this|it|life) (?:any\\s?more|any longer)|(?:can't|cannot) (?:go on|carry on)|i give up on (?:life|everything)|want it all to stop",
  ],
  jump: [
    '(?:jump(?:ing)?|throw(?:ing)? myself) (?:off|from|out of|in front of) (?:\\p{L}{1,9} ){0,3}(?:roof|bridge|tower|top|building|window|train|bus|tube)',
  ],
  seriously: ['think(?:ing)?|thoughts?|about|want|could|sometimes|going to|gonna|tonight|if i|will|plan'],
  /** Books, films and history, in which all of this happens. */
  fiction: [
    'novels?|poems?|poet(?:ry|s)?|plays?(?! with)|films?|movies?|act (?:one|two|three|four|five|[ivx1-5]{1,3})|scenes?|chapters?|characters?|protagonist|heroine|hero|plot|spoilers?|essays? on|literature|fiction|opera|diar(?:y|ies)|shel(?:f|ves)|editions?|manuscripts?|translations?|exhibition|exhibits?|lecture|talk about|seminar|author|shakespeare|hamlet|ophelia|romeo|juliet|werther|karenina|bovary|plath|woolf|durkheim|hume|goethe|tolstoy|victorian|century|post-war|historical|mytholog\\p{L}{1,4}|essay|story|stories|podcast|reading (?:tips|list)|content warning|catalogue|dissertation',
  ],
  joking: [
    'lol|lmao|haha\\p{L}{0,6}|rofl|just kidding|jk|of (?:laughter|embarrassment|boredom|shame)|laughing|(?:another|this|that|one more) (?:essay|footnote|bibliography|group project|deadline|printer|queue|exam question)',
  ],
  accident: ['page|paper|plasters?|knife|scissors|back|carrying|stapler|staircase'],
  'may they': [
    '(?:can|may|could|are|do) (?:kids|children|my|the|unaccompanied|under)|allowed|permitted|supervised',
  ],
} as const satisfies Concepts<string>;

export type SafeguardingConcept = keyof typeof SAFEGUARDING_CONCEPTS;
