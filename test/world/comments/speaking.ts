/** Readers say what they are to say, change it and take it back; the library's own people answer beside our back. */
import { SECOND } from '../../../shared/core/time.ts';
import type { Random } from '../random.ts';
import type { Networks } from '../surroundings.ts';
import type { VirtualTime } from '../virtual-time.ts';
import type { Conversation, Said } from './conversation.ts';
import type { Remark } from './readers.ts';

type Around = {
  readonly time: VirtualTime;
  readonly random: Random;
  readonly talk: Conversation;
  readonly networks: Networks;
  note(what: string): void;
};

export function speak({ time, random, talk, networks, note }: Around, remark: Remark): void {
  const { id, account, author, text, lagMs, edits, deletedAfterMs, answeredAfterMs } = remark;
  const post = networks[account].posts.find((one) => one.account === account && one.replyTo === undefined);
  const root = remark.isUnderPost || account === 'sky' ? post?.id : undefined;
  // Nobody can comment under what is not there.
  if (account === 'sky' && !root) return;
  const source = account === 'sky' && root ? root : 'account';
  // Told to the account, and read under its post as well, as on Mastodon.
  const alsoIn = account === 'toots' ? root : undefined;
  const place = { source, ...(alsoIn && { alsoIn }) };
  const where = { id, account, ...place, author, isOwn: false, ...(root && { root, parent: root }) };
  const said = talk.say(where, text, lagMs);
  note(`${author} writes ${id} on ${account}: "${text}"`);
  for (const edit of edits)
    time.after(edit.afterMs, () => {
      note(`${author} changes ${id} to: "${edit.text}"`);
      talk.edit(id, edit.text);
    });
  if (deletedAfterMs !== undefined)
    time.after(deletedAfterMs, () => {
      note(`${author} deletes ${id}.`);
      talk.delete(id);
    });
  if (answeredAfterMs !== undefined)
    time.after(answeredAfterMs, () => {
      note(`Somebody of the library answers ${id} with the network’s own app.`);
      // No answer is listed before what it answers.
      const late = Math.max(0, lagMs - answeredAfterMs) + random.between(1, SECOND);
      talk.say({ ...ownAnswer(said), id: `${id}-own`, account }, 'From ten to six.', late);
    });
}

/** What the account says under a comment. */
export const ownAnswer = ({ id, source, alsoIn, root }: Said) => ({
  source,
  ...(alsoIn !== undefined && { alsoIn }),
  ...(root !== undefined && { root }),
  parent: id,
  author: 'library',
  isOwn: true,
});
