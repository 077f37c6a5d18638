import * as v from 'valibot';

/** Meta writes `2026-11-30T09:00:00+0000`. */
export const graphInstant = v.pipe(
  v.string(),
  v.transform((written) => Date.parse(written.replace(/\+0000$/, 'Z'))),
  v.number(),
);
