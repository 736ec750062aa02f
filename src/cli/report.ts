import { type Diagnostic, hasErrors, type Place } from '../diagnostic/diagnostic.js';
import { formatDiagnostics } from '../diagnostic/format.js';
import { orderDiagnostics } from '../diagnostic/order.js';
import { diagnosticToGithub } from '../diagnostic/to-github.js';
import { diagnosticToJson } from '../diagnostic/to-json.js';
import { textLimit } from '../pipeline/files.js';
import { PEOPLE_FOLDER } from '../pipeline/people-folder.js';
import type { World } from '../world.js';
import { type CommandResult, isMisuse, type Misuse, type Outcome } from './outcome.js';

/** Version of the objects that `--json` prints; it changes when a field changes its meaning or goes. */
const JSON_VERSION = 1;

export interface ReportStyle {
  readonly json: boolean;
  readonly quiet: boolean;
}

/**
 * Says what a command did, answers on stdout and messages on stderr, and returns the exit code: 0 done, 1 problems in
 * the input, 2 the command line is wrong.
 */
export async function report(
  world: World,
  command: string,
  result: CommandResult,
  style: ReportStyle,
): Promise<number> {
  if (isMisuse(result)) {
    reportMisuse(world, command, result, style);
    return 2;
  }
  const diagnostics = orderDiagnostics(result.diagnostics);
  if (style.json) reportJson(world, command, result, diagnostics);
  else await reportText(world, result, diagnostics, style);
  return hasErrors(diagnostics) ? 1 : 0;
}

function reportMisuse(world: World, command: string, { misuse, hint }: Misuse, { json }: ReportStyle): void {
  const advice = hint === undefined ? {} : { hint };
  if (json) printJson(world, command, { ok: false, error: { message: misuse, ...advice } });
  else world.printError(`rolebook: ${misuse}\n${hint === undefined ? '' : `  hint: ${hint}\n`}`);
}

/** Says that Rolebook itself is at fault, with all that helps to mend it, and returns the exit code, 3. */
export function reportFault(world: World, command: string, error: unknown, { json }: ReportStyle): number {
  const headline = 'a fault in Rolebook itself; your files are not to blame, and no file was left half-written';
  const detail = error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
  const lines = detail.split('\n');
  const advice = 'report it to the maintainers with these lines, the command you ran and "rolebook --version"';
  if (json) printJson(world, command, { ok: false, error: { message: headline, hint: advice, detail: lines } });
  else {
    const shown = [`rolebook: ${headline}.`, ...lines.map((line) => `  ${line}`), `Please ${advice}.`];
    world.printError(`${shown.join('\n')}\n`);
  }
  return 3;
}

function reportJson(world: World, command: string, outcome: Outcome, diagnostics: readonly Diagnostic[]): void {
  const ok = !hasErrors(diagnostics);
  printJson(world, command, { ok, ...outcome.data, diagnostics: diagnostics.map(diagnosticToJson) });
}

function printJson(world: World, command: string, fields: Readonly<Record<string, unknown>>): void {
  const object = { schema: `rolebook/${command}/${JSON_VERSION}`, ...fields };
  world.print(`${JSON.stringify(object, null, 2)}\n`);
}

async function reportText(
  world: World,
  outcome: Outcome,
  diagnostics: readonly Diagnostic[],
  style: ReportStyle,
): Promise<void> {
  if (!style.quiet) world.print(outcome.text);
  const { format, most } = outcome.show ?? { format: 'text', most: 0 };
  if (format === 'github') {
    world.print(diagnostics.map((diagnostic) => `${diagnosticToGithub(diagnostic)}\n`).join(''));
  } else if (diagnostics.length > 0) {
    await showFrames(world, most === 0 ? diagnostics : diagnostics.slice(0, most));
    const left = most === 0 ? 0 : Math.max(0, diagnostics.length - most);
    if (left > 0) world.printError(`\n… and ${left} more; "--max 0" shows all.\n`);
  }
  if (style.quiet) return;
  const closing = [outcome.summary, countProblems(diagnostics)].filter((line) => line !== null);
  if (closing.length > 0) world.printError(`${diagnostics.length > 0 ? '\n' : ''}${closing.join('\n')}\n`);
}

async function showFrames(world: World, diagnostics: readonly Diagnostic[]): Promise<void> {
  const sources = await readSources(world, diagnostics);
  const colour = world.terminal && world.variable('NO_COLOR') === null;
  world.printError(formatDiagnostics(diagnostics, (file) => sources.get(file) ?? null, { colour }));
}

function countProblems(diagnostics: readonly Diagnostic[]): string | null {
  if (diagnostics.length === 0) return null;
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const counts = [count(errors, 'error'), count(warnings, 'warning')].filter((text) => text !== null);
  return `${counts.join(', ')}; "rolebook explain <code>" says more.`;
}

function count(number: number, noun: string): string | null {
  return number === 0 ? null : `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** The texts that frames are cut from; templates may be built-in ones. Lists of people are personal data and not shown. */
async function readSources(world: World, diagnostics: readonly Diagnostic[]): Promise<ReadonlyMap<string, string>> {
  const places: readonly Place[] = diagnostics.flatMap(({ place, related = [] }) => [
    place,
    ...related.map((other) => other.place),
  ]);
  const sources = new Map<string, string>();
  for (const file of new Set(places.filter((place) => 'line' in place).map((place) => place.file))) {
    if (file.startsWith(`${PEOPLE_FOLDER}/`)) continue;
    const text = (await readOwnText(world, file)) ?? (await readBuiltInText(world, file));
    if (text !== null) sources.set(file, text);
  }
  return sources;
}

/** For showing only: what is no UTF-8 comes out as the sign for that. */
async function readOwnText(world: World, file: string): Promise<string | null> {
  const content = await world.read(file, textLimit(world));
  return content.kind === 'bytes' ? new TextDecoder().decode(content.bytes) : null;
}

async function readBuiltInText(world: World, file: string): Promise<string | null> {
  const bytes = await world.readBuiltIn(file);
  return bytes === null ? null : new TextDecoder().decode(bytes);
}
