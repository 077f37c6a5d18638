import { closest } from '../config/closest.ts';
import { repeats } from '../config/repeats.ts';
import type { ConfigPath } from '../config/yaml-source.ts';
import { ROUTE_RULES } from '../moderation/routes/index.ts';
import { MODERATION } from '../moderation/rules/index.ts';
import { settingOf } from '../moderation/settings.ts';
import type { WrittenModeration } from './moderation-schema.ts';

type Problem = { readonly path: ConfigPath; readonly expected: string; readonly got: string };

/** What is wrong with the key `moderation` that its schema cannot see. */
export function moderationProblems(
  { rules, explanations, savedReplies, response }: WrittenModeration,
  clauses: readonly string[],
): Problem[] {
  const missing = [...MODERATION, ...ROUTE_RULES]
    .filter(({ id, reason }) => settingOf(rules, id).most !== 'none' && !clauses.includes(reason))
    .map(({ id, reason }) => ({
      path: ['clauses'],
      expected: `the clause ${reason}, which the moderation rule ${id} names as its reason (add it, or set the rule to none)`,
      got: closest(reason, clauses) ?? 'no such clause',
    }));
  const routed = ROUTE_RULES.filter(({ id }) => rules[id] !== undefined && rules[id].most !== 'look').map(
    ({ id }) => ({
      path: ['moderation', 'rules', id],
      expected: 'look, or nothing at all: these go to an officer at once, and are never hidden',
      got: rules[id]?.most ?? '',
    }),
  );
  const unknown = [
    ...Object.entries(explanations).map(([id, says]) => ({
      path: ['moderation', 'explanations', id],
      says,
    })),
    ...savedReplies.map(({ says }, index) => ({ path: ['moderation', 'savedReplies', index, 'says'], says })),
  ].flatMap(({ path, says }) =>
    (says.match(/\{[^}]*\}/g) ?? [])
      .filter((place) => place !== '{handle}')
      .map((place) => ({ path, expected: 'no other place to fill in than {handle}', got: place })),
  );
  return [
    ...missing,
    ...routed,
    ...unknown,
    ...repeats(savedReplies.map(({ id }) => id)).map(({ index, value }) => ({
      path: ['moderation', 'savedReplies', index, 'id'],
      expected: 'each id once',
      got: `${value} again`,
    })),
    ...repeats(response.closed).map(({ index, value }) => ({
      path: ['moderation', 'response', 'closed', index],
      expected: 'each day once',
      got: `${value} again`,
    })),
  ];
}
