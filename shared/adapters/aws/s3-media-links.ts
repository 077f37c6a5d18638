import { GetObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { SECOND } from '../../core/time.ts';
import type { MediaLinks } from '../../ports.ts';
import { assertDerivedKey } from '../derived-key.ts';

/**
 * Presigned addresses of single objects: whoever has one can read that object until it ends, and nothing else. They end
 * at the latest with the credentials of the function that signed them (hours). The role needs `s3:GetObject` on media/.
 */
export const s3MediaLinks = ({ client, bucket }: { client: S3Client; bucket: string }): MediaLinks => ({
  async linkTo(key, forMs) {
    assertDerivedKey(key);
    return getSignedUrl(client, new GetObjectCommand({ Bucket: bucket, Key: key }), {
      expiresIn: Math.ceil(forMs / SECOND),
    });
  },
});
