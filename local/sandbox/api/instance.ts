import { Hono } from 'hono';
import { MAX_CHARACTERS, MAX_FILES } from '../check-status.ts';
import { CHARACTERS_PER_URL } from '../count-characters.ts';
import type { SandboxEnv } from './sandbox-context.ts';
import {
  ACCEPTED_TYPES,
  MAX_DESCRIPTION,
  MAX_IMAGE_BYTES,
  MAX_PIXELS,
  MAX_VIDEO_BYTES,
} from './upload-limits.ts';

const VERSION = '4.4.0 (compatible; Imprimatur sandbox)';

const configuration = {
  accounts: { max_featured_tags: 10, max_pinned_statuses: 5 },
  translation: { enabled: false },
  statuses: {
    max_characters: MAX_CHARACTERS,
    max_media_attachments: MAX_FILES,
    characters_reserved_per_url: CHARACTERS_PER_URL,
  },
  media_attachments: {
    supported_mime_types: ACCEPTED_TYPES,
    description_limit: MAX_DESCRIPTION,
    image_size_limit: MAX_IMAGE_BYTES,
    image_matrix_limit: MAX_PIXELS,
    video_size_limit: MAX_VIDEO_BYTES,
    video_frame_rate_limit: 120,
    video_matrix_limit: 8_294_400,
  },
  polls: { max_options: 4, max_characters_per_option: 50, min_expiration: 300, max_expiration: 2_629_746 },
};

/** What this server has and Mastodon has not: see `moderation.ts`. */
const imprimatur = { hides_replies: true };

/** What the server says of itself (docs.joinmastodon.org/methods/instance). */
export function instanceApi(title: string): Hono<SandboxEnv> {
  const app = new Hono<SandboxEnv>();
  const description = 'A network for trying things out: nothing here is public.';
  app.get('/api/v2/instance', (context) => {
    const { host: domain, origin } = new URL(context.req.url);
    return context.json({
      domain,
      title,
      version: VERSION,
      source_url: origin,
      description,
      usage: { users: { active_month: 1 } },
      thumbnail: { url: `${origin}/avatar.svg` },
      icon: [],
      languages: ['en'],
      // No streaming here: the address only has to be there.
      configuration: { ...configuration, urls: { streaming: origin.replace(/^http/, 'ws') } },
      registrations: { enabled: false, approval_required: false, message: null },
      api_versions: { mastodon: 6 },
      contact: { email: '', account: null },
      imprimatur,
      rules: [],
    });
  });
  app.get('/.well-known/nodeinfo', (context) => {
    const { origin } = new URL(context.req.url);
    const rel = 'http://nodeinfo.diaspora.software/ns/schema/2.0';
    return context.json({ links: [{ rel, href: `${origin}/nodeinfo/2.0` }] });
  });
  app.get('/nodeinfo/2.0', (context) =>
    context.json({
      version: '2.0',
      // As this it behaves, and clients ask by this how they are to behave.
      software: { name: 'mastodon', version: '4.4.0' },
      protocols: ['activitypub'],
      services: { inbound: [], outbound: [] },
      usage: { users: { total: 1 }, localPosts: 0 },
      openRegistrations: false,
      metadata: { nodeName: title },
    }),
  );
  app.get('/api/v1/instance', (context) => {
    const { host: uri, origin } = new URL(context.req.url);
    return context.json({
      uri,
      title,
      version: VERSION,
      short_description: description,
      description,
      email: '',
      urls: { streaming_api: origin.replace(/^http/, 'ws') },
      stats: { user_count: 1, status_count: 0, domain_count: 0 },
      thumbnail: `${origin}/avatar.svg`,
      languages: ['en'],
      registrations: false,
      approval_required: false,
      invites_enabled: false,
      configuration,
      contact_account: null,
      imprimatur,
      rules: [],
    });
  });
  return app;
}
