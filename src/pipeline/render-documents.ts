import type { ResolvedCompany } from '../company/types.js';
import { DOCUMENT_KINDS, type DocumentKind, documentContext, hasDocument } from '../context/document-context.js';
import { bad, type Checked, checked } from '../diagnostic/diagnostic.js';
import { parseDocument } from '../document/parse.js';
import type { StyleNames } from '../document/reader.js';
import type { Document } from '../document/types.js';
import type { ResolvedRole } from '../role/types.js';
import { createHelpers } from '../template/helpers.js';
import type { Templates } from '../template/load.js';
import { render } from '../template/render.js';
import type { Theme } from '../theme/types.js';
import { clauseNumbers } from './clause-numbers.js';
import type { Collector } from './collector.js';
import type { Edition } from './editions.js';

export interface RenderSetting {
  readonly company: ResolvedCompany;
  readonly edition: Edition;
  readonly templates: Templates;
  readonly styles: StyleNames;
  /** `YYYY-MM-DD`. */
  readonly issuedOn: string;
}

export interface RenderedDocument {
  readonly kind: DocumentKind;
  readonly document: Document;
}

/** What must be rendered for those kinds: the job description always, because the others cite its clauses by number. */
export function kindsToRender(kinds: readonly DocumentKind[]): readonly DocumentKind[] {
  return DOCUMENT_KINDS.filter((kind) => kind === 'job-description' || kinds.includes(kind));
}

/**
 * The documents of those kinds that a role has and its templates give. A kind whose template is faulty is left out: the template's
 * own diagnostics say why.
 */
export function renderDocuments(
  role: ResolvedRole,
  kinds: readonly DocumentKind[],
  setting: RenderSetting,
  { take }: Collector,
): readonly RenderedDocument[] {
  const documents: RenderedDocument[] = [];
  let numbers: ReadonlyMap<string, string> = new Map();
  for (const kind of kindsToRender(kinds)) {
    if (!hasDocument(role, kind)) continue;
    const document = take(renderDocument(kind, role, numbers, setting));
    if (document === null) continue;
    if (kind === 'job-description') numbers = clauseNumbers(document);
    if (kinds.includes(kind)) documents.push({ kind, document });
  }
  return documents;
}

function renderDocument(
  kind: DocumentKind,
  role: ResolvedRole,
  numbers: ReadonlyMap<string, string>,
  { company, edition, templates, styles, issuedOn }: RenderSetting,
): Checked<Document> {
  const { entity, locale, pictures } = edition;
  const template = templates.documents.get(kind);
  if (template === undefined) return bad([]);
  const context = documentContext({ kind, role, company, entity, locale, issuedOn, clauseNumbers: numbers });
  const markup = render(template, context, createHelpers(locale));
  if (!markup.ok) return markup;
  const document = parseDocument(markup.value, { styles, pictures });
  const diagnostics = [...markup.diagnostics, ...document.diagnostics];
  return document.ok ? checked(document.value, diagnostics) : bad(diagnostics);
}

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
