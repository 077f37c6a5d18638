import type { ProofAccount } from '../accounts/account.ts';
import type { Policy } from '../policy/policy.ts';
import type { Finding } from '../rules/finding.ts';
import { proofOfTexts, proveBundle } from '../rules/prove.ts';
import { REPLY_CONDUCT, REPLY_LENGTH } from './reply-rules.ts';

/**
 * What the policy says to an answer, as it will stand on the network. Whoever asked is named in it on purpose: that is no
 * personal data here, and no shouting.
 * @param handle Of whoever is answered, as it stands in the text.
 */
export function proveReply(
  text: string,
  { account, handle, policy }: { account: ProofAccount; handle: string; policy: Policy },
): Finding[] {
  const masked = withoutHandle(text, handle);
  return [
    ...proveBundle({ ...proofOfTexts([body(text)], policy), accounts: [account] }, REPLY_LENGTH).map(
      (finding) => ({ ...finding, help: toShorten(finding.args) }),
    ),
    ...proveBundle(proofOfTexts([body(masked)], policy), REPLY_CONDUCT),
  ];
}

/** An answer has no other wording for an account, which is what posts are advised. */
function toShorten({ problem }: Finding['args']): string {
  if (problem === 'too-many') return 'Leave some out.';
  if (problem === 'refused') return 'Leave it out.';
  return 'Shorten it. What does not fit can stand on a page of the library’s: link to that.';
}

const body = (text: string) => ({ at: 'text', role: 'body', text }) as const;

/** Letters that no rule takes for anything: “xxx” is taken for what it often is. */
const PLAIN = 'reader';

/** As long as it was, so that what is found keeps its place. */
function withoutHandle(text: string, handle: string): string {
  if (handle === '') return text;
  const stands = RegExp(
    handle.replace(/[^\p{L}\p{N}]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`),
    'giu',
  );
  return text.replace(stands, (found) => `@${PLAIN.repeat(found.length).slice(1, found.length)}`);
}
