import type { LinkAnswer } from '../../core/link-answer.ts';
import { addressRange } from '../../net/address-range.ts';
import type { Resolve } from '../../net/pinned-lookup.ts';
import type { Links } from '../../ports.ts';
import { askPage, type HowToAsk, type PageAnswer } from './ask-page.ts';
import { certainResolve } from './certain-resolve.ts';
import { judgeFailure, judgeStatus } from './judge-answer.ts';

export type WebLinksSettings = {
  /** Where whoever runs a server can complain: goes into the User-Agent. */
  readonly contact: string;
  readonly resolve?: Resolve;
  /** Whether an address may be spoken to: those of the public internet. Tests have their servers on this machine. */
  readonly mayAsk?: (address: string) => boolean;
  readonly limits?: Partial<typeof LIMITS>;
};

const LIMITS = {
  /** Milliseconds for one request, its name looked up and connected. */
  requestMs: 8_000,
  /** Milliseconds for one link, all redirects together. */
  linkMs: 20_000,
  redirects: 5,
};

/** Asks the web whether pages are there, with HEAD, then with GET where HEAD does not say. */
export function webLinks({
  contact,
  resolve = certainResolve(),
  mayAsk = (address) => addressRange(address) === 'unicast',
  limits,
}: WebLinksSettings): Links {
  const how: HowToAsk = { resolve, mayAsk, userAgent: userAgentOf(contact) };
  const bounds = { ...LIMITS, ...limits };
  return {
    async ask(address) {
      const until = Date.now() + bounds.linkMs;
      const leftMs = (): number => Math.min(bounds.requestMs, until - Date.now());
      let url = new URL(address);
      for (let redirects = 0; redirects <= bounds.redirects; redirects += 1) {
        const { next, answer } = await step(url, how, leftMs);
        if (!next) return answer;
        url = next;
      }
      return { is: 'unsure', why: 'redirects', host: url.host };
    },
  };
}

type Step =
  | { readonly next: URL; readonly answer?: undefined }
  | { readonly next?: undefined; readonly answer: LinkAnswer };

async function step(url: URL, how: HowToAsk, leftMs: () => number): Promise<Step> {
  let page: PageAnswer;
  try {
    page = await headOrGet(url, how, leftMs);
  } catch (error) {
    return { answer: judgeFailure(error, url) };
  }
  const { status, location } = page;
  if (![301, 302, 303, 307, 308].includes(status) || location === undefined)
    return { answer: judgeStatus(status, url) };
  const next = URL.parse(location, url.href);
  return next && (next.protocol === 'https:' || next.protocol === 'http:')
    ? { next }
    : { answer: { is: 'unsure', why: 'redirects', host: url.host } };
}

/**
 * Many servers refuse HEAD, some say that the page is not there, and some never answer it: before anybody hears of a
 * dead link, GET was asked too. A server that has enough of us (429) is left alone.
 */
async function headOrGet(url: URL, how: HowToAsk, leftMs: () => number): Promise<PageAnswer> {
  const limitMs = leftMs();
  try {
    const page = await askPage(url, 'HEAD', how, limitMs);
    if (page.status < 400 || page.status === 429) return page;
  } catch (error) {
    const failure = judgeFailure(error, url);
    const mayDependOnHead =
      failure.is === 'unsure' && (failure.why === 'timeout' || failure.why === 'connection');
    if (!mayDependOnHead || leftMs() <= 0) throw error;
  }
  return askPage(url, 'GET', how, Math.max(1, leftMs()));
}

/** Printable ASCII only: a header takes nothing else. */
const userAgentOf = (contact: string): string =>
  `Imprimatur (checks links in posts; ${contact.replace(/[^\x20-\x7e]|[()]/g, '')})`;
