import { describe, expect, it } from 'vitest';
import { withoutAbsentLaws } from '../../src/role/absent-laws.js';
import { ABSENT, type PlaceholderValue } from '../../src/role/placeholder-values.js';
import { parseText } from '../../src/source/message-text.js';

const VALUES = new Map<string, PlaceholderValue>([
  ['law.labour', 'L'],
  ['law.civil', 'C'],
  ['law.administrative', ABSENT],
  ['law.criminal', 'R'],
]);

/** The text with the laws that are left in square brackets. */
function shown(value: string, language = 'en'): string {
  const { parts } = parseText({ value, stretchPlace: () => ({ file: '' }) });
  return withoutAbsentLaws(parts, VALUES, language)
    .map((part) => (part.type === 'literal' ? part.text : `[${part.path.replace('law.', '')}]`))
    .join('');
}

describe('an enumeration of laws', () => {
  it.each([
    ['en', 'by {law.administrative}, {law.criminal} and {law.civil}.', 'by [criminal] and [civil].'],
    ['en', 'by {law.labour}, {law.civil} or {law.administrative}.', 'by [labour] or [civil].'],
    ['en', 'by {law.labour} and {law.administrative}.', 'by [labour].'],
    ['el', 'από {law.administrative}, {law.criminal} ή {law.civil}', 'από [criminal] ή [civil]'],
    ['lt', '{law.administrative}, {law.criminal} ir {law.civil}', '[criminal] ir [civil]'],
    ['nb', '{law.criminal}, {law.administrative} og {law.civil}', '[criminal] og [civil]'],
    ['th', '{law.administrative} {law.criminal} และ{law.civil}', '[criminal] และ[civil]'],
  ])('leaves out what a country lacks (%s: %s)', (language, text, left) => {
    expect(shown(text, language)).toBe(left);
  });

  it.each([
    '{law.labour} without {law.administrative}',
    '{law.administrative} alone',
    '{law.labour} as well as {law.administrative}',
  ])('is none with other words in it: %s', (text) => {
    expect(shown(text)).toContain('[administrative]');
  });
});
