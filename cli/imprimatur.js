#!/usr/bin/env node
// Plain JavaScript for any Node from 20 on: it only finds a Node 24 that runs the rest, which is TypeScript.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const NEEDED = 24;

if (Number(process.versions.node.split('.')[0]) >= NEEDED) {
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.argv);
} else {
  // `npm ci` brings Node 24 along on Linux.
  const own = fileURLToPath(new URL('../node_modules/.bin/node', import.meta.url));
  if (!existsSync(own)) {
    console.error(
      `imprimatur needs Node ${NEEDED} or later; this is Node ${process.versions.node}. ` +
        `Run "npm ci" in the project's folder, or install Node ${NEEDED} from https://nodejs.org.`,
    );
    process.exit(70);
  }
  const child = spawn(own, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
}
