import type { Concepts } from '../reading/signals.ts';

const WORDS = '(?:\\p{L}{1,14} )';
const YOU_HOLD =
  "(?:hold(?:s|ing)?|keep(?:s|ing)?|kept|stor(?:e|es|ed|ing)|process(?:es|ed|ing)?|collect(?:s|ed|ing)?|have|has|had|'ve|got|gather(?:ed|ing)?|record(?:s|ed|ing)?|written?|wrote|sav(?:e|es|ed|ing)|retain(?:s|ed|ing)?|know|knows|on file|track(?:ed|ing|s)?|noted|held|shar(?:e|ed|ing))";
const ABOUT_ME =
  '(?:about|on|of|concerning|relating to|related to|regarding|re|involving|mention(?:s|ing)?|naming|against) (?:me|myself|my (?:person|name|case|complaint|appeal|(?:job )?application|ban|conduct|hearing|disability|health|interview))|(?:incident|conversation|meeting|interview|argument) with me';

/** What people say who want to know, change or stop what is kept about them, or to know what a public body does. */
export const INFORMATION_CONCEPTS = {
  /** Wanting something, in any manners. */
  asks: [
    'wish to know|right to know|know (?:my|our) rights|(?:i )?would appreciate|access to|grateful|printout|in writing|what does your|arrange for',
    "(?:i|we)(?: would|'d| do| also| hereby| really| just| now| therefore| formally){0,2} (?:like|want|need|demand|request|require|ask|wish|expect|insist|wanna)",
    'want|wanna|please|pls|plz|kindly|hereby|demand|requesting|requested|gimme',
    '(?:can|could|may|will|would|cud) (?:i|you|u|ya|we|somebody|someone)',
    'would it be possible|(?:am|are) (?:i|we) (?:allowed|entitled)|entitled to|right to (?:see|know|have|get)|let me|make sure',
    'send|give|show|tell|provide|supply|disclose|forward|hand over|release|export|email me|confirm|reply within',
    'is it true|am i on|this is a|treat this as|i am (?:making|submitting|exercising|asking)|i am entitled',
    'should be|must|have to|you need to|ask(?:ed)? (?:for|you)',
  ],
  /** Things in which something about a person can stand. */
  things: [
    'recordings?|videos?|photos?|pictures?',
    'data|info|infos|information|records?|details|files?|notes?|stuff|e-?mails?|correspondence|footage|overview|documents?|copy|copies|messages?|logs?',
    '(?:all|everything|anything|whatever|every (?:single )?(?:thing|bit|piece|scrap|line)|what)(?! about)',
    'dirt|dossier|profile|report|entries',
  ],
  holds: [YOU_HOLD, 'in which i|where i|with my name|my name on|under my name'],
  /** What is kept has me for its subject. */
  'about me': [
    'in which (?:i|we) (?:appear|am|are|feature)|where (?:i|we) appear|my (?:membership|account|refusal) ',
    ABOUT_ME,
    '(?:with|contain(?:s|ing)?|under|bear(?:s|ing)) my name',
    'my name (?:on|in) (?:it|them)',
    "i(?: am|'m)? (?:mentioned|named|identified|featured|discussed)",
    'shows? (?:me|us)',
  ],
  /** What is mine, and kept by somebody else. */
  mine: [
    '(?:personal |private )?(?:data|details|info(?:rmation)?) of (?:mine|ours)',
    'our (?:borrowing|personal|reading|loan) (?:data|records?|history)',
    '(?:flags?|notes?|markers?|warnings?|records?|entr(?:y|ies)) (?:\\p{L}{1,9} ){0,3}(?:of|on|about|against) (?:me|my (?:account|record|name|card|file))',
    'my (?:personnel|student|staff|reader|patron) (?:file|record)s?',
    '(?:notes?|minutes|reasons?|documents?|records?) (?:of|for|behind) (?:that|this|the|your) (?:decision|refusal)',
    'data from my \\p{L}{3,12}',
    'my (?:\\p{L}{3,12} ){0,3}(?:data|information|info|records?|dossier|personal details|searches)(?! (?:stick|set|sets|management|science|analysis|type|structure|packet|plan|visuali[sz]ation))',
    'my (?:own |full |whole |complete |personal |borrowing |loan |lending |reading |library |search |disciplinary |user |student |staff ){1,3}(?:history|file|details|records?|log|account)',
    'my (?:file|details)(?= (?:[-–.,?!]|from|with|on|in|that|which|the|and|or|you|held|to)|[.,?!]|$)',
    `(?:personal )?(?:data|information|info|details|everything|stuff|records?) ${WORDS}{0,5}(?:about|on|of|concerning|relating to|regarding) (?:me|mine|myself|my person)`,
    'personal (?:data|information|details|info) (?:do )?you (?:keep|hold|have|store|got) (?:of|on|about) (?:me|mine)',
    "what i(?:'ve| have)? (?:borrow|borrowed|read|searched|looked up|looked at|took out|taken out|requested|printed)",
    'my (?:searches|borrowing|reading|loans) ',
  ],
  /** Requests by their names in the law, which readers know as well. */
  'access law': [
    'subject access requests?|dsars?|data subject (?:access )?requests?|right of access|data (?:access|protection) requests?|my data request',
    'article 15|art\\.? 15|sar (?:submitted|request|sent|made|under|for)|(?:a|my|this|your) sar(?! of)|gdpr request',
  ],
  'erasure law': ['right to be forgotten|right (?:to|of) erasure|erasure requests?|article 17|art\\.? 17'],
  'my right': [
    "exercis(?:e|ing)|invok(?:e|ing)|my (?:statutory )?rights?|requests?[.!:]|request(?:ed|ing)?|i (?:want|wish|would like|'d like)|please|submitted|sent|acknowledge|deadline|one month|have heard nothing|no (?:reply|answer|response)|you have",
  ],
  /** Those who speak of the law as a subject. */
  studies: [
    '(?:books?|dissertation|thesis|essay|lectures?|talk|seminar|workshop|panel|module|course|article|piece|video|paper|research|literature|chapter|project) (?:\\p{L}{1,12} ){0,3}(?:about|on|in|is|explain(?:s|ing)|how)',
    'cit(?:e|es|ing)|interview|do you have (?:a |any )?(?:books?|literature)|recommend|in your (?:\\p{L}{3,10} )?collection|headings|lcsh|in (?:european|english|german|american) law|explained|law librar\\p{L}{1,5}',
    '(?:great|good|nice|lovely|fascinating) (?:lecture|talk|workshop|session|panel|video)|catalogu\\p{L}{1,6}',
  ],
  /** Those who want to be told where to click. */
  'how to': [
    '(?:do|should|must|shall) i (?:tell|inform|need|have to|just|e-?mail|bring|let|update|notify)|need to (?:tell|inform|bring)|whom? (?:do|should) i (?:tell|inform)',
    '(?:how|where) (?:do|can|could|should|would|to|does|did) (?:i|we|one|you|people|somebody|someone|to)|how to',
  ],
  /** A thing that was left or lost, what stands on one's own screen, and records that are beaten. */
  elsewhere: [
    'left my|lost my|forgot my|anyone seen|has anyone|handed in|(?:online|on-line|in the app|on the (?:app|website)) or|(?:beat|broke|smashed|set|new|equalled|hold) (?:my|a|the|that) (?:\\p{L}{3,10} )?record|my record,? \\d|personal best|lost property|(?:colou?r|folder|usb|stick|umbrella)',
  ],
  /** Wanting to know, rather than to have. */
  questions: [
    'what (?:happens|do you do|is done|becomes|does)|whether|do you|does the library|are you|have you|is there|was there|why|tell me|who',
  ],
  watches: ['cctv|cameras?|surveillance|security (?:footage|video|recordings?|tapes?)|footage'],
  'of me': ['of (?:me|myself)|shows? me|i am (?:on|in)|my (?:seat|bag|bike|desk|locker)'],
  'looked at': [
    '(?:has|have|had|did|who|somebody|someone|anybody|anyone|staff|you) (?:\\p{L}{2,9} ){0,2}(?:seen|look(?:ed)? (?:at|up|into)|access(?:ed)?|view(?:ed)?|read|search(?:ed)?|shar(?:e|ed)|pass(?:ed)? on|track(?:ed)?)',
  ],
  /** Asking for it to be gone. */
  deletes: [
    'redact(?:ed)?|black(?:ed)? out|blur(?:red)?(?: out)?|want(?:ed)? (?:it|them|this|that) (?:gone|stopped|deleted|out)|deletion',
    'delet(?:e|ed|ion|ing)|eras(?:e|ed|ing)|erasure|remov(?:e|ed|al|ing)|wip(?:e|ed|ing)|get(?:ting)? rid of|destroy(?:ed|ing)?|scrub|purge|clos(?:e|ed)|take (?:\\p{L}{1,10} ){0,4}(?:down|off)|shred|anonymi[sz]e|want(?:ed)? (?:it|them|this|that|all of it|everything) (?:gone|stopped|deleted|out|off)',
  ],
  'my trace': [
    'my (?:home |private |personal |e-?mail |reader |old ){0,2}(?:address|account|email|e-mail|number|name and address)',
    '(?:associated|related|all) data',
    'my (?:\\p{L}{2,12} ){0,2}(?:accounts?|profile|fingerprints?|photos?|pictures?|images?|face|portrait|video|e-?mails?(?: address)?|phone(?: number)?|passport(?: scan)?|scan|details|data|information|info|records?|stuff|membership|date of birth|dob|login|fingerprints?)(?! (?:stick|set|card))',
    'my name (?:from|off|in|on)',
    '(?:photos?|pictures?|images?|video|recording|footage|post) (?:of|with|showing) (?:me|us|my \\p{L}{3,10})',
    `(?:data|information|info|details|everything|anything|stuff|records?|photos?) ${WORDS}{0,6}(?:about|on|of) (?:me|mine|us)`,
  ],
  /** Somebody who cleans up after himself, or wants something else to be gone. */
  'other removals': [
    "i(?:'ve| have| had)? (?:already |just |accidentally |recently )?(?:deleted|removed|closed|erased|lost)",
    'reservations?|(?<!(?:you|they|library|that|it) )holds?(?! (?:about|on|of) (?:me|us))|booking|my (?:comment|post|tweet|hold|request|fines?|late fees?|bookmark|place|name from the (?:waiting )?list)|waiting list|queue|second post|duplicate|my (?:uploaded |draft )?thesis',
  ],
  /** The whole person, off the books. */
  'me gone': [
    '(?:erase|forget) me(?! not)|delete me(?! from the)|gdpr\\W{1,4}(?:delete|erase|remove)',
    '(?:delete|erase|forget|wipe|cut|leave|take|edit|crop|strike) me (?:from|off|out|completely|please)|(?:please )?forget me|remove me from (?:your|the) (?:systems?|database|records?|files|books|photos?|pictures?|website|page)',
  ],
  'told others': [
    '(?:you|who|whom|anyone|anybody|they|library|staff) (?:\\p{L}{2,10} ){0,3}(?:shar(?:e|ed|ing)|g[ia]ve|given|giving|pass(?:ed|ing)?|s[oe]ld?|disclos(?:e|ed)|leaked?|forward(?:ed)?|tell|told) (?:\\p{L}{2,10} ){0,3}my (?:\\p{L}{3,10} ){0,2}(?:details|address|e-?mail|number|data|information|info|name|records?|photo|picture|history)',
  ],
  'kept lists': [
    'black ?list|watch ?list|list of (?:banned|problem|difficult|suspicious) (?:readers|people|users|students)',
  ],
  'my acts': [
    'when i (?:log ?in|search|visit|borrow|print|enter|scan|use|swipe|sign in)',
    'my (?:own )?(?:logs?|entry|entries|swipes?|visits)',
  ],
  shown: ['(?:photo|picture|video|image|recording|film|poster|clip)s?|(?:it|this|that|them) (?:down|off)'],
  'without consent': [
    "never (?:agreed|consented|gave|given|asked|signed|allowed|wanted)|(?:nobody|no one|no-one|you (?:never|didn't|did not)) ask(?:ed)?|without (?:my|our|any|asking|his|her)(?: \\p{L}{3,12})?|no longer (?:consent|agree|want)|consent|permission|privacy|(?:it|that|this)(?:'s| is) me|(?:it|that|this)(?:'s| is) my (?:kid|child|son|daughter|face)|i am in (?:it|that|this)|(?:don't|do not) want to be",
  ],
  'no right': [
    '(?:no|not any|without|what) (?:right|permission|business|authority|consent|reason|legal basis) (?:to|for) (?:keep|store|hold|have|use|share|contact|process|publish|record|post|track|call|mail)\\p{L}{0,3}',
    'never (?:gave|given|agreed|consented)(?: you)?(?: my| any| the)?(?: permission| consent)? (?:for|to|that|you)(?: be)?(?: you)?(?: \\p{L}{2,10})?\\s?(?:stor|keep|us(?:e|ing)|shar|publish|photograph|film|record|hold)\\p{L}{0,3}',
  ],
  wrong: [
    "wrong|incorrect(?:ly)?|inaccurate|out of date|outdated|old|misspel(?:t|led|ling)|mis-?spelt|not my|isn't my|no longer|correct(?:ed)?|rectify|rectification|amend(?:ed)?|chang(?:e|ed)|updat(?:e|ed)|fix(?:ed)?|put right|mistake",
  ],
  'who i am': [
    'my (?:\\p{L}{2,10} ){0,1}(?:record|file|account) (?:with|up)',
    'my (?:\\p{L}{2,10} ){0,2}(?:name|surname|address|e-?mail(?: add?ress)?|phone(?: number)?|mobile(?: number)?|number|date of birth|dob|birthday|gender|title|pronouns?|nationality|details|record|data|information|status)',
    "(?:address|name|number|e-?mail|details|info(?:rmation)?|data|date of birth|title|gender) (?:you (?:hold|have|keep|use|'ve got)|on (?:my|your) (?:account|records?|system|file|profile))",
    '(?:spelt|spelled|got|have) my \\p{L}{3,10} ',
  ],
  'on your books': [
    "mixed up|confused (?:me|my)|somebody else(?:'s)?|someone else(?:'s)?",
    '(?:in|on|from) (?:your|the|my|ur|its) (?:\\p{L}{3,10} )?(?:systems?|records?|database|files?|account|books|register|profile|computer|list)',
    "you(?:'ve| have| still have| guys have| keep| hold| use| got| call| address| still)|you(?:'ve| have) (?:still )?got|the library (?:has|keeps|uses|holds)|hold for me",
  ],
  objects: [
    "i (?:strongly |hereby )?object|objection|opt(?:ing)? (?:me )?out|stop|withdraw|revoke|exclude me|restrict|refuse|(?:do not|don't|did not|didn't|never|no longer) (?:want|wish|agree|consent|allow|authori[sz]e|accept)\\p{L}{0,2}|leave me out|cease",
  ],
  uses: [
    'us(?:e|es|ing|ed)|process(?:ing|ed)?|shar(?:e|es|ing|ed)|pass(?:ing|ed)? (?:\\p{L}{2,12} ){0,3}on|passed|sell(?:ing)?|analys(?:e|ed|ing)|analytics|track(?:ing|ed)?|profil(?:e|ing)|stor(?:e|ing)|collect(?:ing)?|keep(?:ing)?|publish(?:ing)?|hand(?:ing|ed)?|giv(?:e|ing)|statistics|show(?:ing)?|post(?:ing)?',
  ],
  'about oneself': [
    'my (?:\\p{L}{3,12} ){0,2}(?:data|information|info|details|records?|history|picture|photo|image|face|name|testimonial|likeness|voice|e-?mail address|searches|loans)',
    '(?:photos?|pictures?|images?) of (?:me|us)',
    'to be in (?:any |the |your )?(?:\\p{L}{3,10} )?(?:photos?|pictures?|videos?|posts?|film)',
  ],
  consent: [
    "withdraw(?:ing)? (?:my |our )?(?:consent|permission)|revoke (?:my |our )?(?:consent|permission)|(?:don't|do not|didn't|did not|no longer|never|not) (?:give |gave |given )?(?:my |any )?consent(?:ed)?(?: to)?|restrict(?:ion of)? (?:the )?processing|opt(?:ing)? (?:me )?out|stop (?:profiling|tracking|analy[sz]ing|monitoring|filming|recording|photographing|watching) (?:me|us|what i)",
  ],
  'mails me': [
    "(?:do not|don't) want (?:to (?:get|receive|have) )?(?:your|any|these|the|more) (?:\\p{L}{3,10} )?(?:newsletters?|e-?mails?|mailings?|letters)(?: \\p{L}{2,8} (?:longer|more))?",
    'no more (?:newsletters?|e-?mails?) (?:please|from you)',
    '(?:take|remove|get|strike) me (?:off|from|out of) (?:the |your |this |any |all |of |ur ){0,3}(?:\\p{L}{3,12} ){0,2}(?:lists?|newsletters?|database|mailings?|everything|records)',
    "unsubscribe me|stop (?:sending|e-?mailing|mailing|texting|contacting|calling|spamming|writing to) (?:me|us)|no permission to (?:contact|e-?mail|call|write to) me|(?:don't|do not|never) (?:contact|e-?mail|call|text) me (?:again|any\\s?more)",
  ],
  'to take along': ['(?:transfer|port|export|move) my (?:personal )?data|machine[- ]readable'],
  /** Freedom of information by its names. "Foi" is also French for faith, so something is asked with it. */
  foi: [
    'freedom of info|fo[ia] question',
    'freedom of information(?: act)?|foia?|foi act|f\\.o\\.i\\.?|environmental information(?: regulations?)?|eirs?',
  ],
  'for foi': [
    "i (?:hereby )?(?:request|would like|'d like|want|am asking|ask)|requests?[:.,]|request for|please|pls|plz|how (?:many|much)|under (?:the )?|suppl(?:y|ied)|provide|disclose|send|(?:can|could|would|will) (?:i|you|we)|reply within|entitled|figures|copies|total|list of|number of|what (?:was|were|is|did)|twenty working days|20 working days|make an?|making an?|answer",
  ],
  'formal asking': [
    'formal(?:ly)? request|formal request|i (?:hereby |formally )?request|request(?:ing)? (?:for |the |copies|details|figures)|request for (?:recorded )?information|please (?:\\p{L}{2,9} )?(?:disclose|provide|supply|release|treat|publish|make public)|would you (?:please )?(?:disclose|publish|release)|recorded information|public (?:body|authority|authorities)|public money|i would like to know|please (?:let me know|tell me|confirm|state)|kindly (?:disclose|provide|supply|state)|as a (?:taxpayer|member of the public|citizen)|the act entitles|entitled under|requests?[.:]',
  ],
  record: [
    'breakdown|number of|figures?|statistics|minutes|contracts?|expenditure|spend(?:ing)?|spent|costs?|budget|tenders?|invoices?|correspondence (?:between|with)|e-?mails between|impact assessment|total|agreements?|how (?:much|many)|was paid|were paid|list of all|salar(?:y|ies)|policies|policy',
  ],
  official: [
    '(?:per|each|every|since|between|past|previous|last|calendar|financial|academic) (?:of the )?(?:last |past |previous )?(?:\\p{L}{3,10} )?(?:years?|months?|20\\d\\d|19\\d\\d)|in 20\\d\\d|20\\d\\d(?:/|-)\\d\\d|from 20\\d\\d|paid|suppliers?|publishers?|complaints|withdrawn|agency|settlements?|meeting|architects?|consultants?|contract|refurbishment|closure|spent|spending|expenditure|tender|assessment|correspondence between',
  ],
  minutes: [
    '(?:the )?minutes (?:of|from|where)|contract (?:between|with)|impact assessment|breakdown of|correspondence between|e-?mails between',
  ],
  /** The commonest wordings of the languages that the library teaches. */
  foreign: [
    'auskunft über (?:meine|die über mich)|meine (?:gespeicherten |personenbezogenen |persönlichen )+daten|(?:löschen sie|löscht) (?:bitte )?meine? (?:\\p{L}{3,20} )?(?:daten|konto)|daten (?:\\p{L}{2,12} ){0,3}über mich (?:gespeichert|haben)',
    '(?:accéder à|accès à|supprim\\p{L}{1,4}|effac\\p{L}{1,4}|rectifi\\p{L}{1,4}|copie de) (?:toutes )?mes données',
    '(?:acceder a|acceso a|borr\\p{L}{1,4}|elimin\\p{L}{1,4}|suprim\\p{L}{1,4}|copia de) (?:todos )?mis datos',
    '(?:accesso a|accedere a|cancell\\p{L}{1,6}|copia de)i? (?:tutti )?(?:i )?miei dati',
    'acesso aos meus dados|apagu?\\p{L}{1,4} os meus dados',
  ],
} as const satisfies Concepts<string>;

export type InformationConcept = keyof typeof INFORMATION_CONCEPTS;
