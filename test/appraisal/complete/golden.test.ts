import { expect, it } from 'vitest';
import { completedDocument } from '../../../src/appraisal/complete/make-completed.js';
import { segmentForms } from '../../../src/appraisal/complete/segment-forms.js';
import { peopleIndex } from '../../../src/appraisal/open/people-index.js';
import { readPeriod } from '../../../src/appraisal/period.js';
import { readResult } from '../../../src/appraisal/result/store.js';
import { neededFor, openPositions } from '../../../src/appraisal/score/open-positions.js';
import { scored } from '../../../src/appraisal/score/refresh-score.js';
import { outline } from '../../../src/document/outline.js';
import { createCollector } from '../../../src/pipeline/collector.js';
import { readPeople } from '../../../src/pipeline/read-people.js';
import { readWorkspace } from '../../../src/pipeline/workspace.js';
import { MARKS } from '../../support/appraisal-workspace.js';
import { completedWorld } from '../../support/completed-world.js';

const { part: _part, 'target.sales': _target, ...GIVEN } = MARKS;
const TODAY = '2026-12-21';

const RETURNED = {
  manager: {
    ...GIVEN,
    'meeting.date': '2026-12-15',
    'knowledge.goods': '3',
    'competency.listening': '4',
    'plan.1.action': 'A course on contracts',
    'plan.1.by': '2027-03-31',
    'decision.training': 'true',
  },
  self: { 'duty.visits': 'done', comments: 'I did what I could.' },
  sheet: {
    'actual.sales.1': '20000',
    'actual.sales.2': '18500.5',
    'actual.sales.4': '-250',
    'actual.visits.1': '52',
    'actual.visits.2': '60',
    'actual.report.1.on-time': 'true',
    'actual.report.2.on-time': 'true',
    'actual.report.3.due': '2026-10-05',
    'actual.report.3.received': '2026-10-06',
    'actual.report.due': '6',
    'result.entered-by': 'Robin Example',
  },
};
const EVENTS = `  - on: 2026-12-29
    what: calibrated
    by: e-01
    segment: 1
    item: competency.listening
    from: "4"
    to: "3"
    reason: One scale for all teams
`;

it('completed forms read as their outlines', async () => {
  const world = completedWorld(RETURNED, EVENTS);
  const workspace = await readWorkspace(world);
  const read = await readResult(world, '2026-H2', 'e-02');
  const period = readPeriod('2026-H2');
  if (!workspace.company.ok || !read?.ok || period === null) throw new Error('the workspace cannot be read');
  const company = workspace.company.value;
  const result = read.value;
  const staff = (await readPeople(world, workspace, company, TODAY))?.staff;
  const positions = await openPositions(world, workspace, company, neededFor(result), TODAY);
  const score = scored(result, positions.positionFor);
  const [segment] = result.segments;
  if (segment === undefined || score === null || staff === undefined) throw new Error('nothing is scored');
  const position = positions.positionOfSegment(segment);
  if (position === null) throw new Error('there is no position');
  const people = peopleIndex(staff);
  const setting = { result, segment, period, position, workspace, company, people };
  const nameOf = (id: string): string => people.employees.get(id)?.name ?? id;
  const isChanged = !positions.isAsOpened(segment);
  expect(isChanged).toBe(false);
  const { forms } = segmentForms({ ...setting, score, isChanged, formats: ['docx', 'pdf'], nameOf });
  expect(forms.map(({ name, formats }) => `${name} ${formats}`)).toEqual([
    'appraisal pdf',
    'appraisal-self pdf',
    'kpi-sheet docx,pdf',
  ]);
  for (const form of forms) {
    const document = completedDocument(form, setting, createCollector());
    if (document === null) throw new Error(`there is no ${form.name}`);
    await expect(outline(document)).toMatchFileSnapshot(`golden/${form.name}.txt`);
  }
});
