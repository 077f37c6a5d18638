import type { ModerationRule } from '../rules/rule.ts';
import type { RouteReason } from '../verdict.ts';

/** A rule whose findings send a comment to an officer and keep it where it is. */
export type RouteRule = Omit<ModerationRule, 'id'> & { readonly id: RouteReason };
