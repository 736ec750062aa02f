import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../src/appraisal/read/docx/read-docx.js';
import { bombDocx, checkbox, control, paragraph, rawDocx, run, textControl } from '../../support/raw-docx.js';

/** What is read, in lines: the stamp, then each field and its values; or why nothing is. */
function read(bytes: Uint8Array): string[] {
  const result = readDocx(bytes);
  if (!result.ok) return [result.reason];
  const { stamp, fields } = result.content;
  return [
    ...(stamp === null ? [] : [`stamp ${stamp}`]),
    ...fields.map((one) => `${one.name}: ${one.values.join(' | ')}`),
  ];
}

/** The value of one control with that content. */
function valueIn(properties: string, content: string): string {
  return read(rawDocx({ body: paragraph(control('a', properties, content)) })).join('\n');
}

describe('texts of a Word form', () => {
  it.each([
    [
      'several runs, as Word splits them',
      `<w:r w:rsidR="00A1"><w:t>Γιώ</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:lang w:val="el-GR"/></w:rPr><w:t>ργος</w:t></w:r><w:proofErr w:type="spellEnd"/>`,
      'Γιώργος',
    ],
    ['spaces', '<w:r><w:t xml:space="preserve"> a </w:t></w:r><w:r><w:t>b</w:t></w:r>', ' a b'],
    [
      'tabs and breaks',
      '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t></w:r>',
      'a\tb\nc\nd',
    ],
    ['hyphens that do not break', '<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t></w:r>', 'a\u2011b'],
    [
      'tracked changes',
      `${run('a')}<w:ins>${run('b')}</w:ins><w:del><w:r><w:delText>c</w:delText></w:r></w:del><w:moveTo>${run('d')}</w:moveTo><w:moveFrom>${run('e')}</w:moveFrom>`,
      'abd',
    ],
    ['a link', `<w:hyperlink>${run('a@b.test')}</w:hyperlink>`, 'a@b.test'],
    ['decomposed letters', run('e\u0301'), 'é'],
    ['a smart tag', `<w:smartTag>${run('Vilnius')}</w:smartTag>`, 'Vilnius'],
  ])('are read from %s', (_, content, text) => expect(valueIn('<w:text/>', content)).toBe(`a: ${text}`));

  it('have a line for each paragraph', () => {
    const tabs = '<w:pPr><w:tabs><w:tab w:val="left" w:pos="9"/></w:tabs></w:pPr>';
    const content = `${paragraph(tabs + run('one'))}${paragraph('')}${paragraph(run('three'))}`;
    expect(read(rawDocx({ body: control('a', '<w:richText/>', content) }))).toEqual(['a: one\n\nthree']);
  });

  it.each([
    ['a placeholder', '<w:showingPlcHdr/><w:text/>', run('Enter text')],
    ['a placeholder', '<w:showingPlcHdr w:val="true"/><w:text/>', run('Enter text')],
    ['nothing', '<w:text/>', ''],
    ['spaces', '<w:text/>', run(' \u00a0')],
    ['what was deleted', '<w:text/>', '<w:del><w:r><w:delText>c</w:delText></w:r></w:del>'],
  ])('are none where there is only %s', (_, properties, content) => expect(valueIn(properties, content)).toBe('a: '));

  it('are there where the placeholder is switched off', () => {
    expect(valueIn('<w:showingPlcHdr w:val="0"/><w:text/>', run('typed'))).toBe('a: typed');
  });
});

