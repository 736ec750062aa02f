import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { ATTRIBUTE_TABLE } from '../../src/document/attribute-table.js';
import { type Content, ELEMENTS } from '../../src/document/vocabulary.js';
import { HELPER_TABLE } from '../../src/template/helper-table.js';
import { rootPath } from './generate-types.js';
import { anchorOf, code, markdownTable } from './markdown.js';
import { SHAPES } from './values/all.js';
import type { Shape, ShapeName, ValueKind } from './values/shape.js';

/** `npm run generate` writes what follows the mark; what stands before it is written by hand. */
export const TEMPLATES_PAGE = 'docs/templates.md';

const MARK = '<!-- What follows is made by `npm run generate`. -->\n';

/** The page as it should be. */
export function templatesPage(): string {
  const [byHand = ''] = readFileSync(rootPath(TEMPLATES_PAGE), 'utf8').split(MARK);
  return `${byHand}${MARK}\n${[partials(), values(), helpers(), elements(), attributes(), styles()].join('\n')}`;
}

/** What each partial says about itself in its first line. */
export function partialNotes(): readonly { readonly name: string; readonly note: string; readonly text: string }[] {
  const names = readdirSync(rootPath('templates/partials')).sort();
  return names.map((file) => {
    const text = readFileSync(rootPath(`templates/partials/${file}`), 'utf8');
    const [, note = ''] = /^\{\{!-- (.*?) --\}\}/.exec(text) ?? [];
    return { name: file.replace(/\.hbs$/, ''), note, text };
  });
}

function partials(): string {
  const documents = ['job-description', 'appraisal', 'kpi-sheet', 'appraisal-summary', 'appraisal-overview'].map(
    (name) => ({
      name,
      text: readFileSync(rootPath(`templates/${name}.hbs`), 'utf8'),
    }),
  );
  const notes = partialNotes();
  const callers = (name: string): string =>
    [...documents, ...notes]
      .filter(({ text }) => new RegExp(`\\{\\{> ${name}[ }]`).test(text))
      .map((caller) => code(caller.name))
      .join(', ');
  const rows = notes.map(({ name, note }) => [code(name), note, callers(name)]);
  return `## The partials\n\n${markdownTable(['Partial', 'What it is', 'Called by'], rows)}`;
}

function values(): string {
  const [everything, ...shapes] = Object.values(SHAPES);
  const parts = [everything, ...shapes].flatMap((shape) => (shape === undefined ? [] : [shapeTable(shape)]));
  return `## The values

How a value is printed depends on what it is: a text by \`{{name}}\`, a clause text, which may hold numbers of clauses, by
\`{{text name}}\`, a number by \`{{number name}}\`. Lists are gone through with \`{{#each name}}\`, texts also listed by
\`{{join name}}\`; yes or no is asked by \`{{#if name}}\`. What a role need not say may be missing: \`{{#if (given name)}}\`
asks.

${parts.join('\n')}`;
}

function shapeTable({ title, fields, isPartial = false }: Shape): string {
  const rows = Object.entries(fields)
    .filter(([, [kind]]) => kind !== 'not for templates')
    .map(([name, [kind, description]]) => [code(name), description, kindCell(kind)]);
  const note = isPartial ? 'Only those that there are.\n\n' : '';
  return `### ${title}\n\n${note}${markdownTable(['Name', 'What it is', 'Value'], rows)}`;
}

/** With a link to the table of its fields. */
function kindCell(kind: ValueKind): string {
  const [, many = '', name = kind] = /^((?:list|rows) of )?(.*)$/.exec(kind) ?? [];
  if (!Object.hasOwn(SHAPES, name)) return kind;
  const { title } = SHAPES[name as ShapeName];
  return `${many}[${name}](#${anchorOf(title)})`;
}

function helpers(): string {
  const rows = Object.entries(HELPER_TABLE).map(([name, { usage, description }]) => [
    code(name),
    description.replace(/\{\{.*?\}\}/g, code),
    usage.replace(/\{\{.*?\}\}|^\(.*\)$/g, code),
  ]);
  return `## The helpers

Handlebars’ own blocks \`if\`, \`unless\`, \`each\` and \`with\`, and these:

${markdownTable(['Helper', 'What it gives', 'How it is written'], rows)}`;
}

function elements(): string {
  const rows = Object.entries(ELEMENTS).map(([name, { description, content, attributes: names }]) => [
    code(`<${name}>`),
    description,
    contents(content),
    names.map(code).join(' '),
  ]);
  return `## The elements\n\n${markdownTable(['Element', 'What it is', 'May hold', 'Attributes'], rows)}`;
}

const CONTENTS = {
  blocks: 'blocks',
  flow: 'text, or blocks but page breaks',
  inline: 'text and what stands in it',
  text: 'plain text',
  none: 'nothing',
} as const;

/** A list of all blocks is told as such. */
function contents(content: Content): string {
  if (typeof content === 'string') return CONTENTS[content];
  const names = content.includes('section') ? content.slice(0, content.indexOf('section')) : content;
  return [...names.map((name) => code(`<${name}>`)), ...(names === content ? [] : ['blocks'])].join(', ');
}

function attributes(): string {
  const rows = Object.entries(ATTRIBUTE_TABLE).map(([name, description]) => [code(name), description]);
  return `## The attributes\n\n${markdownTable(['Attribute', 'What it says'], rows)}`;
}

interface Labelled {
  readonly label: string;
}

interface ThemeFile {
  readonly paragraphs: Readonly<Record<string, Labelled>>;
  readonly characters: Readonly<Record<string, Labelled>>;
  readonly tables: Readonly<Record<string, Labelled & { readonly rows?: Readonly<Record<string, unknown>> }>>;
}

function styles(): string {
  const theme: ThemeFile = parse(readFileSync(rootPath('templates/themes/default.yaml'), 'utf8'));
  const names = (part: Readonly<Record<string, unknown>>): string => Object.keys(part).map(code).join(', ');
  const rows = [
    ['of paragraphs', names(theme.paragraphs)],
    ['of characters', names(theme.characters)],
    ['of tables', names(theme.tables)],
    ...Object.entries(theme.tables).flatMap(([name, { rows = {} }]) =>
      Object.keys(rows).length === 0 ? [] : [[`of rows of ${code(name)}`, names(rows)]],
    ),
  ];
  return `## The styles\n\nThose of the built-in theme; one that you write may have others.\n\n${markdownTable(['Styles', 'Names for `class`'], rows)}`;
}
