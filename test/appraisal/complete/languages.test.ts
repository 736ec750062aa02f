import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { runIn } from '../../support/appraisal-workspace.js';
import { returnedTo } from '../../support/completed-world.js';
import { textOfDocx } from '../../support/docx-text.js';
import { rootPath } from '../../support/generate-types.js';
import { type MemoryWorld, memoryWorld } from '../../support/memory-world.js';
import { readPdfText, textOfElement } from '../../support/pdf-text.js';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 240_000 });

/** By language: what somebody says, and how its figures and days are written. */
const SAID: Readonly<Record<string, { comment: string; shown: readonly string[]; reason: string }>> = {
  en: {
    comment: 'A good half-year; more time is needed.',
    reason: 'One scale',
    shown: ['18,500.5', '-250', '15/12/2026'],
  },
  el: { comment: 'Καλό εξάμηνο· χρειάζεται χρόνος.', reason: 'Μία κλίμακα', shown: ['18.500,5', '-250', '15/12/2026'] },
  lt: {
    comment: 'Geras pusmetis; reikia daugiau laiko.',
    reason: 'Viena skalė',
    shown: ['18 500,5', '−250', '2026-12-15'],
  },
  nb: { comment: 'Et godt halvår; vi trenger mer tid.', reason: 'Én skala', shown: ['18 500,5', '−250', '15.12.2026'] },
  gu: { comment: 'સારું અર્ધવર્ષ; વધુ સમય જોઈએ.', reason: 'એક જ માપદંડ', shown: ['18,500.5', '-250', '15/12/2026'] },
  th: { comment: 'ครึ่งปีที่ดี ต้องการเวลาเพิ่ม', reason: 'เกณฑ์เดียวกัน', shown: ['18,500.5', '-250', '15/12/2569'] },
};
const LANGUAGES = Object.keys(SAID);
const FOLDER = 'roles/people/appraisals/2026-H2';

let world: MemoryWorld;

beforeAll(async () => {
  const names = readdirSync(rootPath('roles'), { recursive: true, encoding: 'utf8' });
  const wanted = names.filter(
    (name) =>
      /(company|account-manager)\.yaml$|logo/.test(name) &&
      !/(key|bank|lead|senior|leasing|mobile|corporate)-/.test(name),
  );
  const roles = wanted.map(
    (name) => [`roles/${name.replaceAll('\\', '/')}`, readFileSync(rootPath(`roles/${name}`))] as const,
  );
  const staff = LANGUAGES.map((id) => `${id},Somebody,account-manager,2020-01-01,${id}\n`);
  world = memoryWorld({
    ...Object.fromEntries(roles),
    'roles/people/staff.csv': `id,name,position,hired,language\n${staff.join('')}`,
  });
  await runIn(world, 'appraisal', 'open', '--period', '2026-H2', '--all', '--format', 'docx', '--date', '2026-06-20');
  for (const [id, { comment, reason }] of Object.entries(SAID)) {
    const path = `${FOLDER}/results/${id}.yaml`;
    const values = { 'duty.feedback': 'partly', 'meeting.date': '2026-12-15', comments: comment };
    const sheet = { 'actual.deal-value.1': '18500.5', 'actual.deal-value.2': '-250', 'actual.deals.1': '7' };
    const by = '    by: hr-officer\n    segment: 1\n    item: duty.feedback\n    from: partly\n    to: done\n';
    const event = `  - on: 2026-12-29\n    what: calibrated\n${by}    reason: ${JSON.stringify(reason)}\n`;
    world.files.set(path, Buffer.from(returnedTo(world.text(path), { manager: values, sheet }, event)));
  }
});

function fileOf(id: string, name: string): Uint8Array {
  const bytes = world.files.get(`${FOLDER}/completed/${id}/${name}`);
  if (bytes === undefined) throw new Error(`there is no ${name} of ${id}`);
  return bytes;
}

const squeezed = (text: string): string => text.normalize('NFC').replace(/[\s\u00A0\u202F\u00AD]+/gu, '');

describe('completed forms in six languages', () => {
  it('are made without a word of complaint', async () => {
    expect(await runIn(world, 'appraisal', 'complete', '2026-H2')).toContain(
      '2026-H2: 18 completed forms of 6 employees.\nexit 0',
    );
  });

  it.each(LANGUAGES)('say in %s what was filled in, letter for letter', (id) => {
    const { comment, shown, reason } = SAID[id] ?? { comment: '', shown: [], reason: '' };
    const [figure = '', negative = '', day = ''] = shown;
    const appraisal = squeezed(textOfElement(readPdfText(fileOf(id, 'appraisal.pdf')).root));
    for (const text of [comment, reason, day]) expect([text, appraisal.includes(squeezed(text))]).toEqual([text, true]);
    const sheet = squeezed(textOfElement(readPdfText(fileOf(id, 'kpi-sheet.pdf')).root));
    const docx = squeezed(textOfDocx(fileOf(id, 'kpi-sheet.docx')).join(''));
    for (const text of [figure, negative]) {
      expect([text, sheet.includes(squeezed(text)), docx.includes(squeezed(text))]).toEqual([text, true, true]);
    }
  });
});
