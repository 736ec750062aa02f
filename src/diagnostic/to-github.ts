import type { Diagnostic } from './diagnostic.js';

/**
 * A diagnostic as a workflow command of GitHub Actions, which shows it at its line in a pull request. Signs that the
 * command itself uses are escaped as its documentation says ("Workflow commands for GitHub Actions").
 */
export function diagnosticToGithub({ severity, code, message, hint, place }: Diagnostic): string {
  const properties: (readonly [string, string])[] = [['file', place.file]];
  if ('line' in place) {
    properties.push(['line', String(place.line)], ['col', String(place.column)]);
    if (place.length !== undefined) properties.push(['endColumn', String(place.column + place.length)]);
  }
  properties.push(['title', code]);
  const listed = properties.map(([name, value]) => `${name}=${escapedProperty(value)}`).join(',');
  const text = hint === undefined ? message : `${message}\nhint: ${hint}`;
  return `::${severity} ${listed}::${escapedData(text)}`;
}

function escapedData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
