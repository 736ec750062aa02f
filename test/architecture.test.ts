import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../', import.meta.url);
const MAX_LINES = 300;

interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** The text with its comments blanked, line by line. */
  readonly code: string;
  readonly imports: readonly Import[];
}

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

/**
 * What each part of `src/` may import of the others, by prefix of the path below `src/`. `types` may be imported as
 * types only, so nothing of them is left at run time. A part may always import itself, layer 0 and `world.ts` as a type.
 */
const LAYER_0 = ['diagnostic/', 'units.ts', 'tagged-text.ts'];
const MODEL_TYPES = ['role/types', 'company/types', 'locale/types', 'locale/message', 'theme/types', 'document/types'];
const PARTS: Readonly<Record<string, { readonly values?: readonly string[]; readonly types?: readonly string[] }>> = {
  'diagnostic/': {},
  'units.ts': {},
  'tagged-text.ts': {},
  'source/': {},
  'role/': { values: ['source/', 'locale/message', 'wording/'], types: MODEL_TYPES },
  'company/': { values: ['source/', 'locale/message'], types: [...MODEL_TYPES, 'wording/types'] },
  'wording/': { values: ['source/'] },
  'translation/': { values: ['source/', 'role/', 'company/'] },
  'locale/': { values: ['source/'], types: MODEL_TYPES },
  'theme/': { values: ['source/'], types: MODEL_TYPES },
  'scoring/': { types: MODEL_TYPES },
  'staff/': { values: ['source/', 'document/bytes', 'document/unzip'], types: MODEL_TYPES },
  'context/': { values: ['locale/message', 'scoring/', 'text/break-words'], types: MODEL_TYPES },
  'template/': { types: ['role/types', 'locale/types', 'locale/message'] },
  'document/': {},
  'text/': {},
  'writers/types.ts': { types: ['document/types', 'theme/types', 'text/types', 'writers/docx/base/types'] },
  'writers/table-grid.ts': { types: ['document/types'] },
  'writers/table-rows.ts': { types: ['document/types'] },
  'writers/column-minima.ts': { values: ['text/', 'writers/table-grid'], types: ['document/types', 'theme/types'] },
  'writers/line-count.ts': { values: ['text/'] },
  'writers/docx/': {
    values: ['document/', 'text/', 'writers/column-minima', 'writers/line-count', 'writers/table-rows'],
    types: ['theme/types', 'writers/types'],
  },
  'writers/pdf/': {
    values: ['document/', 'text/', 'writers/column-minima', 'writers/table-grid', 'writers/table-rows'],
    types: ['theme/types', 'writers/types'],
  },
  'writers/xlsx/': { values: ['writers/docx/package/zip'] },
  'appraisal/': { values: BELOW_PIPELINE() },
  'world.ts': { values: ['world/'] },
  'world/': {},
  'pipeline.ts': { values: BELOW_PIPELINE() },
  'pipeline/': { values: BELOW_PIPELINE() },
  'cli/': { values: [''] },
  'cli.ts': { values: [''] },
  'index.ts': { values: [''] },
};

function BELOW_PIPELINE(): readonly string[] {
  return [
    'source/',
    'role/',
    'company/',
    'locale/',
    'theme/',
    'scoring/',
    'staff/',
    'context/',
    'template/',
    'document/',
    'text/',
    'wording/',
    'translation/',
    'appraisal/',
    'writers/',
    'pipeline/',
  ];
}

/** The one part of `src/` that may import a package. */
const PACKAGES: Readonly<Record<string, string>> = {
  yaml: 'source/',
  ajv: 'source/',
  handlebars: 'template/',
  '@rgrove/parse-xml': 'document/',
  saxen: 'staff/',
  svgpath: 'document/',
  harfbuzzjs: 'text/',
  linebreak: 'text/',
  docx: 'writers/docx/',
  fflate: 'writers/docx/',
  pdfkit: 'writers/pdf/',
  commander: 'cli/',
  'fastest-levenshtein': 'diagnostic/',
};

