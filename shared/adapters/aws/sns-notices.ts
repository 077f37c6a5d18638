import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import type { Notices } from '../../ports.ts';

/** Printable ASCII only, https://docs.aws.amazon.com/sns/latest/api/API_Publish.html. */
const MAX_SUBJECT = 100;
/** Of 262,144 bytes that a message may have. */
const MAX_TEXT_BYTES = 260_000;

/** Notices to the subscribers of a topic: the administrator's mail, above all. */
export function snsNotices({
  client,
  topicArn,
}: {
  readonly client: SNSClient;
  readonly topicArn: string;
}): Notices {
  return {
    async send({ subject, text }) {
      const asciiSubject = toSubject(subject);
      // What the subject could not carry is said in the message.
      const message = asciiSubject === subject ? text : `${subject}\n\n${text}`;
      await client.send(
        new PublishCommand({
          TopicArn: topicArn,
          Subject: asciiSubject,
          Message: cut(message) || asciiSubject,
        }),
      );
    },
  };
}

const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '…': '...',
  '·': '-',
};

/** A subject that SNS takes: no accents, no line ends, at most 100 characters, never empty. */
function toSubject(subject: string): string {
  const ascii = subject
    .replace(/[‘’“”–—…·]/g, (character) => PLAIN[character] ?? '?')
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/[^ -~]+/g, '?')
    .trim();
  if (ascii.length <= MAX_SUBJECT) return ascii || 'Imprimatur';
  return `${ascii.slice(0, MAX_SUBJECT - 3).trimEnd()}...`;
}

function cut(text: string): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= MAX_TEXT_BYTES) return text;
  // A character that is cut in the middle would be a replacement mark.
  return `${new TextDecoder().decode(bytes.subarray(0, MAX_TEXT_BYTES)).replace(/\uFFFD$/, '')}\n\n(The rest did not fit into a message.)`;
}
