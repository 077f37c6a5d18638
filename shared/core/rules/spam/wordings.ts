import { anyOf, type Phrase } from '../reading/phrases.ts';

const MINE =
  'my (?:new |own |latest |first |free )?(?:youtube |you tube |instagram |facebook |tiktok |music )?(?:channel|chanel|page|profile|videos?|vids?|songs?|music|covers?|remix|mixtape|album|website|site|blog|store|shop|link|bio|onlyfans|account)(?! (?:picture|photo))';

/** What strangers write under everything. A library says "our", and so is not meant. */
export const SPAM_WORDINGS: readonly Phrase<'wording'>[] = [
  {
    kind: 'wording',
    pattern: anyOf(
      `(?:check|checking|chek) ?(?:out|it out on|it)? ${MINE}`,
      `(?:visit|see|watch|view|subscribe to|sub to|subscribe|like|follow|support|join|look at|listen to|give) (?:to )?${MINE}`,
      `(?:sub|subscribe) (?:to )?(?:me|my)`,
      "subscribe (?:and|&) (?:i(?:'ll| will)|get)",
      'sub ?(?:4|for) ?sub',
      'follow (?:4|for) follow',
      'like (?:4|for) like',
      'link in my (?:bio|profile)',
      '(?:get|buy|gain) (?:\\d[\\d,.]{0,8} |more |free |real )?(?:followers|subscribers|likes|views)',
      "congratulations[,!]? you(?:'ve| have)? (?:been selected|won)",
      'you (?:have )?won (?:a |an )?(?:free |\\p{Sc})',
      'hot (?:singles|girls)',
      '(?:cheap|buy|order|online) (?:viagra|cialis|xanax|tramadol)',
      'payday loans?',
      '(?:instant|guaranteed) (?:loan|credit) approval',
      '100 ?% (?:free|legit|real)(?: money)?',
      'this is not (?:a )?(?:spam|scam)',
      'double your (?:money|bitcoin|investment)',
    ),
  },
];
