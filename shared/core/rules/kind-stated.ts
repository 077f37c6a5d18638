import * as v from 'valibot';
import { KINDS } from '../bundle/bundle.ts';
import { defineRule } from './rule.ts';
import { list } from './wording.ts';

export const kindStated = defineRule({
  id: 'kind-stated',
  clause: 'balance',
  level: 'advise',
  reads: 'post',
  about:
    'A post says whether it is the library’s own, passes on what others wrote, or points to an event elsewhere: only ' +
    'then can the balance between them be reported.',
  options: v.strictObject({}),
  *check({ bundle }) {
    if (bundle.kind === undefined) yield { at: 'kind' };
  },
  message: () => 'The post does not say of which kind it is, so it does not count towards the balance.',
  help: () => `Say whether it is ${list(KINDS, 'or')}:\n  kind: ${KINDS[0]}`,
});
