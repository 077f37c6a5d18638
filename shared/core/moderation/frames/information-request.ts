import { few, KIN } from '../reading/people.ts';
import type { Concepts, Signal } from '../reading/signals.ts';
import type { InformationRequest } from '../verdict.ts';

const ME = `(?:me|myself|us|my (?:\\p{L}{3,9} )?${KIN}|my (?:behaviour|conduct|complaint|case|ban|appeal|application|disability|visits?|person))`;
const HOLDS =
  '(?:hold|holds|keep|keeps|kept|store|stored|retain|retained|possess|have|has|had|got|collect(?:ed)?|gather(?:ed)?|record(?:ed)?|wr[io]te|written|put|noted?|know|knows|process|file|filed|held|logged|saved)';
const TRACE =
  '(?:e-?mail(?: address)?|address|number|phone(?: number)?|details|data|info(?:rmation)?|name|records?|account|history|loan history|borrowing|loans|searches|visits|profile|stuff|particulars|photo|picture|membership)';
const SOMETHING =
  '(?:info(?:rmation)?|data|details|records?|files?|notes?|papers|paperwork|documents?|documentation|material|particulars|entries|correspondence|e-?mails?|messages?|letters|reports?|logs?|footage|stuff|everything|anything|all|whatever)';
const PICTURE =
  '(?:photo(?:graph)?s?|pics?|pictures?|images?|selfies?|snaps?|videos?|clips?|film|recordings?|footage|portraits?)';

