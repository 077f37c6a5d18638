import { expect, it } from 'vitest';
import { buildProgram, everyCommand } from '../cli/program.ts';
import { mastodonChannel } from '../shared/channels/mastodon/mastodon-channel.ts';
import { accountDuty } from '../shared/core/duty/account-duty.ts';
import { NotFoundError } from '../shared/core/errors.ts';
import { newAccount } from './channel-world.ts';

const account = newAccount({
  id: 'mastodon',
  channel: 'mastodon',
  handle: '@library@127.0.0.1',
  server: 'http://127.0.0.1:9',
});

it('whoever lacks a token is told where it is to be stored, on AWS and on one machine', async () => {
  const channel = mastodonChannel({
    secrets: {
      read: () => Promise.reject(new NotFoundError('There are no credentials.')),
      write: async () => {},
    },
    objects: {
      list: async function* () {},
      head: async () => undefined,
      read: async () => new Uint8Array(),
      download: async () => {},
      write: async (key, bytes) => ({ key, bytes: bytes.length }),
      upload: async (key) => ({ key, bytes: 0 }),
      delete: async () => {},
    },
    clock: { now: () => 0, sleepUntil: async () => {} },
  });
  const refusal = expect(channel.probe(account)).rejects;
  await refusal.toThrow(
    /store it as “accessToken” \(on AWS in Secrets Manager, .*\.imprimatur\/secrets\.json/,
  );
});

it('the duty report names a command that can be typed as it stands', async () => {
  const [trouble] = accountDuty({ ...account, objection: { since: 0, said: 'No.' } }, 0, 'Europe/London');
  const typed = /imprimatur (accounts apply.*)$/.exec(trouble?.what ?? '')?.[1]?.split(' ') ?? [];
  const apply = [...everyCommand(buildProgram(() => {}))].find(
    ({ path }) => path === 'imprimatur accounts apply',
  );
  for (const { short, mandatory } of apply?.command.options ?? [])
    if (mandatory) expect(typed).toContain(short);
  expect(typed).toContain('apply');
});
