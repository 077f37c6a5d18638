/** LinkedIn's ways of saying no (learn.microsoft.com/linkedin/shared/api-guide/concepts/error-handling). */

type Input = { readonly code: string; readonly description: string };

export const linkedinProblem = (status: number, message: string, code?: string): Response =>
  Response.json({ status, ...(code !== undefined && { code }), message }, { status });

export const inputProblem = (status: number, message: string, ...inputErrors: readonly Input[]): Response =>
  Response.json(
    {
      status,
      errorDetailType: 'com.linkedin.common.error.BadRequest',
      message,
      errorDetails: { inputErrors: inputErrors.map((error) => ({ ...error, input: {} })) },
    },
    { status },
  );
