import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How long facts are kept: whoever mends a post does so within days. */
export const KNOWN_FOR_DAYS = 30;

/** What decides what is measured: our code, and the packages with their models. */
const MEASURING = [
  'shared/adapters/media',
  'shared/adapters/vision',
  'shared/adapters/video',
  'shared/core/media',
];
const PACKAGES = 'package-lock.json';

/**
 * A name for everything that measures as it is in `project`: any change of it is another version, so that nobody has to
 * remember to count one up. Deployed code is in one piece and cannot ask; `infra/` tells it.
 */
export function factsVersion(project: string): string {
  const hash = createHash('sha256');
  const add = (path: string): void => {
    hash.update(`${path}\0`).update(readFileSync(join(project, path)));
  };
  for (const folder of MEASURING)
    for (const name of readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' }).sort())
      if (name.endsWith('.ts')) add(`${folder}/${name.replaceAll('\\', '/')}`);
  add(PACKAGES);
  return hash.digest('hex').slice(0, 16);
}
