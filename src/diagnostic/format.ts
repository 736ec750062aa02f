import { codeFrame } from './code-frame.js';
import type { Diagnostic, Place } from './diagnostic.js';
import { formatPlace } from './place.js';

/** The text of a file that a diagnostic may stand in; null when there is none to show. */
export type SourceText = (file: string) => string | null;

export interface FormatStyle {
  readonly colour: boolean;
}

/**
 * A diagnostic for people: place, severity and code on the first line, then the message, the line of the source with
 * carets, the hint, and the places that belong to it. Ends with a line end.
 */
export function formatDiagnostic(diagnostic: Diagnostic, sourceOf: SourceText, style: FormatStyle): string {
  const paint = style.colour ? ansi : plain;
  const { severity, code, message, hint, place, related = [] } = diagnostic;
  const tone = severity === 'error' ? 'red' : 'yellow';
  const lines = [
    `${paint('bold', visible(formatPlace(place)))}: ${paint(tone, `${severity} ${code}`)}`,
    `  ${visible(message)}`,
    ...frameLines(place, sourceOf, (carets) => paint(tone, carets)),
    ...(hint === undefined ? [] : [`  ${paint('cyan', 'hint:')} ${visible(hint)}`]),
    ...related.flatMap((other) => [
      `  ${visible(`${formatPlace(other.place)}: ${other.message}`)}`,
      ...frameLines(other.place, sourceOf, (carets) => paint('cyan', carets)),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

/** Several diagnostics, in the order given, with an empty line between them; empty for none. */
export function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  sourceOf: SourceText,
  style: FormatStyle,
): string {
  return diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, sourceOf, style)).join('\n');
}

function frameLines(place: Place, sourceOf: SourceText, mark: (carets: string) => string): string[] {
  if (!('line' in place)) return [];
  const text = sourceOf(place.file);
  const frame = text === null ? null : codeFrame(text, place);
  return frame === null ? [] : [frame.source, frame.gutter + mark(frame.carets)];
}

const CODES = { bold: 1, red: 31, yellow: 33, cyan: 36 } as const;
type Tone = keyof typeof CODES;

function ansi(tone: Tone, text: string): string {
  return `\u001b[${CODES[tone]}m${text}\u001b[0m`;
}

function plain(_tone: Tone, text: string): string {
  return text;
}

/** What is quoted from a file could steer a terminal, or be read otherwise than it is; a sign stands for each such character. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}
