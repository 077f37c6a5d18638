import type { Concepts, Signal } from '../reading/signals.ts';

const GOODS =
  '(?:flights?|holidays?|hotels?|tickets?|lash(?:es)?|nails|braids|wigs?|hair extensions|vapes?|vape juice|e-?liquids?|perfumes?|trainers|sneakers|handbags?|phones?|laptops?|furniture|supplements?|tyres|car insurance|logos?|iptv|cigarettes|tobacco|rolex|watches|jerseys|tracksuits)';
const STREAMING = '(?:netflix|spotify|disney|prime video|sky sports|now tv|youtube|iptv|canva|chatgpt)';

/** What is offered in few words: goods with the terms of a trade, coins, teams to join, and pages to be visited. */
export const PITCH_CONCEPTS = {
  goods: [GOODS],
  'terms of trade': [
    'wholesale|2 for 1|two for one|buy one,? get one|bogof|all (?:flavours|sizes|colours|brands)|(?:next|same)[- ]day delivery|mobile service|dm to book|full warranty|face value|bank transfer only|best prices?|no questions(?: asked)?|limited slots|ships? (?:everywhere|worldwide|nationwide)|payment plans?|in bulk',
    `(?:cheap(?:est)?|discount(?:ed)?|bargain|lowest|half[- ]price|cut[- ]price) ${GOODS}`,
  ],
  'call us': [
    '(?:call|ring|text|dm|pm|inbox|whatsapp|telegram|snap|message|book|order) (?:me|us|now|today|to book|before|direct|for|(?:\\p{L}{3,12} ){1,3}(?:travel|store|shop|sales))|(?:call|ring|tel|whatsapp|telegram|text):? \\+?\\d[\\d ]{8,14}|dm|inbox|next[- ]day delivery|in stock',
  ],
  'shared screens': [
    `${STREAMING}(?: (?:${STREAMING}|and|or|plus)){0,4} for (?:an? (?:tenner|fiver|quid)|£\\s?\\d|\\d{1,2} quid)`,
  ],
  coins: [
    '\\$\\p{L}{2,6} pre-?sale|(?:token|coin|crypto) pre-?sale|pre-?sale (?:price|tokens?)|airdrop|altcoins?|memecoins?|meme coins?|shitcoins?|100x|1000x|to the moon|usdt|tether|btc to|eth to|token launch|whitelist spots?',
  ],
  'quick gain': [
    'link in (?:the |my )?bio|ends? (?:tonight|today|soon)|easy (?:money|gains?|profit)|100x|1000x|no questions|same day|to cash|for cash|dm|join|last chance|get in (?:early|now)',
  ],
  recruits: [
    '(?:looking for|need|want|recruiting|seeking|searching for) (?:\\d{1,3} |\\p{L}{3,6} )?(?:\\p{L}{3,12} )?(?:motivated|hungry|ambitious|driven|serious|hard-?working|like-minded) (?:girls|ladies|people|individuals|women|guys|babes|students|mums)',
    'join my (?:\\p{L}{3,12} )?team',
  ],
  'own boss': [
    'your own boss|work around (?:lectures|uni|your|the kids)|from your (?:phone|sofa|bed)|financial(?:ly)? (?:free|freedom)|side (?:hustle|income)|wellness team|ask me how|dm me',
  ],
  flatters: [
    '(?:thank you|thanks) for sharing (?:such |this |these )?(?:an? )?(?:valuable|amazing|great|useful|nice|wonderful|helpful|informative) (?:information|info|content|article|post|tips|blog)|(?:great|nice|amazing|awesome|informative) (?:post|content|article|blog)(?=\\s?[.,!])',
  ],
  'visit us': [
    '(?:visit|check out|see|read) (?:our|my) (?:\\p{L}{3,10} )?(?:blog|site|website|store|shop|page|services) (?:for|to|on)',
  ],
  'written for you': [
    '(?:turnitin|ai|detector)[- ](?:safe|proof|free)|(?:ai )?humani[sz](?:er|ed|es|ing) (?:ai|your|text)?|ai humani[sz]er|undetectable ai|bypass(?:es)? (?:turnitin|ai detect\\p{L}{2,4})|full support with (?:your )?(?:assignments?|essays?|exams?)|"full support" with (?:assignments?|essays?|exams?)',
  ],
  'first free': [
    'first \\d{2,5} words|free trial|from £\\s?\\d|whatsapp|telegram|dm|link|http\\p{L}?|\\p{L}{3,20}\\.(?:example|com|io|ai|net)',
  ],
  'healed by post': [
    '(?:gone|cured|healed|disappeared|negative(?: now)?) (?:thanks to|because of|after using|by|with the help of) (?:dr|doctor|prophet|mama|baba|chief|the herbs)',
  ],
  'reached at': [
    '(?:reach|contact|message|find|whatsapp|text|email|add) (?:him|her|them)|ships? (?:everywhere|worldwide)|(?:his|her) (?:page|whatsapp|email|number|herbs)',
  ],
  'wage abroad': [
    'удал[её]нн\\p{L}{2,3} (?:работ|заработ)\\p{L}{1,3}|доход(?:ом)? от|заработ(?:ок|ка|ай\\p{L}{0,2}) (?:от|до)|trabaj[oa] desde casa|ingresos? (?:desde|de) \\d|arbeiten von zu ?hause',
  ],
  'written to': [
    'пиши(?:те)? (?:в|мне)|в (?:личку|личные|лс|директ|телеграм\\p{L}?)|por (?:privado|whatsapp|interno)|schreib(?:t|en)? (?:mir|uns)',
  ],
} as const satisfies Concepts<string>;

const unless = ['asked or given'] as const;

export const PITCH_SIGNALS: readonly Signal<
  'spam' | 'commercial',
  keyof typeof PITCH_CONCEPTS | 'asked or given'
>[] = [
  { kind: 'spam', needs: ['coins', 'quick gain'], unless },
  { kind: 'spam', needs: ['shared screens'], unless },
  { kind: 'spam', needs: ['recruits', 'own boss'], unless },
  { kind: 'spam', needs: ['flatters', 'visit us'], unless: [] },
  { kind: 'spam', needs: ['written for you', 'first free'], unless: ['asked or given'] },
  { kind: 'spam', needs: ['healed by post', 'reached at'] },
  { kind: 'spam', needs: ['wage abroad', 'written to'] },
  // Tickets at the door and laptops to be repaired are the library's own matters as well.
  { kind: 'commercial', needs: ['goods', 'terms of trade', 'call us'], unless, certainty: 'low' },
];
