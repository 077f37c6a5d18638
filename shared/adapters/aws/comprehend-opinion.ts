import {
  type ComprehendClient,
  DetectToxicContentCommand,
  type DetectToxicContentCommandOutput,
} from '@aws-sdk/client-comprehend';
import type { Opinion } from '../../core/comments/second-opinion.ts';
import { MINUTE, SECOND } from '../../core/time.ts';
import type { Clock, Log, SecondOpinion } from '../../ports.ts';
import { segmentsOf } from './text-segments.ts';

export type ComprehendOptions = {
  readonly client: ComprehendClient;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
  /** Longest that one comment may wait for it. */
  readonly timeLimitMs?: number;
  readonly timer?: (ms: number) => AbortSignal;
};

/** AWS names no level; `Toxicity` goes from 0 to 1. At this one a person looks, so a miss costs more than a false alarm. */
const OFFENSIVE_FROM = 0.7;

/** After a failure it is left alone for so long: a burst of comments must not wait for it one by one. */
const REST_MS = MINUTE;

/** These say something about one text, not about the service. */
const ABOUT_THE_TEXT: readonly string[] = [
  'InvalidRequestException',
  'TextSizeLimitExceededException',
  'UnsupportedLanguageException',
];

/** Amazon Comprehend's `DetectToxicContent`, which reads English only and is paid for by the hundred letters. */
export function comprehendOpinion(options: ComprehendOptions): SecondOpinion {
  const { client, clock, log, timeLimitMs = 3 * SECOND, timer = AbortSignal.timeout } = options;
  let restsUntil = 0;

  return {
    async on({ text, language = 'en' }) {
      const segments = segmentsOf(text);
      if (segments.length === 0 || !isEnglish(language) || clock.now() < restsUntil) return undefined;
      try {
        const answer = await client.send(
          new DetectToxicContentCommand({
            TextSegments: segments.map((Text) => ({ Text })),
            LanguageCode: 'en',
          }),
          { abortSignal: timer(timeLimitMs) },
        );
        return opinionIn(answer, segments.length);
      } catch (error) {
        // The message may repeat the text.
        const { name } = error instanceof Error ? error : { name: 'unknown' };
        log.warn('second-opinion-problem', { error: name });
        if (!ABOUT_THE_TEXT.includes(name)) restsUntil = clock.now() + REST_MS;
        return undefined;
      }
    },
  };
}

const isEnglish = (language: string): boolean => /^en(?:-|$)/i.test(language);

/** One result per piece; a comment is as offensive as its worst piece. */
function opinionIn(
  { ResultList = [] }: DetectToxicContentCommandOutput,
  pieces: number,
): Opinion | undefined {
  if (ResultList.length !== pieces) return undefined;
  return { isOffensive: ResultList.some(({ Toxicity = 0 }) => Toxicity >= OFFENSIVE_FROM) };
}
