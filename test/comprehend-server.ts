/** A server on localhost that speaks Amazon Comprehend's protocol and refuses what AWS documents that it refuses. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ComprehendClient } from '@aws-sdk/client-comprehend';
import { array, object, parse, string } from 'valibot';

const REQUEST = object({ TextSegments: array(object({ Text: string() })), LanguageCode: string() });
type Refusal = { readonly __type: string; readonly message: string };

export type ComprehendServer = Awaited<ReturnType<typeof comprehendServer>>;

/** @param toxicity How toxic it finds one piece of text; undefined: it never answers. */
export async function comprehendServer(toxicity: (text: string) => number | undefined) {
  const asked: (readonly string[])[] = [];
  /** What it answers until further notice. */
  let refusal: Refusal | undefined;

  const refused = (segments: readonly string[], language: string): Refusal | undefined => {
    const sizes = segments.map((text) => Buffer.byteLength(text));
    if (language !== 'en')
      return { __type: 'UnsupportedLanguageException', message: `${language} is not supported` };
    if (segments.length === 0 || segments.length > 10 || sizes.includes(0))
      return { __type: 'InvalidRequestException', message: 'from 1 to 10 text segments' };
    if (sizes.some((size) => size > 1024) || sizes.reduce((sum, size) => sum + size) > 10_240)
      return { __type: 'TextSizeLimitExceededException', message: 'a segment exceeds 1 KB' };
    return refusal;
  };

  const server = createServer(async (incoming, response) => {
    const parts: Buffer[] = [];
    for await (const part of incoming) parts.push(part);
    const body = parse(REQUEST, JSON.parse(Buffer.concat(parts).toString()));
    const segments = body.TextSegments.map(({ Text }) => Text);
    asked.push(segments);
    const isKnown = incoming.headers['x-amz-target'] === 'Comprehend_20171127.DetectToxicContent';
    const problem = isKnown
      ? refused(segments, body.LanguageCode)
      : { __type: 'UnknownOperationException', message: 'no such operation' };
    const scores = segments.map(toxicity);
    if (scores.includes(undefined)) return;
    response.writeHead(problem ? 400 : 200, { 'content-type': 'application/x-amz-json-1.1' });
    response.end(
      JSON.stringify(
        problem ?? {
          ResultList: scores.map((Toxicity) => ({
            Labels: [{ Name: 'INSULT', Score: Toxicity }],
            Toxicity,
          })),
        },
      ),
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    client: new ComprehendClient({
      endpoint: `http://127.0.0.1:${port}`,
      region: 'eu-west-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
      maxAttempts: 1,
    }),
    refuse(__type: string | undefined, message = 'no'): void {
      refusal = __type === undefined ? undefined : { __type, message };
    },
    async close(): Promise<void> {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
