import { bad, type Checked, checked, type Diagnostic, good } from '../diagnostic/diagnostic.js';
import { parseYaml } from './parse-yaml.js';
import type { PlainData } from './plain-data.js';
import type { Reading, Source } from './source.js';
import { type FileKind, validateSchema } from './validate-schema.js';

/**
 * The data of a YAML file, typed by what its schema accepts, with the places of all parts. Codes: `yaml/…` and
 * `<area>/…`.
 */
export function loadSource<T>(text: string, file: string, kind: FileKind): Checked<Source<T>> {
  const { source, diagnostics } = readSource<T>(text, file, kind);
  return source === null ? bad(diagnostics) : checked(source, diagnostics);
}

/** Tells from its content of which kind a file is. */
export type KindOf = (data: PlainData) => FileKind;

/**
 * As `loadSource`, but the data come even when they break the schema: for checks that look at what can be trusted, so
 * that one run reports as much as it can.
 */
export function readSource<T>(text: string, file: string, kind: FileKind | KindOf): Reading<T> {
  const { source, diagnostics } = parseYaml(text, file);
  if (source === null) return { source: null, diagnostics, faultyKeys: new Set() };
  const findings = validateSchema(source, typeof kind === 'function' ? kind(source.data) : kind);
  return {
    source: typed<T>(source),
    diagnostics: [...diagnostics, ...findings.diagnostics.filter((finding) => !isAlias(finding, diagnostics))],
    faultyKeys: findings.faultyKeys,
  };
}

/** Data that were put together from several files, typed by what a schema accepts. Codes: `<area>/…`. */
export function checkSource<T>(source: Source<PlainData>, kind: FileKind): Checked<Source<T>> {
  const { diagnostics } = validateSchema(source, kind);
  return diagnostics.length > 0 ? bad(diagnostics) : good(typed<T>(source));
}

/** The schema has vouched for the shape, but for what its findings name. */
function typed<T>(source: Source<PlainData>): Source<T> {
  return source as unknown as Source<T>;
}

/** An alias has no value, so whatever the schema says about it is an echo. */
function isAlias(finding: Diagnostic, diagnostics: readonly Diagnostic[]): boolean {
  const where = JSON.stringify(finding.place);
  return diagnostics.some(({ code, place }) => code === 'yaml/alias' && JSON.stringify(place) === where);
}
