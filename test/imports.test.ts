import { readdirSync, readFileSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/** Which folders a folder may import from; the longest matching key holds. CONTRIBUTING.md says why. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'shared/core': ['shared/core'],
  'shared/ports.ts': ['shared/core'],
  'shared/steps': ['shared/core', 'shared/ports.ts', 'shared/steps'],
  'shared/net': ['shared/net'],
  'shared/channels': ['shared/core', 'shared/ports.ts', 'shared/net', 'shared/channels'],
  'shared/adapters': ['shared/core', 'shared/ports.ts', 'shared/net', 'shared/adapters'],
  'shared/wiring': ['shared'],
  functions: ['shared', 'functions'],
  'functions/lambda': ['shared/wiring', 'functions'],
  cli: ['shared', 'local', 'cli'],
  local: ['shared', 'functions', 'local'],
  infra: [
    'shared/wiring/environment.ts',
    'shared/adapters/aws/dynamo/table.ts',
    'shared/adapters/known-facts/facts-version.ts',
    'shared/adapters/vision/assets.ts',
    'shared/adapters/vision/installed-assets.ts',
    'infra',
  ],
};

/** Packages that the core may use: pure, and the same in a browser. */
const PURE = [
  'valibot',
  'rrule-temporal',
  'temporal-polyfill',
  'yaml',
  '@noble/hashes',
  'libphonenumber-js',
  'obscenity',
  'webvtt-parser',
];

const filesUnder = (folder: string): string[] =>
  statSync(join(root, folder)).isFile()
    ? [folder]
    : readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
        .map((entry) => relative(root, join(entry.parentPath, entry.name)));

const importsOf = (file: string): string[] =>
  [
    ...readFileSync(join(root, file), 'utf8').matchAll(
      /^\s*(?:import|export)\b[^;'"]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
    ),
  ].map((found) => (found[1] ?? found[2] ?? found[3]) as string);

const holds = (file: string, folder: string): boolean => file === folder || file.startsWith(`${folder}/`);

const ruleFor = (file: string): string =>
  Object.keys(MAY_IMPORT)
    .filter((folder) => holds(file, folder))
    .sort((a, b) => b.length - a.length)[0] as string;

const folders = Object.keys(MAY_IMPORT).filter(
  (folder) => !folder.includes('/') || folder.startsWith('shared/'),
);
const files = [...new Set(folders.flatMap(filesUnder))];

describe('imports', () => {
  it('stay inside what each folder may use', () => {
    const broken = files.flatMap((file) =>
      importsOf(file)
        .filter((name) => name.startsWith('.'))
        .map((name) => normalize(join(dirname(file), name)))
        .filter((target) => !MAY_IMPORT[ruleFor(file)]?.some((folder) => holds(target, folder)))
        .map((target) => `${file} must not import ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('keep the core and the steps free of Node, AWS and anything else that is not pure', () => {
    const broken = files
      .filter(
        (file) => holds(file, 'shared/core') || holds(file, 'shared/steps') || file === 'shared/ports.ts',
      )
      .flatMap((file) =>
        importsOf(file)
          .filter((name) => !name.startsWith('.'))
          .filter(
            (name) =>
              name.startsWith('node:') ||
              builtinModules.includes(name) ||
              !PURE.some((pure) => name === pure || name.startsWith(`${pure}/`)),
          )
          .map((name) => `${file} must not import ${name}`),
      );
    expect(broken).toEqual([]);
  });

  it('keep the clock and chance out of the core and the steps', () => {
    const broken = files
      .filter((file) => holds(file, 'shared/core') || holds(file, 'shared/steps'))
      .filter((file) =>
        /\bDate\.now\(|new Date\(\)|Math\.random\(|Temporal\.Now\b|randomUUID/.test(
          readFileSync(join(root, file), 'utf8'),
        ),
      );
    expect(broken).toEqual([]);
  });
});
