import { describe, expect, it } from 'vitest';
import type { Inline } from '../../../src/document/types.js';
import { bindSpaces } from '../../../src/writers/docx/inlines/bound-spaces.js';
import type { Line } from '../../../src/writers/docx/inlines/run.js';
import { withSoftHyphens } from '../../../src/writers/docx/inlines/soft-hyphens.js';
import { hyphenate } from '../../support/hyphenation.js';
import { faces } from '../pdf/document-of.js';
import { input, text } from './nodes.js';

/** The parts joined, non-breaking spaces as underscores, non-breaking hyphens as =, word joiners as +. */
function bound(...inlines: readonly Inline[]): string {
  return bindSpaces(inlines)
    .map((inline) => (inline.type === 'text' || inline.type === 'reference' ? inline.text : '▢'))
    .join('')
    .replaceAll('\u00a0', '_')
    .replaceAll('\u2011', '=')
    .replaceAll('\u2060', '+');
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

  it('hold a box and its label together', () => {
    const box = input('checkbox');
    expect(bound(box, text(' Yes  '), box, text(' Not at all'))).toBe('▢_Yes  ▢_Not at all');
  });

  it('are not the only place where Word would end a line', () => {
    expect(bound(text('vadybininkas (-ė) 1.–3., 10–12 ir e-paštas', { language: 'lt' }))).toBe(
      'vadybininkas_(=ė) 1.–+3., 10–+12 ir e=paštas',
    );
    expect(bound(text('εργαζόμενος/-η', { language: 'el' }))).toBe('εργαζόμενος/=η');
    expect(bound(text('etter § 14-9, A–B', { language: 'nb' }))).toBe('etter §_14=9, A–B');
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

describe('a word wider than its narrow cell', () => {
  const line = { part: { hyphenate, faces }, frame: { widthTwips: 1000, bold: false }, bold: false, sizePt: 10 };
  const hyphenated = (words: string, language: string, widthTwips = 1000): string =>
    withSoftHyphens([text(words, { language })], { ...line, frame: { widthTwips, bold: false } } as unknown as Line)
      .map((inline) => (inline.type === 'text' ? inline.text : ''))
      .join('')
      .replaceAll('\u00ad', '¬');

  it('has soft hyphens; others have none', () => {
    expect(hyphenated('Salgsstøtteavdelingen selger', 'nb')).toBe('Salgs¬støtte¬av¬de¬lin¬gen selger');
    expect(hyphenated('Salgsstøtteavdelingen selger', 'nb', 2100)).toBe('Salgsstøtteavdelingen selger');
    expect(hyphenated('office@brackenfold.example.com', 'en')).toBe('office@brackenfold.example.com');
    expect(hyphenated('વ્યવસ્થાપકવ્યવસ્થાપક', 'gu')).not.toContain('¬');
  });
});
