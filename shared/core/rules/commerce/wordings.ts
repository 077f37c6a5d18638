import { anyOf, type Phrase } from '../reading/phrases.ts';

export type PromotionKind = 'code' | 'discount' | 'call-to-buy' | 'affiliate' | 'giveaway' | 'money';

const PRICE =
  '(?:[£$€] ?\\d(?:[.,]?\\d){0,9}|\\d(?:[.,]?\\d){0,9} ?(?:[£$€]|euros?|pounds|dollars|quid|usd|gbp))';

/** What a library charges or sells by itself, and what it gives away. */
export const OWN_TRADE = anyOf(
  'fines?',
  'fees?',
  'late (?:returns?|charges?)',
  'amnesty',
  "(?:our|the library(?:'s)?|annual|summer|second-?hand|withdrawn) (?:book )?(?:sale|shop|stall|tote bags?|cards?|postcards?)",
  'book sale',
  'withdrawn (?:books?|stock)',
  'duplicates?',
  'print(?:ing|er)? (?:credit|costs?|prices?)',
  'printing',
  'at the (?:\\p{L}{2,9} )?desk',
  'book tokens?',
  'replacement cards?',
  'friends of the library',
  'photocop(?:y|ies|ying)',
  'scans?',
  'help ?desk',
  'enquiry desk',
  'issue desk',
  'library account',
  'proceeds',
  'charity',
  'in aid of',
  'bücherflohmarkt',
  'mahngebühr(?:en)?',
);

export const PROMOTIONS: readonly Phrase<PromotionKind>[] = [
  {
    kind: 'code',
    pattern: anyOf(
      '(?:promo(?:tion(?:al)?)?|discount|voucher|coupon|referral) codes?',
      'use (?:the |my |our )?code [\\p{L}\\d]{3,20}',
      '(?:rabatt|gutschein)codes?',
      'codes? promo',
      'código (?:de descuento|promocional)',
      'codice (?:sconto|promozionale)',
    ),
  },
  {
    kind: 'discount',
    pattern: anyOf(
      '\\d{1,2} ?% (?:off|discount|rabatt|de (?:réduction|remise|descuento)|di sconto|reduction)',
      '(?:half|best|lowest|unbeatable) prices?',
      'special offers?',
      'limited[- ]time (?:offer|only|deal)s?',
      '(?:black friday|cyber monday|prime day) (?:deals?|offers?|sales?)',
      'buy one,? get one',
      '(?:two|three|2|3) for (?:the price of )?(?:one|two|1|2)',
      'free (?:shipping|delivery|postage)',
      'money[- ]back guarantee',
      'while (?:stocks?|supplies) lasts?',
      'sonderangebote?',
      'kostenloser versand',
      'livraison gratuite',
      'envío gratis',
      'spedizione gratuita',
    ),
  },
  {
    kind: 'call-to-buy',
    pattern: anyOf(
      '(?:buy|shop|purchase) (?:now|today|online|yours|it (?:now|here|today))',
      '(?:pre-?order|order) (?:yours|your (?:own )?cop(?:y|ies))',
      'get yours (?:now|today|before)',
      'add to (?:cart|basket|bag)',
      'buy my (?:\\p{L}{2,12} )?(?:novel|book|ebook|album|art|prints?)',
      'shop online',
      'shop (?:our|the) (?:\\p{L}{3,12} )?(?:sale|collection|range)',
      '(?:dm|message|text|whatsapp) (?:me|us) to (?:order|buy)',
      'available (?:to buy|for purchase|to purchase) (?:at|from|on)',
      `(?:buy|order|purchase|yours|on sale|available)(?: [^ .,:;!?]{1,20}){0,6} (?:for|at|from)(?: only| just)? ${PRICE}`,
      `(?:only|just) ${PRICE}(?: at| from| on| with)`,
      'jetzt (?:kaufen|zuschlagen)',
      'achetez (?:maintenant|dès maintenant|-le)',
      'compra(?: ya| ahora)',
      'acquista (?:ora|subito)',
    ),
  },
  {
    kind: 'affiliate',
    pattern: anyOf(
      'affiliate (?:link|programme|program|partner)s?',
      'paid (?:partnership|promotion|advertisement)',
      'sponsored (?:post|content|link)s?',
      'sponsored(?=:)',
      'get yours with code',
      'i (?:may )?earn (?:a |an )?(?:small )?commission',
      'amzn\\.to/[\\p{L}\\d]{3,20}',
      'amazon\\.[a-z.]{2,6}/[^ ]{1,200}[?&]tag=[\\p{L}\\d-]{3,40}',
      '(?:werbung|anzeige)(?=:)',
      'partenariat rémunéré',
    ),
  },
  {
    kind: 'giveaway',
    pattern: anyOf(
      '(?:like|follow|share|retweet|repost|boost|tag (?:a|two|three|\\d) friends?)(?: us| this| this post)?(?:,| and| &|\\+)(?: [^ .,:;!?]{1,20}){0,8} (?:to|for (?:a|your) chance to) win',
      '(?:to|for (?:a|your) chance to) win(?: [^ .,:;!?]{1,20}){0,8} (?:like|follow|share|retweet|repost|boost|tag)',
      'giveaway',
      'win (?:a |an )?(?:free )?(?:iphone|ipad|macbook|playstation|gift card|amazon voucher|cash)',
    ),
  },
  {
    kind: 'money',
    pattern: anyOf(
      `(?:earn|make|win)(?: up to| over)? ${PRICE}(?: [^ .,:;!?]{1,20}){0,3} (?:a|per|every|each) (?:day|week|month|hour)`,
      '(?:make|earn) (?:easy |fast |quick |extra )?(?:money|cash) (?:online|from home|fast|now)',
      '(?:bitcoin|crypto|forex)(?: [^ .,:;!?]{1,20}){0,3} (?:profits?|returns?|signals?|invest(?:ment|ing)?)',
      'guaranteed (?:profit|income|returns?)',
      'online casino',
      'free (?:spins|bitcoin)',
    ),
  },
];
