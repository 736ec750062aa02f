import { describe, expect, it, vi } from 'vitest';
import {
  appraisalWorld,
  FIGURES,
  MARKS,
  RESULT_FILE,
  returnedForm,
  runIn,
  SHEET,
} from '../../support/appraisal-workspace.js';
import { COMPLETED, completedIn, completedWorld } from '../../support/completed-world.js';
import type { MemoryWorld } from '../../support/memory-world.js';
import { readPdfText, textOfElement } from '../../support/pdf-text.js';

// Many runs of the program in one test.
vi.setConfig({ testTimeout: 180_000 });

const { part: _part, 'target.sales': _target, ...GIVEN } = MARKS;
const COMPLETE = ['appraisal', 'complete', '2026-H2'] as const;

function textOf(world: MemoryWorld, name: string): string {
  const bytes = world.files.get(`${COMPLETED}/${name}`);
  if (bytes === undefined) throw new Error(`there is no ${name}; there are ${completedIn(world)}`);
  return textOfElement(readPdfText(bytes).root).replace(/\s+/gu, ' ');
}

describe('completed forms', () => {
  it('are written by collecting, of what has come back', async () => {
    const memory: string[] = [];
    const made = appraisalWorld({
      'in/form.docx': returnedForm(MARKS),
      'in/self.docx': returnedForm({ ...MARKS, part: 'self', 'duty.visits': 'done', 'result.overall': '100' }),
      'in/sheet.docx': returnedForm(FIGURES, SHEET),
    });
    const world = { ...made, spareMemory: () => void memory.push('spared') };
    expect(await runIn(world, 'appraisal', 'collect', 'in')).toContain(
      '3 collected. Completed forms written: 4.\nexit 0',
    );
    // Those of a thousand people take 600 MB otherwise.
    expect(memory).toEqual(['spared']);
    expect(completedIn(world)).toEqual([
      'appraisal-self.pdf',
      'appraisal.pdf',
      'kpi-sheet.docx',
      'kpi-sheet.pdf',
      'made-from.yaml',
    ]);
    expect(textOf(world, 'appraisal.pdf')).toContain('A good half-year.');
    expect(textOf(world, 'kpi-sheet.pdf')).toContain('18,500.5');
  });

  it('are made of what counts, with results worked out and not as they were typed', async () => {
    const manager = { ...GIVEN, 'result.overall': '99.9', 'kpi.sales.actual': '109090.91', strengths: 'First.' };
    const world = completedWorld({ manager, second: { 'duty.visits': 'done', strengths: 'Second.' } });
    await runIn(world, ...COMPLETE);
    const text = textOf(world, 'appraisal.pdf');
    expect(text).not.toContain('99.9');
    expect(text).toContain('First. Second.');
    expect(text).toContain('it takes the place of what the appraiser filled in');
    expect(text).toContain('109,090.9110060');
  });

  it('say in the self-assessment nothing of results', async () => {
    const self = { ...GIVEN, 'result.overall': '99.9', 'summary.duties.weighted': '99.8', 'kpi.sales.score': '99.7' };
    const world = completedWorld({ self }, '  - on: 2026-12-30\n    what: appealed\n    text: No.\n');
    await runIn(world, ...COMPLETE);
    expect(completedIn(world)).toEqual(['appraisal-self.pdf', 'made-from.yaml']);
    expect(textOf(world, 'appraisal-self.pdf')).not.toMatch(/99\.\d|Notes on/);
  });

  it('note what was calibrated, said and refused, in the words of the form', async () => {
    const world = completedWorld({ manager: GIVEN });
    const step = (name: string, day: string, ...more: readonly string[]): Promise<string> =>
      runIn(world, 'appraisal', name, name === 'release' ? '2026-H2' : 'e-02/2026-H2', '--date', day, ...more);
    const change = ['--item', 'duty.visits', '--to', 'done', '--by', 'e-01', '--reason', 'Proof came in late'];
    await step('calibrate', '2026-12-29', ...change);
    await step('release', '2026-12-30', '--incomplete');
    await step('comment', '2026-12-31', '--text', 'Thank you.');
    await step('refuse', '2026-12-31', '--reason', 'Wants to think');
    const text = textOf(world, 'appraisal.pdf');
    expect(text).toMatch(
      /“2\.\d .*?”: changed from “Partly” to “Done” on 29 December 2026 by Robin Example\. Reason: Proof came in late/,
    );
    expect(text).toContain('The employee did not sign (31 December 2026). Reason: Wants to think');
    expect(text).toContain('A good half-year. 31/12/2026: Thank you.');
  });

  it('are made once, and anew when the result, a file or the note of them is another one', async () => {
    const world = completedWorld({ manager: GIVEN, sheet: { 'actual.sales.1': '20000' } });
    expect(await runIn(world, ...COMPLETE)).toContain('3 completed forms of 1 employee.\nexit 0');
    const before = new Map(world.files);
    expect(await runIn(world, ...COMPLETE)).toContain('0 completed forms of 0 employees; 1 had them already.\nexit 0');
    for (const name of ['kpi-sheet.docx', 'made-from.yaml']) {
      world.files.delete(`${COMPLETED}/${name}`);
      expect(await runIn(world, ...COMPLETE)).toContain('3 completed forms');
      expect(new Map(world.files)).toEqual(before);
    }
    world.files.set(RESULT_FILE, Buffer.from(world.text(RESULT_FILE).replace('half-year', 'year')));
    expect(await runIn(world, ...COMPLETE)).toContain('3 completed forms');
    expect(textOf(world, 'appraisal.pdf')).toContain('A good year.');
    expect(await runIn(world, ...COMPLETE, '--force', '--format', 'pdf')).toContain('2 completed forms');
    expect(completedIn(world)).toEqual(['appraisal.pdf', 'kpi-sheet.pdf', 'made-from.yaml']);
  });

  it('are made anew by each step', async () => {
    const world = completedWorld({ manager: GIVEN });
    await runIn(world, ...COMPLETE);
    const calibrate = ['appraisal', 'calibrate', 'e-02/2026-H2', '--item', 'duty.visits', '--to', 'done'];
    await runIn(world, ...calibrate, '--reason', 'Proof came in late', '--by', 'head-of-sales');
    expect(textOf(world, 'appraisal.pdf')).toContain('Proof came in late');
    // A run that was killed after it had written the result has left no completed form; the same step makes it.
    world.files.delete(`${COMPLETED}/made-from.yaml`);
    world.files.delete(`${COMPLETED}/appraisal.pdf`);
    expect(await runIn(world, ...calibrate, '--reason', 'Again', '--by', 'head-of-sales')).toContain('step/no-change');
    expect(textOf(world, 'appraisal.pdf')).toContain('Proof came in late');
  });

  it('are preliminary until the result is released, and once it is changed under appeal', async () => {
    const self = { ...GIVEN, comments: 'I did what I could.' };
    const world = completedWorld({ manager: GIVEN, self, sheet: { 'actual.sales.1': '20000' } });
    const calibrate = ['appraisal', 'calibrate', 'e-02/2026-H2', '--item', 'duty.visits', '--to', 'done'];
    await runIn(world, ...calibrate, '--reason', 'Proof came in late', '--by', 'head-of-sales');
    const marks = (name: string): number => textOf(world, name).split('Preliminary: not released').length - 1;
    expect(['appraisal.pdf', 'kpi-sheet.pdf', 'appraisal-self.pdf'].map(marks)).toEqual([2, 2, 0]);
    const own = world.files.get(`${COMPLETED}/appraisal-self.pdf`);
    await runIn(world, 'appraisal', 'release', '2026-H2', '--incomplete');
    expect(['appraisal.pdf', 'kpi-sheet.pdf', 'appraisal-self.pdf'].map(marks)).toEqual([0, 0, 0]);
    expect(world.files.get(`${COMPLETED}/appraisal-self.pdf`)).toEqual(own);
    const released = world.files.get(`${COMPLETED}/appraisal.pdf`);
    await runIn(world, 'appraisal', 'appeal', 'e-02/2026-H2', '--text', 'No.');
    expect(textOf(world, 'appraisal.pdf')).not.toContain('Preliminary');
    expect(world.files.get(`${COMPLETED}/appraisal.pdf`)).not.toEqual(released);
    const again = ['appraisal', 'calibrate', 'e-02/2026-H2', '--item', 'duty.complaints', '--to', 'partly'];
    await runIn(world, ...again, '--reason', 'The objection is right', '--by', 'head-of-sales');
    expect(marks('appraisal.pdf')).toBe(2);
  });

  it('print everything, however long it is', async () => {
    const words = (name: string, count: number): string =>
      Array.from({ length: count }, (_, index) => `${name}${index}`).join(' ');
    const manager = {
      ...GIVEN,
      comments: words('comment', 1600).replaceAll('0 ', '0\n'),
      strengths: words('strength', 1500),
      'decision.details': words('detail', 600),
      'plan.1.action': words('action', 400),
      'plan.2.support': words('s', 300),
      'employee.unit': 'ignored',
    };
    const reason = words('reason', 900);
    const event = `  - on: 2026-12-30\n    what: appealed\n    text: ${reason}\n`;
    const world = completedWorld({ manager }, event);
    expect(await runIn(world, ...COMPLETE)).toContain('exit 0');
    const text = textOf(world, 'appraisal.pdf');
    for (const [name, value] of Object.entries({ ...manager, reason })) {
      if (/^(duty|employee)\./.test(name)) continue;
      expect(text).toContain(value.replaceAll('\n', ' '));
    }
  });

  it('are of those only of whom something has come back, and of whom the staff list may know nothing any more', async () => {
    const without = appraisalWorld();
    expect(await runIn(without, ...COMPLETE)).toContain('nothing has come back of 1.\nexit 0');
    const world = completedWorld({ manager: { ...GIVEN, 'employee.name': 'Lee Example' } });
    world.files.delete('roles/people/staff.csv');
    expect(await runIn(world, ...COMPLETE)).toContain('exit 0');
    expect(textOf(world, 'appraisal.pdf')).toContain('Lee Example');
  });
});