describe('lists, dates and boxes of a Word form', () => {
  const list =
    '<w:dropDownList w:lastValue="two"><w:listItem w:displayText="First" w:value="one"/><w:listItem w:displayText="Second" w:value="two"/></w:dropDownList>';

  it('give the value of what is shown', () => {
    expect(valueIn(list, run('First'))).toBe('a: one');
    expect(valueIn(list.replaceAll('dropDownList', 'comboBox'), run('Something else'))).toBe('a: Something else');
    expect(valueIn(`<w:showingPlcHdr/>${list}`, run('Choose'))).toBe('a: ');
  });

  it.each([
    ['2026-11-21', '21 November 2026', '2026-11-21'],
    ['2026-11-21', '๒๑ พฤศจิกายน ๒๕๖๙', '2026-11-21'],
    ['2026-11-21', '21.11.26', '2026-11-21'],
    ['2026-11-21', '22 November 2026', '22 November 2026'],
    ['2026-11-21', '21 November 2027', '21 November 2027'],
    ['', 'in spring', 'in spring'],
  ])('give the day %s only where it is shown: %s', (day, text, value) => {
    const attribute = day === '' ? '' : ` w:fullDate="${day}T00:00:00Z"`;
    expect(valueIn(`<w:date${attribute}><w:lid w:val="en-GB"/></w:date>`, run(text))).toBe(`a: ${value}`);
  });

  it('are ticked or not', () => {
    const boxes = ['1', '0', 'true', 'false'].map((mark, index) => checkbox(`box${index}`, mark));
    expect(read(rawDocx({ body: paragraph(boxes.join('')) }))).toEqual([
      'box0: true',
      'box1: ',
      'box2: true',
      'box3: ',
    ]);
  });

  it('are one field where they share a name, with all that are ticked', () => {
    const boxes = [
      checkbox('duty.a=done', '0'),
      checkbox('duty.a=partly', '1'),
      checkbox('b=1', '1'),
      checkbox('b=2', '1'),
    ];
    expect(read(rawDocx({ body: paragraph(boxes.join('')) }))).toEqual(['duty.a: partly', 'b: 1 | 2']);
  });
});

describe('controls of a Word form', () => {
  it('are found in tables, headers, groups and text boxes, and not in older copies', () => {
    const cell = control('in a cell', '<w:text/>', `<w:tc>${paragraph(run('1'))}</w:tc>`);
    const rows = control('', '', `<w:tr>${cell}<w:tc>${textControl('in a row', '2')}</w:tc></w:tr>`);
    const group = control('all', '<w:group/>', textControl('in a group', '3'));
    const box = `<mc:AlternateContent><mc:Choice>${textControl('twice', '4')}</mc:Choice><mc:Fallback>${textControl('twice', 'old')}</mc:Fallback></mc:AlternateContent>`;
    const moved = `<w:p><w:moveFrom>${textControl('moved', '5')}</w:moveFrom></w:p>`;
    const body = `<w:tbl>${rows}</w:tbl>${group}${paragraph(`<w:r>${box}</w:r>`)}${moved}`;
    expect(read(rawDocx({ body, header: textControl('in the header', '0') }))).toEqual([
      'in a cell: 1',
      'in a row: 2',
      'in a group: 3',
      'twice: 4',
      'in the header: 0',
    ]);
  });

  it('give both values where one was copied', () => {
    expect(read(rawDocx({ body: textControl('a', '1') + textControl('a', '2') }))).toEqual(['a: 1 | 2']);
    expect(read(rawDocx({ body: textControl('a', '1') + textControl('a', '1') }))).toEqual(['a: 1']);
  });

  it('hold the stamp; in the properties alone it shows that tags are lost', () => {
    expect(read(rawDocx({ body: textControl('rolebook', 'mark') + textControl('a', '1'), property: 'mark' }))).toEqual([
      'stamp mark',
      'a: 1',
    ]);
    expect(read(rawDocx({ body: textControl('a', '1'), property: 'mark' }))).toEqual(['lost-tags']);
  });
});

describe('a Word file', () => {
  const good = rawDocx({ body: textControl('a', '1') });
  const document = (xml: string): Uint8Array => rawDocx({ body: '', files: { 'word/document.xml': xml } });

  it.each([
    ['that is cut off', good.subarray(0, -30), 'damaged'],
    ['with an entity', document('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), 'damaged'],
    ['with broken XML', document('<w:document><w:body></w:document>'), 'damaged'],
    ['with deep XML', document(`${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`), 'damaged'],
    ['with a changed byte', changed(good, Buffer.from(good).indexOf('word/document.xml') + 25), 'damaged'],
    ['that is a bomb', bombDocx({ body: '', files: { 'word/media/a.bin': new Uint8Array(210_000_000) } }), 'too-large'],
    ['with a part that is a bomb', document(' '.repeat(13_000_000)), 'too-large'],
    ['that is another archive', rawDocx({ body: '', files: { '[Content_Types].xml': '<Types/>' } }), 'other-archive'],
  ])('%s is %s', (_, bytes, reason) => expect(read(bytes)).toEqual([reason]));
});

function changed(bytes: Uint8Array, at: number): Uint8Array {
  return bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));
}
