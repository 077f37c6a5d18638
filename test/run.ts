/** `npm test`: format and lint, types, then every test. Prints `N passed, N failed` last. */
import { spawnSync } from 'node:child_process';

const run = (command: string, ...args: string[]): number =>
  spawnSync(command, args, { stdio: 'inherit' }).status ?? 1;

const broken = [['biome', 'check', '.'], ['tsc']].filter(
  ([command, ...args]) => run(command as string, ...args) !== 0,
);
if (broken.length > 0) {
  console.error(
    `Stopped before the tests: ${broken.map(([command]) => command).join(' and ')} found problems (above).`,
  );
  console.log(`0 passed, ${broken.length} failed`);
  process.exit(1);
}
process.exit(run('vitest', 'run', ...process.argv.slice(2)));
