import type { Consent } from '../permissions/consent.ts';
import type { Permission } from '../permissions/permission.ts';
import type { Policy } from '../policy/policy.ts';
import type { Instant } from '../time.ts';
import type { Comment } from './comment.ts';
import type { EvidenceRead } from './evidence-read.ts';

/** What the law has a person told beside the data (UK GDPR, Article 15(1)). */
export type AboutData = {
  readonly controller: string;
  readonly contact: string;
  readonly purposes: readonly string[];
  readonly sources: readonly string[];
  readonly recipients: readonly string[];
  readonly retention: readonly string[];
  readonly rights: readonly string[];
  /** What this answer cannot have looked through. */
  readonly notSearched: readonly string[];
};

/** Without `sentAt` it was not sent, or nobody knows. */
export type AnswerGiven = {
  readonly comment: string;
  readonly text: string;
  readonly sentAt?: Instant;
  readonly url?: string;
};

/** The answer to a subject access request: everything that is kept about one person. */
export type PersonExport = {
  readonly handle: string;
  readonly at: Instant;
  /** Where was looked. */
  readonly accounts: readonly string[];
  readonly comments: readonly Comment[];
  /** What was kept of comments before something was done about them. */
  readonly evidence: readonly EvidenceRead[];
  readonly answers: readonly AnswerGiven[];
  readonly permissions: readonly Permission[];
  readonly consents: readonly Consent[];
  readonly about: AboutData;
};

/** Nobody so called wrote anything that is kept, or the handle is misspelt. */
export const isNothingKept = ({
  comments,
  evidence,
  answers,
  permissions,
  consents,
}: Pick<PersonExport, 'comments' | 'evidence' | 'answers' | 'permissions' | 'consents'>): boolean =>
  [comments, evidence, answers, permissions, consents].every(({ length }) => length === 0);

/** @param library Names the library and whom to turn to, from the policy. */
export function aboutData({ library, administrator, retention, moderation }: Policy): AboutData {
  const { 'information-rights': rights, safeguarding } = moderation.officers;
  return {
    controller: library,
    contact: `${rights.role}, ${rights.contact}`,
    purposes: [
      'To answer what readers write to the library on its social media accounts (clause engagement.answering).',
      'To moderate comments by the published policy, and to be able to explain what was done (clause moderation.right).',
      'To use what others made only with their permission, and pictures of people only with their consent (clauses permission.credit, privacy.images).',
    ],
    sources: [
      'What the person wrote to the library’s accounts, with the handle and the link that came with it. No profile was read.',
    ],
    recipients: [
      `${administrator.role}, ${administrator.email}`,
      `${rights.role}, for requests under the law`,
      `${safeguarding.role}, where somebody seems to be in danger`,
      'Amazon Web Services, who store the data for the library, where the pipeline runs there',
      'The social networks themselves keep what was written there under their own terms',
    ],
    retention: [
      `Comments, and answers to them: ${retention.commentDays} days from when they were dealt with`,
      `What was kept before something was done about a comment: ${retention.evidenceDays} days`,
      'Permissions and consents: as long as something that is public relies on them',
      'What is under a legal hold: until the hold is lifted',
      'Backups: 35 days',
    ],
    rights: [
      'To have what is wrong put right, to have it erased, to have its use restricted, and to object to it.',
      'To complain to the Information Commissioner’s Office, ico.org.uk.',
    ],
    notSearched: [
      'Comments of others in which the person is named, and what the library answered to others; they are about them, too.',
      'E-mail to staff, which holds links to comments and no words of them, and backups.',
    ],
  };
}
