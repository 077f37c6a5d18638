import type { Concepts } from './signals.ts';

const MONEY =
  '(?:[£$€₹]\\s?\\d[\\d,.]{0,12}[km]?|\\d[\\d,.]{0,12}\\s?(?:[£$€₹]|dollars|pounds|euros?|usdt?|gbp|btc|eth|quid))';

/** What those want who write under everything, beside the signs that posts are searched for. */
export const SOLICITATION_CONCEPTS = {
  'asks to be contacted': [
    'link (?:on|in) my|ask me (?:for|how|about)|message (?:me )?for (?:prices|details|info)|sign up (?:with|using)|enrol now|kindly (?:reply|contact|write)|subscribe (?:for|to)|write me on|one click|with (?:my|the|our)?\\s?code|code \\p{L}{3,10}\\d{1,3}|connect your',
    '(?:dm|pm|inbox|whatsapp|message|text|contact|write to|e-?mail|reach|add|call|hit|find|ask|hmu|hit) (?:me|us|him|her|them|now|on|@\\p{L}{2,20})(?: up)?',
    'reply yes|book (?:a|your) (?:free )?(?:demo|call|viewing|consultation|slot)|click (?:my|the|on)|link (?:below|in (?:my |the )?(?:bio|profile))|apply (?:now|today)|contact us|visit (?:our|my|the) (?:website|page|site|shop)|call (?:now|today)|sign up (?:now|today)|swipe up|collab|write (?:to )?(?:me|us) in private|hmu|sales team|dm to \\p{L}{3,8}|text us|go (?:and )?watch|appeal here',
  ],
  'wants attention': [
    'vote for (?:me|my|us|our)|stream (?:our|my)|every (?:play|view|vote|like|order) counts|just dropped|new drip|subscribe for|sign up with my|daily (?:study )?(?:hacks|tips|motivation)',
    '(?:uploaded|posted|dropped|released|made) (?:a|my|our) (?:new )?(?:\\p{L}{3,9} )?(?:video|vlog|song|track|single|podcast|reel)|my (?:\\p{L}{2,12} ){0,3}(?:channel|page|profile|single|album|song|ep|mixtape|podcast|novel|book|ebook|blog|shop|store|etsy|onlyfans|stream|feed|video)(?: (?:is )?(?:out|live|on|now|available)| for|[.,!]|$| today)',
    '(?:come|go) (?:and )?(?:visit|see|check|follow|like)|check (?:it |us |them |me )?out|would mean the world|leave (?:a|me a|us a) (?:review|like|follow)|out now|(?:follow|like|sub) (?:for|4|and i) (?:follow|like|sub)|follow back|grow together|on (?:spotify|soundcloud|amazon|kindle|youtube|tiktok|etsy)|daily motivation',
  ],
  'my own': ['my|our|mine'],
  'feature bait': [
    '(?:promote|send|dm|tag|submit|post|share) (?:it |this |us |your \\p{L}{3,10} )?(?:on |to |at |with )?@[\\p{L}\\p{N}_.]{3,30}',
    'get featured|(?:be )?featured (?:on|in) (?:our|my|the) (?:\\p{L}{3,10} )?(?:page|magazine|profile|feed|channel)|brand ambassadors?|for a (?:feature|shoutout|shout\\s?out)|want to be featured|[fl]4[fl]|collab\\??,? dm',
  ],
  courts: [
    '(?:hello|hi|hey|wow)[,!]? (?:dear|handsome|beautiful|pretty|gorgeous|sexy|cutie)|can we be friends|be my friend|amazing content dear|i am a (?:widow|single|lonely)|looking for (?:a )?(?:serious|honest|loving) (?:man|woman|partner|relationship)|(?:text|chat|write) (?:with )?(?:me|us) on (?:hangouts|telegram|whatsapp|google chat)|lonely\\?|god[- ]fearing',
  ],
  'heals or returns': [
    'lost \\d{1,3}\\s?kg',
    '(?:cured|healed|restored|delivered|recovered|recovers?|brought back|got (?:it|my (?:money|ex|husband|wife)) back|changed my life)',
    'was broke until|paid off my|lost all my (?:money|savings)|got scammed|(?:manages?|trades?|handles?|invests?) (?:for me|my (?:\\p{L}{3,10} )?(?:portfolio|account|money|investments?|funds))|i withdraw (?:weekly|daily|every)',
  ],
  wonderworker: [
    'this tea|pills?|ask me',
    '(?:dr|doctor|prof|mr|mrs|miss|expert|hacker|herbalist|spell\\s?caster|agent|coach|trader)\\.?(?: \\p{L}{2,15})?|herb(?:s|al)|recovery (?:expert|agent)|ask me how',
  ],
  homes: [
    '(?:rooms?|flats?|studios?|houses?|apartments?|accommodation) (?:to let|for rent|available|near|from)|affordable (?:student )?(?:accommodation|housing|rooms?)|bills included|pcm|viewings?',
  ],
  'sells things': [
    "(?:i'm |i am |we are |we're )?selling (?:my|our|a|an|some|this|these)|for sale|ono|collection only|good condition|or nearest offer|wts|(?:buy|order|shop) (?:\\p{L}{3,12} )?(?:now|today|here|online)|free (?:worldwide )?(?:shipping|delivery)|\\d{1,2}\\s?% off|today only",
  ],
  price: [
    MONEY,
    '(?:cheap(?:est)?|best rates?|low(?:est)? (?:fees?|prices?)|discount|affordable|free quote|no job too small|\\d{1,2}\\s?%|bargain|ono|pcm)',
  ],
  trade: [
    'mobile (?:hairdresser|mechanic|beautician)|\\d{1,2} years of experience|covering \\p{L}{4,14} and|accredited online|hoodies|online (?:mba|degree|course)',
    'our (?:software|product|platform|app|solution|company|agency|team|experts?)s? (?:\\p{L}{3,12} )?(?:helps?|saves?|offers?|delivers?|boosts?)|forex|crypto',
    '(?:carpet|house|office|end of tenancy|gutter|window) (?:cleaning|clearance)|removals?|plumb(?:er|ing)|electrician|tutoring|tutors?|driving lessons?|taxi|web\\s?sites? (?:for|design)|we build|logo design|seo|marketing (?:services?|agency)|proofreading|editing (?:services?)?|thesis (?:writing|editing)|essay(?: writing)? (?:services?|help)|translation services?|massage|(?:business|personal|payday|cheap|quick|instant) loans?|mortgages?',
  ],
  'writes for you': [
    '(?:we|our (?:experts?|writers?|team)|experts?|phd holders?|i)(?: can| will)? (?:do|write|complete|finish|take) (?:it for you|your (?:\\p{L}{3,12} )?(?:homework|assignments?|essays?|dissertations?|thesis|exams?|coursework))|(?:cheap|buy|order) (?:\\p{L}{3,10} )?(?:essays?|dissertations?|assignments?|thesis)|(?:thesis|dissertation|essay|assignment) (?:writing|editing|help|services?)|struggling with (?:assignments?|essays?|your)|plagiarism[- ]free',
  ],
  'sells fame': [
    '(?:buy|get|gain|real|cheap|instant) (?:\\d[\\d.,]{0,6}k? )?(?:\\p{L}{3,10} )?(?:likes|followers|views|subscribers)|(?:instagram|tiktok|youtube) (?:likes|followers|views)',
  ],
  'journal mill': [
    'fast publication|(?:publish|submit) (?:your (?:paper|article|manuscript)|to) (?:\\p{L}{2,12} ){0,4}(?:journal|editor)|(?:within|in) \\d{1,2} days|impact factor|if \\d|scopus|low fees|call for papers',
  ],
  'plays for money': ['bet now|casino|welcome bonus|free spins|betting|jackpot|slots'],
  'gives away': [
    "giveaway|gift\\s?cards?|voucher|airdrop|free (?:iphone|ipad|gift)|you(?:'ve| have)? won|lucky visitor|claim your|fill in (?:the|this) survey",
  ],
  urgent: ['link|click|profile|bio|survey|below|now|http\\p{L}?|here|\\d{2}'],
  phishing: [
    'could not (?:be )?deliver(?:ed)?|redelivery|pay £?\\d|they filmed you|you need to see this|is this you in',
    '(?:has|have) been reported|copyright (?:violation|claim)|unusual activity|confirm your identity|verify (?:here|your)|(?:account|page) (?:will be|has been) (?:suspended|disabled|deleted|restricted)|violat(?:ed|es|ion)|within \\d{1,2} hours',
  ],
  'works at home': [
    'business proposal|sugar (?:baby|daddy|mummy)|weekly allowance|being (?:poor|broke)|my mentor|we both get|airdrop|crypto',
    '(?:work|earn|job|income) (?:\\p{L}{2,8} ){0,3}(?:from|at) home|(?:earn|make|made|making|get) (?:up to )?[£$€]?\\s?\\d[\\d,.]{0,8}|passive income|financial freedom|invest(?:ed|ment)? [£$€]?\\d',
  ],
  'per day': [
    'profile|reply|wallet|sign up|weekly|write me|link',
    '(?:per|a|every|each|in|within|last) (?:\\d{1,2} )?(?:day|week|month|hours?)|guaranteed|no experience|with this app|ask me',
  ],
  desires: [
    'hot singles?|beautiful women|sexy (?:girls?|women)|(?:chat|meet) with (?:\\p{L}{3,10} )?(?:women|girls|singles)|naughty|nudes',
  ],
  /** A reader who speaks of the library's own offer. */
  asking: [
    '(?:is|are|does|do|can|could|where|how|when|which|what|who) (?:the|it|this|there|i|we|you|students?|one) (?:\\p{L}{2,12} ){0,12}\\?|not (?:trying to )?sell|selling nothing',
  ],
} as const satisfies Concepts<string>;

export type SolicitationConcept = keyof typeof SOLICITATION_CONCEPTS;
