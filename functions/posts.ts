import {
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
import { beingSent } from '../shared/steps/being-sent.ts';
import { approvePost, cancelPost, rejectPost, reschedulePost } from '../shared/steps/decide-post.ts';
import { listPosts, type PostView, reportOf, showPost } from '../shared/steps/posts.ts';
import { publishNow } from '../shared/steps/publish-now.ts';
import { reportDuty } from '../shared/steps/report-duty.ts';
import { reportLateness } from '../shared/steps/report-lateness.ts';
import { resolveDelivery } from '../shared/steps/resolve-delivery.ts';
import { retractPost } from '../shared/steps/retract-post.ts';
import { showCalendar } from '../shared/steps/show-calendar.ts';
import { resumePublishing, stopPublishing } from '../shared/steps/stop-publishing.ts';
import { tendAnswered } from '../shared/steps/tend-answered.ts';
import { updateReport } from '../shared/steps/update-report.ts';
import { by, handler, stopOf } from './handler.ts';
import { who, why } from './spoken-fields.ts';

const id = string();
const limit = optional(pipe(number(), integer(), minValue(1), maxValue(1000)), 200);
const state = optional(picklist(['waiting', 'blocked', 'held', 'accepted', 'cancelled']));
const days = optional(pipe(number(), integer(), minValue(1), maxValue(366)), 30);
const past = optional(pipe(number(), integer(), minValue(0), maxValue(366)), 30);
const verdict = variant('saw', [
  object({ saw: literal('published'), url: optional(string()) }),
  object({ saw: literal('not-published') }),
]);
const input = variant('op', [
  object({ op: literal('list'), state, limit }),
  object({ op: literal('show'), id }),
  object({ op: literal('report'), id, revision: string() }),
  object({ op: literal('cancel'), id, who, why }),
  object({ op: literal('reschedule'), id, to: string(), who, why }),
  object({ op: literal('publish-now'), id, who, why }),
  object({ op: literal('approve'), id, who, why }),
  object({ op: literal('reject'), id, who, why }),
  object({ op: literal('resolve'), id, account: string(), verdict, who, why }),
  object({ op: literal('retract'), id, account: optional(string()), who, why }),
  object({ op: literal('lateness'), days }),
  object({ op: literal('duty') }),
  object({ op: literal('calendar'), days: past }),
  object({ op: literal('hold-all'), who, why }),
  object({ op: literal('resume'), who, why }),
]);

/** The administrator's operations on posts, and on all of them at once. */
export const posts = (deps: Parameters<typeof publishNow>[0] & Parameters<typeof resumePublishing>[0]) =>
  handler('posts', input, deps.log, async (call) => {
    switch (call.op) {
      case 'list':
        return { posts: await listPosts(deps, call.state, call.limit), ...(await stopOf(deps)) };
      case 'show':
        return showPost(deps, call.id);
      case 'report':
        return reportOf(deps, call.id, call.revision);
      case 'cancel':
        return decided(deps, cancelPost(deps, call.id, by(call)));
      case 'reschedule':
        return decided(deps, reschedulePost(deps, call.id, call.to, by(call)));
      case 'publish-now':
        return decided(deps, publishNow(deps, call.id, by(call)));
      case 'approve':
        return decided(deps, approvePost(deps, call.id, by(call)));
      case 'reject':
        return decided(deps, rejectPost(deps, call.id, by(call)));
      case 'resolve':
        return decided(deps, resolveDelivery(deps, call.id, call.account, call.verdict, by(call)));
      case 'retract':
        return decided(deps, retractPost(deps, call.id, call.account, by(call)));
      case 'lateness':
        return reportLateness(deps, call.days);
      case 'duty':
        return reportDuty(deps);
      case 'calendar':
        return showCalendar(deps, call.days);
      case 'hold-all':
        // Looked for afterwards: what begins to be sent from now on sees that everything is stopped.
        return { publishing: await stopPublishing(deps, by(call)), sending: await beingSent(deps) };
      case 'resume':
        return resumePublishing(deps, by(call));
    }
  });

/** Whoever sent the post reads in its report what was decided, and a comment that it answers may be open again. */
async function decided<View extends PostView>(
  deps: Parameters<typeof updateReport>[0] & Parameters<typeof tendAnswered>[0],
  deciding: Promise<View>,
): Promise<View> {
  const view = await deciding;
  await updateReport(deps, view.post.id);
  await tendAnswered(deps, view.post.id);
  return view;
}
