import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommentText } from '../../shared/core/moderation/comment.ts';
import { judge } from '../../shared/core/moderation/judge.ts';
import type { Verdict } from '../../shared/core/moderation/verdict.ts';
import { loadPolicy } from '../../shared/core/policy/load-policy.ts';
import type { Policy } from '../../shared/core/policy/policy.ts';

export const POLICY_TEXT = readFileSync(join(import.meta.dirname, '../../policy/mmll-library.yaml'), 'utf8');

function read(): Policy {
  const loaded = loadPolicy(POLICY_TEXT);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems, undefined, 2));
  return loaded.policy;
}

/** The library's own policy. */
export const POLICY = read();

export const verdictOn = (comment: string | Partial<CommentText>, policy: Policy = POLICY): Verdict =>
  judge({ id: 'c', text: '', ...(typeof comment === 'string' ? { text: comment } : comment) }, policy);
