/**
 * Addresses as people write them under a post, `http://` or not. A bare name counts where its ending is one that spam
 * and the web at large use: `e.g.this` is none.
 */
const ADDRESS =
  /https?:\/\/[^\s<>"“”]{3,2000}|(?<![\p{L}\p{N}@._-])(?:www\.)?(?:[\p{L}\p{N}-]{1,60}\.){1,4}(?:com|net|org|info|biz|xyz|top|club|online|site|shop|store|live|click|link|win|icu|vip|pro|app|io|co|me|ly|gl|gd|gle|tk|ml|ga|cf|ru|cn|uk|de|fr|eu|us|in|tv|cc|example|zip|mov|bet|loan|review|work|trade|buzz|monster|cam|sex|porn|xxx|adult)(?:\/[^\s<>"“”]{0,2000})?(?![\p{L}\p{N}@-]|\.\p{L})/giu;
/** Without one of these there is no address, and nothing to search for. */
const MAY_BE = /:\/\/|[\p{L}\p{N}]\.\p{L}/u;

export const webAddresses = (text: string): readonly string[] =>
  MAY_BE.test(text) ? (text.match(ADDRESS) ?? []).map((address) => address.replace(/[).,;:!?'’]+$/, '')) : [];

/** The host of an address, in small letters; undefined where it cannot be read. */
export function hostOf(address: string): string | undefined {
  const whole = withScheme(address);
  return URL.canParse(whole) ? new URL(whole).hostname.replace(/\.$/, '') : undefined;
}

export const withScheme = (address: string): string =>
  /^[a-z][a-z\d+.-]*:\/\//i.test(address) ? address : `https://${address}`;
