import type { ResolvedCompany } from '../../company/types.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { RoleSource } from '../load-role.js';
import { roleWarning } from './role-error.js';
import { placeholdersIn, placeInRole, type SectionItem, sectionItems } from './section-items.js';

/**
 * Each duty to report has a deadline or period (`role/report-due`; domain reference §4.3, C11): its own, that of a KPI
 * which measures it or stands in its text, or that of another duty to which its text refers.
 */
export function checkReportDeadlines(role: RoleSource, company: ResolvedCompany): readonly Diagnostic[] {
  const duties = sectionItems(role, company, 'duties');
  const measured = new Set(Object.values(role.data.kpis ?? {}).flatMap(({ measures = [] }) => measures));
  const isDue = ({ id, own, clause }: SectionItem): boolean => {
    return own?.due !== undefined || clause?.hasDue === true || measured.has(id);
  };
  const refersToDue = ({ text }: SectionItem): boolean =>
    placeholdersIn(text).some(({ path }) => {
      const [section, id] = path.split('.');
      return section === 'kpis' || (section === 'duties' && duties.some((duty) => duty.id === id && isDue(duty)));
    });
  return duties
    .filter((duty) => duty.topic === 'reporting' && !isDue(duty) && !refersToDue(duty))
    .map((duty) => {
      const message = `The duty "${duty.id}" is to report, and nothing says when.`;
      const hint = 'let a KPI measure it, name a figure of a KPI in its text, or add due, such as due: { per: month }';
      const { place, related } = placeInRole(role, duty, 'duties');
      return { ...roleWarning('role/report-due', place, message, hint), related };
    });
}
