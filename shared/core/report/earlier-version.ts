import type { Delivery, DeliveryState } from '../delivery/delivery.ts';
import { isOutOfHand } from '../delivery/moves.ts';
import { list } from '../rules/wording.ts';
import { exactInstant } from '../schedule/spell-time.ts';
import { toIso } from '../time.ts';

/** Where the version before stood on one account when a new one came. */
export type EarlierVersion = {
  readonly account: string;
  readonly state: DeliveryState;
  /** While it is being sent: when the network is asked whether it came out. ISO 8601 in UTC. */
  readonly askedAt?: string;
};
type Zone = { readonly timeZone: string };

/** Where it is, was or may be public. By account. */
export const earlierVersions = (deliveries: readonly Delivery[]): EarlierVersion[] =>
  allVersions(deliveries).filter(({ state }) => isOutOfHand(state));

/** On every account. */
export const allVersions = (deliveries: readonly Delivery[]): EarlierVersion[] =>
  deliveries
    .map(({ accountId: account, state, wake }) => ({
      account,
      state,
      ...(state === 'sending' && wake !== undefined && { askedAt: toIso(wake) }),
    }))
    .sort((one, other) => (one.account < other.account ? -1 : 1));

/** `is out already on archive; it may be out on sandbox`: a part for each state. Empty where there is nothing to say. */
export function earlierWords(versions: readonly EarlierVersion[], zone: Zone): string {
  const groups = Map.groupBy(versions, ({ state }) => state);
  return ORDER.flatMap((state) => {
    const group = groups.get(state);
    return group ? WORDS[state](list(group.map(({ account }) => account)), asked(group, zone)) : [];
  }).join('; it ');
}

const ORDER = [
  'published',
  'retracted',
  'unconfirmed',
  'sending',
  'scheduled',
  'held',
  'cancelled',
  'failed',
  'missed',
] as const;

const WORDS: Readonly<Record<DeliveryState, (accounts: string, asked: string) => string>> = {
  published: (on) => `is out already on ${on}`,
  retracted: (on) => `was out on ${on} and has been taken down`,
  unconfirmed: (on) => `may be out on ${on}, where the administrator is to look`,
  sending: (on, asked) => `is being sent on ${on} at this moment and may be out, and ${asked}`,
  scheduled: (on) => `goes out on ${on}`,
  held: (on) => `waits for the administrator on ${on}`,
  cancelled: (on) => `was cancelled on ${on}`,
  failed: (on) => `did not come out on ${on}`,
  missed: (on) => `did not come out on ${on}`,
};

/** When a network says whether it came out, the last of several. */
function asked(versions: readonly EarlierVersion[], { timeZone }: Zone): string {
  const last = versions
    .flatMap(({ askedAt }) => askedAt ?? [])
    .sort()
    .at(-1);
  return last === undefined
    ? 'the network is asked within a minute or two'
    : `the network is asked at ${exactInstant(Date.parse(last), timeZone)}`;
}

type Asked = { readonly post: string; readonly earlier: readonly EarlierVersion[] };

/** Why a new version was not taken in, and the way out. */
export function tooLateWords({ post, earlier }: Asked, zone: Zone): string {
  return `Not changed: the version before it ${earlierWords(earlier, zone)}. ${wayOut(post, earlier)}`;
}

function wayOut(post: string, earlier: readonly EarlierVersion[]): string {
  const open = earlier.find(({ state }) => state === 'unconfirmed');
  if (earlier.some(({ state }) => state === 'published'))
    return `Send the new version under another name. To take the first one down: imprimatur posts retract ${post} --reason "…"`;
  if (open)
    return `If it is out there, send the new version under another name. If it is not, the administrator says so, and stops the old version first: imprimatur posts cancel ${post}, then imprimatur posts resolve ${post} ${open.account} --not-published. Then send this again.`;
  return 'To publish the new version, send it under another name.';
}

/** Of a new version that was taken in while the one before was being sent: that one may come out in its place. */
export function stillBeingSent(earlier: readonly EarlierVersion[], zone: Zone): string | undefined {
  const sending = earlier.filter(({ state }) => state === 'sending');
  if (sending.length === 0) return undefined;
  const accounts = list(sending.map(({ account }) => account));
  return `On ${accounts} the version before this one is being sent at this moment and may come out: ${asked(sending, zone)}. This one takes its place only where it has not come out.`;
}
