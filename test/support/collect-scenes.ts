import type { FormStamp } from '../../src/appraisal/stamp.js';
import {
  appraisalWorld,
  FIGURES,
  MARKS,
  OPENED,
  RESULT_FILE,
  returnedForm,
  SHEET,
  STAMP,
} from './appraisal-workspace.js';
import { command, type Scene, told } from './example-scene.js';
import type { MemoryWorld } from './memory-world.js';

const FORM = 'returned/form.docx';
const COLLECT = ['appraisal', 'collect', 'returned'];
const SOUND = 'The form of "e-02" is filled in as it was made, and ticked at "done" for visits.\n';

/** By code of `collect/…` and `step/…`, what happened to a form, and what was done with a result. */
export function collectScenes(): Readonly<Record<string, Scene>> {
  const form = (values: Readonly<Record<string, string>>, stamp: FormStamp = STAMP): MemoryWorld =>
    appraisalWorld({ [FORM]: returnedForm(values, stamp) });
  const sound = form(MARKS);
  const collecting = (did: string, bad: MemoryWorld, right = SOUND, good = sound): Scene =>
    told(`${did}\n`, bad, right, good, COLLECT);
  const back = OPENED.replace('events:', `    parts:\n      manager:\n${PART}events:`);
  const after = (argv: readonly string[], did: string, bad: MemoryWorld, right: string, good: MemoryWorld): Scene =>
    told(`${did}\n`, bad, `${right}\n`, good, ['appraisal', ...argv]);
  const counted = back.replace(PART, `${PART}          kpi.visits.actual: '250'\n`);
  const returned = appraisalWorld({ [RESULT_FILE]: back });
  const wholeWorld = (): MemoryWorld =>
    appraisalWorld({ [RESULT_FILE]: back.replace(PART, PART + REST) + WHOLE_SCORE });
  const released = appraisalWorld({ [RESULT_FILE]: `${back}  - on: 2026-12-20\n    what: released\n${scoreOf(50)}` });

  return {
    'collect/not-opened': collecting(
      'A form of the period 2026-Q1 came back, and only 2026-H2 was opened here.',
      form(MARKS, { ...STAMP, period: '2026-Q1' }),
    ),
    'collect/wrong-segment': collecting(
      'A form came back for the second part of the period, and the staff list says now that "e-02" has one position all through.',
      form(MARKS, { ...STAMP, segment: 2 }),
    ),
    'collect/other-revision': collecting(
      'The period was opened again after the role had changed, and a form made before that came back.',
      form(MARKS, { ...STAMP, revision: 2, digest: 'fedcba9876543210' }),
    ),
    'collect/no-role': collecting(
      'A form in Thai came back, and the company issues documents in English only.',
      form(MARKS, { ...STAMP, language: 'th' }),
    ),
    'collect/no-part': collecting('Nobody ticked who filled the form in.', form({ 'duty.visits': 'done' })),
    'collect/nothing-filled-in': collecting(
      'The form that was sent to the appraiser came back as it was.',
      form({ part: 'manager', 'target.sales': '109,090.91' }),
    ),
    'collect/nothing-there': told(
      'The folder "returned" holds only what Word puts beside a form that is open:\n\n  ~$form.docx\n',
      appraisalWorld({ 'returned/~$form.docx': 'lock' }),
      SOUND,
      sound,
      COLLECT,
    ),
    'collect/odd-date': collecting(
      'The form for the second half of 2026 gives 15 December 2016 as the day of the meeting.',
      form({ ...MARKS, 'meeting.date': '15 December 2016' }),
    ),
    'collect/other-days': collecting(
      'The form was opened with 12 days missed, and comes back with 20.',
      form({ ...MARKS, 'period.missed': '20' }),
    ),
    'collect/other-total': collecting(
      'The months of the KPI sheet say 20,000 and 18,500.50, and somebody has written 60,000 as their total.',
      form({ ...FIGURES, 'actual.sales.total': '60,000' }, SHEET),
    ),
    'collect/other-due': collecting(
      'The monthly report was due six times, and the KPI sheet says four.',
      form({ ...FIGURES, 'actual.report.due': '4', 'actual.report.1.on-time': 'true' }, SHEET),
    ),
    'collect/wrong-value': collecting(
      'Another program than a form filler wrote "well" where a duty is marked.',
      form({ ...MARKS, 'duty.visits': 'well' }),
    ),
    'collect/unknown-field': collecting(
      'Somebody copied a row for another KPI into the form.',
      form({ ...MARKS, 'kpi.calls.actual': '12' }),
    ),
    'collect/altered-field': collecting(
      'Somebody wrote another number over that of "e-02", and filled the form in for a colleague.',
      form({ ...MARKS, 'employee.number': 'e-03' }),
    ),
    'collect/altered-target': collecting(
      'Somebody took the protection off the form and wrote a lower target.',
      form({ ...MARKS, 'target.sales': '90,000' }),
    ),
    'collect/taken': collecting(
      'The form of the appraiser was collected last week, and another one came, which does not say the same.',
      appraisalWorld({ [RESULT_FILE]: back + scoreOf(50), [FORM]: returnedForm(MARKS) }),
    ),
    'collect/calibrated': told(
      'Visits were marked "partly" and calibrated to "done". A corrected form marks them "partly", too. Then:\n\n  rolebook appraisal collect returned --replace\n',
      appraisalWorld({ [RESULT_FILE]: back + CALIBRATED, [FORM]: returnedForm(MARKS) }),
      'The corrected form marks them "done". Then:\n\n  rolebook appraisal collect returned --replace\n',
      appraisalWorld({ [RESULT_FILE]: back + CALIBRATED, [FORM]: returnedForm({ ...MARKS, 'duty.visits': 'done' }) }),
      [...COLLECT, '--replace'],
    ),
    'collect/disputed': collecting(
      'Two spreadsheets give the sales of September, first.csv as 30000 and second.csv as 31000.',
      withSpreadsheets('30000', '31000'),
      'Both spreadsheets give the sales of September as 30000.\n',
      withSpreadsheets('30000', '30000.0'),
    ),
    'collect/other-name': collecting(
      'The appraiser saved the form of "e-02" as e-01.docx.',
      appraisalWorld({
        [RESULT_FILE.replace('e-02', 'e-01')]: OPENED.replace('e-02', 'e-01'),
        'returned/e-01.docx': returnedForm(MARKS),
      }),
      'The file is called e-02.docx.\n',
      appraisalWorld({
        [RESULT_FILE.replace('e-02', 'e-01')]: OPENED.replace('e-02', 'e-01'),
        'returned/e-02.docx': returnedForm(MARKS),
      }),
    ),
    'collect/contradiction': collecting(
      'The KPI sheet says 20,000 for July, and figures.csv says\n\n  employee,kpi,month,value\n  e-02,sales,2026-07,21000',
      withFigures('21000'),
      'The KPI sheet says 20,000 for July, and figures.csv says\n\n  employee,kpi,month,value\n  e-02,sales,2026-07,20000\n',
      withFigures('20000'),
    ),
    'step/out-of-turn': after(
      ['sign', 'e-02/2026-H2'],
      'The employee is to sign what has not been released. Then:\n\n  rolebook appraisal sign e-02/2026-H2',
      returned,
      'The result was released. Then:\n\n  rolebook appraisal sign e-02/2026-H2',
      released,
    ),
    'step/own-appraisal': {
      ...after(
        ['release', '2026-H2', '--by', 'e-02'],
        'The employee would release the own result:\n\n  rolebook appraisal release 2026-H2 --by e-02',
        wholeWorld(),
        'HR releases it:\n\n  rolebook appraisal release 2026-H2 --by hr-officer',
        wholeWorld(),
      ),
      good: command(wholeWorld(), ['appraisal', 'release', '2026-H2', '--by', 'hr-officer']),
    },
    'step/unknown-item': {
      ...calibrating('duty.calls', 'done', 'duty.visits', 'done', back),
    },
    'step/no-change': calibrating('duty.visits', 'partly', 'duty.visits', 'done', back),
    'step/measured': calibrating('duty.visits', 'done', 'duty.complaints', 'done', counted, VISITS_COUNTED),
    'step/incomplete': told(
      'The form of "e-02" has marks for two duties. Then:\n\n  rolebook appraisal release 2026-H2\n',
      appraisalWorld({ [RESULT_FILE]: back + scoreOf(50) }),
      'All that counts is marked and rated, and the KPIs have figures. Then:\n\n  rolebook appraisal release 2026-H2\n',
      wholeWorld(),
      ['appraisal', 'release', '2026-H2'],
    ),
    'result/none': told(
      'The form of "e-02" has not come back. Then:\n\n  rolebook appraisal summary 2026-H2 e-02\n',
      appraisalWorld(),
      'It has come back, and was collected. Then:\n\n  rolebook appraisal summary 2026-H2 e-02\n',
      appraisalWorld({ [RESULT_FILE]: back + scoreOf(50) }),
      ['appraisal', 'summary', '2026-H2', 'e-02'],
    ),
    'result/altered': told(
      `${RESULT_FILE} was copied for somebody else, as e-03.yaml. Then:\n\n  rolebook explain e-03/2026-H2\n`,
      appraisalWorld({ [RESULT_FILE.replace('e-02', 'e-03')]: OPENED }),
      'The period was opened for "e-03" too. Then:\n\n  rolebook explain e-03/2026-H2\n',
      appraisalWorld({ [RESULT_FILE.replace('e-02', 'e-03')]: OPENED.replace('e-02', 'e-03') }),
      ['explain', 'e-03/2026-H2'],
    ),
    'result/missing': told(
      'The period was not opened for "e-03". Then:\n\n  rolebook appraisal sign e-03/2026-H2\n',
      released,
      'The result of "e-03" is there, and released. Then:\n\n  rolebook appraisal sign e-03/2026-H2\n',
      appraisalWorld({
        [RESULT_FILE.replace('e-02', 'e-03')]:
          `${back.replace('e-02', 'e-03')}  - on: 2026-12-20\n    what: released\n${scoreOf(50)}`,
      }),
      ['appraisal', 'sign', 'e-03/2026-H2'],
    ),
    'result/other-score': told(
      `Somebody has changed the score in ${RESULT_FILE} to 99. Then:\n\n  rolebook explain e-02/2026-H2\n`,
      appraisalWorld({ [RESULT_FILE]: back + scoreOf(99) }),
      'The score is as Rolebook wrote it. Then:\n\n  rolebook explain e-02/2026-H2\n',
      appraisalWorld({ [RESULT_FILE]: back + scoreOf(50) }),
      ['explain', 'e-02/2026-H2'],
    ),
  };
}

