import { array, object, optional, safeParse, string } from 'valibot';
import { bundleNameOf } from '../shared/core/bundle/names.ts';

/** The part of S3's event message that matters; `s3:TestEvent` has no records. */
const notification = object({
  Records: optional(array(object({ s3: object({ object: object({ key: string() }) }) })), []),
});

/**
 * The bundles that an S3 event message tells of. Keys are form-encoded there.
 * @throws Error for anything else, without a word of what it says: that goes to the log.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html
 */
export function bundlesNamedIn(body: string): Set<string> {
  const read = safeParse(
    notification,
    attempt(() => JSON.parse(body), 'JSON'),
  );
  if (!read.success)
    throw new Error('Expected an S3 event with object keys in it, but the message is another one.');
  const names = read.output.Records.map(({ s3 }) =>
    bundleNameOf(attempt(() => decodeURIComponent(s3.object.key.replaceAll('+', ' ')), 'a form-encoded key')),
  );
  return new Set(names.filter((name) => name !== undefined));
}

function attempt<T>(read: () => T, expected: string): T {
  try {
    return read();
  } catch (cause) {
    throw new Error(`Expected ${expected} in the message from S3, but it is not.`, { cause });
  }
}

/** The message that S3 would send for a new object: the local run speaks it too. */
export const objectCreated = (key: string): string =>
  JSON.stringify({
    Records: [
      { s3: { object: { key: encodeURIComponent(key).replaceAll('%2F', '/').replaceAll('%20', '+') } } },
    ],
  });
