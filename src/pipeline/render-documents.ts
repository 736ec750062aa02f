import type { ResolvedCompany } from '../company/types.js';
import { DOCUMENT_KINDS, type DocumentKind, documentContext, hasDocument } from '../context/document-context.js';
import type { Person } from '../context/person.js';
import { bad, type Checked, checked } from '../diagnostic/diagnostic.js';
import type { Digits } from '../document/digits.js';
import { parseDocument } from '../document/parse.js';
import type { StyleNames } from '../document/reader.js';
import type { Document } from '../document/types.js';
import type { Locale } from '../locale/types.js';
import type { ResolvedRole } from '../role/types.js';
import { taggedLanguages } from '../tagged-text.js';
import { createHelpers } from '../template/helpers.js';
import type { Templates } from '../template/load.js';
import { render } from '../template/render.js';
import type { Theme } from '../theme/types.js';
import { clauseNumbers } from './clause-numbers.js';
import type { Collector } from './collector.js';
import type { Edition } from './editions.js';
import type { LanguagePair } from './language-choice.js';
import type { TemplateKind } from './read-templates.js';

export interface RenderSetting {
  readonly company: ResolvedCompany;
  readonly edition: Edition;
  /** The languages of a document that has two side by side; null for one. */
  readonly pair: LanguagePair | null;
  readonly templates: Templates;
  readonly styles: StyleNames;
  /** `YYYY-MM-DD`. */
  readonly issuedOn: string;
  /** True: forms are filled in on screen; false: by hand. */
  readonly fillable: boolean;
}

export interface RenderedDocument {
  readonly kind: DocumentKind;
  readonly document: Document;
  /** Other languages, of texts that stand in for what is not translated. */
  readonly others: readonly string[];
  /** Whether its fields are to be filled in on screen. */
  readonly fillable: boolean;
}

/** What must be rendered for those kinds: the job description always, because the others cite its clauses by number. */
export function kindsToRender(kinds: readonly DocumentKind[]): readonly DocumentKind[] {
  return DOCUMENT_KINDS.filter((kind) => kind === 'job-description' || kinds.includes(kind));
}

/**
 * The documents of those kinds that a role has and its templates give. A kind whose template is faulty is left out, and
 * with the job description every form that cites its clauses: the diagnostics of the template say why.
 */
export function renderDocuments(
  role: ResolvedRole,
  kinds: readonly DocumentKind[],
  setting: RenderSetting,
  { takeShared }: Collector,
): readonly RenderedDocument[] {
  const documents: RenderedDocument[] = [];
  let numbers: ReadonlyMap<string, string> | null = null;
  for (const kind of kindsToRender(kinds)) {
    if (!hasDocument(role, kind)) continue;
    const rendered = takeShared(renderDocument(kind, role, numbers, setting, null));
    if (rendered === null) continue;
    if (kind === 'job-description') numbers = clauseNumbers(rendered.document);
    if (kinds.includes(kind)) documents.push(rendered);
  }
  return documents;
}

/** The numbers of a role's clauses, which forms cite; null when the job description cannot be rendered. */
export function renderClauseNumbers(
  role: ResolvedRole,
  setting: RenderSetting,
  { takeShared }: Collector,
): ReadonlyMap<string, string> | null {
  const rendered = takeShared(renderDocument('job-description', role, null, setting, null));
  return rendered === null ? null : clauseNumbers(rendered.document);
}

/**
 * One document, for a person or for anybody. Without clause numbers, as when the job description is faulty, a form is
 * checked, and fails when it prints one of them.
 */
export function renderDocument(
  kind: DocumentKind,
  role: ResolvedRole,
  numbers: ReadonlyMap<string, string> | null,
  setting: RenderSetting,
  person: Person | null,
): Checked<RenderedDocument> {
  const { company, edition, pair, issuedOn } = setting;
  const { entity, formalities, locale } = edition;
  const clauseNumbers = numbers ?? UNKNOWN_NUMBERS;
  const fillable = isFillable(kind, setting);
  const whose = { role, company, entity, formalities, person };
  const context = documentContext({ kind, ...whose, locale, pair, issuedOn, clauseNumbers, fillable });
  const rendered = renderTemplate(kind, context, setting);
  if (!rendered.ok) return rendered;
  const { document, markup } = rendered.value;
  const lacksNumbers = kind !== 'job-description' && markup.includes(UNKNOWN_NUMBER);
  if (lacksNumbers) return bad(rendered.diagnostics);
  const across = edition.theme.page.landscape.includes(kind);
  const oriented: Document = across ? { ...document, orientation: 'landscape' } : document;
  return checked({ kind, document: oriented, others: taggedLanguages(markup), fillable }, rendered.diagnostics);
}

/** What a template gives of a context, and the markup that it was parsed from; fails without a word where it is faulty. */
export function renderTemplate(
  kind: TemplateKind,
  context: Readonly<Record<string, unknown>>,
  { edition, pair, templates, styles }: RenderSetting,
): Checked<{ readonly document: Document; readonly markup: string }> {
  const template = templates.documents.get(kind);
  if (template === undefined) return bad([]);
  const { locale, pictures } = edition;
  const markup = render(template, context, createHelpers(locale));
  if (!markup.ok) return markup;
  const digits = pair === null ? digitsOf(locale) : 'western';
  const document = parseDocument(markup.value, { styles, pictures, digits });
  const diagnostics = [...markup.diagnostics, ...document.diagnostics];
  return document.ok ? checked({ document: document.value, markup: markup.value.text }, diagnostics) : bad(diagnostics);
}

/** The digits of clauses and pages; two languages side by side share their numbers, and so have Western ones. */
function digitsOf({ conventions }: Locale): Digits {
  return new Intl.Locale(conventions).numberingSystem === 'thai' ? 'thai' : 'western';
}

/** A job description is read and signed, never filled in. */
function isFillable(kind: DocumentKind, { fillable }: RenderSetting): boolean {
  return fillable && kind !== 'job-description';
}

/** A character for private use, which no font of ours has, so that it stands in no text that can be printed. */
const UNKNOWN_NUMBER = '\uE000';
const UNKNOWN_NUMBERS: ReadonlyMap<string, string> = Object.assign(new Map<string, string>(), {
  get: () => UNKNOWN_NUMBER,
});

/** The names that templates may use as classes. */
export function styleNames(theme: Theme): StyleNames {
  const rows = Object.values(theme.tables).flatMap((table) => Object.keys(table.rows));
  return {
    paragraphs: new Set(Object.keys(theme.paragraphs)),
    characters: new Set(Object.keys(theme.characters)),
    tables: new Set(Object.keys(theme.tables)),
    rows: new Set(rows),
  };
}
