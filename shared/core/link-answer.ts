/** Why a link does not work: no page there (404, 410), no server of that name, or a certificate that browsers refuse. */
export type DeadBecause = 'not-found' | 'no-such-name' | 'certificate';
/**
 * Why nobody knows: no answer in time · 401, 403, 429 and the like, which programs get and readers may not · a fault of
 * the server · a broken connection · no network here · a certificate that only some accept · too many redirects, or
 * one that leads off the web.
 */
export type UnsureBecause =
  | 'timeout'
  | 'turned-away'
  | 'server-error'
  | 'connection'
  | 'network'
  | 'certificate'
  | 'redirects';

/** What came of asking for the page behind a link. `host` is where the way ended, after redirects. */
export type LinkAnswer =
  | { readonly is: 'reached'; readonly status: number; readonly address: string }
  | { readonly is: 'dead'; readonly why: DeadBecause; readonly host: string }
  | { readonly is: 'unsure'; readonly why: UnsureBecause; readonly host: string }
  /** The link, or a redirect, leads to a private address: nothing was sent there. */
  | { readonly is: 'forbidden'; readonly host: string };

/** By address, as `addressToAsk` spells it. A link that is not there was not asked. */
export type LinkAnswers = Readonly<Record<string, LinkAnswer>>;
