import type { Policy } from '../policy/policy.ts';
import type { Style } from '../report/report-text.ts';
import { visible } from '../report/text-layout.ts';
import { many } from '../rules/wording.ts';
import { formatInstant } from '../schedule/spell-time.ts';
import { DAY } from '../time.ts';
import {
  type Duty,
  type DutyComment,
  type DutyFrequency,
  type DutyTrouble,
  isAnythingDue,
  isPostingTooLittle,
  isRepostingTooMuch,
  isReviewDue,
} from './duty.ts';

/** Named in each part; the rest is counted. */
const MOST_NAMED = 20;

/** The duty report in words, for a terminal or for mail: the most urgent first, with the commands that settle it. */
export function dutyText(
  duty: Duty,
  policy: Pick<Policy, 'timeZone' | 'reviewBy'>,
  style: Style = plain,
): string {
  const when = (at: number): string => formatInstant(at, policy.timeZone);
  const comment = ({ id, account, by, permissions = [] }: DutyComment): string =>
    `${id} on ${account}, by ${when(by)}${answerWords(permissions)}`;
  const trouble = ({ id, account, what }: DutyTrouble): string =>
    `${id === account ? id : `${id} on ${account}`}: ${visible(what)}`;
  const part = partIn(style);
  const parts = [
    part(
      'SOMEBODY MAY BE IN DANGER',
      duty.danger.map(
        ({ id, account, since, officer }) => `${id} on ${account}, since ${when(since)}: for the ${officer}`,
      ),
      'Read it now: imprimatur comments show ID. Once somebody sees to it: imprimatur comments close ID --reason "…"',
    ),
    duty.stop &&
      part('Everything is stopped', [
        `since ${when(duty.stop.at)}, by ${visible(duty.stop.who)}: ${visible(duty.stop.why)}. To go on: imprimatur resume`,
      ]),
    part(
      'Time limits of the law',
      duty.law.map(
        (one) =>
          `${one.by < duty.at ? 'PASSED: ' : ''}${comment(one)}: ${one.request}, for the ${one.officer}`,
      ),
      'Once it is dealt with: imprimatur comments close ID --reason "…"',
    ),
    part(
      'Threats that nobody has looked at',
      duty.threats.map(({ id, account, since }) => `${id} on ${account}, since ${when(since)}`),
      THREAT,
    ),
    part('Comments that should be answered by now', duty.overdue.map(comment), ANSWER),
    part('Comments to answer within a day', duty.soon.map(comment), ANSWER),
    part('Hidden, and there may be more to do', duty.graver.map(trouble), GRAVER),
    part('Not done about comments', duty.stuck.map(trouble), 'See: imprimatur comments show ID'),
    part('Deliveries to look at', duty.deliveries.map(trouble), 'See: imprimatur posts show POST'),
    part(
      'Posts that wait for you',
      duty.held.map(({ id, due }) => `${id}${due === undefined ? '' : `, due ${when(due)}`}`),
      'Decide: imprimatur posts approve POST --reason "…", or reject',
    ),
    part('Accounts', duty.accounts.map(trouble)),
    part(
      'How often, and what',
      duty.frequency.map((one) => frequencyWords(one, duty.repostShare)),
    ),
    part(
      'Permissions and consents that end soon',
      // It does not hold at its end itself: the last day is the day before.
      duty.ending.map(
        ({ of, id, until }) =>
          `the ${of} ${id} holds until ${when(until - 1)} (${daysLeft(until - duty.at)})`,
      ),
      'Ask again, then: imprimatur permissions record ID …, or consents record ID …',
    ),
    isReviewDue(duty.review) &&
      part('The policy', [
        duty.review.isOverdue
          ? `Its review has been overdue for ${many(duty.review.days, 'day')} (${policy.reviewBy}).`
          : `It is to be reviewed by ${policy.reviewBy}, in ${many(duty.review.days, 'day')}.`,
      ]),
  ];
  const found = parts.filter((one) => one);
  const nothing = isAnythingDue(duty) ? [] : [style('pass', 'Nothing is waiting for you.')];
  return `${[...nothing, ...found].join('\n\n')}\n`;
}

const answerWords = ([first, ...more]: readonly string[]): string =>
  first === undefined
    ? ''
    : `: seems to answer the request for ${[first, ...more].join(', ')}; read it, then: imprimatur permissions record ${first} …`;

const daysLeft = (ms: number): string =>
  ms < DAY ? 'less than a day left' : `${many(Math.floor(ms / DAY), 'day')} left`;

const ANSWER = 'Answer: imprimatur comments reply ID --text "…"; see: imprimatur comments show ID';
const THREAT =
  'Read it: imprimatur comments show ID. Then decide: comments approve ID --reason "…" where it is harmless; hide, remove, report, escalate, close or reply where it is not';
const GRAVER =
  'Decide: imprimatur comments remove ID --reason …, restore ID, or escalate ID --to "…"; see: imprimatur comments show ID';
const plain: Style = (_, text) => text;

const partIn =
  (style: Style) =>
  (title: string, lines: readonly string[], help?: string): string | undefined => {
    if (lines.length === 0) return undefined;
    const named = lines.slice(0, MOST_NAMED).map((line) => `- ${line}`);
    const more = lines.length > MOST_NAMED ? [`- and ${lines.length - MOST_NAMED} more`] : [];
    const count = lines.length > 1 ? ` (${lines.length})` : '';
    return [
      style('strong', `${title}${count}`),
      ...named,
      ...more,
      ...(help === undefined ? [] : [help]),
    ].join('\n');
  };

function frequencyWords(one: DutyFrequency, share: number): string {
  const { account, posts, wanted, reposts, isNew } = one;
  const few = isNew ? ' (in the directory for less than a week)' : isPostingTooLittle(one) ? ': too few' : '';
  const mix =
    reposts === undefined
      ? ''
      : `; of ${reposts.of} in the last thirty days that say their kind, ${reposts.count} passed on${isRepostingTooMuch(one, share) ? `: more than the ${Math.round(share * 100)} % that the policy wants` : ''}`;
  return `${account}: ${many(posts, 'post')} in the last seven days, at least ${wanted} wanted${few}${mix}`;
}
