import { array, object, optional, parse, string } from 'valibot';
import { bundleNameOf } from '../shared/core/bundle/names.ts';

/** The part of S3's event message that matters; `s3:TestEvent` has no records. */
const notification = object({
  Records: optional(array(object({ s3: object({ object: object({ key: string() }) }) })), []),
});

/**
 * The bundles that an S3 event message tells of. Keys are form-encoded there.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html
 */
export function bundlesNamedIn(body: string): Set<string> {
  const { Records } = parse(notification, JSON.parse(body));
  const names = Records.map((record) =>
    bundleNameOf(decodeURIComponent(record.s3.object.key.replaceAll('+', ' '))),
  );
  return new Set(names.filter((name) => name !== undefined));
}

/** The message that S3 would send for a new object: the local run speaks it too. */
export const objectCreated = (key: string): string =>
  JSON.stringify({
    Records: [
      { s3: { object: { key: encodeURIComponent(key).replaceAll('%2F', '/').replaceAll('%20', '+') } } },
    ],
  });
