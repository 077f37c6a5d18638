import type { Bundle } from '../core/bundle/bundle.ts';
import type { LinkAnswer, LinkAnswers } from '../core/link-answer.ts';
import { linksToAsk } from '../core/rules/links/links-to-ask.ts';
import { buildTexts } from '../core/rules/prove.ts';
import { MINUTE } from '../core/time.ts';
import type { Deps, Links } from '../ports.ts';

/** `link-check` says so in its description. */
const MOST_LINKS = 40;
const AT_ONCE_PER_HOST = 2;
/** Links that were not begun by then are not asked any more. */
const LONGEST_MS = MINUTE;

export type AskDeps = Pick<Deps, 'clock' | 'policy'> & {
  /** Absent where nobody is to be asked. */
  readonly links?: Links;
};

/** Asks for the pages behind a bundle's links, each once, hosts side by side. Undefined where nobody is to be asked. */
export async function askLinks(
  { links, clock, policy }: AskDeps,
  bundle: Bundle,
): Promise<LinkAnswers | undefined> {
  if (!links) return undefined;
  const wanted = linksToAsk({ bundle, texts: buildTexts(bundle, []) }, policy).slice(0, MOST_LINKS);
  const answers: Record<string, LinkAnswer> = {};
  const until = clock.now() + LONGEST_MS;
  const lane = async (queue: Iterable<string>): Promise<void> => {
    for (const address of queue) {
      if (clock.now() > until) return;
      answers[address] = await links.ask(address);
    }
  };
  const byHost = Map.groupBy(wanted, (address) => new URL(address).host);
  const lanes = [...byHost.values()].flatMap((addresses) => {
    const queue = addresses.values();
    return Array.from({ length: AT_ONCE_PER_HOST }, () => lane(queue));
  });
  await Promise.all(lanes);
  return answers;
}
