import { codePointLength } from '../../../shared/core/text/length.ts';
import { UnprocessableError } from '../unprocessable-error.ts';
import { MAX_DESCRIPTION } from './upload-limits.ts';

export function checkedDescription(description: unknown): string {
  const text = typeof description === 'string' ? description : '';
  if (codePointLength(text) <= MAX_DESCRIPTION) return text;
  throw new UnprocessableError(
    `Validation failed: Description is too long (maximum is ${MAX_DESCRIPTION} characters)`,
  );
}
