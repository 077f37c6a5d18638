import {
  array,
  literal,
  minLength,
  number,
  object,
  optional,
  pipe,
  strictObject,
  string,
  union,
  variant,
} from 'valibot';
import type { Deps } from '../shared/ports.ts';
import { recordConsent, showConsent, withdrawConsent } from '../shared/steps/consents.ts';
import {
  listPermissions,
  recordPermission,
  requestPermission,
  showPermission,
  withdrawPermission,
} from '../shared/steps/permissions.ts';
import type { StopNeeds } from '../shared/steps/stop-refused.ts';
import { by, handler } from './handler.ts';
import { said, who, why } from './spoken-fields.ts';

const id = string();
const evidence = said('Where the answer is kept');
const work = object({
  comment: optional(string()),
  url: optional(string()),
  handle: optional(string()),
});
const agreed = {
  evidence,
  accounts: union([literal('all'), pipe(array(string()), minLength(1, 'An account is needed.'))]),
  until: optional(number()),
};
const answer = variant('says', [
  object({ says: literal('granted'), credit: said('A credit line'), ...agreed }),
  object({ says: literal('refused'), evidence }),
]);
const person = variant('is', [
  // Who names a guardian may mean a child.
  strictObject({ is: literal('adult') }),
  object({ is: literal('child'), guardian: said('A guardian’s consent') }),
]);
const consent = object({ who: said('Who is to be seen'), person, ...agreed });
const input = variant('op', [
  object({ op: literal('list') }),
  object({ op: literal('show'), id }),
  object({ op: literal('request'), id: optional(id), work, who, why, despite: optional(why) }),
  object({ op: literal('record'), id, work, answer, who, why }),
  object({ op: literal('withdraw'), id, who, why }),
  object({ op: literal('consent-list') }),
  object({ op: literal('consent-show'), id }),
  object({ op: literal('consent-record'), id, consent, who, why }),
  object({ op: literal('consent-withdraw'), id, who, why }),
]);

/** The administrator's registers: what others made and the library may use, and who agreed to be seen. */
export const permissions = (deps: StopNeeds & Pick<Deps, 'log'>) =>
  handler('permissions', input, deps.log, async (call) => {
    switch (call.op) {
      case 'list':
        return { permissions: await listPermissions(deps) };
      case 'show':
        return showPermission(deps, call.id);
      case 'request':
        return requestPermission(deps, call.work, call.id, by(call), call.despite);
      case 'record':
        return recordPermission(deps, call.id, call.work, call.answer, by(call));
      case 'withdraw':
        return withdrawPermission(deps, call.id, by(call));
      case 'consent-list':
        return { consents: await deps.store.consents() };
      case 'consent-show':
        return showConsent(deps, call.id);
      case 'consent-record':
        return recordConsent(deps, call.id, call.consent, by(call));
      case 'consent-withdraw':
        return withdrawConsent(deps, call.id, by(call));
    }
  });
