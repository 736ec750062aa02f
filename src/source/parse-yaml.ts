import { type Document, isMap, isScalar, isSeq, type ParsedNode, Scalar, visit } from 'yaml';
import type { Diagnostic, Place } from '../diagnostic/diagnostic.js';
import { lineIndex } from '../diagnostic/line-index.js';
import { commentInBrackets } from './comment-in-brackets.js';
import { composeYaml } from './compose.js';
import { fileCharacters, hasLoneReturn } from './file-characters.js';
import { keyOf, type PlainData, plainData } from './plain-data.js';
import { scalarStretches } from './scalar-offsets.js';
import type { Path, Places, Source } from './source.js';
import { firstYamlProblem, type YamlProblem } from './yaml-problems.js';

const BYTE_ORDER_MARK = '\ufeff';

export interface ParsedYaml {
  /** Null when the file is no YAML or empty. */
  readonly source: Source<PlainData> | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The plain data of a YAML 1.2 file (core schema) and the places of all its parts. Mistakes have codes `yaml/…`; with
 * anchors, tags or duplicate keys the data are there all the same, so that more can be checked in one run.
 */
export function parseYaml(text: string, file: string): ParsedYaml {
  const marked = text.startsWith(BYTE_ORDER_MARK);
  const content = marked ? text.slice(1) : text;
  const placeOf = placing(content, file);
  const diagnose = (problem: YamlProblem): Diagnostic => {
    const { code, message, hint, start, end } = problem;
    return { severity: 'error', code, message, ...(hint === undefined ? {} : { hint }), place: placeOf(start, end) };
  };
  const diagnostics: Diagnostic[] = [...(marked ? [markDiagnostic(file)] : []), ...fileCharacters(content, placeOf)];
  const composed = composeYaml(content);
  if (composed.document === null) {
    const { excess, offset } = composed;
    return {
      source: null,
      diagnostics: [...diagnostics, diagnose({ ...EXCESS[excess], start: offset, end: offset + 1 })],
    };
  }
  const { document } = composed;
  const syntax = firstYamlProblem(document.errors);
  if (syntax !== null) {
    const lost = commentInBrackets(content, syntax.end);
    return { source: null, diagnostics: [...diagnostics, diagnose(lost ?? widened(syntax, document, content))] };
  }
  if (document.directives.yaml.explicit === true) diagnostics.push(diagnose(DIRECTIVE_PROBLEM));
  const root = document.contents as ParsedNode | null;
  const { data, problems, isTooMuch } = plainData(root, content);
  diagnostics.push(...problems.slice(0, MOST_PROBLEMS).map(diagnose));
  if (isTooMuch) return { source: null, diagnostics };
  if (root === null || (data === null && problems.length === 0)) {
    // All lines in one, and that one a comment: the line ends have been reported.
    if (!hasLoneReturn(content)) {
      diagnostics.push({ severity: 'error', code: 'yaml/empty', message: 'The file says nothing.', place: { file } });
    }
    return { source: null, diagnostics };
  }
  return { source: { data, ...places(content, file, root, placeOf) }, diagnostics };
}

/** A mistake as a reader would point at it: an unclosed text where it begins, a wrong indentation where it ends. */
function widened(problem: YamlProblem, document: Document, text: string): YamlProblem {
  let { start } = problem;
  visit(document, {
    Scalar: (_key, { range, type }) => {
      const isQuoted = type === Scalar.QUOTE_SINGLE || type === Scalar.QUOTE_DOUBLE;
      if (isQuoted && range?.[1] === problem.start && range[0] < start) start = range[0];
    },
  });
  while (text.charAt(start) === ' ') start += 1;
  return { ...problem, start, end: Math.max(problem.end, start + 1) };
}

/** Of one file; who has mended these will see the others. */
const MOST_PROBLEMS = 500;

const EXCESS: Readonly<Record<'depth' | 'length', Omit<YamlProblem, 'start' | 'end'>>> = {
  depth: {
    code: 'yaml/too-deep',
    message: 'The file is nested more than 64 levels deep.',
    hint: 'see whether brackets are closed, and whether lines are indented further and further',
  },
  length: {
    code: 'yaml/too-many-entries',
    message: 'The file has more than 60 000 words and signs up to here.',
    hint: 'divide it, or look for what wrote so many',
  },
};

const DIRECTIVE_PROBLEM: YamlProblem = {
  code: 'yaml/documents',
  message: 'A YAML directive (%YAML) cannot be used here.',
  hint: 'remove the line',
  start: 0,
  end: 1,
};

function markDiagnostic(file: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'yaml/byte-order-mark',
    message: 'The file begins with a byte order mark.',
    hint: 'save it as UTF-8 without one',
    place: { file, line: 1, column: 1 },
  };
}

/** The place of a stretch of the file by its offsets. */
export type PlaceOf = (start: number, end: number) => Place;

/** Places by offset; a stretch over several lines is cut at the end of its first. */
function placing(text: string, file: string): PlaceOf {
  const lineAndColumn = lineIndex(text);
  return (start, end) => {
    const lineEnd = /\r?\n|$/g;
    lineEnd.lastIndex = start;
    const last = Math.min(end, lineEnd.exec(text)?.index ?? end);
    const length = text.slice(start, last).trimEnd().length;
    return { file, ...lineAndColumn(start), ...(length > 0 ? { length } : {}) };
  };
}

interface Found {
  readonly key: ParsedNode | null;
  readonly value: ParsedNode | null;
  /** False when the path goes on beyond what there is. */
  readonly complete: boolean;
}

function places(text: string, file: string, root: ParsedNode, placeOf: PlaceOf): Places {
  const known = new Map<Scalar, ReturnType<typeof scalarStretches>>();
  const stretchesOf = (scalar: Scalar): ReturnType<typeof scalarStretches> => {
    if (!known.has(scalar)) known.set(scalar, scalarStretches(text, scalar));
    return known.get(scalar) ?? null;
  };
  const nodePlace = (node: ParsedNode): Place => placeOf(node.range[0], node.range[1]);
  const keyPlace = (path: Path): Place => {
    const { key, value } = find(root, path);
    return nodePlace(key ?? value ?? root);
  };
  return {
    file,
    keyPlace,
    valuePlace: (path) => {
      const { key, value, complete } = find(root, path);
      const isBare = value === null || value.range[0] === value.range[1];
      return nodePlace(!isBare && (complete || key === null) ? value : (key ?? value ?? root));
    },
    textPlace: (path, offset, length) => {
      const { value, complete } = find(root, path);
      if (!complete || !isScalar(value)) return keyPlace(path);
      const stretches = stretchesOf(value);
      const first = stretches?.[offset];
      const last = stretches?.[offset + Math.max(length, 1) - 1];
      return first === undefined ? nodePlace(value) : placeOf(first.start, Math.max(first.end, last?.end ?? 0));
    },
  };
}

/** The node at a path, or the deepest one on the way to it. */
function find(root: ParsedNode, path: Path): Found {
  let key: ParsedNode | null = null;
  let value: ParsedNode | null = root;
  for (const step of path) {
    const pair = isMap(value) ? value.items.find((item) => keyOf(item) === String(step)) : undefined;
    const item = isSeq(value) && typeof step === 'number' ? value.items[step] : undefined;
    if (pair !== undefined) {
      key = pair.key as ParsedNode;
      value = (pair.value ?? null) as ParsedNode | null;
    } else if (item !== undefined) {
      key = null;
      value = item as ParsedNode;
    } else {
      return { key, value, complete: false };
    }
  }
  return { key, value, complete: true };
}
