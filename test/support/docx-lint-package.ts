import { attribute, children, type DocxPackage, descendants, ownText } from './docx-package.js';

const W3C_DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const ROOTS: Readonly<Record<string, string>> = { header: 'w:hdr', footer: 'w:ftr', styles: 'w:styles' };

/** Faults of the package: types, relationships, properties, settings. */
export function lintPackage(file: DocxPackage): readonly string[] {
  return [...contentTypes(file), ...relationships(file), ...properties(file), ...settings(file)];
}

function contentTypes(file: DocxPackage): readonly string[] {
  const faults: string[] = [];
  const path = '[Content_Types].xml';
  if (file.paths[0] !== path) faults.push(`${path}: is not the first part`);
  const root = file.root(path);
  const defaults = new Set(children(root, 'Default').map((one) => attribute(one, 'Extension')));
  const overrides = children(root, 'Override').map((one) => attribute(one, 'PartName')?.slice(1) ?? '');
  faults.push(...repeated(overrides).map((name) => `${path}: ${name} twice`));
  for (const name of overrides) if (!file.has(name)) faults.push(`${path}: names ${name}, which is not there`);
  for (const name of file.paths) {
    if (name === path || overrides.includes(name)) continue;
    const extension = name.split('.').at(-1) ?? '';
    if (!defaults.has(extension)) faults.push(`${path}: no type for ${name}`);
    if (extension === 'xml' && name.startsWith('word/')) faults.push(`${path}: no type of its own for ${name}`);
  }
  return faults;
}

function relationships(file: DocxPackage): readonly string[] {
  const faults: string[] = [];
  const reached = new Set<string>();
  for (const path of file.paths.filter((one) => one.endsWith('.rels'))) {
    const owner = path.replace('_rels/', '').replace(/\.rels$/, '');
    if (owner !== '' && !file.has(owner)) faults.push(`${path}: belongs to no part`);
    const all = children(file.root(path), 'Relationship');
    const ids = all.map((one) => attribute(one, 'Id') ?? '');
    faults.push(...repeated(ids).map((id) => `${path}: ${id} twice`));
    for (const one of all) {
      if (attribute(one, 'TargetMode') === 'External') continue;
      const target = resolve(owner, attribute(one, 'Target') ?? '');
      reached.add(target);
      if (!file.has(target)) faults.push(`${path}: leads to ${target}, which is not there`);
      else faults.push(...wrongRoot(file, target, attribute(one, 'Type') ?? '', path));
    }
    if (owner !== '' && file.has(owner)) faults.push(...unknownIds(file, owner, new Set(ids)));
  }
  for (const path of file.paths) {
    const isFurniture = path.endsWith('.rels') || path === '[Content_Types].xml';
    if (!isFurniture && !reached.has(path)) faults.push(`${path}: nothing leads to it`);
    if (!isFurniture && path.endsWith('.xml') && !file.has(relationsOf(path))) {
      faults.push(...unknownIds(file, path, new Set()));
    }
  }
  return faults;
}

/** A footer in a header's place: Word refuses the file. */
function wrongRoot(file: DocxPackage, target: string, type: string, path: string): readonly string[] {
  const wanted = ROOTS[type.split('/').at(-1) ?? ''];
  if (wanted === undefined || file.root(target).name === wanted) return [];
  return [`${path}: ${target} is no ${wanted}`];
}

function unknownIds(file: DocxPackage, path: string, known: ReadonlySet<string>): readonly string[] {
  const used = [...file.text(path).matchAll(/ r:(?:id|embed|link)="([^"]*)"/g)].map((match) => match[1] ?? '');
  return [...new Set(used)].filter((id) => !known.has(id)).map((id) => `${path}: unknown relationship ${id}`);
}

function properties(file: DocxPackage): readonly string[] {
  const path = 'docProps/core.xml';
  const faults: string[] = [];
  const all = children(file.root(path));
  faults.push(...repeated(all.map((one) => one.name)).map((name) => `${path}: ${name} twice`));
  for (const one of all) {
    const isDate = one.name === 'dcterms:created' || one.name === 'dcterms:modified';
    if (isDate && !W3C_DATE.test(ownText(one))) faults.push(`${path}: ${one.name} is no date: ${ownText(one)}`);
  }
  if (!all.some((one) => one.name === 'dc:title' && ownText(one) !== '')) faults.push(`${path}: no title`);
  return faults;
}

function settings(file: DocxPackage): readonly string[] {
  const path = 'word/settings.xml';
  const root = file.root(path);
  const faults: string[] = [];
  if (descendants(root, 'w:updateFields').length > 0) faults.push(`${path}: makes Word ask to update fields`);
  const mode = descendants(root, 'w:compatSetting').find((one) => attribute(one, 'w:name') === 'compatibilityMode');
  if (attribute(mode ?? null, 'w:val') !== '15') faults.push(`${path}: opens in a compatibility mode`);
  return faults;
}

function resolve(owner: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folder = owner.includes('/') ? owner.slice(0, owner.lastIndexOf('/') + 1) : '';
  return folder + target;
}

function relationsOf(path: string): string {
  const cut = path.lastIndexOf('/') + 1;
  return `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
}

/** The values that stand more than once, each once. */
export function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
