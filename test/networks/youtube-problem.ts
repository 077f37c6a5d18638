/** An answer in the shape in which the YouTube Data API refuses ("YouTube Data API - Errors"). */
export const youtubeProblem = (status: number, reason: string, message: string): Response =>
  Response.json(
    { error: { code: status, message, errors: [{ message, domain: 'youtube.test', reason }] } },
    { status },
  );
