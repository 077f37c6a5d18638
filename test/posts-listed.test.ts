import { expect, it } from 'vitest';
import { postTable } from '../cli/render-posts.ts';
import type { Post } from '../shared/core/post.ts';
import { listPosts } from '../shared/steps/posts.ts';
import { freshWorlds } from './fresh-worlds.ts';
import { MINUTE, START, type World } from './publishing-world.ts';

let world: World;
freshWorlds((fresh) => {
  world = fresh;
});

it('a bundle that no longer repeats is listed by its own deliveries, though it knows the dates that it had', async () => {
  const { id } = await world.acceptedPost(START + MINUTE);
  const post = await world.store.post(id);
  const series = { posts: [], dropped: [`${id}-2026-12-01`], accounts: [] };
  if (post) await world.store.save<Post>(post, { ...post, series }, { who: 'intake', why: 'sent' }, START);
  const listed = postTable(await listPosts(world.deps, undefined, 10), world.deps.policy);
  expect(listed).toContain('1 scheduled');
  expect(listed).not.toContain('repeats');
});
