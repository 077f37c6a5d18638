import * as v from 'valibot';
import { duration } from '../config/duration.ts';
import { isoDate, language, timeZone, words } from '../config/text.ts';
import { quietHours } from '../schedule/quiet-hours.ts';
import { slotPattern } from '../schedule/slot-pattern.ts';
import { CHANNEL_NAMES } from './account.ts';

const server = v.pipe(
  v.string(),
  v.check(
    isServer,
    'a server’s address and nothing after it, such as https://mastodon.example (http:// only for this machine)',
  ),
  v.transform((written) => new URL(written).origin),
);

/** One account of the directory, as its file and the function that keeps it take it. */
export const directoryEntry = v.strictObject({
  id: v.pipe(
    v.string(),
    v.regex(
      /^[a-z][a-z0-9-]{1,30}$/,
      'an id: 2 to 31 lower case letters, digits and hyphens, a letter first',
    ),
    v.notValues(['all'], 'an id other than “all”, which in a bundle means every account'),
  ),
  channel: v.picklist(CHANNEL_NAMES),
  handle: words,
  server: v.optional(server),
  networkId: v.optional(
    v.pipe(
      v.string(),
      v.regex(
        /^[A-Za-z0-9:_-]{1,100}$/,
        'the network’s own id of the account, in quotes, such as "17841400000000000"',
      ),
    ),
  ),
  owner: words,
  purpose: words,
  documentation: v.optional(
    v.pipe(v.string(), v.url('a web address such as https://library.example/accounts')),
  ),
  review: isoDate,
  language: v.optional(language),
  slots: v.optional(v.pipe(v.array(asWritten(slotPattern)), v.minLength(1, 'one slot or more'))),
  timeZone: v.optional(timeZone),
  quiet: v.optional(asWritten(quietHours)),
  apart: v.optional(asWritten(duration)),
});

/**
 * Held against the schema and kept as it was written: the directory shows what people wrote, and the function that keeps it
 * reads again what the command line has read.
 */
function asWritten<Output>(schema: v.GenericSchema<string, Output>) {
  return v.pipe(
    v.string(),
    v.trim(),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      for (const { message } of v.safeParse(schema, dataset.value).issues ?? []) addIssue({ message });
    }),
  );
}

/** Credentials go to this address, so it is encrypted unless they never leave the machine. */
function isServer(written: string): boolean {
  if (!URL.canParse(written)) return false;
  const url = new URL(written);
  const isBare =
    url.pathname === '/' &&
    url.search === '' &&
    url.hash === '' &&
    url.username === '' &&
    url.password === '';
  const isLoopback = /^(localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
  return isBare && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback));
}
