import * as v from 'valibot';
import { isAnimation, isVideo } from './description.ts';
import type { Args } from './finding.ts';
import { defineRule, type Remark } from './rule.ts';
import { said } from './wording.ts';

/** Clause `accessibility.flashing`; W3C, WCAG 2.2, success criterion 2.3.1 "Three Flashes or Below Threshold". */
export const flashing = defineRule({
  id: 'flashing',
  clause: 'accessibility.flashing',
  level: 'block',
  reads: 'post',
  about:
    'Nothing flashes more than three times in any second (WCAG 2.3.1): neither from dark to light and back, nor to and ' +
    'from a saturated red, over a quarter of the picture or more; moving pictures are watched as browsers play them, ' +
    'round and round. A moving picture or video that could not be watched is held. Regular patterns such as stripes, ' +
    'which trouble some people too, are not looked for, and flashes that are allowed can still be tiring.',
  options: v.strictObject({}),
  *check({ bundle, facts }): Iterable<Remark> {
    for (const [index, { file }] of bundle.media.entries()) {
      const known = facts[index];
      if (known === undefined || known.problem || !(isAnimation(known) || isVideo(known))) continue;
      const at = `media[${index}].file`;
      const { flash } = known;
      // Facts of an older version have no `flash`: that nobody measured is no proof.
      if (flash === undefined || flash.problem) {
        const why = flash?.problem.detail ?? 'nobody has measured it yet';
        yield { at, level: 'hold', args: { file, problem: 'unmeasured', why } };
      } else if (flash.fails)
        yield {
          at,
          args: {
            file,
            problem: 'flashes',
            general: flash.general,
            red: flash.red,
            loops: isAnimation(known),
          },
        };
    }
  },
  message: (args) =>
    args.problem === 'unmeasured'
      ? `Whether ${said(args, 'file')} flashes could not be measured (${said(args, 'why')}).`
      : `${said(args, 'file')} ${flashes(args)}${args.loops === true ? ' when it is played in a loop' : ''}, which can cause seizures. At most three in a second are safe.`,
  help: (args) =>
    args.problem === 'unmeasured'
      ? 'Watch it. If anything flickers or flashes more than three times in a second, do not send it; otherwise the ' +
        'administrator approves it.'
      : 'Slow it down until each picture stays for at least a fifth of a second, soften the change between light and ' +
        'dark, or keep what flashes to a small part of the picture. A still picture is always safe.' +
        (args.loops === true
          ? ' Networks play moving pictures in a loop, also one that is made to play once: the step from its end back to its beginning counts.'
          : ''),
});

function flashes({ general, red }: Args): string {
  const isRed = Number(red) > Number(general);
  return `flashes ${isRed ? `red ${Number(red)}` : Number(general)} times in one second`;
}
