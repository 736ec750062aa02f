import { createHash } from 'node:crypto';
import { main } from '../../src/cli/main.js';
import { DOCUMENT_KINDS } from '../../src/context/document-context.js';
import { type Diagnostic, hasErrors } from '../../src/diagnostic/diagnostic.js';
import { formatDiagnostics } from '../../src/diagnostic/format.js';
import { orderDiagnostics } from '../../src/diagnostic/order.js';
import { READ_ANEW, type Supplies } from '../../src/pipeline/supplies.js';
import { readWorkspace, type Workspace } from '../../src/pipeline/workspace.js';
import { FORMATS } from '../../src/pipeline/writers.js';
import { build, validate } from '../../src/pipeline.js';
import { fuzzedWorld } from './fuzzed-workspace.js';

export interface RunOptions {
  readonly supplies: Supplies;
  /** Makes the documents too. */
  readonly builds: boolean;
  /** Does all of it a second time and compares. */
  readonly twice: boolean;
  /** Goes through the command line, with nothing kept from other runs. */
  readonly wholeProgram: boolean;
}

export const THOROUGH: RunOptions = { supplies: READ_ANEW, builds: true, twice: true, wholeProgram: true };

const ISSUED_ON = '2026-01-31';
const MOST_MS = 2000;

type Files = Readonly<Record<string, Uint8Array>>;

/** What a run of the program on a workspace with some files changed breaks of its promises; null when nothing. */
export async function brokenPromise(files: Files, options: RunOptions): Promise<string | null> {
  try {
    const first = await run(files, options);
    if (first.broken !== null) return first.broken;
    if (options.twice) {
      const second = await run(files, options);
      if (second.trace !== first.trace) return 'the second run says something else than the first';
    }
    return options.wholeProgram ? await brokenByProgram(files, first.builtAll) : null;
  } catch (error) {
    return error instanceof Error ? `throws ${error.stack ?? error.message}` : `throws ${String(error)}`;
  }
}

interface Run {
  readonly broken: string | null;
  /** Everything that came out, to compare. */
  readonly trace: string;
  readonly builtAll: boolean | null;
}

async function run(files: Files, { supplies, builds }: RunOptions): Promise<Run> {
  const world = fuzzedWorld(files);
  const start = processorMs();
  const checked = await validate(world, await readWorkspace(world, { searchesWords: true }), [], supplies);
  const shown = show(checked.diagnostics, files);
  const validateMs = processorMs() - start;
  const slow = validateMs > MOST_MS ? `validate takes ${Math.round(validateMs)} ms` : null;
  if (!builds || slow !== null) return { broken: slow ?? misplaced(checked.diagnostics), trace: shown, builtAll: null };
  const request = { roles: [], entities: [], languages: [], documents: DOCUMENT_KINDS, formats: FORMATS, out: 'out' };
  const buildStart = processorMs();
  const workspace = await readWorkspace(world);
  const built = await build(world, workspace, { ...request, issuedOn: ISSUED_ON }, supplies);
  const buildMs = processorMs() - buildStart;
  const outputs = [...world.files].filter(([path]) => path.startsWith('out/'));
  const digests = outputs.map(([path, bytes]) => `${path} ${createHash('sha256').update(bytes).digest('hex')}`);
  const editions = languagesOf(workspace) * DOCUMENT_KINDS.length * FORMATS.length;
  const isComplete = outputs.length > 0 && outputs.length % editions === 0;
  const failed = hasErrors(built.diagnostics);
  const isAtFault = ({ severity, place }: Diagnostic): boolean =>
    severity === 'error' && !/^(?:templates|out|roles\/[a-z]{2,3})\//.test(place.file);
  return {
    broken:
      misplaced([...checked.diagnostics, ...built.diagnostics]) ??
      (buildMs > MOST_MS ? `build takes ${Math.round(buildMs)} ms` : null) ??
      (failed && isComplete ? 'an error is reported, and yet every document is written' : null) ??
      (!failed && !isComplete ? 'no error is reported, and yet documents are missing' : null) ??
      (checked.diagnostics.some(isAtFault) && outputs.length > 0 ? 'documents of a faulty role are written' : null),
    trace: [shown, show(built.diagnostics, files), ...digests].join('\n'),
    builtAll: !failed,
  };
}

/** In how many languages the entities of the company issue documents; 1 when nobody can tell. */
function languagesOf({ company }: Workspace): number {
  if (!company.ok) return 1;
  return company.value.resolved.entities.reduce((count, { languages }) => count + new Set(languages).size, 0);
}

/** What else the machine does is not counted. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function show(diagnostics: readonly Diagnostic[], files: Files): string {
  const textOf = (file: string): string | null =>
    files[file] === undefined ? null : Buffer.from(files[file]).toString();
  return formatDiagnostics(orderDiagnostics(diagnostics), textOf, { colour: false });
}

/** A diagnostic that names no file, or a place before the first line or column. */
function misplaced(diagnostics: readonly Diagnostic[]): string | null {
  const wrong = diagnostics.find(({ place, message }) => {
    const isWrong = 'line' in place && !(place.line >= 1 && place.column >= 1 && (place.length ?? 1) >= 1);
    return place.file === '' || isWrong || /undefined|NaN|function /.test(message);
  });
  return wrong === undefined ? null : `a diagnostic is not as it should be: ${JSON.stringify(wrong)}`;
}

async function brokenByProgram(files: Files, builtAll: boolean | null): Promise<string | null> {
  const world = fuzzedWorld(files);
  const exitCode = await main(['build', '--date', ISSUED_ON], () => world);
  if (exitCode !== 0 && exitCode !== 1) return `exit code ${exitCode}: ${world.printedErrors()}`;
  return builtAll !== null && builtAll !== (exitCode === 0) ? `exit code ${exitCode} says something else` : null;
}
