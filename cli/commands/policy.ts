import { Command } from 'commander';
import { reviewOf } from '../../shared/core/policy/review.ts';
import { RULES } from '../../shared/core/rules/index.ts';
import { print, printJson, style, table } from '../output.ts';
import { readPolicy } from '../place.ts';

/** `imprimatur policy …`: what is in force. */
export function policyCommand(): Command {
  const policy = new Command('policy').description('the library\u2019s policy as the rules read it');
  policy
    .command('show')
    .description('the clauses, the level of each rule, and when the policy is to be reviewed')
    .argument('[file]', 'a policy file; it is checked as well')
    .option('--json', 'print data instead of a table')
    .action((file: string | undefined, options) => {
      const read = readPolicy(file);
      if (options.json) return printJson(read);
      const review = reviewOf(read, Date.now());
      const due = review.isOverdue
        ? style('block', `review overdue by ${review.days} days`)
        : `to be reviewed in ${review.days} days`;
      print(
        `${style('strong', read.title)}\nVersion ${read.stamp.version} (${read.stamp.hash.slice(0, 12)}), ${due}\n`,
      );
      print(
        table(
          ['CLAUSE', 'WHAT IT ASKS'],
          read.clauses.map((clause) => [clause.id, clause.title]),
        ),
      );
      print('');
      print(
        table(
          ['RULE', 'LEVEL', 'CLAUSE'],
          RULES.map((rule) => [rule.id, read.rules[rule.id]?.level ?? rule.level, rule.clause]),
        ),
      );
    });
  return policy;
}
