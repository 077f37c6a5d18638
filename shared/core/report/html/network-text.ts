import type { ChannelName } from '../../accounts/account.ts';
import { type Entity, entitiesOf } from '../../text/links.ts';
import { type Markup, markup } from '../../text/markup.ts';

/** Mastodon shows so many characters of a link, after its scheme (its `TextFormatter`). */
const MASTODON_SHOWS = 30;

/** A text with links, hashtags and mentions set off as the network does. Addresses can be followed, to try them. */
export function networkText(channel: ChannelName, text: string): Markup {
  const parts: Markup[] = [];
  let from = 0;
  for (const entity of entitiesOf(text)) {
    parts.push(markup`${text.slice(from, entity.start)}`);
    parts.push(setOff(channel, entity));
    from = entity.end;
  }
  return markup`${[...parts, markup`${text.slice(from)}`]}`;
}

function setOff(channel: ChannelName, entity: Entity): Markup {
  if (entity.kind === 'link')
    return markup`<a href="${entity.url}" rel="nofollow noopener noreferrer">${linkText(channel, entity.text)}</a>`;
  // Our own page knows no hashtags and no readers' names.
  if (channel === 'noticeboard') return markup`${entity.text}`;
  const hidesServer = channel === 'mastodon' && entity.kind === 'mention';
  return markup`<span class="entity">${hidesServer ? `@${entity.name}` : entity.text}</span>`;
}

function linkText(channel: ChannelName, address: string): string {
  if (channel !== 'mastodon') return address;
  const letters = [...address.replace(/^https?:\/\/(?:www\.)?/i, '')];
  return letters.length > MASTODON_SHOWS ? `${letters.slice(0, MASTODON_SHOWS).join('')}…` : letters.join('');
}
