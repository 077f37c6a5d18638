import { Hono } from 'hono';
import type { SandboxContext, SandboxEnv } from '../api/sandbox-context.ts';
import type { SandboxNetwork } from '../network.ts';
import type { StatusRecord } from '../records.ts';
import { rootOf } from '../threads.ts';
import { UnprocessableError } from '../unprocessable-error.ts';
import { editComment, isReaders, postComment } from './comment.ts';
import type { RefusedComment } from './comment-forms.ts';

type ShowAgain = (
  context: SandboxContext,
  post: StatusRecord,
  refused: RefusedComment,
) => Response | Promise<Response>;

/** What the forms of the page send. @param showAgain The page of a post, with what is wrong with a comment on it. */
export function commentRoutes(network: SandboxNetwork, showAgain: ShowAgain): Hono<SandboxEnv> {
  const app = new Hono<SandboxEnv>();
  const { statuses, accounts } = network.records.kept;

  const back = (context: SandboxContext, status: StatusRecord, place: string) => {
    const root = rootOf(network, status);
    return context.redirect(`/@${accounts.get(root.accountId)?.username}/${root.id}#${place}`, 303);
  };
  const readersOwn = (context: SandboxContext): StatusRecord | undefined => {
    const comment = statuses.get(context.req.param('id') ?? '');
    return comment && isReaders(network, comment) ? comment : undefined;
  };
  const refuse = (
    context: SandboxContext,
    status: StatusRecord,
    error: unknown,
    sent: Omit<RefusedComment, 'statusId' | 'problem'>,
  ) => {
    if (!(error instanceof UnprocessableError)) throw error;
    return showAgain(context, rootOf(network, status), {
      ...sent,
      statusId: status.id,
      problem: error.message,
    });
  };

  app.post('/comments', async (context) => {
    const { in_reply_to_id: id, name, text, private: wish } = await context.req.parseBody();
    const answered = statuses.get(wordsOf(id));
    if (!answered) return context.notFound();
    const sent = { as: 'comment', name: wordsOf(name), text: wordsOf(text) } as const;
    try {
      const isPrivate = wish === 'yes';
      const reply = await postComment(network, answered, { ...sent, isPrivate });
      return back(context, answered, `post-${reply.id}`);
    } catch (error) {
      return refuse(context, answered, error, sent);
    }
  });
  app.post('/comments/:id/edit', async (context) => {
    const comment = readersOwn(context);
    if (!comment) return context.notFound();
    const text = wordsOf((await context.req.parseBody()).text);
    try {
      await editComment(network, comment, text);
      return back(context, comment, `post-${comment.id}`);
    } catch (error) {
      return refuse(context, comment, error, { as: 'edit', name: '', text });
    }
  });
  app.post('/comments/:id/delete', async (context) => {
    const comment = readersOwn(context);
    if (!comment) return context.notFound();
    const root = rootOf(network, comment);
    await network.remove(comment);
    return back(context, root, `post-${root.id}`);
  });
  return app;
}

const wordsOf = (field: unknown): string => (typeof field === 'string' ? field : '');
