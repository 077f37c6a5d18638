import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { expectedRules, readExamples } from '../local/examples.ts';
import { openBundle } from '../shared/adapters/bundles/open-bundle.ts';
import { sharpMedia } from '../shared/adapters/media/sharp-media.ts';
import { localVision } from '../shared/adapters/vision/local-vision.ts';
import { channelTraits } from '../shared/channels/traits.ts';
import { loadDirectory } from '../shared/core/accounts/load-directory.ts';
import type { Measured } from '../shared/core/media/measured.ts';
import { type Report, reportText } from '../shared/core/report/report.ts';
import type { KnownFacts } from '../shared/ports.ts';
import { type ExamineDeps, examineBundle } from '../shared/steps/examine-bundle.ts';
import { leftIn, scratch } from './bundle-fixtures.ts';
import { watchedLog } from './log-privacy.ts';
import { readTestPolicy, START } from './publishing-world.ts';

const PROJECT = join(import.meta.dirname, '..');
const EXAMPLES = join(PROJECT, 'examples');
const STATE = { pass: 'accepted', hold: 'held', block: 'blocked' } as const;
const expected = Object.entries(readExamples());

/** Some examples have the same picture. */
const known = new Map<string, Measured>();
const knownFacts: KnownFacts = {
  find: async (sha256) => known.get(sha256),
  keep: async (facts) => void known.set(facts.sha256, facts),
};
// Looking at a picture takes seconds, and long on a machine that does other things too.
vi.setConfig({ testTimeout: 120_000 });

let deps: ExamineDeps;
let work: string;
let clean: () => Promise<void>;
beforeAll(async () => {
  ({ folder: work, clean } = await scratch());
  const directory = loadDirectory(await readFile(join(PROJECT, 'policy', 'accounts.yaml'), 'utf8'));
  if (!directory.ok) throw new Error('The directory of the project cannot be read.');
  deps = {
    policy: await readTestPolicy(),
    media: sharpMedia(),
    vision: localVision(),
    knownFacts,
    log: watchedLog(),
    channels: channelTraits,
    clock: { now: () => START, sleepUntil: async () => {} },
    store: { accounts: async () => directory.accounts, permissions: async () => [] },
  };
});
afterAll(async () => {
  await deps.vision.close();
  await clean();
});

async function examine(name: string): Promise<Report> {
  const opened = await openBundle(join(EXAMPLES, name), work);
  try {
    return (await examineBundle(deps, opened)).report;
  } finally {
    await opened.close();
    expect(await leftIn(work)).toEqual([]);
  }
}

describe('the examples', () => {
  it('are all listed with what must become of them', async () => {
    const entries = await readdir(EXAMPLES, { withFileTypes: true });
    const bundles = entries.filter((entry) => entry.isDirectory() || entry.name.endsWith('.zip'));
    expect(expected.map(([name]) => name).sort()).toEqual(bundles.map((entry) => entry.name).sort());
  });

  it.each(expected)('%s is judged as expected, and told what to do', async (name, expectation) => {
    const { state } = expectation;
    const report = await examine(name);
    const found = new Set(report.findings.map((finding) => finding.rule));
    expect({ state: STATE[report.outcome], rules: [...found].sort() }).toEqual({
      state,
      rules: expectedRules(expectation, [...found]).sort(),
    });
    for (const finding of report.findings) {
      expect(finding.message).toMatch(/^\S.*\S$/s);
      expect(finding.help, finding.message).toMatch(/\p{L}{2}/u);
      expect(deps.policy.clauses.map((clause) => clause.id)).toContain(finding.clause);
    }
    if (state === 'accepted') expect(report.due).toBeDefined();
    else expect(report.findings.some((finding) => finding.level !== 'advise')).toBe(true);
    const text = reportText(report, deps.policy);
    expect(text).not.toMatch(/undefined|\[object|NaN/);
  });
});
