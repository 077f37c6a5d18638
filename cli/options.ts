import { InvalidArgumentError, Option } from 'commander';
import { isBlank } from '../shared/core/text/blank.ts';

/** Options that several commands have, so that they are called and explained the same. */
export const json = (what: string): Option => new Option('--json', `print data instead: ${what}`);
export const yes = (): Option => new Option('-y, --yes', 'do not ask for confirmation');
export const policyFile = (): Option =>
  new Option('--policy <file>', 'the policy to go by, instead of policy/mmll-library.yaml');
export const accountsFile = (): Option =>
  new Option('--accounts <file>', 'the directory of accounts, instead of policy/accounts.yaml');

/** Why: a decision is kept with it, and an empty one explains nothing to whoever looks later. */
export const reason = (text: string): Option =>
  new Option('--reason <why>', text).argParser((written: string) => {
    if (isBlank(written))
      throw new InvalidArgumentError('Expected a reason in words, such as "names a reader".');
    return written;
  });

/** A page by its name: a file that is named by mistake must not be written over. */
export const htmlFile = (what: string): Option =>
  new Option('--html <file>', what).argParser((written: string) => {
    if (!/\.html?$/i.test(written))
      throw new InvalidArgumentError('Expected the name of a page, such as report.html.');
    return written;
  });

/** For options that take a whole number. */
export const wholeNumber =
  (least: number, most: number) =>
  (written: string): number => {
    const value = Number(written);
    if (!/^\d+$/.test(written) || value < least || value > most)
      throw new InvalidArgumentError(`Expected a whole number from ${least} to ${most}.`);
    return value;
  };
