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

it.each([
  ['unknown', 'It is asked again by itself'],
  ['later', 'It is tried again by itself'],
  ['refused', 'what to do: imprimatur posts show opening'],
  ['credentials', 'what to do: imprimatur posts show opening'],
])('the run says in a sentence what came of an attempt: %s', async (outcome, words) => {
  const printed: string[] = [];
  const shown = display({
    policy: POLICY,
    style: (_, text) => text,
    print: (text) => void printed.push(text.trim()),
  });
  shown.event({ level: 'warn', event: 'delivery-problem', delivery: 'opening.mastodon', outcome });
  await shown.settled();
  expect(printed).toEqual([expect.stringMatching(/^! opening\.mastodon: the network .*[.\w]$/)]);
  expect(printed[0]).toContain(words);
});
