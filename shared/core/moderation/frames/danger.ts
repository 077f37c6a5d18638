import { KIN } from '../reading/people.ts';
import type { Concepts, Signal } from '../reading/signals.ts';
import type { Danger } from '../routes/danger-clues.ts';

const PURSUER =
  '(?:(?:an?|some|this|that|the same|the|my|her|another) (?:\\p{L}{2,10} ){0,2}?(?:m[ae]n|guys?|bloke|stranger|woman|person|adults?|ex|partner|boyfriend|girlfriend|husband|stalker|creep|weirdo|lad|fellow|gentleman|user|visitor|tutor|uncle|teacher)(?: (?:of|with|in|on|at|from) (?:\\p{L}{1,10}(?: )?){1,3}?)?|someone|somebody|some one)';
const PREY =
  '(?:me|us|her|girls|women|(?:young|female) \\p{L}{4,9}|schoolgirls|readers|students|people|my (?:\\p{L}{3,9} )?(?:friend|flatmate|mate|daughter|son|sister|girlfriend|kids|child))';
const YOUNG =
  '(?:child(?:ren)?|kids?|toddlers?|bab(?:y|ies)|boys?|girls?|school(?:girls?|boys?|kids?)|pupils?|minors?|infants?|teenagers?|(?:[3-9]|1[0-7])[- ]?(?:year|yr)s?[- ]?olds?|underage)';
const WEAPON =
  '(?:knife|knives|gun|machete|blade|axe|hammer|shotgun|rifle|weapon|sword|bottle of acid|crossbow)';

