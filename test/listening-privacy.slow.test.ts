/**
 * No profile is fetched and no list of people is built (clause `limits.screening`): every request that listening makes, on
 * every network, is one of these, with these fields. A new one fails here until somebody has looked whom it asks about.
 */
import { expect, it } from 'vitest';
import { startSandbox } from '../local/sandbox/start-sandbox.ts';
import { guardedFetch } from '../shared/channels/http/guarded-fetch.ts';
import { mastodonChannel } from '../shared/channels/mastodon/mastodon-channel.ts';
import type { Account } from '../shared/core/accounts/account.ts';
import type { Source } from '../shared/core/comments/heard.ts';
import type { Channel } from '../shared/ports.ts';
import { localServer } from './bluesky/local-server.ts';
import { makeTown } from './bluesky/town.ts';
import { makeWorld } from './bluesky/world.ts';
import { newAccount } from './channel-world.ts';
import { facebookWorld } from './listening-facebook-world.ts';
import { instagramWorld } from './listening-instagram-world.ts';
import { linkedinWorld } from './listening-linkedin-world.ts';
import { threadsWorld } from './listening-threads-world.ts';
import type { ListeningWorld } from './listening-world.ts';
import { xWorld } from './listening-x-world.ts';
import { youtubeWorld } from './listening-youtube-world.ts';
import type { Recorded } from './networks/local-network.ts';
import { memoryObjects } from './world/memory-objects.ts';

const FACEBOOK = 'fields=id,message,from,created_time,permalink_url,is_hidden';
const INSTAGRAM = 'id,text,timestamp,username,from,hidden,parent_id';
const THREADS = 'fields=id,text,timestamp,permalink,username';
const THREADS_REPLY = `${THREADS},is_reply_owned_by_me,root_post,replied_to,hide_status`;
/** `username` of whoever wrote comes with the posts; nothing else about them is asked. */
const X =
  'tweet.fields=author_id,conversation_id,created_at,entities,lang,referenced_tweets&expansions=author_id&user.fields=username';

type Watched = ListeningWorld & { readonly server: { readonly requests: readonly Recorded[] } };
/** `*`: an id of the account itself, of its post, or of a comment. */
const WORLDS: readonly (readonly [string, () => Promise<Watched>, readonly string[]])[] = [
  [
    'Facebook',
    facebookWorld,
    [
      `GET /v25.0/*/tagged?${FACEBOOK}`,
      `GET /v25.0/*/comments?${FACEBOOK},parent&filter=stream&order=chronological`,
      `GET /v25.0/*?${FACEBOOK}`,
    ],
  ],
  [
    'Instagram',
    instagramWorld,
    [
      `GET /v25.0/*/comments?fields=${INSTAGRAM},media{id,permalink},replies.limit(50){${INSTAGRAM}}`,
      `GET /v25.0/*?fields=${INSTAGRAM},media{id,permalink}`,
    ],
  ],
  [
    'Threads',
    threadsWorld,
    [
      `GET /v1.0/me/mentions?${THREADS}`,
      `GET /v1.0/*/conversation?${THREADS_REPLY}&reverse=true`,
      `GET /v1.0/*?${THREADS_REPLY}`,
    ],
  ],
  ['X', xWorld, ['GET /2/users/me', `GET /2/users/*/mentions?${X}`, `GET /2/tweets?ids=*,*&${X}`]],
  [
    'YouTube',
    youtubeWorld,
    [
      'GET /youtube/v3/commentThreads?part=snippet,replies&videoId=*&order=time&moderationStatus=published&textFormat=plainText',
      'GET /youtube/v3/commentThreads?part=snippet,replies&videoId=*&order=time&moderationStatus=heldForReview&textFormat=plainText',
      'GET /youtube/v3/comments?part=snippet&id=*,*&textFormat=plainText',
    ],
  ],
  [
    'LinkedIn',
    linkedinWorld,
    ['GET /rest/socialActions/*/comments', 'GET /rest/socialActions/urn:li:activity:*/comments/*'],
  ],
];

it.each(WORLDS)('listening on %s asks for comments and nothing else', async (_, start, calls) => {
  const world = await start();
  const { root, account, channel, source, server } = world;
  const first = world.say('When do you open?');
  const second = world.say('And on Sundays?', { answers: first, by: 'b.reader' });
  const from = server.requests.length;
  await listen(channel, account, source, [first, second]);
  const asked = server.requests.slice(from);
  expect(new Set(asked.map((one) => spelled(one, [second, first, root])))).toEqual(new Set(calls));
  for (const by of ['a.reader', 'b.reader'])
    expect(asked.filter(({ url }) => url.href.includes(world.authorId(by)))).toEqual([]);
  await world.stop();
});

