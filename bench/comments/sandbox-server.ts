/** The sandbox in a process of its own, without its limits. Prints its address. */
import { startSandbox } from '../../local/sandbox/start-sandbox.ts';

const [token = ''] = process.argv.slice(2);
const many = Number.MAX_SAFE_INTEGER;
const { url } = await startSandbox({
  accounts: [{ username: 'library', displayName: 'Library', token }],
  rateLimits: { calls: many, uploads: many },
});
console.log(url);

process.on('message', () => process.send?.(process.cpuUsage()));