const EFFECTS: readonly { readonly what: string; readonly pattern: RegExp; readonly in: readonly string[] }[] = [
  {
    what: 'files',
    pattern: /from 'node:(fs|fs\/promises|child_process|http|https|net)'/,
    in: ['world.ts', 'world/lock.ts', 'world/write-whole.ts'],
  },
  { what: 'the clock', pattern: /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/, in: ['world.ts'] },
  { what: 'chance', pattern: /\bMath\.random\(|\brandomUUID\b|\brandomBytes\b/, in: [] },
  {
    what: 'the process',
    pattern: /\bprocess\.[a-z]/,
    in: ['cli.ts', 'world.ts', 'world/lock.ts', 'world/write-whole.ts'],
  },
  { what: 'the console', pattern: /\bconsole\.[a-z]/, in: [] },
];

// In two parts, so that this file is not found.
const FORBIDDEN_MARKS: readonly RegExp[] = [
  new RegExp(`\\b(TO${'DO'}|FIX${'ME'}|XX${'X'}|HA${'CK'})\\b`),
  new RegExp(`@ts-${'ignore'}|@ts-${'expect-error'}|@ts-${'nocheck'}|biome-${'ignore'}`),
];

const FORBIDDEN_CODE: readonly RegExp[] = [
  new RegExp(`\\bas ${'any'}\\b|[:<]\\s*${'any'}\\b(?!\\s+\\w)`),
  new RegExp(`\\b(it|test|describe)\\.(only|${'skip'}|${'todo'})\\b`),
];

function filesUnder(folder: string): SourceFile[] {
  return readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.generated.ts'))
    .sort()
    .map((name) => {
      const text = readFileSync(new URL(`${folder}${name}`, ROOT), 'utf8');
      return { path: name, text, code: withoutComments(text), imports: importsOf(text) };
    });
}

function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|\s)\/\/.*$/gm, '$1');
}

const IMPORT = /^(?:import|export)\s+(type\s+)?(\*(?:\s+as\s+\w+)?|[\w$]+|[\w$]*,?\s*\{[^}]*\})\s+from\s+'([^']+)'/gm;
const BARE_IMPORT = /^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm;

function importsOf(text: string): Import[] {
  const named = [...text.matchAll(IMPORT)].map(([, type, names = '', from = '']) => ({
    from,
    typeOnly: type !== undefined || isOnlyTypes(names),
  }));
  const bare = [...text.matchAll(BARE_IMPORT)].map(([, statement, call]) => ({
    from: statement ?? call ?? '',
    typeOnly: false,
  }));
  return [...named, ...bare];
}

function isOnlyTypes(names: string): boolean {
  const inner = /^\{([^}]*)\}$/.exec(names)?.[1];
  if (inner === undefined) return false;
  const each = inner.split(',').map((name) => name.trim());
  return each.filter((name) => name !== '').every((name) => name.startsWith('type '));
}

function partOf(path: string): string | undefined {
  return Object.keys(PARTS)
    .filter((part) => path.startsWith(part))
    .sort((a, b) => b.length - a.length)[0];
}

function layerBreaches(file: SourceFile): string[] {
  const part = partOf(file.path);
  const rule = part === undefined ? undefined : PARTS[part];
  if (part === undefined || rule === undefined) return [`${file.path} belongs to no part of the house`];
  return file.imports
    .filter(({ from }) => from.startsWith('.'))
    .map(({ from, typeOnly }) => ({
      target: posix.join(posix.dirname(file.path), from).replace(/\.js$/, '.ts'),
      typeOnly,
    }))
    .filter(({ target, typeOnly }) => {
      const allowed = [
        part,
        ...LAYER_0,
        ...(rule.values ?? []),
        ...(typeOnly ? [...(rule.types ?? []), 'world.ts'] : []),
      ];
      return !allowed.some((prefix) => target.startsWith(prefix));
    })
    .map(({ target, typeOnly }) => `${file.path} imports ${typeOnly ? 'types of ' : ''}${target}`);
}