it('listening on Mastodon asks for comments and nothing else', async () => {
  const token = 'a-token-of-the-test';
  const sandbox = await startSandbox({
    accounts: [{ username: 'library', displayName: 'Library', token }],
    processingMs: 0,
  });
  const asked: Pick<Recorded, 'method' | 'url'>[] = [];
  const send = guardedFetch();
  const channel = mastodonChannel({
    secrets: { read: async () => ({ accessToken: token }), write: async () => {} },
    objects: memoryObjects(),
    clock: { now: Date.now, sleepUntil: async () => {} },
    fetch: (input, init) => {
      const { method, url } = new Request(input, init);
      asked.push({ method, url: new URL(url) });
      return send(input, init);
    },
  });
  const account = newAccount({
    id: 'mastodon',
    channel: 'mastodon',
    handle: '@library@127.0.0.1',
    server: sandbox.url,
  });
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const body = JSON.stringify({ status: 'The reading room is open again.', language: 'en' });
  const posted = await fetch(`${sandbox.url}/api/v1/statuses`, { method: 'POST', headers, body });
  const post = /"id":"(\d+)"/.exec(await posted.text())?.[1] ?? '';
  await fetch(`${sandbox.url}/comments`, {
    method: 'POST',
    body: new URLSearchParams({ in_reply_to_id: post, name: 'Reader', text: 'When do you open?' }),
    redirect: 'manual',
  });
  const source = { of: 'post', remote: { id: post, url: '' } } as const;
  const heard = await listen(channel, account, source, [post]);
  expect(heard).toBeGreaterThan(0);
  expect(new Set(asked.map((one) => spelled(one, [])))).toEqual(
    new Set([
      'GET /api/v1/notifications?types[]=mention&include_filtered=true',
      'GET /api/v1/statuses/*/context',
      'GET /api/v1/statuses/*',
    ]),
  );
  await sandbox.close();
});

it('listening on Bluesky asks for comments and nothing else', async () => {
  const server = await localServer();
  const member = { handle: 'library.test', password: 'abcd-efgh-ijkl-mnop' };
  server.join(member);
  const world = await makeWorld(server.origin, member);
  const join = async (one: typeof member) => server.join(one);
  const town = await makeTown(world, { upstream: server.origin, member, join, settle: async () => {} });
  const post = await town.post('The reading room is open again.');
  const reader = await town.reader('ada');
  const { uri } = await reader.say({ text: 'When do you open?', reply: { root: post, parent: post } });
  const from = world.network.calls.length;
  const heard = await listen(world.channel, world.account, { of: 'account' }, [uri]);
  expect(heard).toBe(1);
  expect(new Set(world.network.calls.slice(from))).toEqual(
    new Set([
      'app.bsky.notification.listNotifications',
      'app.bsky.feed.getPosts',
      // What the library itself has hidden under its post.
      'com.atproto.repo.getRecord',
    ]),
  );
  await world.close();
  await server.close();
});

/** All of what is new, everywhere that the channel listens, and a second look at it. @returns how much was heard */
async function listen(
  { listening, comments }: Channel,
  account: Account,
  source: Source,
  remoteIds: readonly string[],
): Promise<number> {
  if (!listening || !comments) throw new Error('The channel does not listen.');
  let heard = 0;
  for (const of of comments.listens) {
    const where: Source = of === source.of ? source : { of: 'account' };
    for (let cursor: string | undefined, more = true; more; ) {
      const page = await listening.hear(account, where, cursor);
      heard += page.comments.length;
      ({ cursor, more } = page);
    }
  }
  await listening.look(account, remoteIds);
  return heard;
}

/** Where a list goes on, how much of it is asked, and who asks. */
const ASIDE = [
  'access_token',
  'appsecret_proof',
  'limit',
  'maxResults',
  'max_results',
  'start',
  'count',
  'start_time',
];

/** A request without ids. */
function spelled({ method, url }: Pick<Recorded, 'method' | 'url'>, ids: readonly string[]): string {
  const bare = new URL(url);
  for (const name of ASIDE) bare.searchParams.delete(name);
  const path = decodeURIComponent(bare.pathname + bare.search);
  return `${method} ${ids.reduce((whole, id) => whole.replaceAll(id, '*'), path).replace(/\d{6,}(?:_\d+)?/g, '*')}`;
}
