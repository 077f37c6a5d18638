import { once } from 'node:events';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { LONGEST_LINE, textLines } from '../cli/text-lines.ts';
import { RULES } from '../shared/core/rules/index.ts';
import { imprimatur, PROJECT, start, temporaryFolder } from './cli-process.ts';

const lint = (input: string, ...more: string[]) =>
  imprimatur(['lint', '--stdin', '--json', ...more], { input });
const parsed = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

vi.setConfig({ testTimeout: 60_000 });

describe('lint', () => {
  it('answers each line with its id as it came and every finding', async () => {
    const mail = 'Write to jane.reader@mail.example today';
    const { code, out, err } = await lint(
      [
        { id: 'a', text: mail },
        { id: 7, text: 'Good morning' },
        { id: 1.5, text: 'Hello', alt: '' },
        { id: 'n', text: 'Hello', alt: null },
      ]
        .map((line) => JSON.stringify(line))
        .join('\r\n'),
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const answers = parsed(out);
    expect(answers.map((answer) => answer.id)).toEqual(['a', 7, 1.5, 'n']);
    const [finding] = answers[0].findings;
    expect(finding).toMatchObject({ rule: 'personal-data-in-text', at: 'text', args: { kind: 'email' } });
    for (const key of ['clause', 'level', 'message', 'help']) expect(finding[key]).toBeTypeOf('string');
    expect(mail.slice(finding.span.start, finding.span.end)).toBe('jane.reader@mail.example');
    expect(answers[2].findings.map((one: { rule: string }) => one.rule)).toContain('alt-text-present');
    expect(answers[3].findings).toEqual([]);
  });

  it('tells broken lines by number, goes on with the rest, and ends with 64', async () => {
    const { code, out, err } = await lint(
      '\u{feff}{"id":1,"text":"one"}\nnot json\n\n{"id":2}\n{"text":"x"}\n[]\n{"id":12345678901234567890,"text":"x"}\n{"id":3,"text":"three"}',
    );
    expect(code).toBe(64);
    expect(parsed(out).map((answer) => answer.id)).toEqual([1, 3]);
    expect(err.match(/^Line \d+/gm)).toEqual(['Line 2', 'Line 4', 'Line 5', 'Line 6', 'Line 7']);
    expect(err).toContain('Line 2 is not JSON');
    expect(err).toContain('Line 4: text: expected text, got nothing');
  });

  it('takes a line separator inside a text for a letter', async () => {
    const { code, out } = await lint('{"id":"u","text":"one\u2028two"}\n');
    expect(code).toBe(0);
    expect(parsed(out)).toEqual([{ id: 'u', findings: [] }]);
  });

  it('answers before the input ends', async () => {
    const child = start(['lint', '--stdin', '--json']);
    const { stdin, stdout } = child;
    if (!stdin || !stdout) throw new Error('Expected pipes.');
    const answers = createInterface({ input: stdout })[Symbol.asyncIterator]();
    for (const id of [1, 2, 3]) {
      stdin.write(`${JSON.stringify({ id, text: 'Good morning' })}\n`);
      expect(JSON.parse((await answers.next()).value ?? '')).toEqual({ id, findings: [] });
    }
    stdin.end();
    expect((await once(child, 'close'))[0]).toBe(0);
  });

  it('keeps no more in memory than it is reading, whatever the length of the input', async () => {
    const folder = await temporaryFolder();
    // Without rules: they are not what is measured, and would take a minute.
    const [policy] = (await readFile(join(PROJECT, 'policy', 'mmll-library.yaml'), 'utf8')).split('\nrules:');
    const off = RULES.map(({ id }) => `  ${id}:\n    level: off`);
    const file = join(folder, 'off.yaml');
    await writeFile(file, [policy, 'rules:', ...off, ''].join('\n'));
    const count = 40_000;
    const words = 'Which seat is yours? '.repeat(150);
    const child = start(['lint', '--stdin', '--json', '--policy', file], {
      env: { NODE_OPTIONS: '--max-old-space-size=64' },
    });
    if (!child.stdin || !child.stdout) throw new Error('Expected pipes.');
    function* lines() {
      for (let id = 0; id < count; id += 1) yield `${JSON.stringify({ id, text: words })}\n`;
    }
    const sent = pipeline(Readable.from(lines()), child.stdin);
    let next = 0;
    let isInOrder = true;
    for await (const line of createInterface({ input: child.stdout })) {
      isInOrder &&= JSON.parse(line).id === next;
      next += 1;
    }
    await sent;
    expect({ next, isInOrder }).toEqual({ next: count, isInOrder: true });
    await rm(folder, { recursive: true, force: true });
  });

  it('says in words what it found, without --json', async () => {
    const { out } = await imprimatur(['lint', '--stdin'], {
      input: '{"id":"a","text":"Write to jane.reader@mail.example"}\n{"id":"b","text":"Hello"}\n',
    });
    expect(out).toMatch(/^a: \w+ text: .*e-mail.* personal-data-in-text\nb: nothing found\n$/);
  });
});

describe('text lines', () => {
  const linesOf = async (chunks: string[]) => {
    const all = [];
    for await (const lines of textLines(Readable.from(chunks))) all.push(...lines);
    return all;
  };

  it('are the same however the text is cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc
            .string({ unit: fc.constantFrom('a', '\n', '\r', '\u2028', '😀') })
            .filter((chunk) => chunk !== ''),
        ),
        async (chunks) => {
          const whole = chunks.join('').split('\n');
          if (whole.at(-1) === '') whole.pop();
          expect(await linesOf(chunks)).toEqual(whole.map((text, index) => ({ number: index + 1, text })));
        },
      ),
    );
  });

  it('drop a line that is too long, and only that one', async () => {
    const long = 'x'.repeat(LONGEST_LINE / 2 + 1);
    const marks = [
      { number: 1, text: 'a' },
      { number: 2, tooLong: true },
      { number: 3, text: 'b' },
    ];
    expect(await linesOf(['a\n', long, long, long, 'x\nb\n'])).toEqual(marks);
    expect(await linesOf([`a\n${long}${long}\nb`])).toEqual(marks);
    expect(await linesOf(['a\n', long, long])).toEqual(marks.slice(0, 2));
  });
});
