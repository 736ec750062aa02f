import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { definedItems } from '../defined-items.js';
import type { RoleSource } from '../load-role.js';
import { comparable } from './duplicate-texts.js';
import { roleWarning } from './role-error.js';

/**
 * The main tasks, where there are any, are the headings of the groups of duties, one to one and in the same order
 * (`role/tasks`; domain reference §4.3, C6). Reported at the first that differs, as the rest follows from it.
 */
export function checkMainTasks(role: RoleSource): readonly Diagnostic[] {
  const tasks = definedItems(role.data.tasks, ['tasks']);
  const groups = definedItems(role.data.duties, ['duties']).filter(({ items }) => items !== undefined);
  if (tasks.length === 0) return [];
  const at = tasks.findIndex(({ text }, index) => comparable(text) !== comparable(groups[index]?.text ?? ''));
  const task = tasks[at];
  const group = groups[task === undefined ? tasks.length : at];
  const related = group === undefined ? [] : [{ place: role.keyPlace(group.path), message: 'The group is here.' }];
  if (task === undefined) {
    if (group === undefined) return [];
    const message = `The main tasks leave out the group of duties "${group.id}".`;
    return [{ ...roleWarning('role/tasks', role.keyPlace(['tasks']), message, HINT), related }];
  }
  const message =
    group === undefined
      ? `The main task "${task.id}" has no group of duties.`
      : `The main task "${task.id}" does not read as the heading of the group of duties "${group.id}".`;
  return [{ ...roleWarning('role/tasks', role.keyPlace(task.path), message, HINT), related }];
}

const HINT = 'list the headings of the groups, in their order, or remove the tasks';
