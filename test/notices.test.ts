import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SNSClient } from '@aws-sdk/client-sns';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { snsNotices } from '../shared/adapters/aws/sns-notices.ts';
import { type Mail, mailMessage } from '../shared/adapters/embedded/mail-message.ts';
import { outboxNotices } from '../shared/adapters/embedded/outbox-notices.ts';
import type { Notices } from '../shared/ports.ts';
import { awsAnswers } from './aws-answers.ts';

const NOW = Date.UTC(2026, 11, 1, 10, 5);

/** Reads a message as a mail program does: unfolds headers, decodes words (RFC 2047), undoes the transfer encoding. */
function opened(message: string): { headers: Map<string, string>; text: string } {
  const end = message.indexOf('\r\n\r\n');
  const headers = new Map(
    message
      .slice(0, end)
      .replace(/\r\n /g, ' ')
      .split('\r\n')
      .map((line): [string, string] => {
        const colon = line.indexOf(': ');
        return [line.slice(0, colon), decoded(line.slice(colon + 2))];
      }),
  );
  const body = message.slice(end + 4);
  const isBase64 = headers.get('Content-Transfer-Encoding') === 'base64';
  return { headers, text: isBase64 ? Buffer.from(body, 'base64').toString() : body.replace(/\r\n$/, '') };
}
const decoded = (header: string): string =>
  header
    .replace(/\?= =\?/g, '?==?')
    .replace(/=\?utf-8\?B\?([^?]*)\?=/g, (_, word: string) => Buffer.from(word, 'base64').toString());

describe('a notice in the outbox', () => {
  const mail: Mail = { id: 'i', at: NOW, from: 'a@localhost', to: 'b@localhost', subject: 's', text: 't' };
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'imprimatur-outbox-'));
    return () => rm(folder, { recursive: true, force: true });
  });

  it('is one mail file, named by its time, that any mail program opens', async () => {
    const notices = outboxNotices(join(folder, 'outbox'), {
      clock: { now: () => NOW },
      to: 'desk@library.example',
    });
    await notices.send({
      subject: 'Čtenářský klub: “unconfirmed” 📚',
      text: 'Look at Mastodon.\nThen decide – soon.',
    });
    await notices.send({ subject: 'Second', text: '' });
    const files = await readdir(join(folder, 'outbox'));
    expect(files).toHaveLength(2);
    for (const file of files) expect(file).toMatch(/^20261201T100500000Z\.[0-9a-f]{12}\.eml$/);
    const messages = await Promise.all(files.map((file) => readFile(join(folder, 'outbox', file), 'utf8')));
    const first = opened(messages.find((message) => !message.includes('Second')) ?? '');
    expect(Object.fromEntries(first.headers)).toMatchObject({
      Date: 'Tue, 01 Dec 2026 10:05:00 +0000',
      To: 'desk@library.example',
      Subject: 'Čtenářský klub: “unconfirmed” 📚',
      'Content-Type': 'text/plain; charset=utf-8',
    });
    expect(first.text).toBe('Look at Mastodon.\r\nThen decide – soon.');
  });

  it('carries any subject and any text through headers and lines that mail allows', () => {
    const anything = fc.string({ unit: 'grapheme', maxLength: 300 });
    fc.assert(
      fc.property(anything, fc.array(fc.string({ unit: 'grapheme', maxLength: 1500 })), (subject, lines) => {
        const text = lines.join('\n');
        const message = mailMessage({ ...mail, subject, text });
        for (const line of message.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(998);
        expect(message.slice(0, message.indexOf('\r\n\r\n'))).toMatch(/^[ -~\r\n]*$/);
        const read = opened(message);
        expect(read.headers.get('Subject')).toBe(subject.replace(/[\p{Cc}\s]+/gu, ' ').trim());
        expect(read.text.replace(/\r\n?/g, '\n')).toBe(text.replace(/\r\n?/g, '\n'));
      }),
      { numRuns: 200 },
    );
  });

  it('cannot be given another header by its subject', () => {
    const message = mailMessage({ ...mail, subject: 'Hello\r\nBcc: everybody@library.example\r\n\r\nBody' });
    expect([...opened(message).headers.keys()]).not.toContain('Bcc');
    expect(opened(message).text).toBe('t');
  });

  it('keeps encoded words within the 75 characters that a mail program reads', () => {
    const message = mailMessage({ ...mail, subject: '📚'.repeat(80) });
    const words = message.match(/=\?utf-8\?B\?[^ \r]*/g) ?? [];
    expect(words.length).toBeGreaterThan(1);
    for (const word of words) expect(word.length).toBeLessThanOrEqual(75);
  });
});

describe('a notice to a topic', () => {
  const TOPIC = 'arn:aws:sns:eu-west-2:123456789012:notices';
  let notices: Notices;
  let sent: () => { topic: string | null; subject: string | null; message: string | null };
  beforeEach(async () => {
    const server = await awsAnswers(() => ({
      headers: { 'content-type': 'text/xml' },
      body: '<PublishResponse><PublishResult><MessageId>1</MessageId></PublishResult></PublishResponse>',
    }));
    notices = snsNotices({ client: new SNSClient(server.config), topicArn: TOPIC });
    sent = () => {
      const form = new URLSearchParams(server.asked.at(-1)?.body);
      return { topic: form.get('TopicArn'), subject: form.get('Subject'), message: form.get('Message') };
    };
    return server.close;
  });

  it('is sent as it is when SNS takes it', async () => {
    await notices.send({ subject: 'Account paused: mastodon', text: 'Its token – look.' });
    expect(sent()).toEqual({
      topic: TOPIC,
      subject: 'Account paused: mastodon',
      message: 'Its token – look.',
    });
  });

  it('keeps the words of a subject that SNS would refuse at the head of the message', async () => {
    await notices.send({ subject: 'Čtenáři’s “klub”\n📚', text: 'Look.' });
    expect(sent()).toEqual({
      topic: TOPIC,
      subject: 'Ctenari\'s "klub" ?',
      message: 'Čtenáři’s “klub”\n📚\n\nLook.',
    });
  });

  it('never has a subject or a message that SNS would refuse', async () => {
    const anything = fc.string({ unit: 'binary', maxLength: 250 });
    await fc.assert(
      fc.asyncProperty(anything, anything, async (subject, text) => {
        await notices.send({ subject, text });
        expect(sent().subject).toMatch(/^[!-~]([ -~]{0,98}[!-~])?$/);
        expect(sent().message).not.toBe('');
      }),
      { numRuns: 60 },
    );
  });

  it('is cut between characters where it is longer than a message may be', async () => {
    await notices.send({ subject: 'Long', text: `x${'č'.repeat(200_000)}` });
    const message = sent().message ?? '';
    expect(Buffer.byteLength(message)).toBeLessThanOrEqual(262_144);
    expect(message).not.toContain('\uFFFD');
    expect(message).toMatch(/č\n\n\(The rest did not fit into a message\.\)$/);
  });
});
