import { type Wording, wording, wordings } from './offence.ts';

/** Nobody is called these in good faith. */
const STRONG =
  '(?:idiots?|morons?|imbeciles?|cretins?|losers?|scum(?:bags?)?|pigs?|bitch(?:es)?|bastards?|slags?|sluts?|whores?|(?:dim|half|nit)-?wits?|dumbass(?:es)?|retards?|spastics?|vermin|trash|garbage|filth|degenerates?|subhumans?|pieces? of (?:shit|trash|garbage|filth|crap|dirt|scum)|wastes? of (?:space|oxygen|air|skin|time and space)|wankers?|twats?|arseholes?|assholes?|faggots?|cunts?|dickheads?|lowli(?:fe|ves)|parasites?)';
/** Milder, or meant of a deed. */
const SOFT =
  '(?:fools?|clowns?|cowards?|liars?|cows?|rats?|snakes?|disgrace|jokes?|embarrassments?|failures?|freaks?|creeps?|lunatics?|animals?|savages?|thugs?|hypocrites?|perverts?|psychos?|nobod(?:y|ies)|dunces?|simpletons?|thickos?|hags?)';
const SCORN =
  '(?:(?:absolute|total|complete|utter|real|bloody|fucking|f[^\\s\\p{L}]{1,3}ing|stupid|pathetic|worthless|useless|disgusting|ugly|fat|filthy|dirty|lazy|ignorant|arrogant|brainless|mindless|miserable|damn|damned|goddamn|bleeding|sodding|little|old|sad|dumb|vile|nasty|lying|thieving|incompetent|sorry) )';
const VERY = '(?:absolute|total|complete|utter|real|bloody|fucking|stupid|pathetic|worthless|useless)';
const YOU_ARE =
  "(?:you(?:'re| are|r| r| were| must be| lot are| people are)|u(?:'re| are| r)|ur)(?: all| just| really| such| nothing but| basically| clearly| simply| literally){0,2}(?: an?| the| a bunch of| a load of| a pack of| some| two)?";

