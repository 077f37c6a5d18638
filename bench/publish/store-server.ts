/** dynalite in a process of its own, as DynamoDB is on another machine. `node … <folder>` prints its address. */
import { startDynalite } from '../../shared/adapters/embedded/dynalite.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Expected a folder.');
const { endpoint } = await startDynalite({ folder });
console.log(endpoint);

process.on('message', () => process.send?.(process.cpuUsage()));