function withFigures(july: string): MemoryWorld {
  const figures = `employee,kpi,month,value\ne-02,sales,2026-07,${july}\n`;
  return appraisalWorld({ 'returned/figures.csv': figures, 'returned/sheet.docx': returnedForm(FIGURES, SHEET) });
}

/** The same command with another item or mark. */
function calibrating(
  item: string,
  to: string,
  goodItem: string,
  goodTo: string,
  back: string,
  before = 'Visits are marked "partly".',
): Scene {
  const argv = (name: string, mark: string): readonly string[] => [
    ...['appraisal', 'calibrate', 'e-02/2026-H2', '--item', name, '--to', mark, '--reason', 'Late figures'],
    ...['--by', 'e-01'],
  ];
  const line = (name: string, mark: string): string =>
    `  rolebook appraisal calibrate e-02/2026-H2 --item ${name} --to ${mark} --reason "Late figures" --by e-01\n`;
  const world = (): MemoryWorld => appraisalWorld({ [RESULT_FILE]: back });
  const [bad, good] = [argv(item, to), argv(goodItem, goodTo)];
  const scene = told(
    `${before} Then:\n\n${line(item, to)}`,
    world(),
    `${before} Then:\n\n${line(goodItem, goodTo)}`,
    world(),
    bad,
  );
  return { ...scene, good: told('', world(), '', world(), good).good };
}

