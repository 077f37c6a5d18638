import {
  boolean,
  integer,
  literal,
  maxValue,
  minValue,
  number,
  object,
  optional,
  picklist,
  pipe,
  string,
  variant,
} from 'valibot';
import { COMMENT_STATES } from '../shared/core/comments/comment.ts';
import type { Decision } from '../shared/core/comments/decisions.ts';
import { NOT_FOR, ROUTED_AS } from '../shared/core/comments/officers.ts';
import { isNothingKept } from '../shared/core/comments/subject-access.ts';
import type { Reason } from '../shared/ports.ts';
import { listComments, showComment } from '../shared/steps/comments.ts';
import { type DecideNeeds, decideComment } from '../shared/steps/decide-comment.ts';
import { exportPerson } from '../shared/steps/export-person.ts';
import type { ForgetNeeds } from '../shared/steps/forget-answer.ts';
import { forgetPerson } from '../shared/steps/forget-person.ts';
import { nearHandles } from '../shared/steps/near-handles.ts';
import { type ReplyNeeds, replyComment } from '../shared/steps/reply-comment.ts';
import { by, handler } from './handler.ts';
import { said, who, why } from './spoken-fields.ts';

const id = string();
const to = said('A name or a role');
const reason = string();
const saying = variant('say', [
  object({ say: literal('text'), text: string(), asks: optional(boolean()) }),
  object({ say: literal('saved'), name: string() }),
  object({ say: literal('explanation') }),
]);
/** `id`: the network's own, where several people have had the same name. */
const person = object({ handle: string(), account: optional(string()), id: optional(string()) });
const input = variant('op', [
  object({
    op: literal('list'),
    account: optional(string()),
    state: optional(picklist(COMMENT_STATES)),
    reason: optional(string()),
    olderThanMs: optional(pipe(number(), minValue(0))),
    isOverdue: optional(boolean()),
    limit: optional(pipe(number(), integer(), minValue(1), maxValue(500)), 100),
    cursor: optional(string()),
  }),
  object({ op: literal('show'), id, isAlone: optional(boolean()) }),
  object({ op: literal('reply'), id, saying, who, despite: optional(why) }),
  object({ op: literal('hide'), id, reason, who, why }),
  object({ op: literal('remove'), id, reason, who, why }),
  object({ op: literal('mute'), id, reason, who, why }),
  object({ op: literal('block'), id, reason, who, why }),
  object({ op: literal('report'), id, reason, who, why }),
  object({ op: literal('restore'), id, who, why }),
  object({ op: literal('unmute'), id, who, why }),
  object({ op: literal('unblock'), id, who, why }),
  object({ op: literal('close'), id, who, why }),
  object({ op: literal('reopen'), id, who, why }),
  object({ op: literal('approve'), id, who, why }),
  object({ op: literal('route'), id, as: picklist(ROUTED_AS), who, why }),
  object({ op: literal('unroute'), id, mistaken: optional(picklist(NOT_FOR)), who, why }),
  object({ op: literal('escalate'), id, to, who, why }),
  object({ op: literal('legal-hold'), id, who, why }),
  object({ op: literal('lift-hold'), id, who, why }),
  object({ op: literal('forget'), person, who, why }),
  object({ op: literal('export'), person }),
]);

/** The administrator's operations on what readers wrote. */
export const comments = (deps: DecideNeeds & ReplyNeeds & ForgetNeeds) =>
  handler('comments', input, deps.log, async (call) => {
    const decided = async (one: Reason & { readonly id: string }, decision: Decision) => ({
      comment: await decideComment(deps, one.id, decision, by(one)),
    });
    switch (call.op) {
      case 'list':
        return listComments(deps, call);
      case 'show':
        return showComment(deps, call.id, call.isAlone);
      case 'reply':
        return replyComment(deps, call.id, call.saying, call);
      case 'hide':
      case 'remove':
      case 'mute':
      case 'block':
      case 'report':
        return decided(call, { do: call.op, reason: call.reason });
      case 'forget': {
        const forgotten = await forgetPerson(deps, call.person, by(call));
        return { forgotten, near: forgotten.written === 0 ? await nearHandles(deps, call.person) : [] };
      }
      case 'export': {
        const found = await exportPerson(deps, call.person);
        return { export: found, near: isNothingKept(found) ? await nearHandles(deps, call.person) : [] };
      }
      case 'escalate':
        return decided(call, { do: call.op, to: call.to });
      case 'route':
        return decided(call, { do: call.op, as: call.as });
      case 'unroute':
        return decided(call, { do: call.op, mistaken: call.mistaken });
      default:
        return decided(call, { do: call.op });
    }
  });
