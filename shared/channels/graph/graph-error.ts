import * as v from 'valibot';

const GraphErrorBody = v.object({
  error: v.object({
    message: v.fallback(v.string(), ''),
    code: v.fallback(v.number(), 0),
    error_subcode: v.fallback(v.optional(v.number()), undefined),
    is_transient: v.fallback(v.optional(v.boolean()), undefined),
    /** For people, where there is one; the other message is for developers. */
    error_user_msg: v.fallback(v.optional(v.string()), undefined),
  }),
});
export type GraphError = v.InferOutput<typeof GraphErrorBody>['error'];

/** Undefined where the body is not an error of the Graph API. */
export function readGraphError(json: unknown): GraphError | undefined {
  const read = v.safeParse(GraphErrorBody, json);
  return read.success ? read.output.error : undefined;
}

/**
 * What an error means to us. `token`: it does not serve · `permission`: it lacks a right · `blocked`: the account may
 * not publish for now · `limit`: too many calls · `duplicate`: the same was said just before · `passing`: the network's
 * own trouble · `not-ready`: a file is still being processed · `missing`: no such object, or not ours to see.
 */
export type ErrorKind =
  | 'token'
  | 'permission'
  | 'blocked'
  | 'limit'
  | 'duplicate'
  | 'passing'
  | 'not-ready'
  | 'missing'
  | 'refusal';

/** Graph API, "Handle errors" and "Rate limits"; Instagram platform, "Error codes". */
const BY_CODE: Readonly<Record<number, ErrorKind>> = {
  102: 'token',
  190: 'token',
  3: 'permission',
  10: 'permission',
  25: 'blocked',
  368: 'blocked',
  4: 'limit',
  9: 'limit',
  17: 'limit',
  32: 'limit',
  341: 'limit',
  613: 'limit',
  506: 'duplicate',
  [-2]: 'passing',
  [-1]: 'passing',
  1: 'passing',
  2: 'passing',
  9007: 'not-ready',
  24: 'missing',
  803: 'missing',
};

/** Instagram says more by its subcodes; `passing` where it could not fetch the file that it was told of. */
const BY_SUBCODE: Readonly<Record<number, ErrorKind>> = {
  2207001: 'passing',
  2207003: 'passing',
  2207020: 'passing',
  2207032: 'passing',
  2207052: 'passing',
  2207053: 'passing',
  2207006: 'missing',
  2207027: 'not-ready',
  2207042: 'limit',
  2207050: 'blocked',
  2207051: 'limit',
};

/** "Object does not exist, cannot be loaded due to missing permissions, or does not support this operation." */
const NO_SUCH_OBJECT = 33;

export function kindOf({ code, error_subcode, is_transient }: GraphError): ErrorKind {
  const known = BY_SUBCODE[error_subcode ?? 0] ?? BY_CODE[code];
  if (known !== undefined) return known;
  if (code >= 200 && code <= 299) return 'permission';
  // One for each kind of business use: pages, Instagram, Threads, …
  if (code >= 80_000 && code <= 80_014) return 'limit';
  if (code === 100 && error_subcode === NO_SUCH_OBJECT) return 'missing';
  return is_transient === true ? 'passing' : 'refusal';
}

/** Why a token does not serve, by its subcode: ends the sentence "The stored token does not serve: …". */
const TOKEN_ENDED: Readonly<Record<number, string>> = {
  458: 'the application was removed from the account it was made for',
  459: 'the network wants its owner to sign in and confirm who they are',
  460: 'its owner has changed the password',
  463: 'it has expired',
  464: 'its owner’s account is not confirmed',
  467: 'it was revoked',
  492: 'its owner no longer has a role on this page',
};

export const whyTokenEnded = ({ error_subcode }: GraphError): string | undefined =>
  error_subcode === undefined ? undefined : TOKEN_ENDED[error_subcode];
