import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { startDynalite } from '../shared/adapters/embedded/dynalite.ts';
import { systemClock } from '../shared/adapters/system/clock.ts';
import { jsonLog, type LogLine } from '../shared/adapters/system/json-log.ts';
import type { DirectoryEntry } from '../shared/core/accounts/account.ts';
import type { Policy } from '../shared/core/policy/policy.ts';
import { toIso } from '../shared/core/time.ts';
import type { Deps } from '../shared/ports.ts';
import { applyDirectory } from '../shared/steps/accounts.ts';
import { embeddedDeps, LOCAL_AWS, localFunction } from '../shared/wiring/embedded.ts';
import { accountTrouble } from './account-trouble.ts';
import { startAwsEndpoint } from './aws-endpoint.ts';
import { dropExpired } from './drop-expired.ts';
import { localFunctions, PATIENCE_MS } from './functions.ts';
import { watchInbox } from './inbox.ts';
import { announce, assertAlone } from './lock.ts';
import { onKeptPort, onUsualPort, PORTS } from './ports.ts';
import { PUBLIC_URL, publicLinks, servePublicLinks } from './public-links.ts';
import { type Running, runningFile, STATE_FOLDER } from './running.ts';
import { startSandbox } from './sandbox/start-sandbox.ts';
import { atThisSandbox } from './sandbox-address.ts';
import { allowingSandbox } from './sandbox-links.ts';
import { sandboxToken } from './sandbox-token.ts';
import { scheduleUpkeep } from './upkeep-schedules.ts';
import { serveFolder } from './web.ts';

export type LocalOptions = {
  /** Holds `inbox/`, `outbox/` and `.imprimatur/`. */
  readonly folder: string;
  readonly policy: Policy;
  readonly directory: readonly DirectoryEntry[];
  readonly onEvent?: (line: LogLine) => void;
  readonly onProblem: (message: string) => void;
};
export type LocalPipeline = {
  readonly running: Running;
  readonly deps: Deps;
  close(): Promise<void>;
};

type Close = () => void | Promise<void>;

/** Starts every part in this process. What an earlier run left undone goes on. */
export async function startLocal(options: LocalOptions): Promise<LocalPipeline> {
  // What was started last is closed first.
  const parts: Close[] = [];
  const close = async () => {
    for (const part of parts.splice(0)) await part();
  };
  try {
    return { ...(await startParts(options, parts)), close };
  } catch (error) {
    // A part that goes on would keep the process alive.
    await close();
    throw error;
  }
}

async function startParts(
  options: LocalOptions,
  parts: Close[],
): Promise<Pick<LocalPipeline, 'running' | 'deps'>> {
  const { folder, policy, onProblem } = options;
  const closing = <T extends { close: Close }>(part: T): T => {
    parts.unshift(() => part.close());
    return part;
  };
  await assertAlone(folder);
  const state = join(folder, STATE_FOLDER);
  const [inbox, outbox] = [join(folder, 'inbox'), join(folder, 'outbox')];
  for (const path of [state, inbox, outbox, join(state, 'noticeboard')]) mkdirSync(path, { recursive: true });
  // What an intake that was killed had copied.
  rmSync(join(state, 'work'), { recursive: true, force: true });
  closing(await dropExpired(state, policy, onProblem));

  const listeners = [options.onEvent];
  const log = jsonLog((line) => {
    appendFileSync(join(state, 'log.jsonl'), `${JSON.stringify({ at: toIso(Date.now()), ...line })}\n`);
    for (const listener of listeners) listener?.(line);
  });
  const dynalite = closing(await startDynalite({ folder: join(state, 'dynamodb') }));
  const token = sandboxToken(state);
  const onPort = onKeptPort(state, onProblem);
  const sandbox = closing(
    await onPort('sandbox', (port) =>
      startSandbox({
        folder: join(state, 'sandbox'),
        port,
        accounts: [{ username: 'library', displayName: 'The library', token }],
      }),
    ),
  );
  const noticeboard = closing(
    await onPort('noticeboard', (port) => serveFolder(join(state, 'noticeboard'), port)),
  );
  const { functions, ready } = localFunctions();
  const aws = closing(
    await onUsualPort(PORTS.aws, (port) =>
      startAwsEndpoint({ port, folder: join(state, 'aws'), functions, onProblem, graceMs: 1_500 }),
    ),
  );

  const links = publicLinks(systemClock, process.env[PUBLIC_URL]);
  const deps = await embeddedDeps({
    state,
    inbox,
    outbox,
    dynamodb: dynalite.endpoint,
    aws: aws.url,
    noticeboard: noticeboard.url,
    links,
    policy: allowingSandbox(policy, sandbox.url),
    log,
  });
  // Last: a look that ends half-way would have its post held, but by then nobody can write that.
  parts.push(() => deps.vision.close());
  closing(await servePublicLinks(links, deps.objects));
  await deps.secrets.write('sandbox', { accessToken: token });
  await applyDirectory(deps, atThisSandbox(options.directory, sandbox.url), {
    who: 'local',
    why: 'the local run started',
  });
  accountTrouble(await deps.store.accounts()).forEach(onProblem);
  ready(deps, sandbox.url);
  await scheduleUpkeep(aws.url);
  const lambda = new LambdaClient({ endpoint: aws.url, ...LOCAL_AWS });
  // Rescue comes by the minute. Nobody should wait so long to hear that a file is missing, or that the run before this
  // one was killed half-way.
  const startRescue = () =>
    lambda
      .send(new InvokeCommand({ FunctionName: localFunction('rescue'), InvocationType: 'Event' }))
      .catch((error: unknown) => onProblem(`Rescue could not be started: ${String(error)}`));
  await startRescue();
  const timers: NodeJS.Timeout[] = [];
  parts.unshift(() => timers.forEach(clearTimeout));
  listeners.push(({ event }) => {
    if (event === 'bundle-waiting') timers.push(setTimeout(startRescue, PATIENCE_MS));
  });
  const lookedAtFile = join(state, 'inbox.json');
  closing(await watchInbox({ folder: inbox, lookedAtFile, lambda, onProblem }));

  const running: Running = {
    pid: process.pid,
    aws: aws.url,
    dynamodb: dynalite.endpoint,
    noticeboard: noticeboard.url,
    sandbox: sandbox.url,
    inbox,
  };
  announce(folder, running);
  parts.unshift(() => rmSync(runningFile(folder), { force: true }));
  return { running, deps };
}
