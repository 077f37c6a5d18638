import { createHash } from 'node:crypto';
import { entitiesOf } from '../../shared/core/text/links.ts';
import { HOUR, type Instant } from '../../shared/core/time.ts';
import { checkMedia, checkText } from './check-status.ts';
import type { FaultControl } from './faults.ts';
import { compareIds, idSequence } from './ids.ts';
import { openRecordFolder, type RecordFolder } from './record-folder.ts';
import { type AccountRecord, type MediaRecord, RECORD_KINDS, type StatusRecord } from './records.ts';
import { relationOf } from './relations.ts';

/** Mastodon forgets keys after an hour. */
const KEY_LIFE_MS = HOUR;

export type NewStatus = Pick<StatusRecord, 'text' | 'mediaIds'> &
  Partial<Pick<StatusRecord, 'language' | 'visibility' | 'sensitive' | 'spoilerText' | 'inReplyToId'>>;

/** The network's state and what can be done to it, as Mastodon does it. */
export class SandboxNetwork {
  readonly records: RecordFolder;
  readonly faults: FaultControl;
  readonly now: () => Instant;
  readonly nextId: () => string;

  private constructor(records: RecordFolder, faults: FaultControl, now: () => Instant) {
    this.records = records;
    this.faults = faults;
    this.now = now;
    const next = idSequence(RECORD_KINDS.flatMap((kind) => [...records.kept[kind].keys()]));
    this.nextId = () => next(now());
  }

  static async open(
    folder: string | undefined,
    faults: FaultControl,
    now: () => Instant,
  ): Promise<SandboxNetwork> {
    return new SandboxNetwork(await openRecordFolder(folder), faults, now);
  }

  /** The account of that name, made if there is none. */
  async account(kind: AccountRecord['kind'], username: string, displayName: string): Promise<AccountRecord> {
    const known = [...this.records.kept.accounts.values()].find((account) => account.username === username);
    if (known) return known;
    const account = { id: this.nextId(), username, displayName, kind, createdAt: this.now() };
    await this.records.save('accounts', account);
    return account;
  }

  /** Newest first. */
  all(): StatusRecord[] {
    return [...this.records.kept.statuses.values()].sort((a, b) => compareIds(b.id, a.id));
  }

  /** Newest first, without what the listing delay still hides. */
  listed(filter: (status: StatusRecord) => boolean): StatusRecord[] {
    const now = this.now();
    return this.all().filter((status) => this.faults.isListed(status.createdAt, now) && filter(status));
  }

  /**
   * The key is looked up, then the status is written, then the key: two calls at once both publish, as measured on
   * real servers.
   * @throws UnprocessableError
   */
  async publish(author: AccountRecord, status: NewStatus, key: string | undefined): Promise<StatusRecord> {
    const keyId = key === undefined ? undefined : hash(`${author.id} ${key}`);
    const used = keyId === undefined ? undefined : this.records.kept.keys.get(keyId);
    if (used && used.createdAt + KEY_LIFE_MS > this.now()) {
      const before = this.records.kept.statuses.get(used.statusId);
      if (before) return before;
    }
    const attached = status.mediaIds.map((id) => this.records.kept.media.get(id));
    const media = checkMedia(attached, author.id, (medium) => this.isReady(medium));
    checkText(status);
    await this.faults.beforePublishing();
    const record: StatusRecord = {
      visibility: 'public',
      sensitive: false,
      spoilerText: '',
      ...status,
      id: this.nextId(),
      accountId: author.id,
      createdAt: this.now(),
    };
    await this.records.save('statuses', record);
    for (const medium of media) {
      const description = this.faults.losesDescriptions ? '' : medium.description;
      await this.records.save('media', { ...medium, description, statusId: record.id });
    }
    await this.notify(record);
    if (keyId !== undefined) {
      await this.records.save('keys', { id: keyId, statusId: record.id, createdAt: this.now() });
    }
    return record;
  }

  /** @throws UnprocessableError */
  async edit(status: StatusRecord, changes: Partial<NewStatus>): Promise<StatusRecord> {
    const edited = { ...status, ...changes, editedAt: this.now() };
    checkText(edited);
    await this.records.save('statuses', edited);
    const before = new Set(this.mentioned(status).map(({ id }) => id));
    await this.notify(edited, (account) => !before.has(account.id));
    return edited;
  }

  /** Describes a medium of a status anew; one of another status is left alone. */
  async describe(status: StatusRecord, mediaId: string, description: string): Promise<void> {
    const medium = status.mediaIds.includes(mediaId) ? this.records.kept.media.get(mediaId) : undefined;
    if (medium) await this.records.save('media', { ...medium, description });
  }

  async remove(status: StatusRecord): Promise<void> {
    await this.records.remove('statuses', status.id);
    for (const notification of this.records.kept.notifications.values()) {
      if (notification.statusId === status.id) await this.records.remove('notifications', notification.id);
    }
    for (const id of status.mediaIds) {
      await this.records.remove('media', id);
      await this.records.removeFile(id);
    }
  }

  media(status: StatusRecord): MediaRecord[] {
    return status.mediaIds.flatMap((id) => this.records.kept.media.get(id) ?? []);
  }

  isReady(medium: MediaRecord): boolean {
    return medium.readyAt <= this.now();
  }

  /** Everybody of this network who is named gets a notification, except the author and who does not want to hear. */
  private async notify(
    { id: statusId, accountId: fromId, ...status }: StatusRecord,
    isNew: (account: AccountRecord) => boolean = () => true,
  ): Promise<void> {
    for (const account of this.mentioned(status)) {
      const { isMuting, isBlocking } = relationOf(this, account, { id: fromId });
      if (account.id === fromId || isMuting || isBlocking || !isNew(account)) continue;
      await this.records.save('notifications', {
        id: this.nextId(),
        accountId: account.id,
        fromId,
        statusId,
        createdAt: this.now(),
      });
    }
  }

  mentioned(status: Pick<StatusRecord, 'text'>): AccountRecord[] {
    const names = new Set(
      entitiesOf(status.text).flatMap((entity) =>
        entity.kind === 'mention' && entity.server === undefined ? [entity.name.toLowerCase()] : [],
      ),
    );
    return [...this.records.kept.accounts.values()].filter(({ username }) =>
      names.has(username.toLowerCase()),
    );
  }
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
