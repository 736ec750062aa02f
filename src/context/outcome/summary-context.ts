import { itemText, markText } from '../item-texts.js';
import { wordingOf } from '../wording.js';
import { commonContext, difference, signed, standingText } from './common.js';
import { shortText } from './short-text.js';
import { segmentTables } from './summary-tables.js';
import { summaryTexts } from './summary-texts.js';
import type { Change, SummaryInput } from './types.js';

/** Everything that the template of a summary may print; what is too long for the room is cut, and `isShortened` says so. */
export function summaryContext(input: SummaryInput): Readonly<Record<string, unknown>> {
  const { company, locale, employee, segments, overall, band, previous, standing, period } = input;
  const wording = wordingOf(locale);
  const { decimals } = company.scoring;
  const name = wording('summary.name');
  const title = wording('summary.title', { name: employee.name, period: period.id });
  const texts = summaryTexts(input, wording);
  const changes = input.changes.slice(0, input.room.changes).map((change) => changeText(change, input));
  const percent = (value: number): string => locale.percent(value, { decimals });
  const rated = segments.filter((segment) => segment.rated !== null);
  const last = rated.at(-1) ?? segments.at(-1);
  const appraisers = [...new Set(segments.flatMap(({ appraiser }) => appraiser ?? []))];
  return {
    ...commonContext(input, name, title),
    employee: { ...employee, unit: employee.unit ?? '' },
    position: last?.title ?? '',
    appraisers,
    appraiser: last?.appraiser ?? '',
    stateText: standingText(standing, locale, wording),
    isPreliminary: !standing.isShown,
    overall: percent(overall),
    band: company.bands[band - 1]?.label ?? '',
    changeText:
      previous === null
        ? wording('summary.noPrevious')
        : wording('summary.change', {
            change: signed(difference(overall, previous), decimals, locale, wording),
            previous: previous.period,
            result: percent(previous.overall),
            band: previous.band,
          }),
    ...segmentTables(input, wording),
    changes: changes.map(({ text }) => text),
    moreChanges: more('summary.moreChanges', input.changes.length - changes.length),
    ...texts.context,
    isShortened: texts.isCut || changes.some(({ isCut }) => isCut),
  };

  function more(key: string, count: number): string | null {
    return count <= 0 ? null : wording(key, { count });
  }
}

/** Letters of the text of a clause that names what was changed. */
const ITEM_LETTERS = 90;

function changeText({ segment, item, from, to, reason, by, on }: Change, input: SummaryInput) {
  const { company, locale, segments, room } = input;
  const wording = wordingOf(locale);
  const rated = segments.find(({ number }) => number === segment)?.rated ?? null;
  const whole = rated === null ? item : itemText(item, rated.role, rated.clauseNumbers, wording);
  const short = shortText(reason, room.letters, locale.conventions);
  const changed = wording('summary.changed', {
    item: shortText(whole, Math.min(ITEM_LETTERS, room.letters), locale.conventions).text,
    from: markText(from, company, wording),
    to: markText(to, company, wording),
    reason: short.text,
  });
  const day = locale.numericDate(on);
  const who = by === null ? '' : ` ${wording('summary.changedBy', { by, date: day })}`;
  return { text: `${changed}${who}`, isCut: short.isCut };
}