/** What is said by those who are in danger, who fear for somebody, and who see danger before them. */
export const DANGER_CONCEPTS = {
  'sees no purpose': [
    "(?:don't|do not|dont|can't|cannot|can not|cant|no longer|never) see (?:the|a|any|much|what) (?:point|purpose|reason|sense) (?:in |of |to |for )?(?:being (?:here|alive|around)|liv(?:e|ing)|continu(?:e|ing)|go(?:ing)? on|carry(?:ing)? on|anything|exist(?:ing)?|wak(?:e|ing) up|any(?: )?more)(?! (?:to|in|at|about|with|early|near) )",
    `(?:see|find|have|got|is|there's|isn't|not) (?:\\p{L}{2,8} )?(?:no|any|a|little|not much) (?:purpose|point|reason|sense|use|meaning) (?:in |to |left )?(?:in |to )?(?:continuing|continue|going on|go on|liv(?:e|ing)|carry(?:ing)? on|exist(?:ing)?|be(?:ing)? (?:here|alive)|wak(?:e|ing) up|get(?:ting)? up|any of it|anything|life)(?! (?:to|in|at|about|with|early|on) )`,
    "(?:better|best|easier|happier|nicer) (?:for everyone )?(?:if|that) i (?:did(?:n't| not)|was(?:n't| not)?|were(?:n't| not)?|never|just|could|died|stopped|disappeared|went to sleep)(?: )?(?:wake up|here|around|alive|exist(?:ing|ed)?|born|dead|gone|never woke up|woken up)?(?=\\s?[.!,;]|$| (?:any(?: )?more|tomorrow|at all))",
    "(?:i am|i'm|im|being|feel like) (?:\\p{L}{2,9} )?a burden (?:on|to|for)|better off without me|everyone would be (?:better|happier|fine) without me",
    "(?:put|putting|set|getting) (?:all )?my affairs in order|(?:this|that|it) (?:is|was|will be) my (?:final|last) (?:goodbye|farewell)|won't be (?:a problem|bothering (?:you|anyone)) (?:any(?: )?more|much longer|for long)",
    "(?:i(?:'ve| have)|got|have) (?:\\p{L}{2,8} ){0,2}(?:pills|tablets|rope|noose|blades?|razor|bottle of pills|paracetamol) (?:\\p{L}{2,8} ){0,2}(?:here|ready|beside|next to|in (?:my|front)|lined up|on the (?:table|bed)|waiting)",
    "(?:can't|cannot|can not|cant) (?:cope|live|exist|breathe|face (?:it|life|another day|tomorrow)|keep (?:living|going)) (?:any(?: )?more|any longer|like this|with (?:this|it)|another day)|don't want to wake up|(?:tired|exhausted) of (?:existing|breathing|being here|fighting|everything and)",
  ],
  'hurts oneself': [
    "(?:been|started|started|keep|kept|back to|relapsed and|am|i'm|i) (?:cutting|burning|hurting|starving|harming) (?:again|every (?:day|night)|at night|to cope|since)|(?:swallowed|took|taken|necked|downed) (?:\\p{L}{2,9} ){0,4}(?:pills|tablets|bleach|paracetamol|meds|medication)",
  ],
  craft: [
    'paper|collage|linocut|hair|grass|fabric|wood|quilt|felt|class|carbs|sugar|costs|candles?|cds?|incense|stencils?',
  ],
  'cannot go on': [
    "(?:can't|cannot|cant|can not|couldn't) (?:do|take|bear|stand|cope with|live with|face) (?:this|it|life|things|any of this|another \\p{L}{3,8})(?: )?(?:any(?: )?more|any longer|now)?",
  ],
  'takes leave': [
    "sorry (?:to )?(?:everyone|everybody|all|mum|mom|dad|for everything)|(?:good(?: )?)?bye (?:all|everyone|everybody|world|to you all|for ever|forever)|(?:forgive|remember|don't miss|dont miss) me|love you all|you won't (?:hear from|see) me again|tell (?:my|the) (?:\\p{L}{3,8} ){1,3}(?:i|that i|sorry)",
  ],
  'for the last time': [
    '(?:my |the )?last (?:ever )?(?:post|message|comment|words|letter|tweet)(?: from me| ever| here)?(?=\\s?[.!,]|$)',
  ],
  'moves on': [
    'mov(?:e|ed|ing)|graduat\\p{L}{2,4}|retir\\p{L}{1,4}|holiday|new job|contract|abroad|delet\\p{L}{1,4}|unfollow\\p{L}{0,3}|series|exhibition|leaving (?:twitter|the|this)|season|advent',
  ],
  'somebody near': [
    `(?:my|his|her|an?|our|the|one of (?:my|our|your)) (?:\\p{L}{2,9} ){0,2}?(?:friend|mate|flatmate|housemate|roommate|${KIN}|partner|girlfriend|boyfriend|student|pupil|classmate|colleague|neighbour|regular|coursemate|someone)`,
  ],
  'may be gone': [
    "(?:will not|won't|wont|wouldn't|may not|might not) (?:be (?:here|around|alive|with us|coming back)|make it|see (?:next|another))(?: (?:next|tomorrow|much|for|any|by)(?: \\p{L}{2,8})?)?|(?:end|ending) (?:it all|it|his|her|their)(?: )?(?:life|lives|own life)?|(?:kill|hurt|harm) (?:him|her|them)sel(?:f|ves)|(?:said|saying|says) goodbye|suicid\\p{L}{2,4}|not (?:safe|coping|eating|answering)|no longer (?:eats?|speaks?|sleeps?|leaves?|gets? up)|hasn't (?:left|eaten|slept|spoken)",
  ],
  'fears for': [
    "frighten(?:s|ed|ing)|scare[sd]?|scary|worr(?:y|ied|ies|ying)|concern(?:s|ed)?|afraid|fear(?:s|ed)?|please|help|what (?:do|should|can) (?:i|we)|don't know (?:what|who)|urgent",
  ],
  'a child': [
    `${YOUNG}|my (?:\\p{L}{3,9} )?(?:daughter|son|niece|nephew|granddaughter|grandson|little (?:sister|brother))|(?:is|she's|he's|aged|only|just|than|am|i'm) (?:six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)`,
  ],
  alone: [
    "(?:no(?: )?one|nobody|no (?:parents?|adults?|grown-?ups?|mum|carer)) (?:is |was )?(?:\\p{L}{2,8} )?(?:with (?:her|him|them|it)|around|in sight|anywhere|to be seen|looking after|watching)|(?:left|all|sitting|wandering|here|out|completely) (?:alone|unattended|on (?:his|her|their) own|by (?:him|her|them)sel(?:f|ves))|lost (?:her|his|their) (?:mum|mom|parents|dad|family)|(?:can't|cannot) find (?:her|his|their) (?:mum|mom|parents|dad)|sleep(?:s|ing) (?:rough|outside|behind|under|in (?:the|your) (?:bins?|doorway|car park|toilets?|stacks))|lock(?:ed)? in (?:a|the) (?:hot )?(?:car|van|cupboard)|unaccompanied",
  ],
  'a child suffers': [
    '(?:cry|cries|crying|sobbing|screaming|shaking|hungry|freezing|starving|lost|scared|days|for hours|an hour|food|hot|bins?|blood|injured|hurt|ten|nine|alone|night)',
  ],
  'preys on': [
    '(?:messag|contact|groom|text|snapchat|chat(?:t)?|photograph|film|follow|touch|strok|invit|approach|meet|whisper|star|watch|kiss|grop|harass|pester|stalk|lur)(?:ing|es|s|ed|ting|e)(?: up)?|takes? (?:pictures|photos)|taking (?:pictures|photos)|asks? (?:her|him|them)|asking (?:her|him|them|kids|girls|boys|children)|made (?:my|her|him|them) (?:\\p{L}{3,8} ){0,3}(?:undress|strip|touch)|undress|shows? (?:her|him|them|kids|children)',
  ],
  'by a stranger': [
    `${PURSUER}|he|an? (?:\\p{L}{2,8} )?adult whom|a (?:man|woman) of (?:twenty|thirty|forty|fifty|sixty)|online friend`,
  ],
  'keeps at it': [
    `${PURSUER}(?: (?:who|that|has|is|was|keeps?|kept|always|'s|had|on \\p{L}{3,9}|been|again|still|won't stop|every \\p{L}{3,8})){0,5}(?: )?(?:'s )?(?:follow|stalk|harass|grop|film|photograph|corner|threaten|watch|touch|star|bother|pester|track)(?:ing|ed|es|s) (?:at )?(?:${PREY})(?! (?:exhibition|tour|with (?:the|a) (?:tour|book)))`,
    "(?:wait(?:s|ing)|waited) (?:outside )?for (?:me|her|my daughter) (?:every|outside|after|at night|when i (?:leave|finish)|again)|found out (?:where|that) i (?:live|study|work|go)|won't leave (?:me|her) alone|(?:exposed|touching|playing with) himself|flashed (?:me|us|at|her)|(?:i'm|i am|am i|she is|she's|we are) being (?:stalked|harassed|followed (?:by (?:an?|some|my|the same) (?:\\p{L}{2,9} )?(?:man|guy|bloke|ex|woman|stranger|person|group)|home|around|every|again|$|\\s?[.!,])|watched|threatened|blackmailed|groomed)",
  ],
  'abused at home': [
    `my (?:\\p{L}{3,9} )?(?:step)?-?(?:dad|father|mum|mother|husband|wife|partner|boyfriend|girlfriend|bf|gf|brother|uncle|carer|son|parents|family) (?:\\p{L}{2,9} ){0,2}?(?:hits?|beats?|punch(?:es|ed)?|kicks?|slaps?|chokes?|choked|rapes?|raped|hurts?|burns?|locks? (?:me|us)|starves?|threatens? (?:me|us|to)|shouts? at me|takes? (?:all )?my (?:money|pension|phone|wages|benefits|passport|card)|won't let me|doesn't let me|checks my phone|comes? (?:in|into) my (?:bed)?room|touch(?:es|ed) me|makes me (?:do|touch|sleep))`,
    '(?:her|his) (?:husband|wife|partner|boyfriend|girlfriend|father|dad|mother|mum|stepfather|stepdad) (?:\\p{L}{2,9} ){0,2}?(?:hits?|beats?|punches|kicks|chokes|strangles|rapes|abuses|threatens|locks|burns|starves) (?:her|him)',
    "(?:they|he|she) (?:lock|locks|keep|keeps|locked) me (?:\\p{L}{2,8} )?(?:in|locked|inside|prisoner)|(?:not|only|never) allowed (?:out|to leave|to go out)|(?:here|library|only place) (?:\\p{L}{2,8} ){0,3}(?:to be|i feel|i am|i'm) safe(?: from)?",
  ],
  'danger now': [
    `(?:${PURSUER}|there(?:'s| is) (?:an?|some) (?:\\p{L}{2,9} ){1,3}?|he|she)(?: \\p{L}{2,10}){0,7}? (?:with|has|holding|waving|carrying|swinging|armed with|pulled|pulling|got) an? (?:\\p{L}{3,10} )?${WEAPON}`,
    '(?:threaten(?:s|ed|ing)|attack(?:s|ed|ing)|stabb(?:ed|ing)|shooting at) (?:\\p{L}{2,9} ){0,3}with an? (?:\\p{L}{3,9} )?(?:knife|gun|machete|blade|bottle|axe|hammer)',
    "(?:someone|somebody|a (?:\\p{L}{2,9} )?(?:man|woman|girl|boy|student|person|reader|lady|guy|kid|child)|an old (?:man|lady|woman)|my (?:friend|mum|dad|mate)|he|she)(?:'s| is| has)?(?: just)? (?:\\p{L}{2,9} )?(?:collapsed|unconscious|not breathing|stopped breathing|unresponsive|passed out|having an? (?:seizure|fit|heart attack|stroke|overdose)|overdosed|bleeding (?:badly|heavily|out|from)|choking|been stabbed|getting beaten|being (?:beaten|attacked|assaulted))",
    '(?:call|ring|need|get|send) (?:an? )?(?:ambulance|999|112|the police|paramedics?)(?: (?:now|please|quick|to the|asap))',
  ],
} as const satisfies Concepts<string>;

