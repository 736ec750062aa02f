import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { main } from '../src/cli/main.js';
import { DOCUMENT_KINDS, documentContext } from '../src/context/document-context.js';
import { ATTRIBUTE_TABLE } from '../src/document/attribute-table.js';
import { VOCABULARY } from '../src/document/vocabulary.js';
import { createCollector } from '../src/pipeline/collector.js';
import { openWorkspace } from '../src/pipeline/open-workspace.js';
import { roleSetting } from '../src/pipeline/role-setting.js';
import { readWorkspace } from '../src/pipeline/workspace.js';
import { resolveRole } from '../src/role/resolve-role.js';
import { nodeWorld } from '../src/world.js';
import { completionFor } from './support/completion.js';
import { REPOSITORY } from './support/demonstration.js';
import { rootPath } from './support/generate-types.js';
import { memoryWorld } from './support/memory-world.js';
import { outcomeContexts } from './support/outcome-contexts.js';
import { readPdfText, textOfElement } from './support/pdf-text.js';
import { personFor, plansFor } from './support/person.js';
import { partialNotes, TEMPLATES_PAGE, templatesPage } from './support/templates-page.js';
import { SHAPES } from './support/values/all.js';
import { valueFaults } from './support/values/faults.js';

/** What no role of the demonstration company need say; of its kind the test then knows nothing. */
const NEVER_SAID = [
  'role.grade',
  'replacement.post',
  'relation.topic',
  'entity.header',
  'everything.paperwork',
  'paperwork.initials',
  'paperwork.copies',
  'group of signatures.across',
  'group of signatures.stamp',
  'everything.vetoNote',
  'letters.compliance',
];

const page = readFileSync(rootPath(TEMPLATES_PAGE), 'utf8');

it('the page on templates is what the tables say (else: npm run generate)', () => {
  expect(page).toBe(templatesPage());
});

it('the table of values is what templates are given, field by field', async () => {
  const world = nodeWorld(REPOSITORY);
  const everything = { roles: [], entities: [], languages: [], documents: DOCUMENT_KINDS };
  const opened = await openWorkspace(world, await readWorkspace(world), everything, createCollector());
  const faults = new Set<string>();
  const met = new Set<string>();
  for (const edition of opened?.editions ?? []) {
    for (const source of opened?.sourcesOf(edition) ?? []) {
      const role = resolveRole(source, roleSetting(edition));
      if (!role.ok) continue;
      const { summary, overview } = outcomeContexts(edition, role.value);
      for (const [kind, contexts] of [
        ['summary', summary],
        ['overview', overview],
      ] as const) {
        const found = contexts.flatMap((context) => valueFaults(context, kind, SHAPES, kind, met));
        for (const fault of found) faults.add(fault);
      }
      for (const kind of DOCUMENT_KINDS) {
        const pair = [edition.language, edition.entity.prevailingLanguage] as const;
        const setting = {
          ...edition,
          pair,
          issuedOn: '2026-01-31',
          clauseNumbers: new Map<string, string>(),
          fillable: true,
        };
        const person = personFor(role.value, edition.company, plansFor(role.value));
        for (const one of [null, person, { ...person, completion: completionFor(role.value) }]) {
          const context = documentContext({ kind, role: role.value, ...setting, person: one });
          for (const fault of valueFaults(context, 'everything', SHAPES, 'everything', met)) faults.add(fault);
        }
      }
    }
  }
  expect([...faults]).toEqual([]);
  const listed = Object.entries(SHAPES).flatMap(([name, { fields }]) =>
    Object.keys(fields).map((key) => `${name}.${key}`),
  );
  const isHidden = (path: string): boolean => {
    const [name = '', key = ''] = path.split('.');
    return SHAPES[name as keyof typeof SHAPES].fields[key]?.[0] === 'not for templates';
  };
  const isSeen = (path: string): boolean => met.has(path) || isHidden(path) || NEVER_SAID.includes(path);
  expect(listed.filter((path) => !isSeen(path))).toEqual([]);
});

it('every attribute of the table is one of some element', () => {
  const used = new Set([...VOCABULARY.values()].flatMap((names) => [...names]));
  expect([...used].sort()).toEqual(Object.keys(ATTRIBUTE_TABLE).sort());
});

it('every partial says what it is', () => {
  const notes = partialNotes();
  expect(notes.length).toBeGreaterThan(10);
  expect(notes.filter(({ note }) => !/^[A-Z].*\.$/.test(note)).map(({ name }) => name)).toEqual([]);
});

it('the worked example gives a job description with the cost centre, and the mistake that it shows', async () => {
  const [, block = ''] = /```handlebars\n(.*?)```/s.exec(page) ?? [];
  const facts = block.replace(/^ {3}/gm, '');
  const example = await buildWith(facts);
  expect(example).toMatchObject({ exitCode: 0, errors: '1 document written.\n' });
  expect(example.text.replace(/\s+/g, '')).toContain('Costcentre4200');
  const mistaken = await buildWith(facts.replace('colspan="4"', 'colspan="3"'));
  const [, shown = ''] = /would say:\n\n {3}```\n(.*?)```/s.exec(page) ?? [];
  expect(shown).not.toBe('');
  expect(mistaken.errors).toContain(shown.replace(/^ {3}/gm, '').trimEnd());
});

/** A new workspace with that partial, built as the page says. */
async function buildWith(facts: string): Promise<{ exitCode: number; errors: string; text: string }> {
  const world = memoryWorld();
  await main(['init'], () => world);
  world.files.set('templates/partials/facts.hbs', Buffer.from(facts));
  const before = world.printedErrors().length;
  const exitCode = await main(['build', '--document', 'job-description', '--format', 'pdf'], () => world);
  const pdf = world.files.get('out/en/sales-representative/job-description.pdf');
  const text = pdf === undefined ? '' : textOfElement(readPdfText(pdf).root);
  return { exitCode, errors: world.printedErrors().slice(before), text };
}