/** Who asks for, or forbids, what with somebody's data; and who asks what a public body does. */
export const REQUEST_CONCEPTS = {
  'is kept about me': [
    `${SOMETHING} ${few(6)}(?:about|on|of|against|concerning|regarding|relating to|re) ${ME}(?! (?:birthday|phone|way|own|desk|table|laptop|shelf|list|behalf|subject|topic))`,
    `${HOLDS} ${few(4)}(?:about|on|against|concerning|regarding|relating to) (?:me|myself|my (?:\\p{L}{3,9} )?${KIN})(?! (?:birthday|phone|way|own|desk|behalf))`,
    `${SOMETHING} ${few(3)}of mine`,
    `(?:my|our) (?:own )?${TRACE} (?:that )?(?:you|u|ya|they|the library)(?: still)? ${HOLDS}`,
    `(?:discuss|discusses|discussed|mention|mentions|mentioned|concern|concerns|name|names|identif(?:y|ies)) (?:me|myself|my (?:behaviour|conduct|case|name|complaint|son|daughter))`,
  ],
  'by whom': [
    'you|u|ya|ur|your|the library|librar(?:y|ians?)|staff|they|employees|the system|on file|on record|written|held|stored|kept|noted',
  ],
  'wants to see': [
    '(?:want|wanna|like|love|wish|need|demand|request|require|expect|entitled|right|able|allowed|please|pls|plz|can|could|may|would|kindly|obliged|grateful|appreciate)(?: \\p{L}[\\p{L}’\\x27]{0,11}){0,6} (?:see|know|have|get|read|receive|view|inspect|obtain|informed|told|copy|copies|send|show|tell|inform|provide|supply|furnish|disclose|give|let me)',
    'what (?:\\p{L}{2,12} ){0,3}(?:do|have|has|does|did|is|are)|send|show me|tell me|give me|hand over|let me|print (?:out )?|i want|who',
  ],
  'written down': [
    '(?:written|put|noted|recorded|wrote|said) (?:down |up )?(?:about|on) (?:it|that|this|what happened)|on (?:my|the) (?:file|record) about',
  ],
  'my case': [
    '(?:i )?(?:got|was|been|am) (?:banned|excluded|thrown out|accused|reported|suspended|refused|blocked)|my (?:ban|case|complaint|appeal|suspension)',
  ],
  'who has seen it': [
    `who(?:m)?(?:(?: else)? (?:did|have|has|do) (?:you|u|ya|ye|they|the library|staff|your \\p{L}{3,10})|(?:'s| has| have| all| else){0,2} (?:been )?)(?: )?${few(2)}(?:given?|gave|giving|shar(?:e|ed|ing)|pass(?:ed)?|sold|sell|disclosed?|leaked?|send|sent|show|shown|told|forward(?:ed)?) ${few(4)}my (?:\\p{L}{3,10} ){0,2}?${TRACE}`,
    `who(?:'s| has| have| had| all| else){0,2} (?:been )?(?:look(?:ed|ing) (?:at|into|up|through)|access(?:ed|ing)|view(?:ed|ing)|open(?:ed)?|consult(?:ed)?|snoop(?:ed|ing)|read|searched) ${few(3)}my (?:\\p{L}{3,10} ){0,2}?(?:records?|account|data|details|history|loan history|file|profile|borrowing)`,
    `(?:which|what) (?:\\p{L}{3,14} )?(?:organi[sz]ations?|companies|compan(?:y|ies)|people|part(?:y|ies)|third parties|departments?|firms?) ${few(4)}(?:receiv(?:e|ed)|have|had|got|given|sent|access to|seen) ${few(2)}my (?:\\p{L}{3,10} ){0,2}?${TRACE}`,
    `my (?:own )?(?:record|account|file|data|details|history|information) (?:was|were|has been|have been|is|got) (?:\\p{L}{3,10} )?(?:consulted|accessed|viewed|opened|looked at|disclosed|shared|passed|sold|leaked)`,
  ],
  'the cameras': ['cctv|footage|security (?:camera|footage|video|tape)s?|camera footage|surveillance'],
  'with me in it': [
    "i(?:'m| am| was|'d be| will be|'ll be)? (?:on|in) (?:it|that|there|them)|that shows? (?:me|my)|in which (?:i|my \\p{L}{3,10}) (?:\\p{L}{2,9} )?(?:appears?|am|is|was)|of (?:me|myself|my (?:son|daughter|child|bag|bike))",
  ],
  'erase it': [
    `(?:delet(?:e|ed|ion)|eras(?:e|ure)|remov(?:e|ed|al)|wip(?:e|ed)|scrub|destroy(?:ed)?|shred|bin|get rid of|take (?:down|off)|tak(?:e|en) (?:\\p{L}{2,9} ){0,5}(?:down|off|away)|clear|purge|drop|strike (?:out)?|pull|crop|cut|blur) (?:of )?${few(4)}(?:me|myself|my (?:\\p{L}{3,10} ){0,2}?(?:${TRACE}|face|image|card|file|posts? about me)|(?:${PICTURE}) (?:of|with|showing) (?:me|us|my)|that concerns me)(?! (?:tag|badge|a|an|the|some|your))`,
    `(?:my (?:late )?(?:\\p{L}{3,9}(?:'s|s) )?(?:name|${TRACE})) ${few(4)}(?:still )?${few(3)}(?:your|the|ur) (?:register|records?|list|lists|system|database|files|mailing list)`,
  ],
  'off your lists': [
    `(?:want|get|take|need|have|like) (?:me|my (?:\\p{L}{3,10} ){0,2}?${TRACE}) (?:taken |removed |deleted |wiped |struck )?(?:off|out of|from) (?:of )?(?:your|ur|the|this|that|all) (?:\\p{L}{3,10} )?(?:lists?|mailing list|system|database|website|books|records|files|newsletter)(?! for the)`,
  ],
  insists: [
    'require|demand|insist|immediately|at once|without delay|right now|right away|asap|by law|my right',
  ],
  'a picture of me': [
    `${PICTURE} (?:\\p{L}{2,9} ){0,2}(?:of|with|showing) (?:me|us|my (?:\\p{L}{3,9} )?${KIN})|my (?:\\p{L}{3,9} )?(?:face|photo|picture|image|portrait|likeness|${KIN}'s (?:face|photo|picture))(?: being)? (?:in|on|from|used)`,
  ],
  'never agreed': [
    "never (?:said yes|agreed|consented|signed|gave|allowed|wanted|asked)|(?:did not|didn't|do not|don't|no longer|didnt|dont) (?:agree|consent|want|wish|give|allow)|without (?:asking|my|our|consent|permission)|no (?:permission|consent)|nobody asked|said no|not happy",
  ],
  'holds it wrongly': [
    "(?:you(?:'ve)?|u|your (?:records?|system|database)|the (?:system|database)|my (?:account|record|card|profile|file)) (?:still |all |have |has |keeps? )?(?:show|shows|list|lists|have|has|got|describe|describes|put|call|calls|calling|say|says) (?:that )?(?:me|my \\p{L}{3,10}|i(?:'m| am))(?: down)? (?:as|is|am|under)",
    `(?:dead(?: )?name|(?:maiden|old|former|previous|married|wrong|birth) (?:name|surname|address|e-?mail|phone|number|title|gender|pronouns?|date of birth))|(?:name|surname|address|date of birth|dob|title|gender|details) ${few(6)}(?:is|are|was) (?:wrong|incorrect|misspel\\p{L}{1,4}|inaccurate|out of date)`,
  ],
  'put it right': [
    'change|chang(?:e|ed) it|correct(?:ed|ion)?|amend(?:ed)?|fix|updat(?:e|ed)|put (?:it|this|that) right|rectif(?:y|ied)|wrong|incorrect|i am not|not my name|sort it',
  ],
  'in your hands': [
    "on file|(?:in|on) (?:your|ur|the) (?:system|records?|database|files?|books|register)|(?:you|u)(?:'ve| have)? still|you have for me|your records?|my (?:account|record|file|card)|you (?:hold|keep|have)|u (?:hold|keep|have)",
  ],
  'do not use': [
    `(?:stop|don't|do not|dont|never|no longer (?:want|wish|agree|consent)|object to|forbid|refuse|withdraw|revoke|not to|cease|opt out of|end) ${few(6)}(?:use|using|used|pass|passing|share|sharing|sell|selling|giv(?:e|ing)|hand(?:ing)?|track(?:ing)?|profil(?:e|ing)|process(?:ing)?|stor(?:e|ing)|publish(?:ing)?|post(?:ing)?|show(?:ing)?|record(?:ing)?|monitor(?:ing)?|disclos(?:e|ing)|want|analys(?:e|ing)|keep(?:ing)?) ${few(4)}(?:my (?:\\p{L}{3,10} ){0,2}?(?:${TRACE}|face|image|likeness|voice|reading)|what i (?:borrow|read|search|look)|(?:${PICTURE}) of (?:me|us|my))`,
    `(?:withdraw|revoke|take back|cancel) (?:my |the )?(?:consent|permission|agreement)(?! slip)`,
    "(?:no longer|don't|do not|never|dont) (?:want|wish|like) my (?:\\p{L}{3,9} )?(?:face|name|photo|picture|image|voice|child|son|daughter|story) (?:in|on|used|to be)",
    `(?:no more|stop sending|(?:do not|don't|no longer) (?:want|wish) to (?:receive|get)) ${few(4)}(?:circulars|mailings?|newsletters?|e-?mails|letters|post|marketing|texts|messages)`,
  ],
  'take along': [
    `(?:(?:give|hand|send|export|transfer|download|provide|port|move|get)(?: \\p{L}{2,9}){0,4} my (?:\\p{L}{3,10} ){0,2}?(?:data|information|info|records?|history|details)|my (?:data|information|info|records?|history)) ${few(5)}(?:in (?:a|an|csv|json|some|any|machine)(?: \\p{L}{3,10})?[- ]?(?:readable )?(?:format|form|file)?|that another|machine[- ]readable)`,
  ],
  'names the access law': [
    'subject acc?e?s+ (?:requests?|reqs?)|data subject request|(?:dpa|gdpr|data protection)(?: act)? (?:access )?(?:request|reqs?)|(?:under|pursuant to|per|in accordance with) (?:the )?(?:uk )?(?:gdpr|data protection act|dpa)|article 15|my (?:gdpr|data protection|information) rights|request (?:[\\p{L}\\d]{1,9} ){0,5}for my (?:personal )?(?:data|information|records?)|(?:complain|complaint|report you|write) to the (?:ico|information commissioner)',
  ],
  'wants to know of it': [
    'what is an?|what does|how (?:do|does|to)|difference between|explain|books?|course|session|training|workshop|lecture|talk',
  ],
  /** The act by its names, misspelt too. */
  'names the information act': [
    '(?:freedom|fredom|freedon) (?:of|off) in?[mf]+o?r?m\\p{L}{3,8}(?: act| request| law)?|under (?:the )?(?:foia?|fois?a|eir|freedom|information act|environmental)|(?:foia?|eir) (?:request|act|req)|environmental information(?=[:,]| regulation| request)|information \\(scotland\\)|(?:scotland\\)? )act 2002|section (?:1|one|8|10) (?:request|of the (?:act|foi))',
  ],
  'clock or standing': [
    '(?:within|in) (?:the )?(?:statutory )?(?:twenty|20) (?:working |business )?days|statutory (?:deadline|period|time|right|limit)|under the act|by law|as a (?:resident|tax(?: )?payer|citizen|member of the public|council tax payer|journalist|rate(?: )?payer|voter|ratepayer)|information commissioner|public (?:authority|body|money|funds|interest)|(?:official|formal)(?:ly)? (?:\\p{L}{2,12} )?(?:request|ask|enquiry|inquiry)|request for (?:recorded )?information|recorded information|(?:i|we) (?:hereby )?(?:formally )?(?:request|require)|(?:please|kindly) (?:furnish|supply|disclose|provide)|i (?:should|would) like to be (?:told|informed)|wish to be informed|(?:foi|foia|eir)(?=[\\s:,.?!-]|$)',
  ],
  'public record': [
    '(?:how (?:much|many)|what (?:sums?|amounts?|was|were|is|proportion|percentage)|the (?:number|total|cost|amount|sum)|total|breakdown|list of all|copies? of (?:all|the|any)|minutes|contracts?|tenders?|invoices?|expenditure|spending|figures|statistics|budget|salar(?:y|ies)|expenses|consumption|data breaches|complaints|correspondence|agreements?|policy|policies|assessment|report|survey)',
  ],
  'of public business': [
    '(?:spen[dt]|paid|pay|cost|costs|awarded|signed|contract|agency|consultants?|suppliers?|firm|companies|breaches|complaints|staff|employees|redundanc\\p{L}{1,4}|settlements?|contractors?|committee|trustees|closure|refurbishment|gates|system|director|expenses|salar\\p{L}{1,4}|energy|gas|electricity|water|fees|fines|donations|visits?|visitors|books (?:lost|withdrawn|bought)|meetings?|decided|decision|(?:since|from|between|in|for) 20\\d\\d|(?:financial|academic|calendar|past|last) (?:\\p{L}{2,9} )?(?:years?|months))',
  ],
} as const satisfies Concepts<string>;

