import { informationRights } from './information-rights.ts';
import type { RouteRule } from './route-rule.ts';
import { safeguarding } from './safeguarding.ts';

/** The most urgent first: one officer gets a comment, and danger to somebody comes before a month's time. */
export const ROUTE_RULES: readonly RouteRule[] = [safeguarding, informationRights];
