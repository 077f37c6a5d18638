import { expect, it } from 'vitest';
import { buildProgram, everyCommand } from '../cli/program.ts';

const asking = [...everyCommand(buildProgram(() => {}))].flatMap(({ command, path }) =>
  command.options.filter(({ flags }) => flags === '--reason <why>').map((option) => ({ path, option })),
);

it('many commands keep a reason', () => {
  expect(asking.length).toBeGreaterThan(10);
});

it.each(asking)('$path refuses an empty reason before it asks the pipeline', ({ option }) => {
  for (const empty of ['', '  ', '\u200b'])
    expect(() => option.parseArg?.(empty, undefined)).toThrow('Expected a reason in words');
  expect(option.parseArg?.('names a reader', undefined)).toBe('names a reader');
});
