import { expect, it } from 'vitest';
import { display } from '../local/display.ts';
import { POLICY } from './moderation/policy.ts';

it.each([
  ['answer', '✓ mastodon.0123456789ab is answered'],
  ['request', '✓ mastodon.0123456789ab: the request is out'],
  ['explanation', '✓ mastodon.0123456789ab: the explanation is out'],
])('the run says of what was said under a comment whether it answers it: %s', async (kind, words) => {
  const printed: string[] = [];
  const shown = display({
    policy: POLICY,
    style: (_, text) => text,
    print: (text) => void printed.push(text.trim()),
  });
  shown.event({
    level: 'info',
    event: 'comment-answered',
    comment: 'mastodon.0123456789ab',
    with: kind,
  });
  await shown.settled();
  expect(printed).toEqual([words]);
});
