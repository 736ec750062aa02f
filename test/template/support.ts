import { formatDiagnostics } from '../../src/diagnostic/format.js';
import { createHelpers, type TemplateLocale } from '../../src/template/helpers.js';
import { loadTemplates, type TemplateFile, type Templates } from '../../src/template/load.js';
import { render } from '../../src/template/render.js';

export const VOCABULARY = new Map(
  Object.entries({
    document: ['title', 'lang'],
    header: ['class'],
    p: ['class', 'id'],
    ol: ['class'],
    li: ['id'],
    strong: [],
    input: ['name', 'label', 'checked'],
    ref: ['to'],
  }).map(([name, attributes]) => [name, new Set(attributes)]),
);

export const LOCALE: TemplateLocale = {
  text: (key, args) => {
    if (key === 'greeting') return `Good day, ${args.name}`;
    return key === 'category.manager' ? 'Manager' : null;
  },
  number: (value, { decimals }) => (decimals === undefined ? String(value) : value.toFixed(decimals)).replace('.', ','),
  percent: (value) => `${value} %`,
  date: (day) => day.split('-').reverse().join('.'),
  list: (items) => items.join(' & '),
};

/** Files by path under `templates/`, as the loader takes them. */
export function files(texts: Readonly<Record<string, string>>): TemplateFile[] {
  return Object.entries(texts).map(([path, text]) => ({ path, file: `templates/${path}`, text }));
}

export function load(texts: Readonly<Record<string, string>>, own: Readonly<Record<string, string>> = {}): Templates {
  return loadTemplates(files(texts), files(own), VOCABULARY);
}

/** The diagnostics as people see them, with the lines of the sources. */
export function framed(templates: Templates, texts: Readonly<Record<string, string>>): string {
  const sourceOf = (file: string): string | null => texts[file.replace('templates/', '')] ?? null;
  return formatDiagnostics(templates.diagnostics, sourceOf, { colour: false });
}

/** Loads `main.hbs` and fills it in. */
export function fill(texts: Readonly<Record<string, string>>, context: object): ReturnType<typeof render> {
  const templates = load(texts);
  const template = templates.documents.get('main');
  if (template === undefined) throw new Error(JSON.stringify(templates.diagnostics));
  return render(template, context, createHelpers(LOCALE));
}

/** The rendered markup without its marks; throws when there are diagnostics. */
export function markupOf(texts: Readonly<Record<string, string>>, context: object): string {
  const result = fill(texts, context);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.value.text.replace(/ at="[^"]*"/g, '');
}
