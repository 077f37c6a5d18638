import { graphError } from './graph-server.ts';
import { answered } from './network-world.ts';

export const serverError = (when: 'before' | 'after') =>
  answered(when, 500, {
    error: { ...graphError(2, 'An unexpected error has occurred.').error, is_transient: true },
  });

/** Too many calls of this kind of business; some come back in so many minutes. */
export const throttled = (code: number, minutes: number) =>
  answered('before', 400, graphError(code, 'There have been too many calls to this account.'), {
    'x-business-use-case-usage': JSON.stringify({
      '100064000000001': [
        {
          type: 'pages',
          call_count: 100,
          total_cputime: 20,
          total_time: 20,
          estimated_time_to_regain_access: minutes,
        },
      ],
    }),
  });
