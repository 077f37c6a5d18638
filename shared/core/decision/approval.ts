import type { Post } from '../post.ts';
import type { Finding } from '../rules/finding.ts';

/** What an approval names: the same rule at the same place. */
export const findingKey = (finding: Pick<Finding, 'rule' | 'at'>): string => `${finding.rule} ${finding.at}`;

/** What a post is held for, each once: what the administrator's approval of it accepts. */
export const holdsOf = (findings: readonly Finding[]): string[] => [
  ...new Set(findings.filter((finding) => finding.level === 'hold').map(findingKey)),
];

/** Whether the administrator has accepted everything that these findings hold a post for. Blocks cannot be accepted. */
export const isApproved = (post: Pick<Post, 'approval'>, findings: readonly Finding[]): boolean =>
  findings.every(
    (finding) =>
      finding.level === 'advise' ||
      (finding.level === 'hold' && post.approval?.findings.includes(findingKey(finding)) === true),
  );
