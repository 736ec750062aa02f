import { wordingOf } from '../context/wording.js';
import type { RoleSetting } from '../role/resolving.js';
import type { Edition } from './editions.js';

/** What a role's placeholders stand for in an edition. */
export function roleSetting({
  company,
  entity,
  locale,
  laws,
  standIns = new Map(),
}: Pick<Edition, 'company' | 'entity' | 'locale' | 'laws' | 'standIns'>): RoleSetting {
  const wording = wordingOf(locale);
  const periods = {
    day: wording('periods.day'),
    week: wording('periods.week'),
    month: wording('periods.month'),
    quarter: wording('periods.quarter'),
    'half-year': wording('periods.half-year'),
    year: wording('periods.year'),
  };
  return { company, entity, laws, language: locale.conventions, periods, standIns };
}
