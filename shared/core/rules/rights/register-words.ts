import type { Args } from '../finding.ts';
import { list, quote, said } from '../wording.ts';

/** What is kept with the pipeline: a person's consent is given, a maker's permission granted. */
export type Register =
  | { readonly of: 'consent'; readonly verb: 'given' }
  | { readonly of: 'permission'; readonly verb: 'granted' };

/** What is wrong with what a medium names from a register. */
export function registerWords({ of, verb }: Register, args: Args): string {
  const named = `${of} ${quote(said(args, of))}`;
  switch (args.problem) {
    case 'no-register':
      return `Whether the ${named} was ${verb} is not known here: the register is kept with the pipeline.`;
    case 'unknown':
      return `The ${named} is not in the register.`;
    case 'withdrawn':
      return `The ${named} was withdrawn.`;
    case 'over':
      return `The ${named} is over by the time that the post goes out (the last day on which it holds is ${said(args, 'until')}).`;
    default:
      return `The ${named} does not cover ${Array.isArray(args.accounts) ? list(args.accounts) : ''}.`;
  }
}

/** What to do about it; undefined where each register has its own way out. */
export function registerHelp({ of }: Register, { problem }: Args): string | undefined {
  switch (problem) {
    case 'no-register':
      return `It is looked up when you send the post. To see it yourself: imprimatur ${of}s list`;
    case 'unknown':
      return `Check the id with the administrator, who keeps the register of ${of}s.`;
    case 'accounts':
      return `Leave these accounts out, or ask for a ${of} that covers them.`;
    case 'over':
      return `Publish earlier, or ask for a longer ${of}.`;
    default:
      return undefined;
  }
}
