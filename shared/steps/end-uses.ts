import { ConflictError } from '../core/errors.ts';
import type { Consent } from '../core/permissions/consent.ts';
import { isEndUntold } from '../core/permissions/ending.ts';
import type { Permission } from '../core/permissions/permission.ts';
import type { Deps } from '../ports.ts';
import { type PostOn, type StopNeeds, stopRefused } from './stop-refused.ts';

type Needs = StopNeeds & Pick<Deps, 'notices'>;

const WHO = 'housekeeping';

/**
 * Every day: what is queued and uses a permission or a consent that does not hold any more is cancelled, and the
 * administrator is told of each that ended, with what is still public. Told first and written after: perhaps twice, never not
 * at all.
 */
export async function endUses(deps: Needs): Promise<{ readonly cancelled: number; readonly ended: number }> {
  const { cancelled } = await stopRefused(deps, WHO);
  for (const post of cancelled)
    await deps.notices.send({
      subject: `Cancelled: ${post.title}`,
      text: `"${post.title}" does not go out on ${post.accounts.join(', ')}: a permission or a consent that it uses does not hold.\n\nSee why: imprimatur posts show ${post.id}\n`,
    });
  const [permissions, consents] = await Promise.all([deps.store.permissions(), deps.store.consents()]);
  let ended = 0;
  for (const entry of [...permissions, ...consents]) {
    if (!isEndUntold(entry, deps.clock.now())) continue;
    ended += 1;
    await tellEnd(deps, entry);
  }
  if (cancelled.length + ended > 0) deps.log.info('uses-ended', { cancelled: cancelled.length, ended });
  return { cancelled: cancelled.length, ended };
}

async function tellEnd(deps: Needs, entry: Permission | Consent): Promise<void> {
  const { type: of, id } = entry;
  const { live } = await stopRefused(deps, WHO, { of, id });
  await deps.notices.send({
    subject: `The ${of} ${id} is over`,
    text: `Nothing that uses it goes out any more. To go on using it, ask again, then: imprimatur ${of}s record ${id} …\n\n${stillPublic(live)}`,
  });
  try {
    const told = { ...entry, isEndTold: true };
    const by = { who: WHO, why: 'its end was told' };
    await deps.store.save<Permission | Consent>(entry, told, by, deps.clock.now());
  } catch (error) {
    // It was recorded anew, or withdrawn, at this moment.
    if (!(error instanceof ConflictError)) throw error;
  }
}

const stillPublic = (live: readonly PostOn[]): string =>
  live.length === 0
    ? 'Nothing that is public uses it.\n'
    : `Still public; decide whether it stays:\n${live.map(({ id, accounts }) => `- ${id} on ${accounts.join(', ')}: imprimatur posts retract ${id} --reason "…"`).join('\n')}\n`;
