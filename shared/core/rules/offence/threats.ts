import { type Wording, wording, wordings } from './offence.ts';

const INTENT =
  "(?:i|we|they|he|she)(?:'ll| will|'m going to| am going to|'re going to| are going to|'s going to|'m gonna|'re gonna| gonna|'m about to| shall| want to| wanna|'m coming to)(?: \\p{L}{2,9}ly| find you and| come and| just| so)?";
const PERSON =
  "(?:you|u|ya|him|her|them|y'all|all of (?:you|them)|every (?:last|single) one of (?:you|them)|(?:that|this|those|these|your|every) (?:\\p{L}{2,12} )?(?:librarians?|staff|man|woman|lecturer|professor|teacher|students?|readers?|guy|manager|director|rector|dean|boss))";
const KILL = '(?:kill|murder|stab|strangle|slaughter|behead|lynch|rape|execute|exterminate|gas|butcher|hang)';
const HURT =
  '(?:hurt|harm|shoot|beat|smash|burn|choke|destroy|hunt|punch|torture|poison|break|cut|bury|bomb|end)';
const YOURS =
  '(?:your|ur|his|her|their) (?:\\p{L}{2,12} )?(?:legs?|arms?|neck|face|head|skull|throat|teeth|bones|jaw|famil(?:y|ies)|kids|children|wife|husband|mother|house|home|car)';
const EXECUTED =
  '(?:shot|hanged|hung|lynched|gassed|killed|murdered|exterminated|executed|beheaded|stoned|raped|castrated|put down|burn(?:ed|t)(?: alive)?|strung up)';
const BUILDING =
  '(?:the|this|that|your|their) (?:\\p{L}{2,15} )?(?:library|faculty|school|university|college|mosque|synagogue|church|temple|building|house|hostel|office)';

/** Threats of violence, and wishing death on somebody. Jokes are not told from earnest; "could" and "should be" hold. */
export const THREATS: readonly Wording[] = wordings('threat', [
  wording(
    'block',
    `${INTENT} ${KILL} (?:${PERSON}|your \\p{L}{2,12})(?! with (?:kindness|love|laughter)| a | laughing)`,
  ),
  wording(
    'block',
    `${INTENT} ${HURT} (?:${PERSON})(?! to | an? | with (?:kindness|love)| some| at | in (?:the|a) (?:quiz|game|match|courtyard))`,
  ),
  wording('block', `${INTENT} ${HURT} ${YOURS}`),
  wording(
    'block',
    `(?:gonna|going to) (?:${KILL}|hurt|stab|shoot) (?:you|u)(?! with (?:kindness|love)| an? | some| a )`,
  ),
  wording(
    'block',
    `you(?:'ll| will|'re going to| are going to|'re gonna) (?:all )?(?:be dead|get hurt|bleed|end up dead)`,
  ),
  wording(
    'block',
    `you(?:'re| are)? (?:all )?(?:deserve|ought|should|need|must) (?:all )?(?:to )?(?:die|be (?:dead|${EXECUTED}))`,
  ),
  wording(
    'block',
    '(?:kill|hang|shoot|off|neck) (?:yourself|urself|yourselves)(?! laughing)|kys|go (?:and )?(?:die|hang yourself|jump off a (?:cliff|bridge))|die in an? (?:fire|hole|ditch)|drop dead(?! gorgeous| beautiful)',
  ),
  wording(
    'block',
    '(?:i |we )?(?:hope|wish|pray)(?: that)? (?:you|he|she|they|your (?:family|kids|children|mother)|you all) (?:all )?(?:die|dies|died|rot|rots|burn|burns|choke|suffer|drown|get (?:cancer|raped|shot|stabbed|killed|run over|hit by a (?:bus|car)))',
  ),
  wording(
    'block',
    `(?:someone|somebody|they|we|people|you) (?:should|ought to|needs? to|must|has to|have to) (?:\\p{L}{2,9}ly )?(?:shoot|stab|hang|lynch|behead|murder|kill|poison|bomb|gas|punch|slap|beat|smack|strangle) (?:him|her|them|you|the (?:vice-chancellor|rector|dean|professor|lecturer|librarians?|staff|students?|director|boss|manager|\\p{L}{3,15}s))`,
  ),
  wording(
    'block',
    `(?:i|we)(?:'ll| will|'re going to| are going to|'m going to| am going to) (?:burn down|blow up|bomb|torch|shoot up|attack|set fire to) ${BUILDING}`,
  ),
  wording('block', `(?:burn|blow) ${BUILDING} (?:down|up)`),
  wording('block', `(?:gonna|going to) (?:burn down|blow up|bomb|torch|shoot up|set fire to) ${BUILDING}`),
  wording(
    'block',
    "you(?:'re| are) (?:a )?dead (?:meat|man|woman|person)|we're coming for you|we are coming for you",
  ),
  wording(
    'block',
    `${INTENT} (?:slit ${YOURS}|make sure (?:you|they|he|she) dies?)|throw acid (?:in|at|on)|gas them(?: all)?|(?:let's|let us) (?:${KILL}|shoot|bomb) (?:${PERSON}|them all)|i want (?:you|him|her|them)(?: all)? dead`,
  ),
  wording(
    'hold',
    `you(?:'re| are| will|'ll)(?: all)?(?: going to| gonna)? die(?! laughing| of laughter| for)|(?:beat|kick) (?:him|her|them) up|rape (?:her|him|them)`,
  ),
  wording('hold', `(?:i|we) (?:could|might|would|should) (?:${KILL}|strangle|shoot) (?:you|him|her|them)`),
  wording(
    'hold',
    `(?:he|she|they|you|it|who|\\p{L}{3,15}s?) (?:should|ought to|must|deserves? to|needs? to|have to|has to)(?: all)? be (?:${EXECUTED}|beaten(?: up)?)(?! (?:in|on) (?:the|a) (?:gallery|wall|hall|film|black))`,
  ),
  wording(
    'hold',
    "watch your back|mind your back,|(?:i|we) know (?:where|when|which (?:bus|train|room|desk|car|street|school)) you (?:live|work|sleep|take|park|leave|sit)|you(?:'ll| will) (?:all )?(?:regret|pay for) (?:this|that|it|what)|(?:make|making) (?:you|him|her|them) (?:all )?(?:pay|suffer|bleed) (?:for)?|or else you die|there is a bomb in|there's a bomb in|rot in hell|burn in hell, you",
  ),
  wording(
    'hold',
    `(?:someone|somebody|they) (?:should|ought to) (?:burn|blow up|bomb) (?:down )?${BUILDING}`,
  ),
]);
