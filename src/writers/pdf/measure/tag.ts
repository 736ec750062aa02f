import type { Link, Role, Tag } from '../types.js';

interface Details {
  readonly language?: string;
  readonly alt?: string;
  readonly attributes?: string;
  readonly link?: Link;
}

/** A tag under another, in the other's language unless told. */
export function tag(role: Role, parent: Tag, details: Details = {}): Tag {
  return {
    role,
    parent,
    language: details.language ?? parent.language,
    alt: details.alt ?? null,
    attributes: details.attributes ?? null,
    link: details.link ?? null,
  };
}

/** The element that holds all others. */
export function rootTag(language: string): Tag {
  return { role: 'Document', parent: null, language, alt: null, attributes: null, link: null };
}
