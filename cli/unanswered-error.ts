import { NoPipelineError } from './place.ts';

/** The pipeline stopped after it was asked, so nobody here knows what became of it. */
export class UnansweredError extends Error {
  override readonly name = 'UnansweredError';
}

/** `broken`: it was reached, and may have begun · `refused`: it never was. Undefined for every other error. */
export function wayItEnded(error: unknown): 'broken' | 'refused' | undefined {
  if (error instanceof NoPipelineError) return 'refused';
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'ECONNREFUSED') return 'refused';
  return code === 'ECONNRESET' || code === 'EPIPE' ? 'broken' : undefined;
}

/**
 * Waits for what was asked for and taken.
 * @param look What to type to see what became of it.
 * @throws UnansweredError where the pipeline is gone meanwhile
 */
export async function afterwards<Answer>(asking: Promise<Answer>, look: string): Promise<Answer> {
  try {
    return await asking;
  } catch (error) {
    if (wayItEnded(error) === undefined && !(error instanceof UnansweredError)) throw error;
    throw new UnansweredError(
      `The pipeline has taken it, and stopped before it said what became of it. What is not done is done once it runs again. Then look: ${look}`,
      { cause: error },
    );
  }
}
