import type { RecentPost } from '../../shared/core/recent-post.ts';

/** When the post on which the cases are built goes out: Tuesday 1 December 2026, 10:00 in London. */
export const DUE = Date.UTC(2026, 11, 1, 10);

export const recentPost = (parts: Partial<RecentPost> = {}): RecentPost => ({
  post: 'book-fair',
  account: 'mastodon',
  kind: 'own',
  text: 'The book fair is on the second floor. Have you been there?',
  pictures: [],
  due: DUE - 5 * 86_400_000,
  ...parts,
});
