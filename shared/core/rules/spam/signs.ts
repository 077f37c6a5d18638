import { anyOf } from '../reading/phrases.ts';

/** Something that spam has more often than other texts. */
export type Sign = {
  readonly name: string;
  /** How much it says. Several places of one sign say no more than one. */
  readonly points: number;
  readonly pattern: RegExp;
};

export const sign = (name: string, points: number, ...phrases: readonly string[]): Sign => ({
  name,
  points,
  pattern: anyOf(...phrases),
});

export const MONEY =
  '(?:[£$€₹] ?\\d[\\d,.]{0,12}[km]?|\\d[\\d,.]{0,12} ?(?:[£$€₹]|dollars|pounds|euros?|usdt?|gbp|btc|eth|rubles|рублей|million))';
export const CHANNEL =
  '(?:chann?el|page|description|thriller|novel|ebook|sketches|profile|vlog|videos?|vids?|covers?|music|songs?|tracks?|beats?|mixtape|single|album|blog|podcast|stream|shop|store|etsy|insta(?:gram)?|tiktok|youtube|onlyfans|ebook|e-book|app|link)';
export const APPS = '(?:whats ?app|telegram|instagram|insta|ig|snap(?:chat)?|signal|messenger|kik|skype)';