/** Insults to a reader or a person: "you are an idiot", "you pathetic loser", "shut up". */
export const INSULTS: readonly Wording[] = wordings('insult', [
  // As a noun: a brake retards, too.
  wording(
    'block',
    '(?:the|these|those|some|such|all|you|of|like|two|few|other|fucking|bloody|damn|stupid|loud|noisy|little|lazy) retards',
  ),
  // "You are an idiot if you miss this" is a joke as often as not.
  wording(
    'block',
    `${YOU_ARE} ${SCORN}{0,3}${STRONG}(?! (?:if|when|for|to|not to|unless|farmers?|in the best|test|cinema))`,
  ),
  wording('hold', `${YOU_ARE} ${SCORN}{0,3}${STRONG}`),
  wording(
    'hold',
    `${YOU_ARE} ${SCORN}{1,3}${SOFT}|${YOU_ARE} (?:fools?|cowards?|liars?|disgrace|embarrassment|failures?|hypocrites?|freaks?|nobody|animals|savages|rubbish|clowns)(?! (?:if|for|to|in|at|of))`,
  ),
  wording('block', `you ${SCORN}{0,3}${STRONG}(?! of| for| and)`),
  wording('hold', `you ${SCORN}{0,3}${SOFT}(?! of| for| and| who| is)|,\\s?you (?:fool|clown|coward|liar)s?`),
  wording(
    'hold',
    "you(?:'re| are| all are)(?: all| so| too| very| really| just| all so| absolutely| completely){0,2} (?:stupid|pathetic|worthless|disgusting|ugly|useless|brainless|braindead|brain-dead|thick|dumb|vile|repulsive|subhuman|ignorant|sick in the head|beneath contempt)",
  ),
  wording('hold', `${YOU_ARE} ${SCORN}{1,3}(?:human(?: being)?s?|persons?|people|individuals?|creatures?)`),
  wording('hold', `(?:are|aren't) you (?:an? |all |just |really |such an? ){0,2}${SCORN}{0,2}${STRONG}`),
  wording(
    'block',
    `(?:is|are|was|(?:he|she|who|that)'s|they're)(?: all| just| nothing but| such)? (?:an? )?(?:${VERY} ){1,3}(?:and (?:an? )?(?:${VERY} ){0,3})?${STRONG}`,
  ),
  wording(
    'hold',
    `(?<!(?:narrator|hero|heroine|protagonist|character|king|prince|figure) )(?:is|are|(?:he|she|who|that)'s|they're)(?: all| just| nothing but| such)? (?:an? )?(?:idiots?|morons?|imbeciles?|cretins?|scum(?:bags?)?|bitch|bastards?|dimwits?|halfwits?|retards?|trash|garbage|vermin)(?! (?:can|bins?|cinema|collection|board|savant|in kafka))`,
  ),
  wording(
    'hold',
    "(?<!(?:narrator|hero|heroine|protagonist|character|king|prince|figure) )(?:is|are|(?:he|she|who)'s|they're) (?:an? )?(?:\\p{L}{3,10}ing )?(?:liars?|pigs|frauds?|cowards?|thief|thieves|crooks?)(?=[\\s]*[.!?,;]|[\\s]*$)",
  ),
  wording(
    'hold',
    `(?:what|such) an? ${SCORN}{0,2}(?:idiot|moron|imbecile|cretin|bitch|bastard|pig|slut|whore|twat|loser|cow)`,
  ),
  wording(
    'hold',
    '(?:bloody|stupid|absolute|complete|total|utter|pathetic|fat|dumb|useless|lying) (?:idiots?|morons?|imbeciles?|cretins?|bitch(?:es)?|bastards?|losers?|cows?|pigs?)',
  ),
  wording(
    'hold',
    `you ${SCORN}{1,3}(?:wom[ae]n|m[ae]n|girls?|boys?|people|child|kids?)|you ${SCORN}{0,3}(?:queers?|dykes?|poofs?|fags?|cripples?|mongs?|chinks?|nazis?|feminazis?)(?! \\p{L})`,
  ),
  wording(
    'hold',
    `(?:is|are|was) an? (?:(?:racist|sexist|fascist) |${SCORN}){1,3}(?:${SOFT}|pigs?)|(?:racist|sexist|fascist|nazi) (?:pigs?|scum|bastards?)`,
  ),
  wording(
    'hold',
    "are you (?:all |really |just )?(?:stupid|retarded|dumb|thick|brain-?dead)|(?:a|such a|you|these|those|what a|fucking|total) retards?|don't be an? (?:idiot|moron|bitch)",
  ),
  wording(
    'hold',
    '(?<=^\\s{0,3}|[.!?]\\s{1,3})(?:(?:stupid|bloody|complete|total) )?(?:idiots?|morons?|losers?|imbeciles?|scum|liars?|cretins?)(?=\\s?[!.])',
  ),
  wording(
    'hold',
    '(?:students|readers|staff|users|librarians|visitors|undergraduates|freshers|academics|lecturers|professors|teachers|politicians) are(?: all| just| so| such| really){0,2} (?:stupid|idiots|morons|lazy|thick|dumb|scum|pigs|liars|vermin|rubbish|useless|parasites)',
  ),
  wording(
    'block',
    '(?:piss|sod|bugger|naff|eff|feck) off|screw you|up yours|get stuffed|eat shit|go fuck yourself|suck my \\p{L}{3,5}',
  ),
  wording(
    'hold',
    'shut up(?! (?:and|&|n) )|shut (?:your|ya|yer) (?:\\p{L}{3,9} )?(?:mouth|face|trap|gob)|go to hell(?! and back)|to hell with (?:you|him|her|them)|bite me|you suck(?! the| it)|kiss my (?:arse|ass)|(?:nobody|no one) (?:likes|wants|loves|cares about|asked) you|you (?:people )?(?:make me sick|disgust me)|(?:people|someone) like you (?:make|makes|should|are|is)|get a life|crawl back|your mum is|yo mama',
  ),
]);
