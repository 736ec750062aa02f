import { describe, expect, it } from 'vitest';
import { textOf } from '../../../../src/document/walk.js';
import { lintDocx } from '../../../support/docx-lint.js';
import { outlineOfDocx } from '../../../support/docx-outline.js';
import { openDocx } from '../../../support/docx-package.js';
import { textOfDocx } from '../../../support/docx-text.js';
import { cell, document, h, list, p, row, table, text } from '../nodes.js';
import { everyBlock } from '../sample.js';
import { writeSample } from '../write-sample.js';
import { type BaseName, baseBytes, changedBase, sound, writeOn } from './bases.js';

const sample = { ...everyBlock, number: 'HR-2026/AM', revision: '3', date: '2 March 2026' };
const BASES: readonly BaseName[] = ['word', 'libreoffice'];

const outlineOf = (bytes: Uint8Array): readonly string[] => outlineOfDocx(openDocx(bytes));
const headsOf = (bytes: Uint8Array): readonly string[] => outlineOf(bytes).slice(0, outlineOf(bytes).indexOf('styles'));

describe.each(BASES)('a document with every block on the letterhead of %s', (name) => {
  it('has nothing that Word would repair', async () => {
    expect(lintDocx(await writeOn(sound(baseBytes(name)), sample))).toEqual([]);
  });

  it('has the text of the document, numbers and boxes included, after what the letterhead puts before it', async () => {
    const before = name === 'word' ? ['Personalabteilung, Example Trading'] : [];
    expect(textOfDocx(await writeOn(sound(baseBytes(name)), sample))).toEqual([...before, ...textOf(sample)]);
  });

  it('has the same bytes whenever it is opened and written', async () => {
    const first = await writeOn(sound(baseBytes(name)), sample);
    const base = sound(baseBytes(name));
    await writeOn(base, document([list('ordered', ['other'])]));
    expect(Buffer.compare(await writeOn(base, sample), first)).toBe(0);
  });
});

describe('the letterhead of Word', () => {
  it('gives its page, heads and feet', async () => {
    const heads = headsOf(await writeOn(sound(baseBytes('word')), sample));
    expect(`\n${heads.join('\n')}\n`).toMatchInlineSnapshot(`
      "
      page 210 × 297 mm, margins 35 20 25 25, first page apart
      default header
        Tintenfass GmbH – HR-2026/AM
      first header
        [Tintenfass]
        Tintenfass GmbH · Hafenstraße 1 · Bremen · tintenfass.example
        Nr. HR-2026/AM, Fassung 3	2 March 2026
        Account manager – job description
        → media/base1.png
        → https://tintenfass.example/
      default footer
        Seite [PAGE]2
      first footer
        IBAN DE00 1234 · HRB 1234 Bremen · 2 March 2026
      "
    `);
  });

  it('gives its styles, in which ours are found by name; those that it lacks are added', async () => {
    const all = outlineOf(await writeOn(sound(baseBytes('word')), sample));
    const styles = all.slice(all.indexOf('styles') + 1).map((line) => line.trim());
    const ours = outlineOf(await writeSample(sample)).map((line) => line.trim());
    expect(styles.filter((style) => !ours.includes(style))).toEqual([
      'paragraph Standard = Normal',
      'paragraph berschrift1 = heading 1',
      'paragraph berschrift2 = heading 2',
      'paragraph Kopfzeile = header',
      'paragraph Fuzeile = footer',
      'paragraph Listenabsatz = List Paragraph',
      'paragraph Gap = Tintenfass Abstand',
      'character Absatz-Standardschriftart = Default Paragraph Font',
      'character Fett = Strong',
      'character Link = Hyperlink',
      'character Platzhaltertext = Placeholder Text',
      'table NormaleTabelle = Normal Table',
      'table Tabellenraster = Table Grid',
      'numbering KeineListe = No List',
      'paragraph Gap2 = Gap',
    ]);
    expect(styles).toEqual(expect.arrayContaining(['paragraph Clause = Clause', 'paragraph Heading3 = heading 3']));
  });
});

describe('the letterhead of LibreOffice', () => {
  it('leaves the foot of later pages to us, as it dresses the first page only', async () => {
    const heads = headsOf(await writeOn(sound(baseBytes('libreoffice')), sample));
    expect(`\n${heads.join('\n')}\n`).toMatchInlineSnapshot(`
      "
      page 216 × 279 mm, margins 25 35 25 35, first page apart
      default header
        Atelier Mistral — Job description HR-2026/AM
      first header
        Atelier Mistral, 3 quai du Port, Marseille — Example Trading
      default footer
        Example Trading Ltd · JD-001 · Revision 1 · 2 March 2026
        Page [PAGE]1 of [NUMPAGES]1

      first footer
        SIRET 000 000 000 — 2 March 2026
      "
    `);
  });
});

