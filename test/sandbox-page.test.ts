import { request } from 'node:http';
import { HtmlValidate } from 'html-validate';
import { Parser } from 'htmlparser2';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../local/sandbox/start-sandbox.ts';

describe('the page of the sandbox network', () => {
  let sandbox: Sandbox;
  beforeEach(async () => {
    sandbox = await startSandbox({
      name: 'Try-out network',
      accounts: [{ username: 'library', displayName: 'Library', token: 'token' }],
      processingMs: 0,
    });
  });
  afterEach(() => sandbox.close());

  const authorization = { authorization: 'Bearer token' };
  const publish = async (status: string, mediaIds: readonly string[] = []): Promise<string> => {
    const answer = await fetch(`${sandbox.url}/api/v1/statuses`, {
      method: 'POST',
      headers: { ...authorization, 'content-type': 'application/json' },
      body: JSON.stringify({ status, media_ids: mediaIds, language: 'en' }),
    });
    return idIn(await answer.text());
  };
  const upload = async (description: string): Promise<string> => {
    const drawn = sharp({ create: { width: 40, height: 30, channels: 3, background: 'teal' } });
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(await drawn.png().toBuffer())]));
    form.append('description', description);
    const answer = await fetch(`${sandbox.url}/api/v2/media`, {
      method: 'POST',
      headers: authorization,
      body: form,
    });
    return idIn(await answer.text());
  };
  const comment = (form: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(`${sandbox.url}/comments`, {
      method: 'POST',
      body: new URLSearchParams(form),
      headers,
      redirect: 'manual',
    });
  const page = async (path = '/') => (await fetch(sandbox.url + path)).text();

  it('says that there is nothing yet', async () => {
    expect(await page()).toContain('Nothing has been posted yet');
  });

  it('shows a text exactly as it was sent, and its pictures with their descriptions', async () => {
    const text =
      'Two lines\n  & <b>no markup</b> #OpenAccess @other@social.example https://library.example/?a=1&b=2';
    await publish(text, [await upload('Teal & "quiet".'), await upload('')]);
    const { elements, textOf } = read(await page());
    expect(textOf('p.text')).toEqual([text]);
    expect(elements.filter(({ tag }) => tag === 'img').map(({ attributes }) => attributes.alt)).toEqual([
      'Teal & "quiet".',
      '',
    ]);
    expect(textOf('summary.')).toContain('ALT: description of picture 1 of 2');
    expect(textOf('span.no-alt')).toEqual(['NO ALT: picture 2 of 2 has no description']);
    expect(elements.find(({ attributes }) => attributes.class === 'text')?.attributes.lang).toBe('en');
  });

  it('runs nothing and loads nothing from elsewhere', async () => {
    await publish('Hello', [await upload('Teal.')]);
    const answer = await fetch(sandbox.url);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    const { elements } = read(await answer.text());
    expect(elements.filter(({ tag }) => tag === 'script' || tag === 'style' || tag === 'iframe')).toEqual([]);
    const loaded = elements.flatMap(({ tag, attributes }) =>
      tag === 'link' ? attributes.href : tag === 'img' || tag === 'video' ? attributes.src : undefined,
    );
    const elsewhere = loaded.filter((target) => target !== undefined && !target.startsWith('/'));
    expect(elsewhere).toEqual([]);
    expect(elements.some(({ attributes }) => 'style' in attributes || 'onclick' in attributes)).toBe(false);
  });

  it('has the landmarks, labels and unique ids that assistive technology goes by', async () => {
    await publish('One');
    const id = await publish('Two');
    await comment({ in_reply_to_id: id, name: 'Reader', text: 'Hello' });
    const { elements } = read(await page());
    for (const landmark of ['header', 'main', 'footer', 'h1', 'title']) {
      expect(elements.filter(({ tag }) => tag === landmark).length, landmark).toBeGreaterThan(0);
    }
    const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const labelled = new Set(
      elements.flatMap(({ tag, attributes }) => (tag === 'label' ? (attributes.for ?? '') : [])),
    );
    const fields = elements.filter(
      ({ tag, attributes }) => (tag === 'input' && attributes.type !== 'hidden') || tag === 'textarea',
    );
    // Three forms to comment of a name, a text and a choice, and one to edit.
    expect(fields.length).toBe(10);
    for (const { attributes } of fields) expect(labelled).toContain(attributes.id);
    for (const { attributes } of elements.filter(({ tag }) => tag === 'article')) {
      expect(ids).toContain(attributes['aria-labelledby']);
    }
  });

  it('is valid HTML, with posts, comments and a refused comment', async () => {
    const id = await publish('Ask us #Now', [await upload('Teal.'), await upload('')]);
    await comment({ in_reply_to_id: id, name: 'Reader', text: 'Hello' });
    const refused = await comment({ in_reply_to_id: id, name: '', text: '' });
    const validate = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] });
    for (const html of [await page(), await refused.text()]) {
      const { results } = await validate.validateString(html);
      expect(
        results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`)),
      ).toEqual([]);
    }
  });

  it('takes a comment under any name, escaped, and the library is notified', async () => {
    const id = await publish('Ask us');
    const name = '<img src=x onerror=alert(1)>';
    const answer = await comment({ in_reply_to_id: id, name, text: 'Open\r\ntoday? <script>' });
    expect(answer.status).toBe(303);
    const [path] = (answer.headers.get('location') ?? '').split('#');
    const { elements, textOf } = read(await page(path));
    expect(elements.filter(({ tag }) => tag === 'img' || tag === 'script')).toEqual([]);
    expect(textOf('h3.')).toEqual([name]);
    expect(textOf('p.text')).toEqual(['Ask us', '@library Open\ntoday? <script>']);
    const notifications = await fetch(`${sandbox.url}/api/v1/notifications`, { headers: authorization });
    expect(JSON.parse(await notifications.text())).toMatchObject([
      { type: 'mention', account: { display_name: name }, status: { in_reply_to_id: id } },
    ]);
  });

  const say = async (inReplyTo: string, text: string, more: Record<string, string> = {}): Promise<string> => {
    const answer = await comment({ in_reply_to_id: inReplyTo, name: 'Reader', text, ...more });
    return /#post-(\d+)$/.exec(answer.headers.get('location') ?? '')?.[1] ?? '';
  };
  const asLibrary = (path: string, body?: unknown) =>
    fetch(sandbox.url + path, {
      method: 'POST',
      headers: { ...authorization, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  const send = (path: string, form: Record<string, string> = {}) =>
    fetch(sandbox.url + path, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' });
  const texts = async () => read(await page()).textOf('p.text');

  it('lets a comment be changed and taken back as by its author, and nobody’s posts', async () => {
    const id = await publish('Ask us');
    const said = await say(id, 'Open today?');
    expect((await send(`/comments/${said}/edit`, { text: '@library Open\r\ntomorrow?' })).status).toBe(303);
    expect(await texts()).toEqual(['Ask us', '@library Open\ntomorrow?']);
    expect(await page()).toContain(' · edited');
    const refused = await send(`/comments/${said}/edit`, { text: ' ' });
    expect(refused.status).toBe(422);
    expect(read(await refused.text()).textOf('p.problem')).toEqual(['Please write a comment.']);
    expect((await send(`/comments/${id}/edit`, { text: 'Ours?' })).status).toBe(404);
    expect((await send(`/comments/${id}/delete`)).status).toBe(404);
    expect((await send(`/comments/${said}/delete`)).status).toBe(303);
    expect(await texts()).toEqual(['Ask us']);
  });

  it('shows the library’s answers in the thread, and lets readers answer those', async () => {
    const id = await publish('Ask us');
    const said = await say(id, 'Open today?');
    await asLibrary('/api/v1/statuses', { status: '@reader Until nine.', in_reply_to_id: said });
    const [, , answer = ''] = read(await page()).elements.flatMap(({ tag, attributes }) =>
      tag === 'li' || tag === 'article' ? (attributes.id?.replace('post-', '') ?? []) : [],
    );
    await say(answer, 'Thank you.');
    expect(await texts()).toEqual([
      'Ask us',
      '@library Open today?',
      '@reader Until nine.',
      '@library Thank you.',
    ]);
  });

  it('shows readers nothing that the library has hidden, nor what is below it, until it is shown again', async () => {
    const id = await publish('Ask us');
    const spam = await say(id, 'Cheap essays!');
    await say(spam, 'How cheap?', { name: 'Other' });
    await say(id, 'Thank you.');
    const whole = await texts();
    expect((await asLibrary(`/api/imprimatur/v1/replies/${spam}/hide`)).status).toBe(200);
    expect(await texts()).toEqual(['Ask us', '@library Thank you.']);
    expect((await asLibrary(`/api/imprimatur/v1/replies/${spam}/unhide`)).status).toBe(200);
    expect(await texts()).toEqual(whole);
    expect((await asLibrary(`/api/imprimatur/v1/replies/${id}/hide`)).status).toBe(403);
    expect((await asLibrary('/api/imprimatur/v1/replies/1/hide')).status).toBe(404);
  });

  it('says of private messages that they are private, and nobody else can read them by the API', async () => {
    const id = await publish('Ask us');
    const said = await say(id, 'My card is lost.', { private: 'yes' });
    expect(read(await page()).textOf('p.private')).toHaveLength(1);
    const asNobody = await fetch(`${sandbox.url}/api/v1/statuses/${said}`);
    expect(asNobody.status).toBe(404);
    const asNamed = await fetch(`${sandbox.url}/api/v1/statuses/${said}`, { headers: authorization });
    expect(JSON.parse(await asNamed.text())).toMatchObject({ visibility: 'direct' });
  });

  it('keeps readers of different names apart, and one reader the same', async () => {
    const id = await publish('Ask us');
    for (const name of ['Zoë', 'Zoe', '佐藤', 'Zoë', 'library']) {
      await comment({ in_reply_to_id: id, name, text: `I am ${name}` });
    }
    const names = sandbox.posts().map(({ username }) => username);
    expect(names.reverse()).toEqual(['library', 'zoe', 'zoe_2', 'reader', 'zoe', 'library_2']);
  });

  it('gives a refused comment back with what is wrong', async () => {
    const id = await publish('Ask us');
    const answer = await comment({ in_reply_to_id: id, name: ' ', text: 'My long "thought"' });
    expect(answer.status).toBe(422);
    const { elements, textOf } = read(await answer.text());
    expect(textOf('p.problem')).toEqual(['Please give a name of 1 to 40 characters.']);
    expect(textOf('textarea.').map((text) => text.trim())).toEqual(['My long "thought"']);
    expect(elements.find(({ tag }) => tag === 'textarea')?.attributes['aria-invalid']).toBe('true');
    expect(sandbox.posts()).toHaveLength(1);
  });

  it('refuses forms of other sites and names that others point at this machine', async () => {
    const id = await publish('Ask us');
    const form = { in_reply_to_id: id, name: 'Eve', text: 'Spam' };
    for (const origin of ['https://evil.example', 'null', 'http://127.0.0.1:1']) {
      expect((await comment(form, { origin })).status, origin).toBe(403);
    }
    expect((await comment(form, { origin: sandbox.url })).status).toBe(303);
    expect(await statusWithHost('evil.example')).toBe(403);
    expect(await statusWithHost('localhost')).toBe(200);
    expect(sandbox.posts()).toHaveLength(2);
  });

  const statusWithHost = (host: string): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const asked = request(sandbox.url, { headers: { host } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      asked.once('error', reject).end();
    });
});

const idIn = (json: string): string => {
  const { id }: { id: string } = JSON.parse(json);
  return id;
};

type Element = { readonly tag: string; readonly attributes: Readonly<Record<string, string>>; text: string };

/** `textOf('p.text')`: the texts of all `p` of class `text`; `'h3.'` of those without a class. */
function read(html: string) {
  const elements: Element[] = [];
  const open: Element[] = [];
  const parser = new Parser({
    onopentag(tag, attributes) {
      const element = { tag, attributes, text: '' };
      elements.push(element);
      open.push(element);
    },
    ontext(text) {
      for (const element of open) element.text += text;
    },
    onclosetag: () => void open.pop(),
  });
  parser.write(html);
  parser.end();
  const textOf = (selector: string): string[] =>
    elements
      .filter(({ tag, attributes }) => `${tag}.${attributes.class ?? ''}` === selector)
      .map(({ text }) => text);
  return { elements, textOf };
}
