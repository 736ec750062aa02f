import { type Diagnostic, hasErrors } from '../../diagnostic/diagnostic.js';
import { readBytes } from '../../pipeline/files.js';
import { monthsOf } from '../../scoring/working-days.js';
import type { ActualRow } from '../../staff/types.js';
import type { World } from '../../world.js';
import { type Period, readPeriod } from '../period.js';
import { MOST_RETURN_BYTES, readReturn } from '../read/read-return.js';
import type { ReturnedForm } from '../read/types.js';
import { periodFolder, resultPath } from '../result/paths.js';
import { employeesIn, openedPeriods, readResult, saveResult } from '../result/store.js';
import type { AppraisalResult } from '../result/types.js';
import { changedRole, changedSegments } from '../score/as-opened.js';
import { type Needed, neededFor, type OpenedPositions } from '../score/open-positions.js';
import { alteredScore } from '../score/other-score.js';
import { scored, withMissingScore, withScore } from '../score/refresh-score.js';

/** The results that a run of collecting has in hand. */
export interface Desk {
  /** Those that were opened, oldest first. */
  readonly periods: readonly Period[];
  readonly employees: (period: string) => Promise<readonly string[]>;
  /** As it is now, with what this run has put into it; null when there is none, or it is damaged, which is reported. */
  readonly result: (period: string, employee: string) => Promise<AppraisalResult | null>;
  readonly put: (result: AppraisalResult) => void;
  /** The values of a form as it was made, of a result; none where its file is not there any more, or has no fields. */
  readonly madeWith: (form: ReturnedForm, result: AppraisalResult) => Promise<ReadonlyMap<string, string>>;
  /** The positions of all that the forms and figures are about. */
  readonly needed: (forms: readonly ReturnedForm[], rows: readonly ActualRow[]) => Promise<readonly Needed[]>;
  /** Leaves those alone whose scores somebody has changed by hand, which is reported, and puts missing ones back; at first. */
  readonly check: (positions: OpenedPositions) => void;
  /** Works out the scores of what has changed, and writes it; gives the paths of results that could not be written. */
  readonly save: (positions: OpenedPositions) => Promise<ReadonlySet<string>>;
}

/** What is wrong with results is added to the diagnostics. */
export async function openDesk(world: World, diagnostics: Diagnostic[]): Promise<Desk> {
  const results = new Map<string, AppraisalResult | null>();
  const changed = new Set<string>();
  const lists = new Map<string, readonly string[]>();
  const periods = (await openedPeriods(world)).flatMap((id) => readPeriod(id) ?? []);

  const employees = async (period: string): Promise<readonly string[]> => {
    const list = lists.get(period) ?? (await employeesIn(world, period));
    lists.set(period, list);
    return list;
  };
  const result = async (period: string, employee: string): Promise<AppraisalResult | null> => {
    const path = resultPath(period, employee);
    const known = results.get(path);
    if (known !== undefined) return known;
    const isThere = (await employees(period)).includes(employee);
    const read = isThere ? await readResult(world, period, employee) : null;
    for (const diagnostic of read?.diagnostics ?? []) diagnostics.push(diagnostic);
    const found = read?.ok ? read.value : null;
    results.set(path, found);
    return found;
  };
  const put = (one: AppraisalResult): void => {
    const path = resultPath(one.period, one.employee);
    results.set(path, one);
    changed.add(path);
  };
  const madeWith: Desk['madeWith'] = async ({ stamp, format }, { period, employee, segments }) => {
    const prefix = segments.length === 1 ? '' : `${stamp.segment}-`;
    const other = format === 'pdf' ? 'docx' : 'pdf';
    for (const ending of [format, other]) {
      const path = `${periodFolder(period)}/forms/${employee}/${prefix}${stamp.form}.${ending}`;
      const bytes = await readBytes(world, path, MOST_RETURN_BYTES);
      const made = bytes?.ok ? readReturn(path, bytes.value) : null;
      if (made?.ok && made.value.stamp.digest === stamp.digest) return made.value.values;
    }
    return new Map();
  };
  const needed = async (forms: readonly ReturnedForm[], rows: readonly ActualRow[]): Promise<readonly Needed[]> => {
    const found = new Map<string, Needed>();
    const add = (one: Needed): void => void found.set(JSON.stringify([one.entity, one.role, one.language]), one);
    const addAll = (of: AppraisalResult | null): void => {
      if (of !== null) for (const one of neededFor(of)) add(one);
    };
    for (const { stamp } of forms) {
      add(stamp);
      addAll(await result(stamp.period, stamp.employee));
    }
    for (const { employee, month } of rows) {
      for (const period of periods.filter((one) => monthsOf(one).includes(month))) {
        addAll(await result(period.id, employee));
      }
    }
    return [...found.values()];
  };
  const check = ({ positionFor, isAsOpened }: OpenedPositions): void => {
    for (const [path, one] of [...results].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (one === null) continue;
      const altered = alteredScore(one, scored(one, positionFor), changedSegments(one, isAsOpened));
      for (const diagnostic of altered) diagnostics.push(diagnostic);
      const restored = withMissingScore(one, positionFor);
      if (altered.length > 0) results.set(path, null);
      else if (restored.score !== one.score) put(restored);
    }
  };
  const save = async ({ positionFor, isAsOpened }: OpenedPositions): Promise<ReadonlySet<string>> => {
    const unwritten = new Set<string>();
    for (const path of [...changed].sort()) {
      const one = results.get(path);
      if (one == null) continue;
      const problems = await saveResult(world, withScore(one, positionFor));
      if (hasErrors(problems)) unwritten.add(path);
      const changed = changedRole(one, changedSegments(one, isAsOpened), true);
      for (const diagnostic of [...problems, ...changed]) diagnostics.push(diagnostic);
    }
    return unwritten;
  };
  return { periods, employees, result, put, madeWith, needed, check, save };
}
