import type { JsonRequest } from '../http/ask-json.ts';
import type { Answer } from '../http/failure.ts';

/** One account's secret: `accessToken`, and what its network needs to renew it. */
export type Secret = Readonly<Record<string, string>>;

export type RenewalRequest = Pick<JsonRequest, 'url' | 'method' | 'headers' | 'body'>;

/** How one network hands out access, and where people get it anew. */
export type Grant = {
  /** For messages: `X`, `YouTube`. */
  readonly network: string;
  /** A token is renewed when it ends sooner than this. Longer than a publish takes from preparing to its due second. */
  readonly renewBeforeMs: number;
  /** What asks for a new token; undefined where the secret lacks something for it, and `needs` says what. */
  readonly request: (secret: Secret) => RenewalRequest | undefined;
  /** The date in a secret after which nothing renews it any more; undefined where none is known. */
  readonly meansEnd: (secret: Secret) => string | undefined;
  /** Whether the network said that what it was shown will never serve again. Anything else may pass. */
  readonly isDead: (answer: Answer) => boolean;
  /** Names in the secret, for messages: `“refreshToken”, “clientId” and “clientSecret”`. */
  readonly needs: string;
  /** A sentence for the administrator: where new credentials come from. */
  readonly help: string;
};
