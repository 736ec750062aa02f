import type { Document } from '../../../document/types.js';
import { escapeXml } from '../xml.js';

/** What a base may ask for, as `{{number}}` or as a content control of that tag. */
export const PLACEHOLDERS = ['number', 'revision', 'date', 'title', 'position', 'kind', 'company', 'language'] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

export type Values = Readonly<Record<Placeholder, string>>;

/** Around the name of a placeholder in XML that is to be filled: characters for private use, which no text has. */
const OPEN = '\u{E0F0}';
const CLOSE = '\u{E0F1}';
const TOKEN = new RegExp(`${OPEN}(\\w+)${CLOSE}`, 'gu');

export function valuesOf(document: Document): Values {
  const { number, revision, date, title, position, subject, author, language } = document;
  return { number, revision, date, title, position, kind: subject, company: author, language };
}

export function tokenOf(name: Placeholder): string {
  return OPEN + name + CLOSE;
}

export function isPlaceholder(name: string): name is Placeholder {
  return PLACEHOLDERS.some((known) => known === name);
}

/** The names whose tokens an XML holds, each once. */
export function askedFor(xml: string): readonly Placeholder[] {
  const names = [...xml.matchAll(TOKEN)].map(([, name = '']) => name);
  return PLACEHOLDERS.filter((name) => names.includes(name));
}

/** The XML with the values in place of their tokens. */
export function filled(xml: string, values: Values): string {
  return xml.replace(TOKEN, (token, name: string) => (isPlaceholder(name) ? escapeXml(values[name]) : token));
}
