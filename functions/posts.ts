import {
  integer,
  literal,
  maxValue,
  minLength,
  minValue,
  number,
  object,
  optional,
  picklist,
  pipe,
  string,
  trim,
  variant,
} from 'valibot';
import {
  approvePost,
  cancelPost,
  listPosts,
  rejectPost,
  reportOf,
  reschedulePost,
  showPost,
} from '../shared/steps/posts.ts';
import { by, handler } from './handler.ts';

const id = string();
const who = string();
const why = pipe(string(), trim(), minLength(1, 'A reason is needed.'));
const limit = optional(pipe(number(), integer(), minValue(1), maxValue(1000)), 200);
const state = optional(picklist(['waiting', 'blocked', 'held', 'accepted', 'cancelled']));
const input = variant('op', [
  object({ op: literal('list'), state, limit }),
  object({ op: literal('show'), id }),
  object({ op: literal('report'), id, revision: string() }),
  object({ op: literal('cancel'), id, who, why }),
  object({ op: literal('reschedule'), id, to: string(), who, why }),
  object({ op: literal('approve'), id, who, why }),
  object({ op: literal('reject'), id, who, why }),
]);

/** The administrator's operations on posts. */
export const posts = (deps: Parameters<typeof listPosts>[0]) =>
  handler('posts', input, deps.log, async (call) => {
    switch (call.op) {
      case 'list':
        return { posts: await listPosts(deps, call.state, call.limit) };
      case 'show':
        return showPost(deps, call.id);
      case 'report':
        return reportOf(deps, call.id, call.revision);
      case 'cancel':
        return cancelPost(deps, call.id, by(call));
      case 'reschedule':
        return reschedulePost(deps, call.id, call.to, by(call));
      case 'approve':
        return approvePost(deps, call.id, by(call));
      case 'reject':
        return rejectPost(deps, call.id, by(call));
    }
  });
