import { isImitation, linkProblem } from '../../rules/links/host-problem.ts';
import { hostOf, withScheme } from '../reading/web-addresses.ts';
import type { Sighting } from '../verdict.ts';
import type { ModerationRule } from './rule.ts';

/** Clause `moderation.platform-terms`. No address is opened. */
export const inappropriateLink: ModerationRule = {
  id: 'inappropriate-link',
  reason: 'moderation.platform-terms',
  about:
    'Addresses that imitate well-known names or mix scripts, lead to a bare number or to a program, pages for adults by ' +
    'their names, and short links, which say nothing of where they lead. No address is opened, so a harmless name may ' +
    'lead anywhere.',
  *check({ addresses }) {
    for (const address of new Set(addresses)) {
      const found = problemOf(address);
      if (found) yield { certainty: found.certainty, args: { problem: found.problem, address } };
    }
  },
};

type Problem = 'imitation' | 'odd-host' | 'program' | 'adult' | 'short';

const SHORT =
  /^(?:bit\.ly|tinyurl\.com|goo\.gl|t\.co|cutt\.ly|is\.gd|rb\.gy|shorturl\.at|ow\.ly|buff\.ly|rebrand\.ly|t\.ly|tiny\.cc|v\.gd|s\.id|lnkd\.in|shorte\.st|adf\.ly|bl\.ink|dub\.sh|qr\.ae|snip\.ly|linktr\.ee)$/;
const PROGRAM = /\.(?:exe|msi|apk|scr|bat|cmd|com|jar|dmg|pkg|vbs|ps1|iso|hta|lnk|xpi|crx)$/i;
const ADULT =
  /(?:^|[.-])(?:porn\p{L}*|xxx|xvideos|xhamster|xnxx|onlyfans|chaturbate|sex(?:y|cam|cams|chat|dating)?|escorts?|camgirls?|nudes?|hentai|milfs?)(?:[.\d-]|$)|\.(?:sex|porn|xxx|adult|cam)$/u;
/** A well-known name with one of these beside it is nobody's own page. */
const BAIT =
  /(?:^|-)(?:log-?in|secure|security|verify|verification|support|account|appeal|update|confirm|help|bonus|gift)(?:-|$)/;
const NAMES =
  /(?:^|-)(?:facebook|meta|instagram|google|paypal|microsoft|apple|amazon|netflix|whatsapp|linkedin|twitter|cambridge|oxford|outlook|office365)(?:-|$)/;

function problemOf(address: string): { problem: Problem; certainty: Sighting['certainty'] } | undefined {
  const host = hostOf(address);
  if (host === undefined) return undefined;
  const form = linkProblem(withScheme(address));
  const labels = host.split('.');
  if (
    form === 'imitation' ||
    form === 'mixed-scripts' ||
    host.split(/[.-]/).some(isImitation) ||
    labels.some((label) => BAIT.test(label) && NAMES.test(label))
  )
    return { problem: 'imitation', certainty: 'high' };
  if (form === 'bare-number' || form === 'credentials') return { problem: 'odd-host', certainty: 'high' };
  if (PROGRAM.test(pathOf(address))) return { problem: 'program', certainty: 'high' };
  if (ADULT.test(host)) return { problem: 'adult', certainty: 'high' };
  return SHORT.test(host) ? { problem: 'short', certainty: 'low' } : undefined;
}

const pathOf = (address: string): string => {
  const { pathname } = new URL(withScheme(address));
  return pathname === '/' ? '' : pathname;
};
