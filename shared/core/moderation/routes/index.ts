import { informationRights } from './information-rights.ts';
import type { RouteRule } from './route-rule.ts';
import { safeguarding } from './safeguarding.ts';

/** The most urgent first; what is for several officers, each of them is told. */
export const ROUTE_RULES: readonly RouteRule[] = [safeguarding, informationRights];
