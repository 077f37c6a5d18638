import { array, literal, object, string, variant } from 'valibot';
import { directoryEntry } from '../shared/core/accounts/directory-entry.ts';
import type { Deps } from '../shared/ports.ts';
import { accountsBeside, applyDirectory, setAccountState, showAccount } from '../shared/steps/accounts.ts';
import { by, handler, stopOf } from './handler.ts';
import { who, why } from './spoken-fields.ts';

const id = string();
const input = variant('op', [
  object({ op: literal('list') }),
  object({ op: literal('show'), id }),
  object({ op: literal('apply'), entries: array(directoryEntry), who, why }),
  object({ op: literal('pause'), id, who, why }),
  object({ op: literal('resume'), id, who, why }),
  object({ op: literal('retire'), id, who, why }),
]);

/** The administrator's operations on the directory of accounts. */
export const accounts = (deps: Pick<Deps, 'store' | 'channels' | 'clock' | 'log'>) =>
  handler('accounts', input, deps.log, async (call) => {
    switch (call.op) {
      case 'list':
        return { accounts: await deps.store.accounts(), ...(await stopOf(deps)) };
      case 'show':
        return { account: await showAccount(deps, call.id) };
      case 'apply':
        return {
          applied: await applyDirectory(deps, call.entries, by(call)),
          beside: (await accountsBeside(deps, call.entries)).map(({ id }) => id),
        };
      case 'pause':
        return { account: await setAccountState(deps, call.id, 'paused', by(call)) };
      case 'resume':
        return { account: await setAccountState(deps, call.id, 'active', by(call)) };
      case 'retire':
        return { account: await setAccountState(deps, call.id, 'retired', by(call)) };
    }
  });
