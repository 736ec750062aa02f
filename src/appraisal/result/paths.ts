/** Where the appraisals of all periods lie. */
export const APPRAISALS_FOLDER = 'roles/people/appraisals';

/** The folder of a period; the two dots between two dates would be taken for a parent folder by some programs. */
export function periodFolder(period: string): string {
  return `${APPRAISALS_FOLDER}/${period.replace('..', '_')}`;
}

/** The period whose folder has that name. */
export function periodOfFolder(name: string): string {
  return name.replace('_', '..');
}

/** The file of one employee's result. */
export function resultPath(period: string, employee: string): string {
  return `${periodFolder(period)}/results/${employee}.yaml`;
}
