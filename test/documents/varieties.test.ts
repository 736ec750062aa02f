import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { main } from '../../src/cli/main.js';
import { rootPath } from '../support/generate-types.js';
import { memoryWorld } from '../support/memory-world.js';
import { readPdfText, textOfElement } from '../support/pdf-text.js';

type Definition = Record<string, unknown> & {
  duties: Record<string, unknown>;
  kpis?: Record<string, Record<string, unknown>>;
};

/** The documents of the account manager after a change, as text, and what was said on the way. */
async function textsOf(change: (role: Definition) => void): Promise<Record<string, string>> {
  const file = (path: string): string => readFileSync(rootPath(path), 'utf8');
  const role: Definition = parse(file('roles/account-manager.yaml'));
  change(role);
  const world = memoryWorld({
    'roles/company.yaml': file('roles/company.yaml').replace(/languages: \[.*\]/, 'languages: [en]'),
    'roles/logo.svg': file('roles/logo.svg'),
    'roles/account-manager.yaml': stringify(role),
  });
  const exitCode = await main(['build', '--format', 'pdf', '--print'], () => world);
  expect({ exitCode, errors: world.printedErrors().match(/^.* error .*\n.*/gm) }).toEqual({
    exitCode: 0,
    errors: null,
  });
  const made = [...world.files].filter(([path]) => path.startsWith('out/'));
  return Object.fromEntries(
    made.map(([path, bytes]) => [
      path.replace(/^.*\/(.*)\.pdf$/, '$1'),
      squeezed(textOfElement(readPdfText(bytes).root)),
    ]),
  );
}

const APPRAISAL = {
  intervalMonths: 6,
  assessor: 'head-of-client-service',
  consequences: ['none'],
  criteria: { service: { text: 'Service to clients.', shownBy: ['feedback'] } },
};

const COUNTED = { comparison: 'at-least', target: 4, unit: 'reports', aggregation: 'sum' };
const DONE = { comparison: 'yes-no', definition: 'Reported.', target: undefined, unit: 'times' };

/** Without white space: where lines and cells end is layout. */
function squeezed(text: string): string {
  return text.replace(/\s+/gu, '');
}

function says(text: string | undefined, words: string): boolean {
  return text?.includes(squeezed(words)) ?? false;
}

/** All KPIs but one, which changes; its weight becomes the whole. */
function onlyKpi(change: Record<string, unknown>) {
  return (role: Definition): void => {
    const kpi = { ...role.kpis?.['activity-report'], weight: 100, measures: ['reporting'], ...change };
    role.kpis = { 'activity-report': kpi };
    role.appraisal = APPRAISAL;
  };
}

