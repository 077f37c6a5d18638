import { Command } from 'commander';
import type { Delivery } from '../../shared/core/delivery/delivery.ts';
import type { Publishing } from '../../shared/core/publishing.ts';
import type { Resumed } from '../../shared/steps/stop-publishing.ts';
import { call } from '../call.ts';
import { EXIT } from '../exit.ts';
import { json, reason, yes } from '../options.ts';
import { print, printJson, say } from '../output.ts';
import { who } from '../place.ts';
import type { Done } from '../program.ts';

type Held = { readonly publishing: Publishing; readonly sending: readonly Delivery[] };
type Asked = { readonly json?: boolean; readonly yes?: boolean; readonly reason: string };

/** `imprimatur hold all`: the lever for a crisis. It asks nothing back: a crisis has no time, and `resume` undoes it. */
export function holdCommand(done: Done): Command {
  const hold = new Command('hold').description('stop publishing');
  hold.addHelpText('after', '\nExample: imprimatur hold all --reason "there was an accident in the library"');
  hold
    .command('all')
    .description('publish nothing on any account until it is resumed')
    .addOption(reason('why, kept in the history').makeOptionMandatory())
    .addOption(json('who stopped everything, when and why, and what is being published at this moment'))
    .addHelpText(
      'after',
      '\nExample: imprimatur hold all --reason "there was an accident in the library"\n\nOne account only: imprimatur accounts pause ID',
    )
    .action(async (options: Asked) => {
      const asked = { op: 'hold-all', who: who(), why: options.reason };
      const { publishing, sending } = await call<Held>('posts', asked);
      if (options.json) printJson({ ...publishing, sending });
      else print(stoppedText(sending.length > 0));
      if (sending.length === 0) return;
      const { whatIsBeingSent } = await import('../being-sent.ts');
      const { readPolicy } = await import('../config.ts');
      for (const line of whatIsBeingSent({ deliveries: sending }, 'stop', readPolicy())) say(line);
      done(EXIT.blocked);
    });
  return hold;
}

const stoppedText = (isAnySent: boolean): string =>
  `Everything is stopped: nothing goes out on any account${isAnySent ? ', but for what is being published at this moment' : ''}. What is due meanwhile waits, and bundles are still taken in.\nTo go on: imprimatur resume`;

export const resumeCommand = (): Command =>
  new Command('resume')
    .description('publish again after `hold all`')
    .addOption(reason('kept in the history').default('resumed by the administrator'))
    .addOption(yes())
    .addOption(json('what was missed meanwhile, and how many deliveries go out now'))
    .addHelpText('after', '\nExample: imprimatur resume --reason "the family was told"')
    .action(async (options: Asked) => {
      const { confirm } = await import('../confirm.ts');
      await confirm('Publish again? What was due meanwhile and is not too late goes out at once.', options);
      const asked = { op: 'resume', who: who(), why: options.reason };
      const resumed = await call<Resumed>('posts', asked);
      if (options.json) return printJson(resumed);
      print(resumedText(resumed));
    });

function resumedText({ missed, due, waiting }: Resumed): string {
  const late = missed.map(({ postId, accountId }) => `- ${postId} on ${accountId}`);
  return [
    `Posts go out again. Due meanwhile: ${due}${due > 0 ? ', to go out within the next minutes' : ''}.`,
    ...(waiting > 0
      ? [
          `Due meanwhile on accounts that are paused: ${waiting}, to wait until those are resumed: imprimatur accounts list`,
        ]
      : []),
    ...(late.length > 0
      ? [
          `Too late meanwhile: ${late.length}`,
          ...late,
          'To send one after all: imprimatur posts reschedule POST --to "…"',
        ]
      : []),
  ].join('\n');
}
