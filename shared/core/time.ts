/** A moment, in milliseconds since the Unix epoch (UTC). */
export type Instant = number;

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** ISO 8601 in UTC, for data and logs: `2026-12-01T10:00:00.000Z`. */
export const toIso = (at: Instant): string => new Date(at).toISOString();