describe('documents of a role', () => {
  it('with groups of duties number the groups and what is in them', async () => {
    const texts = await textsOf((role) => {
      const { reliability, ...others } = role.duties;
      const items = { reliability, dialogue: 'Keeps up the dialogue.' };
      role.duties = { group: { text: 'Finding clients', items }, ...others };
    });
    expect(says(texts['job-description'], '2.1. Finding clients 2.1.1. Assesses')).toBe(true);
    expect(says(texts['job-description'], '2.1.2. Keeps up the dialogue.')).toBe(true);
    expect(says(texts.appraisal, '2.1 Finding clients (2 clauses) ☐ ☐ ☐ ☐ 2.1.1 Assesses')).toBe(true);
    // A clause that is an exception may be marked in every way that its group may.
    expect(says(texts.appraisal, '2.1.2 Keeps up the dialogue. ☐ ☐ ☐ ☐')).toBe(true);
    expect(says(texts.appraisal, 'Further duties (19 clauses)')).toBe(true);
  });

  it.each([
    [{ floor: 50 }, 'Floor 50%'],
    [{ cap: 150 }, 'cap 150%'],
    [{ stretch: 110 }, 'stretch 110%'],
    [{ floor: 50, cap: 150 }, 'Floor 50%, cap 150%'],
  ])('show only the limits that a KPI has: %j', async (limits, shown) => {
    const texts = await textsOf(onlyKpi({ ...COUNTED, ...limits }));
    expect(says(texts['kpi-sheet'], `≥ 4 reports a month ${shown} 100`)).toBe(true);
    expect(says(texts['kpi-sheet'], 'Scale, % of target')).toBe(true);
  });

  it('show no scale when no KPI has limits', async () => {
    const texts = await textsOf(onlyKpi(COUNTED));
    expect(says(texts['kpi-sheet'], '≥ 4 reports a month 100')).toBe(true);
    expect(says(texts['kpi-sheet'], '4 a month × 6 = 24')).toBe(true);
    expect(says(texts['kpi-sheet'], 'Scale, % of target')).toBe(false);
    expect(says(texts['kpi-sheet'], '5. Effect on pay')).toBe(true);
  });

  it('say in plain words how often something is due, and have a box for each time', async () => {
    const quarterly = await textsOf(
      onlyKpi({ comparison: 'by-date', target: 28, per: 'quarter', unit: 'of the next month' }),
    );
    expect(says(quarterly['kpi-sheet'], 'by day 28, every quarter')).toBe(true);
    expect(says(quarterly['kpi-sheet'], 'by day 28 of the next month, every quarter')).toBe(true);
    expect(says(quarterly['kpi-sheet'], 'Quarter 1 Quarter 2 Due on Received on On time ☐ ☐ Times due (up to 2)')).toBe(
      true,
    );
    const once = await textsOf(onlyKpi({ ...DONE, per: 'half-year' }));
    expect(says(once['kpi-sheet'], 'set for the period')).toBe(true);
    expect(says(once['kpi-sheet'], 'every month')).toBe(false);
    expect(says(once['kpi-sheet'], 'Half-year 1 Done ☐ Times due (up to 1): done:')).toBe(true);
  });

  it('set more than six times in two calendars', async () => {
    const texts = await textsOf((role) => {
      onlyKpi({ comparison: 'by-date', target: 5 })(role);
      role.appraisal = { ...APPRAISAL, intervalMonths: 12 };
    });
    expect(says(texts['kpi-sheet'], 'Month 6 Due on')).toBe(true);
    expect(says(texts['kpi-sheet'], 'Month 7 Month 8 Month 9 Month 10 Month 11 Month 12 Due on')).toBe(true);
    expect(texts['kpi-sheet']?.split(squeezed('Times due (up to 12)'))).toHaveLength(2);
  });

  it('count by the month what is done or not every day', async () => {
    const texts = await textsOf(onlyKpi({ ...DONE, per: 'day' }));
    expect(says(texts['kpi-sheet'], 'times · total')).toBe(true);
    expect(says(texts['kpi-sheet'], 'Times due')).toBe(false);
  });

  it('name one of what is counted before the figure, which the plural does not fit', async () => {
    const texts = await textsOf(onlyKpi({ ...COUNTED, target: 1, per: 'half-year' }));
    expect(says(texts['kpi-sheet'], 'reports: ≥ 1 a half-year 100')).toBe(true);
    expect(says(texts.appraisal, 'reports: ≥ 1')).toBe(true);
    expect(says(texts.appraisal, '1 reports')).toBe(false);
  });

  it('leave a target of the week a target of the week', async () => {
    const texts = await textsOf(onlyKpi({ ...COUNTED, target: 1, per: 'week' }));
    expect(says(texts['kpi-sheet'], 'Target, month ≥ 1 a week Target, period ≥ 26')).toBe(true);
  });

  it('have one entry for the average of the whole period', async () => {
    const texts = await textsOf(
      onlyKpi({ ...COUNTED, target: 75, unit: '%', per: 'half-year', aggregation: 'average', floor: 70 }),
    );
    expect(says(texts['kpi-sheet'], 'set for the period')).toBe(true);
    expect(says(texts['kpi-sheet'], 'Weight, % 100 6 months Attainment, % Counts as, % Score')).toBe(true);
    expect(says(texts['kpi-sheet'], 'Month 1')).toBe(false);
  });

  it('define what lawful absence does to each kind of target', async () => {
    const total = await textsOf(onlyKpi(COUNTED));
    expect(says(total['kpi-sheet'], 'With 21 of 126 days missed, 24 becomes 24 × (126 − 21) ÷ 126 = 20.')).toBe(true);
    expect(says(total['kpi-sheet'], '6 months Target, reduced Attainment, % Score')).toBe(true);
    expect(says(total['kpi-sheet'], 'An average leaves out')).toBe(false);
    const average = await textsOf(onlyKpi({ ...COUNTED, aggregation: 'average' }));
    expect(says(average['kpi-sheet'], 'An average leaves out a month missed as a whole')).toBe(true);
    expect(says(average['kpi-sheet'], 'In proportion to lawful absence')).toBe(false);
    const dated = await textsOf(onlyKpi({ comparison: 'by-date', target: 5 }));
    expect(says(dated['kpi-sheet'], 'Times due leave out what was due on a day missed')).toBe(true);
  });

  it('work out a plan by its totals, and have its figures signed for', async () => {
    const plan = { comparison: 'plan', target: undefined, unit: '%', definition: 'Reported.', floor: 70, cap: 130 };
    const texts = await textsOf(onlyKpi(plan));
    expect(says(texts['kpi-sheet'], 'total of the actual figures ÷ total of the plan figures × 100')).toBe(true);
    expect(
      says(
        texts['kpi-sheet'],
        'with plans of 100 and 200 for two months and actual figures of 110 and 160, attainment is 270 ÷ 300 × 100 = 90%, not the average of 110% and 80%.',
      ),
    ).toBe(true);
    expect(says(texts['kpi-sheet'], 'Plan, reduced Attainment, % Counts as, % Score Plan figures entered by')).toBe(
      true,
    );
    expect(says(texts.appraisal, 'Monthly activity report plan:')).toBe(true);
  });

  it.each([
    [95, 105, true, 'With 100% it would be 105.26%, above the cap: that counts as 105%.'],
    [100, 100, false, 'it would be'],
  ])(
    'show what the cap does to a share only where one can pass it: target %d, cap %d',
    async (target, cap, shown, words) => {
      const texts = await textsOf(onlyKpi({ ...COUNTED, target, unit: '%', aggregation: 'average', cap }));
      expect(says(texts['kpi-sheet'], words)).toBe(shown);
    },
  );

  it('explain a target of nothing', async () => {
    const change = { comparison: 'at-most', target: 0, unit: 'accidents', aggregation: 'sum' };
    const texts = await textsOf(onlyKpi(change));
    expect(says(texts['kpi-sheet'], 'Where the target is 0, an actual figure of 0 counts as 100%')).toBe(true);
  });

  it('without KPIs leave out the KPI sheet, and letter the results without a gap', async () => {
    const texts = await textsOf((role) => {
      delete role.kpis;
      delete role.knowledge;
      role.appraisal = APPRAISAL;
      for (const duty of Object.values(role.duties))
        if (typeof duty === 'object') delete (duty as { requires?: [] }).requires;
    });
    expect(Object.keys(texts).sort()).toEqual(['appraisal', 'job-description']);
    expect(says(texts.appraisal, 'Result A: average')).toBe(true);
    expect(says(texts.appraisal, '3. Competencies and conduct')).toBe(true);
    expect(says(texts.appraisal, 'Result B (Competencies and conduct): average')).toBe(true);
    expect(says(texts.appraisal, 'Result C')).toBe(false);
    expect(says(texts['job-description'], 'key performance indicators.')).toBe(false);
  });
});
