import { describe, expect, it } from 'vitest';
import type { Inline } from '../../../src/document/types.js';
import { bindSpaces } from '../../../src/writers/docx/inlines/bound-spaces.js';
import { text } from './nodes.js';

/** The parts joined, non-breaking spaces as underscores, non-breaking hyphens as equals signs. */
function bound(...inlines: readonly Inline[]): string {
  return bindSpaces(inlines)
    .map((inline) => (inline.type === 'text' || inline.type === 'reference' ? inline.text : '▢'))
    .join('')
    .replaceAll('\u00a0', '_')
    .replaceAll('\u2011', '=');
}

const place = { file: 'x' };

describe('the spaces of a DOCX paragraph', () => {
  it('do not break what belongs together', () => {
    expect(bound(text('EUR 45,000 within 2 working days'))).toBe('EUR_45,000 within 2_working days');
  });

  it('hold together parts that look different, and a reference with its word', () => {
    expect(bound(text('worth '), text('EUR ', { strong: true }), text('45,000'))).toBe('worth EUR_45,000');
    const reference: Inline = { type: 'reference', target: 'a', text: '2.3', strong: false, language: 'en', place };
    expect(bound(text('See clause '), reference, text(' and so on'))).toBe('See clause_2.3 and so on');
    expect(bound(text('Page '), { type: 'pageNumber', place })).toBe('Page ▢');
  });

  it('come with hyphens that keep the two parts of a short word together', () => {
    expect(bound(text('Meetings, e-mail; decision-making, A-'))).toBe('Meetings, e=mail; decision-making, A-');
    expect(bound(text('e-mail', { href: 'https://e-mail.example' }))).toBe('e-mail');
  });

  it('keep company for a short last word of a longer paragraph', () => {
    expect(bound(text('Keeps up with what the company and others do.'))).toBe(
      'Keeps up with what the company and others_do.',
    );
    expect(bound(text('Keeps up with what the company and others advertise.'))).not.toContain('_');
    expect(bound(text('What others do.'))).toBe('What others do.');
  });
});
