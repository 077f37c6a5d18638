/** A sandbox in a process of its own, to be killed: `node test/sandbox-process.ts FOLDER`. Prints its address. */
import { startSandbox } from '../local/sandbox/start-sandbox.ts';

const [folder] = process.argv.slice(2);
const sandbox = await startSandbox({
  ...(folder !== undefined && { folder }),
  accounts: [{ username: 'library', displayName: 'Library', token: 'token' }],
  processingMs: 0,
  faultsByHttp: true,
});
console.log(sandbox.url);
