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
    'roles/company.yaml': file('roles/company.yaml'),
    'roles/logo.svg': file('roles/logo.svg'),
    'roles/account-manager.yaml': stringify(role),
  });
  const exitCode = await main(['build', '--format', 'pdf'], () => world);
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
    expect(says(texts.appraisal, '2.1 Finding clients (2 clauses) ☐ Done')).toBe(true);
    expect(says(texts.appraisal, '☐ n/a 2.1.1 Assesses')).toBe(true);
    expect(says(texts.appraisal, 'Further duties (19 clauses)')).toBe(true);
  });

  it.each([
    [{ floor: 50 }, 'Floor 50%'],
    [{ cap: 150 }, 'cap 150%'],
    [{ stretch: 110 }, 'stretch 110%'],
    [{ floor: 50, cap: 150 }, 'Floor 50% · cap 150%'],
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

  it('say who else gives instructions, where it is more than the immediate superior', async () => {
    const line = ['head-of-client-service', 'commercial-director'];
    const several = await textsOf((role) => Object.assign(role, { instructedBy: line }));
    expect(
      says(several['job-description'], 'Takes instructions from Head of Client Service and Commercial Director'),
    ).toBe(true);
    const one = await textsOf((role) => Object.assign(role, { instructedBy: line.slice(0, 1) }));
    expect(says(one['job-description'], 'Takes instructions from')).toBe(false);
  });

  it('say in plain words how often something is due, and have a box for each time', async () => {
    const quarterly = await textsOf(
      onlyKpi({ comparison: 'by-date', target: 28, per: 'quarter', unit: 'of the next month' }),
    );
    expect(says(quarterly['kpi-sheet'], 'by day 28, every quarter')).toBe(true);
    expect(says(quarterly['kpi-sheet'], 'by day 28 of the next month, every quarter')).toBe(true);
    expect(
      says(quarterly['kpi-sheet'], 'Quarter 1 Quarter 2 Due on Received on On time ☐ ☐ Times on time (of 2)'),
    ).toBe(true);
    const once = await textsOf(onlyKpi({ ...DONE, per: 'half-year' }));
    expect(says(once['kpi-sheet'], 'set for the period')).toBe(true);
    expect(says(once['kpi-sheet'], 'every month')).toBe(false);
    expect(says(once['kpi-sheet'], 'Half-year 1 Done ☐ Times done (of 1)')).toBe(true);
  });

  it('set more than six times in two calendars', async () => {
    const texts = await textsOf((role) => {
      onlyKpi({ comparison: 'by-date', target: 5 })(role);
      role.appraisal = { ...APPRAISAL, intervalMonths: 12 };
    });
    expect(says(texts['kpi-sheet'], 'Month 6 Due on')).toBe(true);
    expect(says(texts['kpi-sheet'], 'Month 7 Month 8 Month 9 Month 10 Month 11 Month 12 Due on')).toBe(true);
    expect(texts['kpi-sheet']?.split(squeezed('Times on time (of 12)'))).toHaveLength(2);
  });

  it('count by the month what is done or not every day', async () => {
    const texts = await textsOf(onlyKpi({ ...DONE, per: 'day' }));
    expect(says(texts['kpi-sheet'], 'times · total')).toBe(true);
    expect(says(texts['kpi-sheet'], 'Times done')).toBe(false);
  });

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
