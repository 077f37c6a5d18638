import * as v from 'valibot';
import { type Answer, clientTokens } from './client-tokens.ts';
import { firstDue } from './due.ts';
import { groupArn, type Place, scheduleArn } from './input.ts';
import { pageOf } from './listing.ts';
import {
  clientTokenSchema,
  type Group,
  maxResultsSchema,
  nameSchema,
  type Schedule,
  stateSchema,
} from './schedule.ts';
import { DEFAULT_GROUP, type ScheduleBook } from './schedule-book.ts';
import { invalid, SchedulerError } from './scheduler-error.ts';
import type { Timers } from './timers.ts';
import { read, readDefinition } from './validation.ts';

type Query = Readonly<Record<string, string>>;

const addressSchema = v.looseObject({
  GroupName: v.optional(nameSchema, DEFAULT_GROUP),
  ClientToken: clientTokenSchema,
});
const tokenSchema = v.looseObject({ ClientToken: clientTokenSchema });
const number = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text);

/**
 * EventBridge Scheduler's operations over the book. `changed` is called after every change. All throw SchedulerError.
 *
 * @see https://docs.aws.amazon.com/scheduler/latest/APIReference/API_Operations.html
 */
export function operations(book: ScheduleBook, place: Place, timers: Timers, changed: () => void) {
  const tokens = clientTokens();

  const change = (token: string | undefined, request: readonly unknown[], action: () => Answer): Answer => {
    const answer = tokens.once(token, request, action);
    changed();
    return answer;
  };

  return {
    createSchedule(name: string, body: unknown): Answer {
      read(nameSchema, name, 'name');
      const { GroupName: group, ClientToken: token } = read(addressSchema, body);
      const now = timers.now();
      const definition = readDefinition(body, now);
      return change(token, ['create', name, body], () => {
        book.getGroup(group);
        if (book.find(group, name)) throw conflict(`Schedule ${name} already exists.`);
        const next = firstDue(definition, now);
        book.save({ group, name, definition, createdAt: now, modifiedAt: now, next, firings: [] });
        return { ScheduleArn: scheduleArn(place, group, name) };
      });
    },

    /** What the request leaves out goes back to its default, as with AWS. */
    updateSchedule(name: string, body: unknown): Answer {
      read(nameSchema, name, 'name');
      const { GroupName: group, ClientToken: token } = read(addressSchema, body);
      const now = timers.now();
      const definition = readDefinition(body, now);
      return change(token, ['update', name, body], () => {
        const before = book.get(group, name);
        book.save({ ...before, definition, modifiedAt: now, next: firstDue(definition, now) });
        return { ScheduleArn: scheduleArn(place, group, name) };
      });
    },

    getSchedule(name: string, query: Query) {
      const group = read(nameSchema, query.groupName ?? DEFAULT_GROUP, 'groupName');
      const schedule = book.get(group, read(nameSchema, name, 'name'));
      return { ...summaryOf(schedule), ...schedule.definition };
    },

    deleteSchedule(name: string, query: Query): Answer {
      const group = read(nameSchema, query.groupName ?? DEFAULT_GROUP, 'groupName');
      read(nameSchema, name, 'name');
      return change(
        read(clientTokenSchema, query.clientToken, 'clientToken'),
        ['delete', group, name],
        () => {
          book.remove(book.get(group, name));
          return {};
        },
      );
    },

    listSchedules(query: Query) {
      const group = read(v.optional(nameSchema), query.ScheduleGroup, 'scheduleGroup');
      const state = read(v.optional(stateSchema), query.State, 'state');
      const prefix = read(v.optional(nameSchema), query.NamePrefix, 'namePrefix') ?? '';
      if (group !== undefined) book.getGroup(group);
      const { items, NextToken } = pageOf(
        book
          .all()
          .filter((schedule) => group === undefined || schedule.group === group)
          .filter((schedule) => state === undefined || schedule.definition.State === state)
          .filter((schedule) => schedule.name.startsWith(prefix)),
        (schedule) => `${schedule.group}/${schedule.name}`,
        pageAsked(query),
      );
      return { Schedules: items.map(summaryOf), NextToken };
    },

    createGroup(name: string, body: unknown): Answer {
      read(nameSchema, name, 'name');
      const { ClientToken: token } = read(tokenSchema, body);
      const now = timers.now();
      return change(token, ['create group', name, body], () => {
        if (book.findGroup(name)) throw conflict(`Schedule group ${name} already exists.`);
        book.saveGroup({ name, createdAt: now, modifiedAt: now });
        return { ScheduleGroupArn: groupArn(place, name) };
      });
    },

    getGroup: (name: string) => groupSummaryOf(book.getGroup(read(nameSchema, name, 'name'))),

    deleteGroup(name: string, query: Query): Answer {
      read(nameSchema, name, 'name');
      return change(read(clientTokenSchema, query.clientToken, 'clientToken'), ['delete group', name], () => {
        if (name === DEFAULT_GROUP) throw invalid('The default schedule group cannot be deleted.');
        book.removeGroup(book.getGroup(name));
        return {};
      });
    },

    listGroups(query: Query) {
      const prefix = read(v.optional(nameSchema), query.NamePrefix, 'namePrefix') ?? '';
      const { items, NextToken } = pageOf(
        book.allGroups().filter((group) => group.name.startsWith(prefix)),
        (group) => group.name,
        pageAsked(query),
      );
      return { ScheduleGroups: items.map(groupSummaryOf), NextToken };
    },
  };

  function summaryOf(schedule: Schedule) {
    const { group, name, definition } = schedule;
    return {
      Arn: scheduleArn(place, group, name),
      Name: name,
      GroupName: group,
      State: definition.State,
      Target: { Arn: definition.Target.Arn },
      CreationDate: schedule.createdAt / 1_000,
      LastModificationDate: schedule.modifiedAt / 1_000,
    };
  }

  function groupSummaryOf(group: Group) {
    return {
      Arn: groupArn(place, group.name),
      Name: group.name,
      State: 'ACTIVE',
      CreationDate: group.createdAt / 1_000,
      LastModificationDate: group.modifiedAt / 1_000,
    };
  }
}

const pageAsked = (query: Query) => ({
  size: read(v.optional(maxResultsSchema, 100), number(query.MaxResults), 'maxResults'),
  token: query.NextToken,
});

const conflict = (message: string): SchedulerError => new SchedulerError('ConflictException', message);
