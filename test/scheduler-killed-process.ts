/**
 * Run by `scheduler-kill.test.ts` as a process of its own, to be killed: serves the endpoint over a folder, and says
 * on standard output where it listens and which events its function begins and finishes. The function finishes only
 * when the environment says so.
 */
import { startAwsEndpoint } from '../local/aws-endpoint.ts';

const [folder = '', mode] = process.argv.slice(2);
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

const { url } = await startAwsEndpoint({
  port: 0,
  folder,
  onProblem: (message) => say(`problem ${message}`),
  functions: {
    async publish(event) {
      say(`begun ${JSON.stringify(event)}`);
      if (mode === 'hang') await new Promise(() => {});
      say(`finished ${JSON.stringify(event)}`);
    },
  },
});
say(`listening ${url}`);