const PART = `        from: form.docx
        sha256: ${'ab'.repeat(32)}
        format: docx
        on: 2026-12-21
        values:
          duty.complaints: partly
          duty.visits: partly
`;

const CALIBRATED = `  - on: 2026-12-21
    what: calibrated
    by: e-01
    segment: 1
    item: duty.visits
    from: partly
    to: done
    reason: Late figures
`;

const VISITS_COUNTED =
  'Visits are marked "partly", complaints too; how many visits there were came back with the form.';

/** What else is to be marked, rated and counted. */
const REST = [
  ...['client-search', 'offers', 'report', 'work-rules', 'secrecy', 'safety'].map((id) => [`duty.${id}`, 'done']),
  ...['knowledge.goods', 'knowledge.contract-terms', 'competency.listening'].map((field) => [field, '3']),
  ...['competency.organisation', 'conduct.courtesy'].map((field) => [field, '3']),
  ...[
    ['kpi.sales.actual', '110000'],
    ['kpi.visits.actual', '290'],
    ['kpi.report.actual', '6'],
  ],
]
  .map(([field, value]) => `          ${field}: '${value}'\n`)
  .join('');

/** What these come to. */
const WHOLE_SCORE = `score:
  overall: 97.5
  band:
    number: 2
    label: As expected
  segments:
    - number: 1
      overall: 97.5
      components:
        kpis: 101.2
        duties: 87.5
        knowledge: 100
        competencies: 100
      kpis:
        report: 10
        sales: 60.5
        visits: 30.67
`;

function scoreOf(overall: number): string {
  return `score:\n  overall: ${overall}\n  band:\n    number: 3\n    label: Below expectations\n  segments:\n    - number: 1\n      overall: ${overall}\n      components:\n        duties: ${overall}\n`;
}

function withSpreadsheets(...values: readonly [string, string]): MemoryWorld {
  const [first, second] = values.map((value) => `employee,kpi,month,value\ne-02,sales,2026-09,${value}\n`);
  return appraisalWorld({ 'returned/first.csv': first ?? '', 'returned/second.csv': second ?? '' });
}
