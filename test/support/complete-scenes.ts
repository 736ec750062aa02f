import { appraisalWorld, MARKS, OPENED, RESULT_FILE } from './appraisal-workspace.js';
import { type Scene, told } from './example-scene.js';
import type { MemoryWorld } from './memory-world.js';

const COMPLETE = ['appraisal', 'complete', '2026-H2', 'e-02'];
const SOUND =
  'The appraiser’s form was collected, and the role is as it was:\n\n  rolebook appraisal complete 2026-H2 e-02\n';

/** By code of `complete/…`, what can stand in the way of completed forms. */
export function completeScenes(): Readonly<Record<string, Scene>> {
  const completing = (did: string, bad: MemoryWorld): Scene => told(`${did}\n`, bad, SOUND, returned(MARKS), COMPLETE);
  const gone = returned(MARKS);
  gone.files.delete('roles/sales-representative.yaml');
  gone.files.set('roles/sales-agent.yaml', returned(MARKS).files.get('roles/sales-representative.yaml') ?? Buffer.of());
  return {
    'complete/no-role': completing('roles/sales-representative.yaml was renamed while the period was open.', gone),
    'complete/nothing-returned': completing('Nothing of "e-02" had been collected.', appraisalWorld()),
    'complete/unprintable': completing(
      'Under "comments" the employee had typed a smiling face, U+1F600.',
      returned({ ...MARKS, comments: 'A good half-year \u{1F600}' }),
    ),
  };
}

function returned({ part: _part, ...values }: Readonly<Record<string, string>>): MemoryWorld {
  const lines = Object.entries(values)
    .filter(([name]) => !name.startsWith('target.'))
    .map(([name, value]) => `          ${name}: ${JSON.stringify(value)}\n`);
  const from = `        from: form.docx\n        sha256: ${'0a'.repeat(32)}\n        format: docx\n        on: 2026-12-21\n`;
  const parts = `    parts:\n      manager:\n${from}        values:\n${lines.join('')}`;
  return appraisalWorld({ [RESULT_FILE]: OPENED.replace('events:', `${parts}events:`) });
}