describe('a role that has changed since', () => {
  const ROLE = 'roles/sales-representative.yaml';
  function changed(world: MemoryWorld): MemoryWorld {
    const role = world.text(ROLE);
    world.files.set(ROLE, Buffer.from(role.replace('Visits clients: at least', 'Calls on clients: at least')));
    expect(world.text(ROLE)).not.toBe(role);
    return world;
  }

  it('is said, on the completed form too', async () => {
    const world = changed(completedWorld({ manager: GIVEN }));
    expect(await runIn(world, ...COMPLETE)).toContain('warning appraisal/changed');
    expect(textOf(world, 'appraisal.pdf')).toContain('changed since the form of revision 1 was filled in');
  });

  it('never changes the score on the forms of what was released', async () => {
    const world = completedWorld({ manager: GIVEN });
    const change = ['--item', 'duty.complaints', '--to', 'partly', '--by', 'hr-officer', '--reason', 'Late'];
    await runIn(world, 'appraisal', 'calibrate', 'e-02/2026-H2', ...change);
    await runIn(world, 'appraisal', 'release', '2026-H2', '--incomplete');
    const before = world.files.get(`${COMPLETED}/appraisal.pdf`);
    const company = world.text('roles/company.yaml');
    world.files.set('roles/company.yaml', Buffer.from(company.replace('partly: 50', 'partly: 90')));
    const said = await runIn(world, 'appraisal', 'sign', 'e-02/2026-H2');
    expect(said).toContain('e-02/2026-H2  signed');
    expect(said).toContain('the score stays as it was when the result was released');
    expect(world.files.get(`${COMPLETED}/appraisal.pdf`)).toBe(before);
  });
});