function packageBreaches(file: SourceFile): string[] {
  return file.imports
    .filter(({ from }) => !from.startsWith('.') && !from.startsWith('node:'))
    .map(({ from }) =>
      from
        .split('/')
        .slice(0, from.startsWith('@') ? 2 : 1)
        .join('/'),
    )
    .filter((name) => PACKAGES[name] === undefined || !file.path.startsWith(PACKAGES[name]))
    .map((name) => `${file.path} imports ${name}`);
}

function linesWith(pattern: RegExp, textOf: (file: SourceFile) => string): string[] {
  return [...sources, ...tests].flatMap((file) =>
    textOf(file)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file.path}:${index + 1}: ${line.trim()}`] : [])),
  );
}

const sources = filesUnder('src/');
const tests = filesUnder('test/');

describe('the house', () => {
  it('is seen: files and their imports are read', () => {
    const paths = sources.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['cli/main.ts', 'document/types.ts', 'theme/load.ts', 'world.ts']));
    expect(tests.map(({ path }) => path)).toContain('architecture.test.ts');
    expect(sources.find(({ path }) => path === 'cli/main.ts')?.imports).toEqual([
      { from: 'commander', typeOnly: false },
      { from: '../pipeline/refusal.js', typeOnly: false },
      { from: '../world.js', typeOnly: true },
      { from: './outcome.js', typeOnly: true },
      { from: './program.js', typeOnly: false },
      { from: './report.js', typeOnly: false },
    ]);
    const packages = new Set(sources.flatMap(({ imports }) => imports.map(({ from }) => from)));
    expect([...packages]).toEqual(expect.arrayContaining(['commander', 'fastest-levenshtein', 'yaml', 'handlebars']));
  });

  it('reads every form of import', () => {
    const text = [
      "import a from 'a';",
      "import type { B } from 'b';",
      "import { type C, type D } from 'c';",
      "import {\n  type E,\n  f,\n} from 'd';",
      "import g, { h } from 'e';",
      "import * as i from 'f';",
      "export { j } from 'g';",
      "export type { K } from 'h';",
      "import 'i';",
      "const j = await import('j');",
    ].join('\n');
    expect(importsOf(text).map(({ from, typeOnly }) => `${from}${typeOnly ? ' type' : ''}`)).toEqual([
      'a',
      'b type',
      'c type',
      'd',
      'e',
      'f',
      'g',
      'h type',
      'i',
      'j',
    ]);
  });

  it('keeps its layers', () => {
    expect(sources.flatMap(layerBreaches)).toEqual([]);
  });

  it('keeps every package in one folder', () => {
    expect(sources.flatMap(packageBreaches)).toEqual([]);
  });

  it.each(EFFECTS)('touches $what only at its edge', ({ pattern, in: allowed }) => {
    const touching = sources.filter(({ code }) => pattern.test(code)).map(({ path }) => path);
    expect(touching.filter((path) => !allowed.includes(path))).toEqual([]);
    expect(allowed.filter((path) => !touching.includes(path))).toEqual([]);
  });

  it(`has no file of more than ${MAX_LINES} lines`, () => {
    const long = [...sources, ...tests].filter(({ text }) => text.split('\n').length > MAX_LINES + 1);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it.each(FORBIDDEN_MARKS)('leaves nothing unfinished and no rule switched off: %s', (pattern) => {
    expect(linesWith(pattern, ({ text }) => text)).toEqual([]);
  });

  it.each(FORBIDDEN_CODE)('never steps around its types and tests: %s', (pattern) => {
    expect(linesWith(pattern, ({ code }) => code)).toEqual([]);
  });

  it('has barrels and default exports nowhere but where they belong', () => {
    const barrels = sources.filter(({ path, text }) => path !== 'index.ts' && /^export \* from/m.test(text));
    const defaults = sources.filter(({ text }) => /^export default\b/m.test(text));
    expect([...barrels, ...defaults].map(({ path }) => path)).toEqual([]);
  });
});