type Concept = keyof typeof DANGER_CONCEPTS;
/** Of the older concepts, what excuses. */
type Excuse = 'fiction' | 'joking' | 'may they';

const TOLD: readonly Excuse[] = ['fiction', 'joking'];

export const DANGER_SIGNALS: readonly Signal<Danger, Concept | Excuse>[] = [
  { kind: 'danger-now', needs: ['danger now'], unless: TOLD },
  { kind: 'self-harm', needs: ['sees no purpose'], unless: TOLD },
  { kind: 'self-harm', needs: ['hurts oneself'], unless: [...TOLD, 'craft'] },
  { kind: 'self-harm', needs: ['cannot go on', 'takes leave'], unless: TOLD },
  {
    kind: 'self-harm',
    needs: ['for the last time', 'takes leave'],
    unless: [...TOLD, 'moves on'],
    certainty: 'low',
  },
  { kind: 'self-harm', needs: ['somebody near', 'may be gone', 'fears for'], unless: TOLD },
  {
    kind: 'danger-to-child',
    needs: ['a child', 'alone', 'a child suffers'],
    unless: ['fiction', 'may they'],
  },
  {
    kind: 'danger-to-child',
    needs: ['a child', 'preys on', 'by a stranger'],
    unless: TOLD,
    certainty: 'low',
  },
  { kind: 'abuse', needs: ['keeps at it'], unless: TOLD },
  { kind: 'abuse', needs: ['abused at home'], unless: TOLD },
];
