import type { AccessRecord } from '../shared/core/accounts/access.ts';
import type { Account } from '../shared/core/accounts/account.ts';
import type { ServerFacts } from '../shared/core/accounts/server-facts.ts';
import type { Policy } from '../shared/core/policy/policy.ts';
import { shortInstant } from '../shared/core/schedule/spell-time.ts';
import type { Applied } from '../shared/steps/accounts.ts';
import { style } from './output.ts';
import { historyLines } from './render-history.ts';
import { table } from './table.ts';

/** What is longer is in `accounts show`: here it would not fit beside the rest. */
export const accountTable = (accounts: readonly Account[]): string =>
  [
    table(
      ['ACCOUNT', 'CHANNEL', 'STATE', 'REVIEW BY', 'HANDLE', 'SLOTS', 'OWNER'],
      accounts.map((one) => [
        one.id,
        one.channel,
        one.objection && one.state === 'active' ? 'active (!)' : one.state,
        one.review,
        one.handle,
        one.slots?.join('; ') ?? '–',
        one.owner,
      ]),
    ),
    ...accounts.flatMap(({ id, objection }) => (objection ? [`! ${id}: ${objection.said}`] : [])),
  ].join('\n');

/** What applying the directory did to one account. */
export const appliedLine = ({ account, did, warning }: Applied): string =>
  `${account.id}: ${did}${account.state === 'active' ? '' : `; it is ${account.state}`}${warning === undefined ? '' : `. ${warning}`}`;

/** Of an account that the file does not name. */
export const besideLine = (id: string): string =>
  `${id} is not in this file and stays in use: bundles can name it, and “all” means it, too. If it is no longer used: imprimatur accounts retire ${id} --reason "…"`;

/** The documentation of one account (policy clause `administration.directory`). */
export function accountDetails(account: Account, { timeZone }: Pick<Policy, 'timeZone'>): string {
  const { probed } = account;
  return [
    `${style('strong', account.handle)} (${account.id})`,
    `Channel        ${account.channel}${account.server ? ` at ${account.server}` : ''}`,
    `State          ${account.state}${account.problem ? `: ${account.problem}` : ''}`,
    ...(account.objection
      ? [
          `Trouble        since ${shortInstant(account.objection.since, timeZone)}: ${account.objection.said}\n               When it is mended, ask again: imprimatur accounts apply -f policy/accounts.yaml`,
        ]
      : []),
    `Owner          ${account.owner}`,
    `Purpose        ${account.purpose}`,
    `Documentation  ${account.documentation ?? '–'}`,
    `Review by      ${account.review}`,
    ...(account.slots ? [`Slots          ${slotsLine(account, timeZone)}`] : []),
    ...(account.quiet === undefined ? [] : [`Quiet hours    ${account.quiet}`]),
    probed
      ? `Limits         ${probed.limits.text.max} characters, ${probed.limits.media.images} pictures, descriptions of ${probed.limits.alt.max} characters\n               (asked ${shortInstant(probed.at, timeZone)})`
      : `Limits         the channel\u2019s defaults; the server has not ${account.objection ? 'told its own' : 'been asked'}`,
    ...(account.access ? accessLines(account.access, timeZone) : []),
    ...(probed?.server ? serverLines(probed.server) : []),
    '',
    ...historyLines(account.history, timeZone),
  ].join('\n');
}

/** How long the pipeline may publish there, as housekeeping found out. */
const accessLines = ({ ends, renews, problem, since }: AccessRecord, timeZone: string): string[] => [
  `Access         ${ends === undefined ? 'has no end that is known' : `ends ${shortInstant(ends, timeZone)}`}${care(ends, renews)}`,
  ...(problem === undefined ? [] : [`               since ${shortInstant(since, timeZone)}: ${problem}`]),
];

const care = (ends: number | undefined, renews: boolean): string => {
  if (renews)
    return ends === undefined
      ? '; it is renewed by itself'
      : ' unless it is renewed, which happens by itself';
  return ends === undefined ? '' : '; a person has to renew it before';
};

const slotsLine = ({ slots = [], timeZone, apart }: Account, policyTimeZone: string): string =>
  `${slots.join('; ')} (${timeZone ?? policyTimeZone}${apart === undefined ? '' : `, ${apart} apart at least`})`;

const MENDING: Readonly<Record<ServerFacts['mends'], string>> = {
  post: 'can be written again after publishing',
  file: 'may be written again after publishing',
  nothing: 'cannot be written again after publishing',
};

/** What kind of server it is, as it said when it was asked, and what the pipeline makes of that. */
const serverLines = ({
  software,
  version,
  keepsKeys,
  keepsMediaIds,
  mends,
  hidesReplies,
}: ServerFacts): string[] => [
  `Server         ${software === 'unknown' ? 'software that it does not name' : software}${version && ` ${version}`}`,
  `               a repeated request is ${keepsKeys ? 'said to publish once' : 'not known to publish once'}; the account\u2019s own posts are looked through all the same`,
  `               a post is known again by ${keepsMediaIds ? 'its files, or by its words' : 'its words and descriptions'}`,
  `               descriptions ${MENDING[mends]}`,
  ...(hidesReplies === undefined
    ? ['               not asked yet whether replies can be hidden: apply the directory again']
    : [`               replies of others ${hidesReplies ? 'can be hidden' : 'cannot be hidden'}`]),
];
