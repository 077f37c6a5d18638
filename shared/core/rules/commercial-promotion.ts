import * as v from 'valibot';
import { OWN_TRADE, PROMOTIONS, type PromotionKind } from './commerce/wordings.ts';
import { findPhrases } from './reading/phrases.ts';
import { plainly } from './reading/prose.ts';
import { withoutQuotations } from './reading/quotations.ts';
import { sentenceAround } from './reading/sentences.ts';
import { defineRule, type Remark } from './rule.ts';
import { quote, said } from './wording.ts';

const SAYS: Readonly<Record<PromotionKind, string>> = {
  code: 'offers a discount code',
  discount: 'advertises a discount',
  'call-to-buy': 'tells readers to buy',
  affiliate: 'is paid for, or earns somebody money',
  giveaway: 'promises a prize for following or sharing',
  money: 'promises money',
};

/** Clause `conduct.commercial`. */
export const commercialPromotion = defineRule({
  id: 'commercial-promotion',
  clause: 'conduct.commercial',
  level: 'hold',
  reads: 'text',
  about:
    'Finds wordings of advertisements: discount codes, percentages off, “buy now”, a price with a call to order, ' +
    'affiliate links, prizes for following or sharing, promises of money; in English, and the commonest in German, ' +
    'French, Spanish and Italian. A price alone passes, and so do the library’s own fees and fines, printing, book ' +
    'sales and free events. It does not know who stands behind an offer.',
  options: v.strictObject({
    /** Words that show that an offer is the library's own, such as the name of its shop. */
    own: v.optional(v.array(v.pipe(v.string(), v.minLength(3), v.toLowerCase())), []),
  }),
  *check({ texts }, { own }): Iterable<Remark> {
    for (const { at, role, text } of texts) {
      if (role === 'credit') continue;
      const prose = withoutQuotations(text);
      for (const { kind, span, words } of findPhrases(prose, PROMOTIONS)) {
        const sentence = plainly(sentenceAround(prose, span));
        const isOwn =
          sentence.search(OWN_TRADE) >= 0 || own.some((name) => sentence.toLowerCase().includes(name));
        if (!isOwn) yield { at, span, args: { kind, words } };
      }
    }
  },
  message: (args) => `${quote(said(args, 'words'))} ${saysOf(said(args, 'kind'))}.`,
  help: () =>
    'Leave the offer out, and say what it means for readers. What the library itself sells for itself is fine if the post says so.',
});

const saysOf = (name: string): string =>
  Object.entries(SAYS).find(([kind]) => kind === name)?.[1] ?? SAYS['call-to-buy'];
