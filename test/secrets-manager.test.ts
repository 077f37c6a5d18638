import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { secretsManager } from '../shared/adapters/aws/secrets-manager.ts';
import { CorruptDataError, NotFoundError } from '../shared/core/errors.ts';
import type { Secrets } from '../shared/ports.ts';
import { type Asked, awsAnswers } from './aws-answers.ts';

const REQUEST = v.object({
  SecretId: v.optional(v.string()),
  Name: v.optional(v.string()),
  SecretString: v.optional(v.string()),
});

/** Secrets Manager's JSON protocol, as far as the adapter speaks it, over a map. */
describe('secrets in Secrets Manager', () => {
  const kept = new Map<string, string>();
  let asked: Asked[];
  let secrets: Secrets;
  beforeEach(async () => {
    kept.clear();
    const server = await awsAnswers(({ headers, body }) => {
      const operation = String(headers['x-amz-target']).replace('secretsmanager.', '');
      const { SecretId = '', Name, SecretString } = v.parse(REQUEST, JSON.parse(body));
      if (operation === 'CreateSecret' && Name !== undefined) kept.set(Name, SecretString ?? '');
      else if (!kept.has(SecretId))
        return {
          status: 400,
          body: JSON.stringify({ __type: 'ResourceNotFoundException', Message: 'None.' }),
        };
      else if (operation === 'PutSecretValue') kept.set(SecretId, SecretString ?? '');
      return { body: JSON.stringify({ Name: SecretId, SecretString: kept.get(SecretId) }) };
    });
    asked = server.asked;
    secrets = secretsManager({ client: new SecretsManagerClient(server.config), prefix: 'imprimatur/' });
    return server.close;
  });

  it('are created at the first write, replaced by the next, and read under the prefix', async () => {
    await secrets.write('mastodon', { token: 'first' });
    await secrets.write('mastodon', { token: 'second' });
    expect([...kept]).toEqual([['imprimatur/mastodon', '{"token":"second"}']]);
    expect(await secrets.read('mastodon')).toEqual({ token: 'second' });
    expect(asked.map(({ headers }) => headers['x-amz-target'])).toEqual([
      'secretsmanager.PutSecretValue',
      'secretsmanager.CreateSecret',
      'secretsmanager.PutSecretValue',
      'secretsmanager.GetSecretValue',
    ]);
  });

  it('name the secret that is to be created when there is none', async () => {
    await expect(secrets.read('bluesky')).rejects.toThrow(NotFoundError);
    await expect(secrets.read('bluesky')).rejects.toThrow('imprimatur/bluesky');
  });

  it('never show a value that is not what it should be', async () => {
    kept.set('imprimatur/mastodon', 'hunter2-hunter2');
    const error = await secrets.read('mastodon').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(CorruptDataError);
    expect(String(error)).toContain('imprimatur/mastodon');
    expect(String(error)).not.toContain('hunter2');
  });
});
