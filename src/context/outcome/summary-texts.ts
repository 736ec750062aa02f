import { sentence } from '../glance.js';
import { inSeries, type Wording } from '../wording.js';
import { shortText } from './short-text.js';
import type { SummaryInput } from './types.js';

/** Rows of the development plan on a form. */
const PLAN_ROWS = [1, 2, 3];

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What was said in words: of all positions one after the other, each with its title where there are several. */
export function summaryTexts({ segments, comments, locale, room }: SummaryInput, wording: Wording) {
  let isCut = false;
  const rated = segments.flatMap(({ title, rated: one }) => (one === null ? [] : [{ title, values: one.values, one }]));
  const short = (text: string): string => {
    const made = shortText(text, room.letters, locale.conventions);
    isCut = isCut || made.isCut;
    return made.text;
  };
  const said = (name: string): string => {
    const each = rated.flatMap(({ title, values }) => {
      const text = values.get(name)?.trim() ?? '';
      return text === '' ? [] : [rated.length === 1 ? text : `${title}: ${text}`];
    });
    return short(each.join('\n'));
  };
  const plan = rated.flatMap(({ values }) =>
    PLAN_ROWS.flatMap((row) => {
      const of = (what: string): string => short(values.get(`plan.${row}.${what}`) ?? '');
      const [action, support, by] = [of('action'), of('support'), of('by')];
      const date = DAY.test(by) ? locale.numericDate(by) : by;
      const parts = [
        action,
        support === '' ? '' : wording('summary.planSupport', { support }),
        date === '' ? '' : wording('summary.planBy', { date }),
      ].filter((part) => part !== '');
      return parts.length === 0 ? [] : [inSeries(parts, wording)];
    }),
  );
  const decisions = rated.flatMap(({ values, one }) =>
    (one.role.appraisal?.consequences ?? []).filter((id) => values.get(`decision.${id}`) === 'true'),
  );
  const context = {
    strengths: said('strengths'),
    improvements: said('improvements'),
    plan: plan.join(' / '),
    decision: inSeries(
      [...new Set(decisions)]
        .map((id) => sentence(wording(`consequences.${id}`)))
        .concat(said('decision.details'))
        .filter((part) => part !== ''),
      wording,
    ),
    comment: short([...new Set(comments)].join('\n')),
  };
  return { context, isCut };
}
