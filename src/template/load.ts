import Handlebars from 'handlebars';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { hasErrors } from '../diagnostic/diagnostic.js';
import { orderDiagnostics } from '../diagnostic/order.js';
import type { Location, Program } from './ast.js';
import { calledPartials } from './ast.js';
import { unbalancedBlocks } from './blocks.js';
import { guard, OPTIONAL_VALUE, PRINT, VALUE } from './guard.js';
import { HELPER_TABLE } from './helper-table.js';
import { lintCalls } from './lint-calls.js';
import type { Vocabulary } from './lint-tags.js';
import { lintTags } from './lint-tags.js';
import type { MarkedSource } from './mark.js';
import { mark } from './mark.js';
import { excessiveNesting } from './nesting.js';
import { scan } from './scan.js';
import { syntaxDiagnostic } from './syntax-error.js';

/** A template as read from its folder. */
export interface TemplateFile {
  /** The path as shown to the user. */
  readonly file: string;
  /** The path under `templates/`, such as `job-description.hbs` or `partials/letterhead.hbs`. */
  readonly path: string;
  readonly text: string;
}

export type CompiledTemplate = Handlebars.TemplateDelegate<unknown>;

export interface Template {
  readonly name: string;
  readonly file: string;
  readonly compiled: CompiledTemplate;
  readonly partials: Readonly<Record<string, CompiledTemplate>>;
  /** The files that the marks of the rendered markup count. */
  readonly files: readonly string[];
}

export interface Templates {
  /** By name (`job-description`): those without a mistake in themselves or in a partial that they call. */
  readonly documents: ReadonlyMap<string, Template>;
  readonly diagnostics: readonly Diagnostic[];
}

/** A template after reading; without a program when it has a mistake. */
interface Unit {
  readonly name: string;
  readonly isPartial: boolean;
  readonly file: string;
  readonly program: Program | null;
  readonly diagnostics: readonly Diagnostic[];
}

const FOLDER = 'partials/';

/**
 * Compiles templates and partials. A file of `own` takes the place of the built-in one of the same path. All mistakes
 * of all files are in `diagnostics`, ordered (`template/syntax`, `template/unknown-…`, `template/raw-output`,
 * `template/helper-arguments`).
 */
export function loadTemplates(
  builtIn: readonly TemplateFile[],
  own: readonly TemplateFile[],
  vocabulary: Vocabulary,
): Templates {
  const sources = [...new Map([...builtIn, ...own].map((source) => [source.path, source])).values()];
  const files = sources.map((source) => source.file);
  const partialNames = new Set(sources.filter(isPartial).map((source) => nameOf(source)));
  const units = sources.map((source, index) => readUnit(source, index, partialNames, vocabulary));

  const handlebars = Handlebars.create();
  const partials: Record<string, CompiledTemplate> = Object.create(null);
  const compiled = new Map<Unit, CompiledTemplate>();
  for (const unit of units) {
    if (unit.program === null) continue;
    const template: CompiledTemplate = handlebars.compile(unit.program, COMPILE_OPTIONS);
    compiled.set(unit, template);
    if (unit.isPartial) partials[unit.name] = template;
  }

  const documents = new Map<string, Template>();
  for (const unit of units) {
    const template = compiled.get(unit);
    if (unit.isPartial || template === undefined || isFaulty(unit, units)) continue;
    documents.set(unit.name, { name: unit.name, file: unit.file, compiled: template, partials, files });
  }
  return { documents, diagnostics: orderDiagnostics(units.flatMap((unit) => unit.diagnostics)) };
}

const COMPILE_OPTIONS: CompileOptions = {
  strict: true,
  preventIndent: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries(
    [...Object.keys(HELPER_TABLE), VALUE, OPTIONAL_VALUE, PRINT].map((name) => [name, true]),
  ),
};

function isPartial(source: TemplateFile): boolean {
  return source.path.startsWith(FOLDER);
}

function nameOf(source: TemplateFile): string {
  return source.path.slice(isPartial(source) ? FOLDER.length : 0).replace(/\.hbs$/, '');
}

function readUnit(
  source: TemplateFile,
  index: number,
  partialNames: ReadonlySet<string>,
  vocabulary: Vocabulary,
): Unit {
  const { file } = source;
  const text = source.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const unit = { name: nameOf(source), isPartial: isPartial(source), file };
  const tokens = scan(text);
  const excess = excessiveNesting(file, text, tokens);
  if (excess.length > 0) return { ...unit, program: null, diagnostics: excess };
  const tagDiagnostics = lintTags(file, text, tokens, vocabulary);
  const unbalanced = unbalancedBlocks(file, text, tokens);
  if (unbalanced.length > 0) return { ...unit, program: null, diagnostics: [...tagDiagnostics, ...unbalanced] };
  try {
    Handlebars.parse(text);
  } catch (error) {
    return { ...unit, program: null, diagnostics: [...tagDiagnostics, syntaxDiagnostic(file, text, error)] };
  }
  const marked = mark(text, tokens, index);
  const program = Handlebars.parse(marked.text, { srcName: file }) as unknown as Program;
  relocate(program, marked);
  const diagnostics = [...tagDiagnostics, ...lintCalls(program, partialNames)];
  if (hasErrors(diagnostics)) return { ...unit, program: null, diagnostics };
  guard(program);
  return { ...unit, program, diagnostics };
}

/** Whether a template, or a partial that it calls directly or not, has a mistake. */
function isFaulty(unit: Unit, units: readonly Unit[], seen: Set<Unit> = new Set()): boolean {
  if (unit.program === null) return true;
  seen.add(unit);
  const called = calledPartials(unit.program);
  return units.some(
    (other) => other.isPartial && called.has(other.name) && !seen.has(other) && isFaulty(other, units, seen),
  );
}

/** Gives every node of the tree its place in the unmarked source. */
function relocate(node: object, marked: MarkedSource): void {
  const move = ({ line, column }: Location['start']): Location['start'] => {
    const original = marked.original(line, column + 1);
    return { line: original.line, column: original.column - 1 };
  };
  for (const [key, child] of Object.entries(node)) {
    if (child === null || typeof child !== 'object') continue;
    if (key === 'loc') {
      const loc = child as Location;
      Reflect.set(node, key, { source: loc.source, start: move(loc.start), end: move(loc.end) });
    } else relocate(child, marked);
  }
}
