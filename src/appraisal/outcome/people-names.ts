import type { ResolvedCompany } from '../../company/types.js';
import type { Employee } from '../../staff/types.js';

/** The name of an employee; the id of one whom the list does not have. */
export function nameOf(employees: ReadonlyMap<string, Employee>, id: string): string {
  return employees.get(id)?.name ?? id;
}

/** Who did something, as named on the command line: the title of a post, the name of an employee, or what was typed. */
export function doerOf({ posts }: ResolvedCompany, employees: ReadonlyMap<string, Employee>, by: string): string {
  return posts.find(({ id }) => id === by)?.title ?? nameOf(employees, by);
}
