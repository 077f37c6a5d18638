import { isHostProblem, type LinkProblem, linkProblem } from './host-problem.ts';
import type { LinkOptions } from './link-options.ts';

/** How a link stands before anybody is asked: wrong by its form, to be asked at `address`, or fine as it is. */
export type LinkStanding =
  | { readonly is: 'wrong'; readonly problem: LinkProblem }
  | { readonly is: 'to-ask'; readonly address: string }
  | { readonly is: 'allowed' };

/**
 * The policy may allow a host whatever its name looks like, or one port of it. A host below an allowed one is known to exist, but may still
 * be a login proxy; and a password is never fine.
 */
export function linkStanding(written: string, { allow }: LinkOptions): LinkStanding {
  const problem = linkProblem(written);
  const url = URL.parse(written);
  const host = url?.hostname.replace(/\.$/, '') ?? '';
  const isAllowed = allow.includes(host) || (url !== null && allow.includes(url.host));
  const isBelow = isAllowed || allow.some((above) => host.endsWith(`.${above}`));
  const isExcused =
    problem !== undefined && isHostProblem(problem) && (problem === 'reserved' ? isBelow : isAllowed);
  if (problem !== undefined && !isExcused) return { is: 'wrong', problem };
  return isBelow || !url ? { is: 'allowed' } : { is: 'to-ask', address: addressToAsk(url) };
}

/** The address without the part that never leaves the browser, so that each page is asked once. */
function addressToAsk(url: URL): string {
  const asked = new URL(url);
  asked.hash = '';
  return asked.href;
}
