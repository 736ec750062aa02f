import { bad, type Checked, checked } from '../../../diagnostic/diagnostic.js';
import { type BasePackage, basePackage } from './base-package.js';
import { openContainer } from './container.js';
import { readFront } from './front-matter.js';
import { type HarmlessPart, harmless, type Surroundings } from './harmless.js';
import { numbersPages, readMargins } from './margins.js';
import { createMediaPool } from './media-pool.js';
import { hasSoundNames, MAIN } from './namespaces.js';
import { planMargins } from './plan-margins.js';
import { createReport, type Report, SAVE_AS_DOCX } from './report.js';
import { readPage } from './sections.js';
import { askedFor } from './tokens.js';
import type { Base } from './types.js';
import { childOf, element, serialise, type XmlElement } from './xml-tree.js';

const DOCUMENT_TYPE = /wordprocessingml\.(document|template)\.main\+xml$/;
const MACRO_TYPE = /ms-word\.(document|template)\.macroEnabled\w*\.main\+xml$/;
/** Of another computer; Word notes in many files which template on this one they were made from. */
const REMOTE = /^(https?:|ftp:|file:\/\/[^/]|\\\\)/i;

/**
 * A Word document or template as the base of other documents. Codes: `base/…`; whatever could fetch or run something is
 * left out with a warning, or refused.
 */
export function openBase(bytes: Uint8Array, file: string): Checked<Base> {
  const report = createReport(file);
  const container = openContainer(bytes, report);
  if (container === null) return bad(report.diagnostics);
  const base = readBase(basePackage(container, report), report);
  return base === null ? bad(report.diagnostics) : checked(base, report.diagnostics);
}

function readBase(base: BasePackage, report: Report): Base | null {
  const path = mainPart(base, report);
  const document = path === null ? null : base.root(path);
  if (path === null || document === null || !hasSoundNames(path, document, report)) return null;
  const body = childOf(document, 'w:body');
  if (body === null) {
    report.error('base/not-word', 'The file holds no text document.', SAVE_AS_DOCX);
    return null;
  }
  const media = createMediaPool(base);
  const around = { base, media, report };
  const page = readPage(body, report);
  const margins = readMargins(path, page, around);
  const front = readFront(path, document, body, around);
  const named = (kind: string): HarmlessPart | null => readNamed(kind, path, around);
  const numbering = named('numbering');
  const fonts = named('fontTable');
  const theme = named('theme');
  const stories = [...margins.map(({ xml }) => xml), front?.xml ?? ''].join('');
  const hasOwnFoot = planMargins({ page, margins }, false).margins.some(({ content }) => content === 'footer');
  if (!hasOwnFoot && !margins.some(numbersPages)) {
    const hint = 'in Word, put the number into the footer: Insert, Page Number';
    report.warn('base/no-page-number', 'No header or footer of the file numbers the pages.', hint);
  }
  return {
    page,
    margins,
    front,
    styles: named('styles')?.root ?? element('w:styles', { 'xmlns:w': MAIN }),
    numbering: numbering?.root ?? null,
    numberingRelationships: numbering?.relationships ?? '',
    settings: readSettings(path, around),
    fonts: fonts?.root ?? null,
    fontRelationships: fonts?.relationships ?? '',
    theme: theme === null ? null : serialise(theme.root),
    themeRelationships: theme?.relationships ?? '',
    files: media.files(),
    asksFor: askedFor(stories),
    takenIds: numbersIn(stories),
    takenBookmarks: [...stories.matchAll(/<w:bookmarkStart [^>]*?w:name="([^"]*)"/g)].map(([, name = '']) => name),
  };
}

/** Path of the part that holds the text; null when the file is none of Word's, and a warning for its macros. */
function mainPart(base: BasePackage, report: Report): string | null {
  const path = base.relations('').find(({ kind, isExternal }) => kind === 'officeDocument' && !isExternal)?.target;
  if (path === undefined || !base.has(path)) {
    report.error('base/not-word', 'The file has no part for a text document.', SAVE_AS_DOCX);
    return null;
  }
  const type = base.contentType(path);
  if (!DOCUMENT_TYPE.test(type) && !MACRO_TYPE.test(type)) {
    report.error('base/not-word', 'The file is an Office file, but no Word document.', SAVE_AS_DOCX);
    return null;
  }
  if (MACRO_TYPE.test(type) || base.relations(path).some(({ kind }) => kind === 'vbaProject')) {
    report.warn('base/macros', 'The file has macros, which were left out.', 'save it without macros, as .docx');
  }
  return path;
}

/** A part that the document has one of; null when it has none, or one that cannot be read. */
function readNamed(kind: string, main: string, around: Omit<Surroundings, 'path'>): HarmlessPart | null {
  const path = around.base.relations(main).find((one) => one.kind === kind && !one.isExternal)?.target;
  const root = path === undefined ? null : around.base.root(path);
  if (path === undefined || root === null) return null;
  if (kind !== 'theme' && !hasSoundNames(path, root, around.report)) return null;
  return harmless(root, { ...around, path });
}

/** Without its relationships, which lead to the template that the base was made from, and to data of letters. */
function readSettings(main: string, { base, report }: Omit<Surroundings, 'path'>): XmlElement | null {
  const path = base.relations(main).find((one) => one.kind === 'settings' && !one.isExternal)?.target;
  const root = path === undefined ? null : base.root(path);
  if (path === undefined || root === null || !hasSoundNames(path, root, report)) return null;
  for (const { target } of base.relations(path)) {
    if (!REMOTE.test(target)) continue;
    report.warn('base/external', `"${path}" leads to "${target}", which was left out.`);
  }
  return root;
}

function numbersIn(stories: string): ReadonlySet<number> {
  const found = stories.matchAll(/<(?:wp:docPr|wps:cNvPr|w:bookmarkStart) [^>]*?id="(\d+)"/g);
  return new Set([...found].map(([, id]) => Number(id)));
}
