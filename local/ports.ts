/** The ports that a run takes where they are free, so that addresses stay the same from day to day. */
export const PORTS = { noticeboard: 8400, sandbox: 8401, aws: 8402, media: 8403 } as const;

/** Starts a server on its usual port, or on any free one where that is taken. */
export async function onUsualPort<Server>(
  port: number,
  start: (port: number) => Promise<Server>,
): Promise<Server> {
  try {
    return await start(port);
  } catch (error) {
    if (!isTaken(error)) throw error;
    return start(0);
  }
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && (('code' in error && error.code === 'EADDRINUSE') || isTaken(error.cause));