type Concept = keyof typeof REQUEST_CONCEPTS;
/** Of the older concepts, what excuses. */
type Excuse = 'studies' | 'how to' | 'other removals' | 'elsewhere';

export const REQUEST_SIGNALS: readonly Signal<InformationRequest, Concept | Excuse>[] = [
  {
    kind: 'rectification',
    needs: ['holds it wrongly', 'put it right', 'in your hands'],
    unless: ['how to', 'studies'],
  },
  {
    kind: 'erasure',
    needs: ['erase it', 'in your hands'],
    unless: ['other removals', 'how to', 'elsewhere'],
  },
  { kind: 'erasure', needs: ['erase it', 'insists'], unless: ['other removals', 'elsewhere'] },
  { kind: 'erasure', needs: ['off your lists'], unless: ['other removals', 'how to'] },
  { kind: 'erasure', needs: ['a picture of me', 'never agreed'] },
  { kind: 'erasure', needs: ['erase it', 'never agreed'] },
  { kind: 'objection', needs: ['do not use'], unless: ['how to'] },
  { kind: 'foi', needs: ['names the information act', 'public record'], unless: ['wants to know of it'] },
  {
    kind: 'foi',
    needs: ['clock or standing', 'public record', 'of public business'],
    unless: ['wants to know of it'],
  },
  { kind: 'access', needs: ['names the access law'], unless: ['studies', 'wants to know of it'] },
  { kind: 'access', needs: ['is kept about me', 'by whom', 'wants to see'], unless: ['elsewhere', 'how to'] },
  { kind: 'access', needs: ['who has seen it'] },
  { kind: 'access', needs: ['the cameras', 'with me in it'] },
  { kind: 'access', needs: ['the cameras', 'wants to see', 'my case'] },
  { kind: 'access', needs: ['written down', 'wants to see', 'my case'] },
  { kind: 'access', needs: ['take along'], unless: ['how to'] },
];
