import { DOCUMENT_KINDS } from '../../context/document-context.js';
import { themeNames } from '../../pipeline/read-theme.js';
import { readWorkspace } from '../../pipeline/workspace.js';
import { FORMATS } from '../../pipeline/writers.js';
import { build as buildDocuments } from '../../pipeline.js';
import { PAPERS } from '../../theme/paper.js';
import type { World } from '../../world.js';
import { chosen, firstUnknown, given, listed } from '../choices.js';
import { issueDate } from '../issue-date.js';
import type { CommandResult } from '../outcome.js';
import { abstractRole, unknownName } from '../selection.js';

/** The options of `build` as typed. */
export interface BuildOptions {
  readonly document?: string;
  readonly language?: string;
  readonly format?: string;
  readonly entity?: string;
  readonly theme?: string;
  readonly paper?: string;
  readonly out: string;
  readonly date?: string;
  readonly allowFallback?: boolean;
  readonly embedFonts?: boolean;
  readonly print?: boolean;
}

/** Builds documents: all of everything where nothing is chosen. */
export async function build(world: World, roles: readonly string[], options: BuildOptions): Promise<CommandResult> {
  if (options.out.trim() === '') return { misuse: '--out names no folder', hint: 'leave it out for the folder "out"' };
  const documents = listed(options.document);
  const formats = listed(options.format);
  const entities = listed(options.entity);
  const languages = listed(options.language);
  const workspace = await readWorkspace(world);
  const misuse =
    firstUnknown('document', documents, DOCUMENT_KINDS) ??
    firstUnknown('format', formats, FORMATS) ??
    firstUnknown('paper', given(options.paper), PAPERS) ??
    firstUnknown('theme', given(options.theme), await themeNames(world)) ??
    unknownName(workspace, { roles, entities, languages }) ??
    abstractRole(workspace, roles);
  if (misuse !== null) return misuse;
  const issuedOn = issueDate(options.date, world);
  if (typeof issuedOn !== 'string') return issuedOn;

  const paper = PAPERS.find((one) => one === options.paper);
  const { written, diagnostics } = await buildDocuments(world, workspace, {
    roles,
    entities,
    languages,
    documents: chosen(documents, DOCUMENT_KINDS),
    formats: chosen(formats, FORMATS),
    out: options.out,
    ...(options.theme === undefined ? {} : { theme: options.theme }),
    ...(paper === undefined ? {} : { paper }),
    allowFallback: options.allowFallback === true,
    embedFonts: options.embedFonts === true,
    print: options.print === true,
    issuedOn,
  });
  const count = written.length === 1 ? '1 document' : `${written.length} documents`;
  return {
    text: written.map(({ path }) => `${path}\n`).join(''),
    data: { issuedOn, written },
    summary: `${count} written.`,
    diagnostics,
  };
}
