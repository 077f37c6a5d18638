#!/usr/bin/env node
// Plain JavaScript for any Node from 20 on: it only finds a Node 24 that runs the rest, which is TypeScript.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const NEEDED = 24;
const OUR_FAULT = 70;

if (Number(process.versions.node.split('.')[0]) >= NEEDED) {
  const { main } = await import('./main.ts').catch(explainMissing);
  process.exitCode = await main(process.argv);
} else {
  // `npm ci` brings Node 24 along on Linux.
  const own = fileURLToPath(new URL('../node_modules/.bin/node', import.meta.url));
  if (!existsSync(own))
    stop(
      `imprimatur needs Node ${NEEDED} or later; this is Node ${process.versions.node}. ` +
        `Run "npm ci" in the project's folder, or install Node ${NEEDED} from https://nodejs.org.`,
    );
  const child = spawn(own, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  // Ctrl-C on a terminal reaches the child by itself, and a second one would end it before it has tidied up.
  const isOnTerminal = process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY;
  const passOn = (signal) => child.kill(signal);
  process.on('SIGTERM', passOn);
  for (const signal of ['SIGINT', 'SIGHUP']) process.on(signal, isOnTerminal ? () => {} : passOn);
  child.on('error', (error) => stop(`Node ${NEEDED} could not be started: ${error.message}`));
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code);
    // Whoever waits for us learns how the child ended.
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

/** @returns {never} */
function explainMissing(error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  stop(`A part of imprimatur is missing. Run "npm ci" in the project's folder. (${error.message})`);
}

/** @returns {never} */
function stop(message) {
  console.error(message);
  process.exit(OUR_FAULT);
}
