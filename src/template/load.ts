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

/** A template after reading; without a program and what is compiled from it when it has a mistake. */
interface Unit {
  readonly name: string;
  readonly isPartial: boolean;
  readonly file: string;
  readonly program: Program | null;
  readonly compiled: CompiledTemplate | null;
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
  const units = sources.map((source, index) => knownUnit(source, index, partialNames, vocabulary));

  const partials: Record<string, CompiledTemplate> = Object.create(null);
  for (const { name, isPartial, compiled } of units) if (isPartial && compiled !== null) partials[name] = compiled;

  const documents = new Map<string, Template>();
  for (const unit of units) {
    const { name, file, compiled } = unit;
    if (unit.isPartial || compiled === null || isFaulty(unit, units)) continue;
    documents.set(name, { name, file, compiled, partials, files });
  }
  return { documents, diagnostics: orderDiagnostics(units.flatMap((unit) => unit.diagnostics)) };
}

/** Nothing is registered with it: helpers and partials are given to each rendering. */
const HANDLEBARS = Handlebars.create();

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

/** What was read of a file beside others, by their number and the names of partials. */
type Readings = Map<string, { readonly unit: Unit; readonly vocabulary: Vocabulary }>;

const READ_BEFORE = new WeakMap<TemplateFile, Readings>();

/** As `readUnit`; a file that is loaded again beside the same others is the same unit, and is compiled once. */
function knownUnit(
  source: TemplateFile,
  index: number,
  partialNames: ReadonlySet<string>,
  vocabulary: Vocabulary,
): Unit {
  const read: Readings = READ_BEFORE.get(source) ?? new Map();
  READ_BEFORE.set(source, read);
  const key = [index, ...partialNames].join();
  const before = read.get(key);
  if (before?.vocabulary === vocabulary) return before.unit;
  const unit = readUnit(source, index, partialNames, vocabulary);
  read.set(key, { unit, vocabulary });
  return unit;
}

function readUnit(
  source: TemplateFile,
  index: number,
  partialNames: ReadonlySet<string>,
  vocabulary: Vocabulary,
): Unit {
  const { file } = source;
  const text = source.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const unit = { name: nameOf(source), isPartial: isPartial(source), file, program: null, compiled: null };
  const tokens = scan(text);
  const excess = excessiveNesting(file, text, tokens);
  if (excess.length > 0) return { ...unit, diagnostics: excess };
  const tagDiagnostics = lintTags(file, text, tokens, vocabulary);
  const unbalanced = unbalancedBlocks(file, text, tokens);
  if (unbalanced.length > 0) return { ...unit, diagnostics: [...tagDiagnostics, ...unbalanced] };
  const marked = mark(text, tokens, index);
  const program = parsed(marked.text, file);
  if (program === null) {
    // Marks neither mend a text nor spoil it; but Handlebars tells the place of a mistake by the text around it.
    return { ...unit, diagnostics: [...tagDiagnostics, syntaxDiagnostic(file, text, mistakeIn(text))] };
  }
  relocate(program, marked);
  const diagnostics = [...tagDiagnostics, ...lintCalls(program, partialNames)];
  if (hasErrors(diagnostics)) return { ...unit, diagnostics };
  guard(program);
  return { ...unit, program, compiled: HANDLEBARS.compile(program, COMPILE_OPTIONS), diagnostics };
}

/** Null when Handlebars cannot parse the text. */
function parsed(text: string, file: string): Program | null {
  try {
    return Handlebars.parse(text, { srcName: file }) as unknown as Program;
  } catch {
    return null;
  }
}

/** What Handlebars throws at a text. */
function mistakeIn(text: string): unknown {
  try {
    return Handlebars.parse(text);
  } catch (error) {
    return error;
  }
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
