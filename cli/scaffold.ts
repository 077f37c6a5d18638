import type { Policy } from '../shared/core/policy/policy.ts';

/**
 * A `post.md` to fill in. What the author has to decide is left empty and not filled with an example: an example that
 * was overlooked would be published, an empty key is sent back.
 */
export const scaffold = (policy: Policy, accounts: readonly string[]): string => `---
# What the post is about, for the calendar. Readers never see it.
title:
# When: now, next-slot, or a time in ${policy.timeZone} such as 2026-12-01 10:00
publish:
# Where: take out those that are not meant.
accounts: [${accounts.join(', ')}]
# What for, one of:
${listed(policy.purposes.map((one) => one.id))}
purpose:
# For whom, one or more of:
${listed(policy.audiences)}
audience: []
# own, repost (somebody else's words or pictures) or external-event
kind: own
# For each picture or video, put the file into this folder and take the # away from these five lines.
# media:
#   - file: reading-room.jpg
#     alt: ""                     # what it shows, for people who cannot see it
#     licence: own                # own, permission, or the address of a Creative Commons or RightsStatements.org statement
#     credit: "Photo: Library staff"
#     people: none                # none, consented or blur
# Where facts and quotations come from, if from elsewhere: take the # away.
# sources: ["https://…"]
# Below the three hyphens write what readers will read. Notes like this one are never published.
---
`;

/** Comment lines that every editor shows whole. */
function listed(words: readonly string[]): string {
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < 90) lines[lines.length - 1] = `${line}, ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => `#   ${line}`).join('\n');
}
