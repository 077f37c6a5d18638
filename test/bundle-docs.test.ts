import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MEDIUM_KEYS, ROOT_KEYS } from '../shared/core/bundle/keys.ts';
import { readBundle } from '../shared/core/bundle/read-bundle.ts';
import { readRecurrenceRule } from '../shared/core/schedule/recurrence-rule.ts';

const root = join(import.meta.dirname, '..');
const manual = readFileSync(join(root, 'docs/bundles.md'), 'utf8');
const SETTINGS = { timeZone: 'Europe/London', expiresAfterMs: 1 };

/** Every code that the sources spell: `code: 'x'`, `refuse('x'`, and what a choice between codes yields. */
const codes = ['shared/core/bundle', 'shared/core/schedule', 'shared/adapters/bundles'].flatMap((folder) =>
  readdirSync(join(root, folder)).flatMap((file) =>
    [
      ...readFileSync(join(root, folder, file), 'utf8').matchAll(
        /code:[^,;\n]*|refuse\(\s*[^,;]*,|return '[a-z-]+';/g,
      ),
    ].flatMap(([found]) => [...found.matchAll(/'([a-z]+(?:-[a-z0-9]+)*)'/g)].map((name) => name[1] ?? '')),
  ),
);

describe('docs/bundles.md', () => {
  it('explains every code that a report can have', () => {
    const keys: readonly string[] = [...ROOT_KEYS, 'now', 'next-slot'];
    const wanted = [...new Set(codes)].filter((code) => !keys.includes(code));
    expect(wanted.length).toBeGreaterThan(40);
    expect(wanted.filter((code) => !manual.includes(`\`${code}\``))).toEqual([]);
  });

  it('explains every key', () => {
    const rows = [...ROOT_KEYS, ...MEDIUM_KEYS].filter((key) => !manual.includes(`| \`${key}\` |`));
    expect(rows).toEqual([]);
  });

  it('shows rules that can be read', () => {
    const rules = [
      ...manual.matchAll(/`(?:repeat: )?(FREQ=[^`\n]*COUNT[^`\n]*|FREQ=[^`\n]*UNTIL[^`\n]*)`/g),
    ].map(([, rule]) => rule ?? '');
    expect(rules.length).toBeGreaterThan(5);
    expect(rules.filter((rule) => !readRecurrenceRule(rule).ok)).toEqual([]);
  });

  it('shows a bundle that is accepted', () => {
    const post = /```markdown\n([\s\S]*?)```/.exec(manual)?.[1] ?? '';
    const reading = readBundle(post, [{ path: 'reading-room.jpg', bytes: 1 }], SETTINGS);
    expect(reading).toMatchObject({ ok: true, bundle: { accounts: ['mastodon', 'bluesky'] } });
  });

  it('shows corrections that are right, of lines that are wrong', () => {
    const rows = [...manual.matchAll(/^\| `(\w+: [^`]*)` \| [^|]* \| `(\w+: [^`]*)` \|$/gm)];
    expect(rows.length).toBeGreaterThan(5);
    const read = (line: string) => {
      const others = ['title: x', 'publish: now', 'accounts: all'].filter(
        (key) => !line.startsWith(key.slice(0, 5)),
      );
      const entry = /^(?:alt|credit)/.test(line) ? `media:\n  - file: a.jpg\n    ${line}` : line;
      return readBundle(
        `---\n${[...others, entry].join('\n')}\n---\nx\n`,
        [{ path: 'a.jpg', bytes: 1 }].filter(() => entry !== line),
        SETTINGS,
      );
    };
    for (const [, wrong = '', right = ''] of rows) {
      expect(read(wrong).ok, wrong).toBe(false);
      expect(read(right).ok, right).toBe(true);
    }
  });
});
