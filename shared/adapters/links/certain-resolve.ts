import { Resolver } from 'node:dns/promises';
import { type Resolve, resolveWithSystem } from '../../net/pinned-lookup.ts';
import { codeOf } from './judge-answer.ts';

/** Some systems say that there is no such name where all that is missing is the network. */
class NameInDoubtError extends Error {
  override readonly name = 'NameInDoubtError';
  readonly code = 'EAI_AGAIN';
}

/**
 * Resolves as the system does, but says `ENOTFOUND` only where a name server said so itself that knows other names:
 * everything else that goes wrong passes (`EAI_AGAIN`). Offices and machines without the internet have name servers that
 * deny whatever they are asked.
 * @param servers Name servers to confirm with, as `dns.setServers` takes them; otherwise the system's.
 */
export const certainResolve =
  (system: Resolve = resolveWithSystem, servers?: readonly string[]): Resolve =>
  async (hostname) => {
    try {
      return await system(hostname);
    } catch (error) {
      if (codeOf(error) !== 'ENOTFOUND' || (await isKnownToBeAbsent(hostname, servers))) throw error;
      throw new NameInDoubtError(`${hostname} could not be looked up.`, { cause: error });
    }
  };

async function isKnownToBeAbsent(hostname: string, servers: readonly string[] | undefined): Promise<boolean> {
  const resolver = new Resolver({ timeout: 2_000, tries: 1 });
  if (servers) resolver.setServers(servers);
  const answers = await Promise.allSettled([resolver.resolve4(hostname), resolver.resolve6(hostname)]);
  const isDenied = answers.every(
    (answer) =>
      answer.status === 'rejected' && ['ENOTFOUND', 'ENODATA'].includes(codeOf(answer.reason) ?? ''),
  );
  return isDenied && (await isOnTheInternet(resolver));
}

/** Whoever knows the internet's names knows where the largest domain is looked up. */
const isOnTheInternet = (resolver: Resolver): Promise<boolean> =>
  resolver.resolveNs('com').then(
    () => true,
    () => false,
  );
