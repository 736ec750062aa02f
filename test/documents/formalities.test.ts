import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import { outline } from '../../src/document/outline.js';
import { createCollector } from '../../src/pipeline/collector.js';
import { openWorkspace } from '../../src/pipeline/open-workspace.js';
import { renderAll } from '../../src/pipeline/render-all.js';
import { readWorkspace } from '../../src/pipeline/workspace.js';
import type { World } from '../../src/world.js';
import { rootPath } from '../support/generate-types.js';
import { repositoryWorld } from '../support/held-world.js';
import { memoryWorld } from '../support/memory-world.js';
import { COMPANY, starterFiles } from '../support/starter-files.js';

/** What its entity says besides, line by line. */
type Besides = readonly string[];

/** The demonstration company in a country. */
function companyIn(country: string, besides: Besides): World {
  const onDisk = repositoryWorld();
  return {
    ...onDisk,
    async read(path, mostBytes) {
      const content = await onDisk.read(path, mostBytes);
      if (path !== 'roles/company.yaml' || content.kind !== 'bytes') return content;
      const text = Buffer.from(content.bytes).toString('utf8');
      const kept = text.replace(/^ {4}(\w+):.*\n/gm, (line, key) =>
        besides.some((own) => own.startsWith(`${key}:`)) ? '' : line,
      );
      const lines = [`jurisdiction: ${country}`, ...besides].join('\n    ');
      return { kind: 'bytes', bytes: Buffer.from(kept.replace('jurisdiction: generic', lines)) };
    },
  };
}

