import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { POLICY_FILE } from '../shared/wiring/environment.ts';

/** A section of the policy as it is written; `shared/core/policy` checks the whole file. Empty where there is none. */
export function writtenSection(root: string, section: string): Readonly<Record<string, unknown>> {
  const policy: unknown = parse(readFileSync(join(root, POLICY_FILE), 'utf8'));
  const written = isRecord(policy) ? policy[section] : undefined;
  return isRecord(written) ? written : {};
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