describe('a letterhead', () => {
  const noHeads = (xml: string): string => xml.replace(/<w:(header|footer)Reference[^>]*>/g, '');

  it('without heads and feet has ours', async () => {
    const bytes = await writeOn(sound(changedBase({ 'word/document.xml': noHeads })), sample);
    const ours = headsOf(await writeSample(sample)).slice(1);
    expect(headsOf(bytes).slice(1).sort()).toEqual([...ours].sort());
    expect(lintDocx(bytes)).toEqual([]);
  });

  it('without a head, but with a foot, has our letterhead and its own foot on all pages', async () => {
    const onlyFoot = (xml: string): string =>
      xml
        .replace(/<w:headerReference[^>]*>/g, '')
        .replace(/<w:footerReference w:type="first"[^>]*>|<w:titlePg\/>/g, '');
    const heads = headsOf(await writeOn(sound(changedBase({ 'word/document.xml': onlyFoot })), sample));
    expect(heads.filter((line) => /^\w+ (header|footer)$|Seite/.test(line))).toEqual([
      'default header',
      'first header',
      'default footer',
      '  Seite [PAGE]2',
      'first footer',
      '  Seite [PAGE]2',
    ]);
  });

  it('inherits heads from sections before the last', async () => {
    const twoSections = (xml: string): string =>
      xml.replace(
        '<w:body>',
        '<w:body><w:p><w:pPr><w:sectPr><w:headerReference w:type="even" r:id="rId6"/></w:sectPr></w:pPr></w:p>',
      );
    const even = (xml: string): string => xml.replace('<w:compat>', '<w:evenAndOddHeaders/><w:compat>');
    const bytes = await writeOn(
      sound(changedBase({ 'word/document.xml': twoSections, 'word/settings.xml': even })),
      sample,
    );
    expect(headsOf(bytes)).toContain('even header');
    expect(lintDocx(bytes)).toEqual([]);
  });

  it('may be a document that was made by Rolebook', async () => {
    const base = sound(await writeSample(everyBlock));
    const bytes = await writeOn(base, sample);
    expect(lintDocx(bytes)).toEqual([]);
    expect(textOfDocx(bytes)).toEqual(textOf(sample));
    expect(outlineOf(bytes).filter((line) => / (\S+ )?2$/.test(line))).toEqual(
      outlineOf(await writeSample(everyBlock)).filter((line) => / (\S+ )?2$/.test(line)),
    );
  });

  it('is laid across where the document is', async () => {
    const bytes = await writeOn(sound(baseBytes('word')), { ...sample, orientation: 'landscape' });
    expect(openDocx(bytes).text('word/document.xml')).toContain(
      '<w:pgSz w:w="16838" w:h="11906" w:code="9" w:orient="landscape"/>',
    );
    expect(lintDocx(bytes)).toEqual([]);
  });
});

describe('text on a letterhead', () => {
  const narrowTable = table([null, null], [], [row([cell('a'), cell('b')])]);
  const bodyOn = async (base: Uint8Array, ...blocks: Parameters<typeof document>[0]): Promise<string> =>
    openDocx(await writeOn(sound(base), document(blocks))).text('word/document.xml');

  it('has the ids of its styles, and no number from a heading that it numbers', async () => {
    const xml = await bodyOn(baseBytes('word'), h(1, 'Account manager'), p([text('x', { strong: true })]));
    expect(xml).toContain('<w:pStyle w:val="berschrift1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>');
    expect(xml).toContain('<w:rStyle w:val="Fett"/>');
  });

  it('has headings that stay with their text and apart from it, though the letterhead does not say so', async () => {
    const bare = (text: string): string => text.replace(/<w:keepNext\/>|<w:spacing [^>]*\/>/g, '');
    const propertiesOn = async (base: Uint8Array): Promise<string | undefined> =>
      /<w:pStyle w:val="berschrift2"\/>(.*?)<\/w:pPr>/.exec(await bodyOn(base, p('x'), h(2, 'Duties'), p('y')))?.[1];
    const bared = await propertiesOn(changedBase({ 'word/styles.xml': bare }));
    expect(bared).toMatch(/^<w:keepNext\/><w:keepLines\/>.*<w:spacing w:before="240" w:after="120"\/>/);
    expect(await propertiesOn(baseBytes('word'))).not.toMatch(/<w:keep|<w:spacing/);
  });

  it('has lists of our own numbering beside its lists', async () => {
    const xml = await bodyOn(baseBytes('word'), list('ordered', ['one']));
    const numId = /<w:numId w:val="(\d+)"/.exec(xml)?.[1];
    const numbering = openDocx(await writeOn(sound(baseBytes('word')), document([]))).text('word/numbering.xml');
    expect(numbering).toContain('<w:num w:numId="1"><w:abstractNumId w:val="4"/></w:num>');
    expect(numbering).toContain(`<w:num w:numId="${numId}"`);
    expect(numId).not.toBe('1');
  });

  it('fills its width', async () => {
    const wide = await bodyOn(baseBytes('word'), narrowTable);
    const narrow = await bodyOn(baseBytes('libreoffice'), narrowTable);
    expect(wide).toContain('<w:tblW w:w="9354" w:type="dxa"/>');
    expect(narrow).toContain('<w:tblW w:w="8272" w:type="dxa"/>');
  });
});

describe('what a letterhead is set to', () => {
  it('stays where it concerns its look', async () => {
    const settings = openDocx(await writeOn(sound(baseBytes('word')), sample)).text('word/settings.xml');
    expect(settings.match(/<w:(\w+)/g)).toEqual([
      '<w:settings',
      '<w:defaultTabStop',
      '<w:autoHyphenation',
      '<w:compat',
      '<w:compatSetting',
      '<w:themeFontLang',
      '<w:decimalSymbol',
      '<w:listSeparator',
    ]);
  });

  it('is not its language', async () => {
    const file = openDocx(await writeOn(sound(baseBytes('word')), { ...sample, language: 'th' }));
    const languages = `${file.text('word/styles.xml')}${file.text('word/settings.xml')}`.match(/\w+="\w\w-\w\w"/g);
    expect([...new Set(languages)]).toEqual(['val="en-GB"', 'eastAsia="en-GB"', 'bidi="th-TH"']);
  });
});
