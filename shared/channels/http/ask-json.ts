import type { Clock } from '../../ports.ts';
import {
  type Answer,
  failureByForm,
  failureByStatus,
  failureWithoutAnswer,
  type Purpose,
} from './failure.ts';
import { safeWords } from './safe-words.ts';
import { asTransportError } from './transport-error.ts';

export type JsonRequest = Purpose & {
  readonly url: URL;
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  /** A plain object is sent as JSON. */
  readonly body?: FormData | Uint8Array<ArrayBuffer> | { readonly json: unknown };
  /** Statuses outside 200 to 299 that the caller wants to see instead of an error. */
  readonly accepts?: readonly number[];
};

/**
 * Sends a request and gives the answer with its parsed JSON.
 * @throws ChannelError for everything else: no answer, no JSON, a status that is neither a success nor in `accepts`.
 */
export async function askJson(
  { fetch, clock }: { readonly fetch: typeof globalThis.fetch; readonly clock: Clock },
  request: JsonRequest,
): Promise<Answer> {
  const { url, method = 'GET', headers = {}, body, accepts = [] } = request;
  const isJson = body !== undefined && 'json' in body;
  let answer: Answer;
  try {
    const response = await fetch(url, {
      method,
      headers: {
        accept: 'application/json',
        ...(isJson ? { 'content-type': 'application/json' } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isJson ? JSON.stringify(body.json) : body }),
      redirect: 'manual',
    });
    answer = await readAnswer(response);
  } catch (error) {
    throw failureWithoutAnswer(asTransportError(error, url.host), request);
  }
  const isExpected = (answer.status >= 200 && answer.status <= 299) || accepts.includes(answer.status);
  if (!isExpected) {
    throw failureByStatus(answer, request, reasonIn(answer.json, headers.authorization), clock.now());
  }
  if (answer.json === undefined && answer.status !== 204 && !accepts.includes(answer.status))
    throw failureByForm(answer, request);
  return answer;
}

async function readAnswer(response: Response): Promise<Answer> {
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    json: parse(text),
    isWebPage: /html/i.test(response.headers.get('content-type') ?? '') || /^\s*</.test(text),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The sentence in which networks say why: Mastodon `error`, atproto `message`, OAuth `error_description`. */
function reasonIn(json: unknown, authorization = ''): string | undefined {
  if (typeof json !== 'object' || json === null) return undefined;
  const words = [
    'error_description' in json ? json.error_description : undefined,
    'message' in json ? json.message : undefined,
    'error' in json ? json.error : undefined,
  ].find((value) => typeof value === 'string' && value !== '');
  if (typeof words !== 'string') return undefined;
  const secret = authorization.replace(/^\S+\s+/, '');
  return safeWords(words, [secret]);
}
