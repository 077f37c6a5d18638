/** What campaigns and networks hang on addresses to recognise who follows them. */
const TRACKING =
  /^(?:utm_[a-z]+|fbclid|gclid|dclid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_[ce]id|_hs(?:enc|mi)|mkt_tok|vero_id|oly_(?:anon|enc)_id|wickedid|s_cid|ref_src|ref_url|trk)$/i;

/** The address without what only serves to follow readers; undefined where there is nothing of the kind. */
export function withoutTracking(address: string): string | undefined {
  const query = address.indexOf('?');
  if (query < 0) return undefined;
  const fragment = address.indexOf('#', query);
  const end = fragment < 0 ? address.length : fragment;
  const parameters = address.slice(query + 1, end).split('&');
  const kept = parameters.filter((parameter) => !TRACKING.test(parameter.split('=', 1)[0] ?? ''));
  if (kept.length === parameters.length) return undefined;
  return address.slice(0, query) + (kept.length > 0 ? `?${kept.join('&')}` : '') + address.slice(end);
}
