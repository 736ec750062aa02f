import { expect, it } from 'vitest';
import { textOfDocx } from '../support/docx-text.js';
import { newWorkspace, run } from './new-workspace.js';

/** The text of the KPI sheet of a new workspace with another target of sales a month. */
async function sheetWith(target: number): Promise<string> {
  const world = await newWorkspace({
    'roles/sales-representative.yaml': (text) => text.replace(/target: 20000\b/, `target: ${target}`),
  });
  expect(await run(['build', '--document', 'kpi-sheet', '--format', 'docx'], world)).toMatchObject({ exitCode: 0 });
  return textOfDocx(world.files.get('out/en/sales-representative/kpi-sheet.docx') ?? new Uint8Array()).join('\n');
}

it('the worked example of a KPI sheet never compares the target with itself', async () => {
  // Of 42 no round percentage is a whole number.
  const text = await sheetWith(7);
  expect(text).toContain('the target for the period is EUR 42. With EUR 37 attainment is 37 ÷ 42 × 100 = 88.1%.');
});

it('the worked example goes below the floor and above the cap', async () => {
  const text = await sheetWith(100);
  expect(text).toContain('With EUR 360 it would be 60%, below the floor of 70%: that counts as 0.');
  expect(text).toContain('With EUR 840 it would be 140%, above the cap: that counts as 130%.');
});
