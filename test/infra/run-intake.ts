/**
 * `node run-intake.ts FOLDER NAME…`: what Lambda does with the code in a folder. Calls its handler for one bundle after
 * the other; the last line says what it did, and what would be frozen with the process until the next call.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [, , folder = '', ...names] = process.argv;
const { handler } = createRequire(join(folder, 'index.js'))('./index.js');

const calls: unknown[] = [];
for (const bundle of names) {
  const { did } = await handler({ bundle }, { awsRequestId: bundle });
  calls.push({ did, alive: process.getActiveResourcesInfo() });
}
console.log(JSON.stringify(calls));
