/**
 * Whether a `Host` header names this machine. A page in the user's browser can reach loopback under a name of its own
 * that it has resolve to 127.0.0.1: servers of the local run answer to these names only.
 */
export const isLoopbackName = (host: string | null | undefined): boolean =>
  /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i.test(host ?? '');
