import { createServer, type Server } from 'node:http';
import { RekognitionClient } from '@aws-sdk/client-rekognition';
import sharp from 'sharp';
import { afterEach, describe, expect, it } from 'vitest';
import { rekognitionVision } from '../shared/adapters/vision/rekognition-vision.ts';
import { visionNamed } from '../shared/wiring/aws-vision.ts';
import { noise, quarters } from './media/draw.ts';

type Request = { readonly operation: string; readonly jpeg: Buffer };
type Answers = Readonly<Record<string, (request: Request, index: number) => object | undefined>>;

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A server that speaks Rekognition's protocol: JSON 1.1, the operation in a header, the picture in Base64. */
async function rekognition(answers: Answers) {
  const requests: Request[] = [];
  server = createServer(async (incoming, response) => {
    const parts: Buffer[] = [];
    for await (const part of incoming) parts.push(part);
    const body: { Image: { Bytes: string } } = JSON.parse(Buffer.concat(parts).toString());
    const operation = String(incoming.headers['x-amz-target']).replace('RekognitionService.', '');
    const request = { operation, jpeg: Buffer.from(body.Image.Bytes, 'base64') };
    const index = requests.filter((other) => other.operation === operation).length;
    requests.push(request);
    const answer = answers[operation]?.(request, index);
    if (answer === undefined) return;
    response.writeHead('__type' in answer ? 400 : 200, { 'content-type': 'application/x-amz-json-1.1' });
    response.end(JSON.stringify(answer));
  });
  await new Promise<void>((ready) => server?.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const client = new RekognitionClient({
    endpoint: `http://127.0.0.1:${address.port}`,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
  });
  return { client, requests };
}

const NOTHING: Answers = {
  DetectFaces: () => ({ FaceDetails: [] }),
  DetectText: () => ({ TextDetections: [] }),
};
const word = (text: string, Left: number, Top: number, Type = 'WORD') => ({
  DetectedText: text,
  Type,
  Confidence: 98.5,
  Geometry: { BoundingBox: { Left, Top, Width: 0.1, Height: 0.05 } },
});

describe('Rekognition', () => {
  it('gives faces and words in pixels of the upright picture', async () => {
    const { client, requests } = await rekognition({
      DetectFaces: () => ({
        FaceDetails: [
          { BoundingBox: { Left: 0.5, Top: 0.25, Width: 0.1, Height: 0.2 }, Confidence: 99.5 },
          // It gives boxes that reach out of the picture.
          { BoundingBox: { Left: -0.05, Top: 0.9, Width: 0.2, Height: 0.2 }, Confidence: 60 },
        ],
      }),
      DetectText: () => ({
        TextDetections: [word('Silence please', 0.1, 0.2, 'LINE'), word('Silence', 0.1, 0.2)],
      }),
    });
    const turned = await quarters(400, 200).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    const sight = await rekognitionVision({ client }).look(turned);
    expect(sight).toEqual({
      width: 200,
      height: 400,
      faces: [
        // A tenth larger on each side than was answered.
        { x: 98, y: 92, width: 24, height: 96, score: 0.995 },
        { x: 0, y: 352, width: 34, height: 48, score: 0.6 },
      ],
      words: [{ text: 'Silence', confidence: 98.5, x: 20, y: 80, width: 20, height: 20 }],
    });
    expect(requests.map(({ operation }) => operation).sort()).toEqual(['DetectFaces', 'DetectText']);
    for (const { jpeg } of requests) {
      expect(await sharp(jpeg).metadata()).toMatchObject({ format: 'jpeg', width: 200, height: 400 });
    }
  });

  it('is sent no more than five megabytes, and places boxes in the picture as it was', async () => {
    const { client, requests } = await rekognition({
      ...NOTHING,
      DetectText: () => ({ TextDetections: [word('Maps', 0.5, 0.5)] }),
    });
    const screen = await noise(4_000, 2_500).png({ compressionLevel: 1 }).toBuffer();
    const sight = await rekognitionVision({ client }).look(screen);
    expect(sight).toMatchObject({ width: 4_000, words: [{ x: 2_000, y: 1_250, width: 400, height: 125 }] });
    for (const { jpeg } of requests) expect(jpeg.length).toBeLessThanOrEqual(5_000_000);
  });

  it('looks closer where it stops counting words', async () => {
    const hundred = Array.from({ length: 100 }, (_, index) => word(`w${index}`, 0.5, 0.5));
    const { client, requests } = await rekognition({
      ...NOTHING,
      DetectText: (_, index) => ({ TextDetections: index === 0 ? hundred : [word(`part${index}`, 0, 0)] }),
    });
    const sight = await rekognitionVision({ client }).look(await quarters(800, 800).png().toBuffer());
    expect(requests.filter(({ operation }) => operation === 'DetectText')).toHaveLength(5);
    expect(sight).toMatchObject({ words: Array.from({ length: 4 }, () => ({ confidence: 98.5 })) });
  });

  it('is sent an enlarged picture where one is too small for it', async () => {
    const { client, requests } = await rekognition(NOTHING);
    await rekognitionVision({ client }).look(await quarters(100, 40).png().toBuffer());
    expect(await sharp(requests[0]?.jpeg).metadata()).toMatchObject({ width: 200, height: 80 });
  });

  it('that does not answer in time leaves the picture with that problem', async () => {
    const { client, requests } = await rekognition({ ...NOTHING, DetectText: () => undefined });
    const limit = new AbortController();
    const seen = rekognitionVision({ client, timer: () => limit.signal }).look(
      await quarters().png().toBuffer(),
    );
    await expect.poll(() => requests.length).toBe(2);
    limit.abort();
    expect(await seen).toMatchObject({ problem: { code: 'timed-out' } });
  });

  it('that refuses is an error of ours, with its reason', async () => {
    const refuse = () => ({ __type: 'AccessDeniedException', message: 'not allowed' });
    const { client } = await rekognition({ DetectFaces: refuse, DetectText: refuse });
    await expect(rekognitionVision({ client }).look(await quarters().png().toBuffer())).rejects.toThrow(
      /did not look at the picture \(AccessDeniedException: not allowed\)/,
    );
  });

  it('is a name that the environment may say, and any other but “local” is refused', () => {
    expect(['local', 'rekognition'].map(visionNamed)).toEqual(['local', 'rekognition']);
    expect(() => visionNamed('Rekognition')).toThrow(
      'Expected IMPRIMATUR_VISION to be local or rekognition, but got "Rekognition".',
    );
  });

  it('is not asked about what is no picture', async () => {
    const { client, requests } = await rekognition(NOTHING);
    expect(await rekognitionVision({ client }).look(Buffer.from('no picture'))).toMatchObject({
      problem: { code: 'damaged' },
    });
    expect(requests).toEqual([]);
  });
});