/** Where a job description is signed: its head, the signatures above its rows at a glance ("dl") and below its clauses. */
async function signedIn(country: string, language: string, besides: Besides = []): Promise<readonly string[]> {
  const collector = createCollector();
  const world = companyIn(country, besides);
  const documents = ['job-description'] as const;
  const languages = [language];
  const roles = ['account-manager'];
  const chosen = { roles, entities: [], languages, documents, issuedOn: '2026-01-31' };
  const opened = await openWorkspace(world, await readWorkspace(world, { roles }), chosen, collector);
  const [made] = opened === null ? [] : [...renderAll(opened, chosen, collector)];
  expect(collector.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (made === undefined) throw new Error('there is no job description');
  const lines = outline(made.document)
    .split('\n')
    .map((line) =>
      line
        .replaceAll('\u2060', '')
        .replaceAll('\u00a0', ' ')
        .trim()
        .replace(/^(\[\w.*?) \([^()|]*\|.*\)$/, '$1'),
    );
  return lines.filter((line) =>
    /^(first header|value: \[strong|dl|\[(approval|agreement|acknowledgement)|row.place|h3|p: )/.test(line),
  );
}

const LEGAL = '[agreement.lawyer]';
const STAFF = '[agreement.hr-officer]';
const STAMP = 'row.place: {.stamp} Stamp';
const HEAD = '[agreement.head-of-client-service]';

describe('a job description is signed', () => {
  it('in general on the first page and at the end', async () => {
    expect(await signedIn('generic', 'en')).toEqual([
      'first header',
      '[approval] Approved – General Director',
      'dl.glance',
      'h3: Agreed',
      `${LEGAL} Lawyer`,
      `${STAFF} HR Officer`,
      `${HEAD} Head of Client Service`,
      'h3: Read and acknowledged',
      'p: I have read this job description, I understand it, and I have received one of its originals.',
      '[acknowledgement] Employee',
    ]);
  });

  it('in Lithuania with marks, on plain paper unless the entity has a letterhead', async () => {
    const signed = [
      '[approval] TVIRTINU – Generalinis (-ė) direktorius (-ė)',
      'dl.glance',
      'h3: SUDERINTA',
      `${LEGAL} Teisininkas (-ė)`,
      `${STAFF} Personalo specialistas (-ė)`,
      `${HEAD} Klientų aptarnavimo skyriaus vadovas (-ė)`,
      'h3: Susipažinau',
      'p: Su šiuo pareigybės aprašymu susipažinau, jį supratau ir gavau vieną jo egzempliorių.',
      '[acknowledgement] Darbuotojas',
    ];
    expect(await signedIn('LT', 'lt')).toEqual(['first header', ...signed]);
    const plain = await signedIn('LT', 'lt', ['formalities: { head: plain }']);
    expect(plain).toEqual(['value: [strong: Brackenfold Group Limited]', ...signed]);
  });

  it('in Greece at the end, by the head after those who agree', async () => {
    expect(await signedIn('GR', 'el')).toEqual([
      'first header',
      'dl.glance',
      'h3: Συμφωνούν',
      `${LEGAL} Νομικός Σύμβουλος`,
      `${STAFF} Στέλεχος Ανθρώπινου Δυναμικού`,
      `${HEAD} Προϊστάμενος/-η Τμήματος Εξυπηρέτησης Πελατών`,
      'h3: Εγκρίνεται',
      '[approval] Γενικός/-ή Διευθυντής/-ντρια',
      'h3: Έλαβα γνώση',
      'p: Διάβασα και κατανόησα την παρούσα περιγραφή θέσης εργασίας και παρέλαβα ένα από τα πρωτότυπά της.',
      '[acknowledgement] Εργαζόμενος/-η',
    ]);
  });

  it('in Norway by the head beside the employee', async () => {
    expect((await signedIn('NO', 'nb')).slice(-4)).toEqual([
      'h3: Godkjenning og bekreftelse',
      'p: Med sin underskrift bekrefter medarbeideren å ha lest og forstått denne stillingsbeskrivelsen og å ha mottatt en av originalene.',
      '[approval] Godkjent av – Administrerende direktør',
      '[acknowledgement] Lest og forstått – Medarbeider',
    ]);
  });

  it('in India by the employer on the left, the employee on the right', async () => {
    expect((await signedIn('IN', 'gu')).slice(-4)).toEqual([
      'h3: મંજૂરી અને વાંચ્યાની પુષ્ટિ',
      'p: કર્મચારી પોતાની સહીથી પુષ્ટિ કરે છે કે તેમણે આ નોકરીનું વર્ણન વાંચ્યું અને સમજ્યું છે, અને તેમને તેની એક અસલ પ્રત મળી છે.',
      '[approval] મંજૂર કરનાર – મુખ્ય કાર્યકારી અધિકારી',
      '[acknowledgement] વાંચ્યું અને સમજ્યું – કર્મચારી',
    ]);
  });

  it('in Thailand in columns by those who review and approve, then by the employee', async () => {
    expect(await signedIn('TH', 'th')).toEqual([
      'first header',
      'dl.glance',
      'h3: การตรวจสอบและการอนุมัติ',
      `${LEGAL} ผู้ตรวจสอบ – นิติกร`,
      `${STAFF} ผู้ตรวจสอบ – เจ้าหน้าที่ทรัพยากรบุคคล`,
      `${HEAD} ผู้ตรวจสอบ – ผู้จัดการฝ่ายบริการลูกค้า`,
      '[approval] ผู้อนุมัติ – กรรมการผู้จัดการ',
      'h3: รับทราบ',
      'p: ข้าพเจ้าได้อ่านคำบรรยายลักษณะงานฉบับนี้และเข้าใจข้อความแล้ว ทั้งได้รับต้นฉบับไว้หนึ่งฉบับ',
      '[acknowledgement] พนักงาน',
    ]);
  });

  it('as the entity says rather than its jurisdiction, in the language of the document', async () => {
    const own = ['formalities: { approval: end, order: [acknowledgement, agreement, approval] }'];
    const headings = (await signedIn('TH', 'en', own)).filter((line) => line.startsWith('h3'));
    expect(headings).toEqual(['h3: Read and acknowledged', 'h3: Agreed', 'h3: Approved']);
  });

  it('side by side in two languages by the jurisdiction of the entity', async () => {
    expect((await signedIn('NO', 'nb+en')).slice(-2)).toEqual([
      '[approval] Godkjent av / [.muted en: Approved] – Administrerende direktør / [.muted en: General Director]',
      '[acknowledgement] Lest og forstått / [.muted en: Read and acknowledged] – Medarbeider / [.muted en: Employee]',
    ]);
  });

  it('with the stamp beside the approval', async () => {
    const stamped = async (country: string) => {
      const lines = await signedIn(country, 'en', ['paperwork: { stamp: true }']);
      const at = lines.indexOf(STAMP);
      return lines.slice(at - 1, at + 2);
    };
    expect(await stamped('generic')).toEqual(['first header', STAMP, '[approval] Approved – General Director']);
    expect(await stamped('GR')).toEqual(['[approval] General Director', STAMP, 'h3: Read and acknowledged']);
    expect(await stamped('IN')).toEqual([
      'p: By signing, the employee confirms having read and understood this job description and having received one of its originals.',
      STAMP,
      '[approval] Approved – General Director',
    ]);
    expect(await stamped('TH')).toEqual(['[approval] Approved – General Director', STAMP, 'h3: Read and acknowledged']);
  });

  it('once by an approver who is the only one to agree', async () => {
    const alone = ['agreeing: [head-of-client-service]', 'approver: head-of-client-service'];
    const own = [...alone, 'formalities: { approval: beside-agreement }'];
    expect((await signedIn('generic', 'en', own)).slice(0, 4)).toEqual([
      'first header',
      'dl.glance',
      'h3: Approved',
      '[approval] Head of Client Service',
    ]);
  });
});

/** What `validate` says of what no lawyer approved, for a Greek entity and a file for Greece with other lines. */
async function unapproved(changes: Readonly<Record<string, string>>, besides = ''): Promise<readonly string[]> {
  const file = 'templates/jurisdictions/GR.yaml';
  const starter = starterFiles();
  const company = (starter[COMPANY] ?? '').replace('jurisdiction: generic', `jurisdiction: GR${besides}`);
  const law = Object.entries(changes).reduce(
    (text, [from, to]) => text.replaceAll(from, to),
    readFileSync(rootPath(file), 'utf8'),
  );
  const world = memoryWorld({ ...starter, [COMPANY]: company, [file]: law });
  await main(['validate'], () => world);
  return world.printedErrors().match(/No lawyer.*/g) ?? [];
}

it('one warning says what no lawyer has approved', async () => {
  const names = { '\n    reviewedBy: none': '\n    reviewedBy: Legal department' };
  const signing = { '\n  reviewedBy: none': '\n  reviewedBy: Legal department' };
  const own = '\n    formalities: { approval: end, order: [agreement, approval, acknowledgement], head: letterhead }';
  expect(await unapproved({})).toEqual([
    'No lawyer has approved the names of the laws of "GR", nor how documents are signed there.',
  ]);
  expect(await unapproved(names)).toEqual(['No lawyer has approved how documents are signed in "GR".']);
  expect(await unapproved(signing)).toEqual(['No lawyer has approved the names of the laws of "GR".']);
  expect(await unapproved({ ...names, ...signing })).toEqual([]);
  // Who says everything follows nobody.
  expect(await unapproved(names, own)).toEqual([]);
});
