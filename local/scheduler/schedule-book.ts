import { join } from 'node:path';
import * as v from 'valibot';
import { parseExpression } from './expression.ts';
import { jsonFolder } from './json-folder.ts';
import { type Group, groupSchema, type Instant, type Schedule, scheduleSchema } from './schedule.ts';
import { SchedulerError } from './scheduler-error.ts';

export const DEFAULT_GROUP = 'default';

/** Schedules and groups: in memory for reading, in one file each for keeping. A change is on disk when a call returns. */
export type ScheduleBook = ReturnType<typeof openScheduleBook>;

export function openScheduleBook(options: {
  readonly folder: string;
  readonly now: Instant;
  readonly onProblem: (message: string) => void;
}) {
  const scheduleFiles = jsonFolder(join(options.folder, 'schedules'));
  const groupFiles = jsonFolder(join(options.folder, 'groups'));
  const schedules = new Map<string, Schedule>();
  const groups = new Map<string, Group>([
    [DEFAULT_GROUP, { name: DEFAULT_GROUP, createdAt: options.now, modifiedAt: options.now }],
  ]);
  const keyOf = (group: string, name: string): string => `${group}/${name}`;

  for (const group of groupFiles.readAll((json) => v.parse(groupSchema, json), options.onProblem))
    groups.set(group.name, group);
  // A crash between the files of a group that was being deleted leaves schedules of no group.
  for (const schedule of scheduleFiles.readAll(parseSchedule, options.onProblem))
    if (groups.has(schedule.group)) schedules.set(keyOf(schedule.group, schedule.name), schedule);
    else scheduleFiles.remove(keyOf(schedule.group, schedule.name));

  const book = {
    find: (group: string, name: string): Schedule | undefined => schedules.get(keyOf(group, name)),
    findGroup: (name: string): Group | undefined => groups.get(name),
    /** By group and name. */
    all: (): Schedule[] =>
      [...schedules.values()].sort((a, b) => compare(keyOf(a.group, a.name), keyOf(b.group, b.name))),
    allGroups: (): Group[] => [...groups.values()].sort((a, b) => compare(a.name, b.name)),

    /** @throws SchedulerError */
    get(group: string, name: string): Schedule {
      const schedule = book.find(group, name);
      if (!schedule) throw notFound(`Schedule ${name} does not exist.`);
      return schedule;
    },

    /** @throws SchedulerError */
    getGroup(name: string): Group {
      const group = groups.get(name);
      if (!group) throw notFound(`Schedule group ${name} does not exist.`);
      return group;
    },

    save(schedule: Schedule): void {
      const key = keyOf(schedule.group, schedule.name);
      scheduleFiles.write(key, schedule);
      schedules.set(key, schedule);
    },

    remove(schedule: Schedule): void {
      const key = keyOf(schedule.group, schedule.name);
      scheduleFiles.remove(key);
      schedules.delete(key);
    },

    saveGroup(group: Group): void {
      groupFiles.write(group.name, group);
      groups.set(group.name, group);
    },

    /** Removes the group, and then the schedules in it. */
    removeGroup(group: Group): void {
      groupFiles.remove(group.name);
      groups.delete(group.name);
      for (const schedule of schedules.values()) if (schedule.group === group.name) book.remove(schedule);
    },
  };
  return book;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const notFound = (message: string): SchedulerError =>
  new SchedulerError('ResourceNotFoundException', message);

function parseSchedule(json: unknown): Schedule {
  const schedule = v.parse(scheduleSchema, json);
  parseExpression(schedule.definition.ScheduleExpression, schedule.definition.ScheduleExpressionTimezone);
  return schedule;
}
