import {
  CreateSecretCommand,
  GetSecretValueCommand,
  PutSecretValueCommand,
  ResourceNotFoundException,
  type SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { NotFoundError } from '../../core/errors.ts';
import type { Secrets } from '../../ports.ts';
import { parseSecret } from '../secret-values.ts';

/**
 * Credentials in Secrets Manager, one secret per account, named prefix and account id, each a JSON object of strings.
 * The role needs `GetSecretValue`, `PutSecretValue` and `CreateSecret` on the prefix. Nothing is cached: a token that
 * was refreshed elsewhere is seen at once, and a read costs $0.000005.
 */
export function secretsManager({
  client,
  prefix,
}: {
  readonly client: SecretsManagerClient;
  /** Such as `imprimatur/`. */
  readonly prefix: string;
}): Secrets {
  return {
    async read(accountId) {
      const name = prefix + accountId;
      try {
        const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: name }));
        return parseSecret(SecretString, `The secret ${name}`);
      } catch (error) {
        if (!(error instanceof ResourceNotFoundException)) throw error;
        throw new NotFoundError(
          `There are no credentials for the account ${accountId}. Create the secret ${name} in Secrets Manager.`,
          { cause: error },
        );
      }
    },

    async write(accountId, secret) {
      const name = prefix + accountId;
      const value = JSON.stringify(secret);
      try {
        await client.send(new PutSecretValueCommand({ SecretId: name, SecretString: value }));
      } catch (error) {
        if (!(error instanceof ResourceNotFoundException)) throw error;
        await client.send(new CreateSecretCommand({ Name: name, SecretString: value }));
      }
    },
  };
}
