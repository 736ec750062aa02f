import type { Diagnostic } from '../../../diagnostic/diagnostic.js';
import type { Document } from '../../../document/types.js';
import { escapeXml } from '../xml.js';
import { joinedNamespaces } from './namespaces.js';
import { filled, valuesOf } from './tokens.js';
import type { Base } from './types.js';

/** Warnings `base/empty-placeholder` for what a base asks for and the document's template does not give. */
export function emptyPlaceholders(document: Document, base: Base | null): readonly Diagnostic[] {
  const values = valuesOf(document);
  const missing = (base?.asksFor ?? []).filter((name) => values[name] === '');
  return missing.map((name) => ({
    severity: 'warning',
    code: 'base/empty-placeholder',
    message: `The letterhead asks for {{${name}}}, which this document does not have.`,
    hint: 'number, revision and date are attributes of <document>, as in the built-in templates',
    place: document.place,
  }));
}

/** What a base puts before the document, and the attributes that then declare all namespaces; null for nothing. */
export function frontMatter(
  document: Document,
  base: Base | null,
  namespaces: string,
): { readonly xml: string; readonly namespaces: string } | null {
  if (base === null || base.front === null) return null;
  const own = [...namespaces.matchAll(/([\w:]+)="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, value] as const,
  );
  const joined = [...joinedNamespaces(new Map(own), base.front.namespaces)];
  return {
    xml: filled(base.front.xml, valuesOf(document)),
    namespaces: joined.map(([name, value]) => `${name}="${escapeXml(value)}"`).join(' '),
  };
}
