import { join } from 'node:path';
import { deskKnownFacts } from '../shared/adapters/known-facts/desk-known-facts.ts';
import { factsVersion } from '../shared/adapters/known-facts/facts-version.ts';
import { sharpMedia } from '../shared/adapters/media/sharp-media.ts';
import { systemClock } from '../shared/adapters/system/clock.ts';
import { childVideos } from '../shared/adapters/video/child-videos.ts';
import { localVision } from '../shared/adapters/vision/local-vision.ts';
import type { GatherDeps } from '../shared/steps/gather-facts.ts';
import { quietLog } from './quiet-log.ts';

const PROJECT = join(import.meta.dirname, '..');

/** What measures media and looks at them for a command. Close `vision` in the end. */
export function deskMedia(): GatherDeps {
  const knownFacts = deskKnownFacts({ version: factsVersion(PROJECT), clock: systemClock, log: quietLog });
  return {
    media: sharpMedia(),
    vision: localVision(),
    videos: childVideos(),
    ...(knownFacts && { knownFacts }),
    log: quietLog,
  };
}
