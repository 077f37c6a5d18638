export const X_CLIENT = { id: 'x-application', secret: 'secret-of-the-x-application' };

const TITLES: Readonly<Record<number, string>> = {
  400: 'Invalid Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found Error',
  429: 'Too Many Requests',
};

/** An answer in the shape in which X refuses (RFC 7807). */
export const xProblem = (status: number, detail: string, type = 'about:blank'): Response =>
  Response.json(
    { title: TITLES[status] ?? 'Error', type, status, detail },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );

export const invalidRequest = (detail: string): Response =>
  xProblem(400, detail, 'https://api.twitter.com/2/problems/invalid-request');

/** In an answer that is a success otherwise. */
export const notFound = (id: string, parameter: 'id' | 'ids') => ({
  value: id,
  resource_id: id,
  parameter,
  resource_type: 'tweet',
  title: 'Not Found Error',
  detail: `Could not find tweet ${id}.`,
  type: 'https://api.twitter.com/2/problems/resource-not-found',
});
