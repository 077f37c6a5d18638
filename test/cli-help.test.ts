import { readFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildProgram, everyCommand } from '../cli/program.ts';
import { imprimatur, PROJECT, temporaryFolder } from './cli-process.ts';

const commands = [...everyCommand(buildProgram(() => {}))];
const PAGE = readFileSync(join(PROJECT, 'docs', 'cli.md'), 'utf8');

/** What stands below a heading, up to the next. */
const section = (heading: string): string | undefined => {
  const [, after] = PAGE.split(`\n### \`${heading}\`\n`);
  return after?.split(/\n##+ /)[0];
};

describe('docs/cli.md', () => {
  const leaves = commands.filter(({ command }) => command.commands.length === 0);

  it.each(leaves)('explains $path with every option and an example', ({ command, path }) => {
    const said = section(path);
    expect(said, `a heading ### \`${path}\``).toBeDefined();
    for (const option of command.options) expect(said).toContain(`\`${option.flags}\``);
    for (const argument of command.registeredArguments) expect(said).toContain(argument.name());
    expect(said).toMatch(new RegExp(`^(.*\\| )?imprimatur ${path.replace('imprimatur ', '')}`, 'm'));
  });

  it('says of each command whether it speaks to a pipeline', () => {
    const [, paragraph = ''] = /^## Where commands go\n\n([\s\S]*?)\n\n/m.exec(PAGE) ?? [];
    const top = commands.filter(({ command }) => command.parent && !command.parent.parent);
    expect(top.length).toBeGreaterThan(15);
    const names = top.map(({ command }) => command.name());
    expect(names.filter((name) => !paragraph.includes(`\`${name}\``))).toEqual([]);
  });

  it('has no command and no option that the program has not', () => {
    const headings = [...PAGE.matchAll(/^### `(imprimatur .+)`$/gm)].map((found) => found[1]);
    expect(headings.sort()).toEqual(leaves.map(({ path }) => path).sort());
    for (const { command, path } of leaves) {
      const flags = [...(section(path) ?? '').matchAll(/^\| `(-.+?)` \|/gm)].map((found) => found[1]);
      expect(flags.sort()).toEqual(command.options.map((option) => option.flags).sort());
    }
  });
});

describe('help', () => {
  it.each(commands)('of $path has an example', ({ command, path }) => {
    let help = '';
    command.configureOutput({
      writeOut: (text) => {
        help += text;
      },
    });
    command.outputHelp();
    expect(help).toContain(`Usage: ${path}`);
    expect(help).toMatch(/^Examples?:/m);
  });

  it('is an answer and no fault', async () => {
    const { code, out, err } = await imprimatur(['posts', 'list', '--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Usage: imprimatur posts list');
  });

  it('offers what was probably meant', async () => {
    const [command, option] = await Promise.all([
      imprimatur(['post', 'list']),
      imprimatur(['posts', 'list', '--jsn']),
    ]);
    expect(command.code).toBe(64);
    expect(command.err).toContain('Did you mean posts?');
    expect(command.err).toContain('imprimatur --help');
    expect(option.code).toBe(64);
    expect(option.err).toContain('Did you mean --json?');
    expect(option.err).toContain('imprimatur posts list --help');
    expect(option.out).toBe('');
  });

  it('says the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
    expect(await imprimatur(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  it.each([
    [['posts', 'list', '--limit', 'many'], 'Expected a whole number from 1 to 1000'],
    [['submit', 'x', '--wait', '0'], 'Expected a whole number from 1 to 3600'],
    [['posts', 'list', '--state', 'lost'], 'waiting, blocked, held, accepted, cancelled'],
    [['posts', 'approve', 'x'], '--reason <why>'],
    [['lint'], '--stdin'],
  ])('takes %j for wrong usage', async (args, words) => {
    const { code, err } = await imprimatur(args);
    expect(code).toBe(64);
    expect(err).toContain(words);
  });
});

describe('what is loaded', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await temporaryFolder();
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const loadedBy = async (args: string[], input = ''): Promise<string[]> => {
    const LOADED_MODULES = join(folder, 'loaded');
    const NODE_OPTIONS = `--import=${join(import.meta.dirname, 'cli-loaded-modules.ts')}`;
    const { code } = await imprimatur(args, { input, env: { LOADED_MODULES, NODE_OPTIONS } });
    expect(code).toBe(0);
    return (await readFile(LOADED_MODULES, 'utf8')).split('\n');
  };
  const HEAVY =
    /node_modules\/(?:@aws-sdk|@smithy|@img|sharp|hono|dynalite|chokidar|mediabunny|tesseract)|\/local\/(?!running)/;

  it('is neither the AWS SDK nor the picture library nor a server where help is asked for', async () => {
    const loaded = await loadedBy(['--help']);
    expect(loaded.filter((url) => HEAVY.test(url))).toEqual([]);
    expect(loaded.filter((url) => /\/node_modules\/(?!commander)/.test(url))).toEqual([]);
  });

  it('is none of them where lint is', async () => {
    const loaded = await loadedBy(['lint', '--stdin', '--json'], '{"id": 1, "text": "Good morning"}\n');
    expect(loaded.filter((url) => HEAVY.test(url))).toEqual([]);
    expect(loaded.some((url) => url.includes('shared/core/rules'))).toBe(true);
  });
});
