import { NotFoundError } from '../core/errors.ts';
import type { Report } from '../core/report/report.ts';
import type { Objects } from '../ports.ts';

const MOST_BYTES = 5_000_000;

/** A stored report. Undefined where there is none: it is not written yet, or older than the policy keeps reports. */
export async function readReport(objects: Objects, key: string): Promise<Report | undefined> {
  try {
    return JSON.parse(new TextDecoder().decode(await objects.read(key, { maxBytes: MOST_BYTES })));
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}
