import type { Delivery } from '../core/delivery/delivery.ts';
import { type Kind, refusalOf } from '../core/permissions/uses.ts';
import type { Instant } from '../core/time.ts';
import type { Deps } from '../ports.ts';

type Needs = Pick<Deps, 'store' | 'clock' | 'policy'>;

/** Which rule asks for an entry of a register before a post passes. */
const RULE: Readonly<Record<Kind, string>> = {
  permission: 'permission-and-credit',
  consent: 'consents-given',
};

/** Whether the policy asks for the entries of a register at all. */
export const isAsked = ({ rules }: Deps['policy'], of: Kind): boolean => rules[RULE[of]]?.level !== 'off';

/**
 * Why a delivery may not go out: a permission or a consent that it uses was withdrawn, is over at that instant, or does not
 * cover the account. One that the register does not have was the rules' matter, and a person may have let it pass.
 */
export async function refusedUse(
  { store, clock, policy }: Needs,
  { uses, accountId }: Pick<Delivery, 'uses' | 'accountId'>,
  at: Instant = clock.now(),
): Promise<string | undefined> {
  if (!uses) return undefined;
  const [permissions, consents] = await Promise.all([
    Promise.all(isAsked(policy, 'permission') ? uses.permissions.map((id) => store.permission(id)) : []),
    Promise.all(isAsked(policy, 'consent') ? uses.consents.map((id) => store.consent(id)) : []),
  ]);
  for (const terms of [...permissions, ...consents]) {
    const refusal = terms && refusalOf(terms.type, terms, accountId, at);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}
