import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Block, Document, Inline } from '../../../src/document/types.js';
import type { Base } from '../../../src/writers/docx/base/types.js';
import { writeDocx } from '../../../src/writers/docx/write-docx.js';
import { demonstration } from '../../support/demonstration.js';
import { controlsOf, customProperties } from '../../support/docx-controls.js';
import { lintDocx } from '../../support/docx-lint.js';
import { lintForm } from '../../support/docx-lint-form.js';
import { openDocx } from '../../support/docx-package.js';
import { textOfDocx } from '../../support/docx-text.js';
import { withValues } from '../../support/with-values.js';
import { baseBytes, changedBase, sound } from './base/bases.js';
import { cell, document, input, p, row, signature, signatures, table, text, textArea } from './nodes.js';
import { context, theme, writeSample } from './write-sample.js';

const prompts = { text: 'Enter text', date: 'Enter date', choice: 'Choose' };
const STAMP = 'rolebook:1?form=appraisal&employee=e-07&digest=0123456789abcdef';
const DOCUMENT = 'word/document.xml';

async function form(made: Document, base: Base | null = null): Promise<Uint8Array> {
  const written = await writeDocx(made, theme, { ...context, fillable: true, prompts, base });
  if (!written.ok) throw new Error(written.diagnostics.map(({ message }) => message).join('\n'));
  return written.value;
}

async function formXml(...blocks: readonly Block[]): Promise<string> {
  return openDocx(await form(document(blocks))).text(DOCUMENT);
}

/** The only control of a form with one field. */
async function controlOf(inline: Inline, more: readonly Inline[] = []): Promise<string> {
  const xml = await formXml(p([...more, inline]));
  return (
    /<w:sdt><w:sdtPr>(?:(?!<w:group\/>|<w:sdt>).)*?<\/w:sdt>/s.exec(xml.slice(xml.indexOf('<w:group/>')))?.[0] ?? ''
  );
}

const everyField = document(
  [
    p([text('Name '), input('text', 100, { name: 'name', label: 'Name' })]),
    p([input('text', null, { name: 'lone', label: 'Alone' })]),
    p([input('number', 40, { name: 'figure', label: 'Figure' }), text(' or '), input('date', null, { name: 'day' })]),
    p([input('date', 80, { name: 'from', label: 'From', value: '2026-07-01', readOnly: true })]),
    p([input('checkbox', null, { name: 'box', checked: true }), text(' Yes')]),
    p(['a', 'b'].map((value) => input('radio', null, { name: 'choice', value }))),
    p([input('select', 80, { name: 'level', options: [{ value: '1', label: 'One' }] })]),
    textArea('remarks', 3),
    table([null, null], [], [row([cell([input('number', null, { name: 'cell' })]), cell('–')])], { style: 'entries' }),
    signatures([signature('employee')]),
  ],
  { stamp: STAMP },
);

describe('a form that is filled in on screen', () => {
  it('has a control for each field, named as the field', async () => {
    const lines = controlsOf(openDocx(await form(everyField))).map(
      ({ tag, kind, lock, isEmpty, text }) => `${tag}: ${kind}, ${lock}, ${isEmpty ? 'empty, ' : ''}${text}`,
    );
    expect(lines).toEqual([
      `rolebook: richText, sdtContentLocked, ${STAMP}`,
      'name: text, sdtLocked, empty, Enter text',
      'lone: text, sdtLocked, empty, Enter text',
      'figure: text, sdtLocked, empty, _',
      'day: date, sdtLocked, empty, Enter date',
      'from: date, sdtContentLocked, 01/07/2026',
      'box: checkbox, sdtLocked, ☒',
      'choice=a: checkbox, sdtLocked, ☐',
      'choice=b: checkbox, sdtLocked, ☐',
      'level: dropDownList, sdtLocked, empty, Choose',
      'remarks: text, sdtLocked, empty, Enter text',
      'cell: text, sdtLocked, empty, _',
    ]);
  });

  it('has nothing that Word would repair', async () => {
    const bytes = await form(everyField);
    expect([...lintDocx(bytes), ...lintForm(bytes, everyField)]).toEqual([]);
  });

  it.each([
    ['<w:tag w:val="lone"/>', '<w:tag w:val="name"/>', 'name twice'],
    ['<w:tag w:val="lone"/>', '', 'no control for lone'],
    ['<w:tag w:val="lone"/>', '<w:tag w:val="other"/>', 'other: is no field of the document'],
    ['<w:lock w:val="sdtLocked"/>', '', 'name: has the lock'],
    ['<w:showingPlcHdr/>', '', 'name: is taken for empty, or for filled in'],
    ['<w:t>☒</w:t>', '<w:t>☐</w:t>', 'box: shows ☐'],
    ['<w:text w:multiLine="1"/>', '<w:date/>', 'remarks: is no textarea but date'],
    [
      /<w:id w:val="\d+"\/><w:lock w:val="sdtLocked"/,
      '<w:id w:val="-5"/><w:lock w:val="sdtLocked"',
      'has the number -5',
    ],
    [STAMP.replaceAll('&', '&amp;'), 'rolebook:1', 'rolebook: holds rolebook:1'],
  ] as const)('would be seen to be wrong with %s → %s', async (from, to, said) => {
    const files = unzipSync(await form(everyField));
    const before = strFromU8(files[DOCUMENT] ?? new Uint8Array());
    const after = before.replace(from, to);
    expect(after, 'the fault was put in').not.toBe(before);
    const faults = lintForm(zipSync({ ...files, [DOCUMENT]: strToU8(after) }), everyField);
    expect(faults.join('\n')).toContain(said);
  });

  it('is the same bytes each time, and other bytes than for the hand', async () => {
    expect(Buffer.compare(await form(everyField), await form(everyField))).toBe(0);
    expect(openDocx(await writeSample(everyField)).text(DOCUMENT)).not.toContain('<w:sdt>');
  });

  it('reads as it does for the hand, but for what empty fields say', async () => {
    const { text: promptText, date, choice } = prompts;
    const shown = textOfDocx(await form(everyField)).map((line) =>
      [promptText, date, choice].reduce((rest, prompt) => rest.replace(prompt, ''), line).trim(),
    );
    const byHand = textOfDocx(await writeSample(everyField)).map((line) => line.replace('2026-07-01', '01/07/2026'));
    expect(shown.filter((line) => line !== '')).toEqual(byHand.map((line) => line.trim()));
  });

  it('lets nothing be changed but controls and what stands in signature blocks', async () => {
    const xml = await formXml(p('before'), signatures([signature('a')]), p('after'));
    const groups = xml.split('<w:lock w:val="contentLocked"/><w:group/>');
    expect(groups.length - 1).toBe(2);
    const [, first = '', second = ''] = groups;
    expect(first.slice(0, first.indexOf('</w:sdtContent>'))).toContain('before');
    expect(first.slice(first.indexOf('</w:sdtContent>'))).toContain('Signature');
    expect(second).toContain('after');
    expect(xml).not.toContain('<!--');
  });

  it('keeps signatures in a cell as closed as their table', async () => {
    const xml = await formXml(table([null], [], [row([cell([signatures([signature('a')])])])]));
    expect(xml.split('<w:group/>').length - 1).toBe(1);
    expect(xml).not.toContain('<!--');
  });

  it('has blanks in heads and feet, which stand on many pages', async () => {
    const made = document([p([input('text', 50, { name: 'a' })])], {
      footer: [p([input('text', 50, { name: 'foot' })])],
    });
    const file = openDocx(await form(made));
    expect(controlsOf(file).map(({ tag }) => tag)).toEqual(['a']);
    expect(file.text('word/footer1.xml')).not.toContain('w:sdt');
  });
});

describe('a control', () => {
  it('keeps the rule of its blank, before and after it is filled in', async () => {
    const spaces = (xml: string): number => xml.match(/\u00A0/g)?.length ?? 0;
    const byHand = openDocx(await writeSample(document([p([input('number', 60)])]))).text(DOCUMENT);
    const xml = await formXml(p([input('number', 60)]));
    expect(spaces(xml)).toBe(spaces(byHand));
    expect(xml).toContain('<w:sdtPr><w:rPr><w:rStyle w:val="Blank"/></w:rPr>');
    expect(xml).toMatch(/<\/w:sdt><w:r><w:rPr><w:rStyle w:val="Blank"\/><\/w:rPr><w:t xml:space="preserve">\u00A0+</);
  });

  it('that is all of a paragraph leaves the rule to it, that of a cell to the cell', async () => {
    expect(await formXml(p([input('text', null)]))).toMatch(/<w:pBdr>.*<\/w:pPr><w:sdt>/);
    const inCell = await formXml(
      table([null], [], [row([cell([input('number')], { align: 'right' })])], { style: 'summary' }),
    );
    expect(inCell).not.toContain('w:pBdr');
    expect(inCell).toMatch(/<w:jc w:val="right"\/><\/w:pPr><w:sdt>/);
  });

  it('has figures as bold as their row', async () => {
    const figure = { ...input('number'), field: { ...input('number').field, value: '38', readOnly: true } };
    const xml = await formXml(table([null], [], [row([cell([figure])], 'total')], { style: 'results' }));
    expect(xml).toMatch(/<w:rStyle w:val="Strong"\/>(?:(?!<w:t).)*<w:t xml:space="preserve">38</);
  });

  it('says nothing where what it says has no room', async () => {
    expect(await controlOf(input('text', 20))).not.toContain('Enter text');
    const narrow = table(
      [{ mm: 12 }, null],
      [],
      [row([cell([input('text')]), cell([input('text', null, { name: 'b' })])])],
    );
    const shown = controlsOf(openDocx(await form(document([narrow])))).map((one) => one.text);
    expect(shown).toEqual(['_', 'Enter text']);
  });

  it('has a title no longer than Word takes, cut between words', async () => {
    const label = 'The details of the decision and the day on which it takes effect, as the law and the contract allow';
    const title = /<w:alias w:val="([^"]*)"/.exec(await controlOf(input('text', 50, { label })))?.[1] ?? '';
    expect(title).toBe('The details of the decision and the day on which it takes…');
  });

  it('has the last words of a longer title, which tell it from that of the field beside it', async () => {
    const label = 'Contracts with large clients, new and old, concluded by the department, Actual, January 2026';
    const title = /<w:alias w:val="([^"]*)"/.exec(await controlOf(input('text', 50, { label })))?.[1] ?? '';
    expect(title).toBe('Contracts with large clients, new and…, Actual, January 2026');
  });

  it('with a longer name than Word takes is found by a property of the document', async () => {
    const name = `actual.${'a-very-long-id-of-an-indicator-'.repeat(2)}.received`;
    const made = document([p([input('text', 50, { name }), input('text', 50, { name: `${name}.x` })])]);
    const bytes = await form(made);
    const tags = controlsOf(openDocx(bytes)).map(({ tag }) => tag);
    expect(tags.map((tag) => [tag.length, customProperties(openDocx(bytes)).get(`Rolebook ${tag}`)])).toEqual([
      [64, name],
      [64, `${name}.x`],
    ]);
    expect(lintForm(bytes, made)).toEqual([]);
  });

  it('of a day shows it as the language writes it, and keeps the day', async () => {
    const dateOf = async (language: string): Promise<readonly (string | undefined)[]> => {
      const made = document([p([input('date', 80, { value: '2026-07-01' })])], { language });
      const file = openDocx(await form(made));
      const xml = file.text(DOCUMENT);
      return [
        controlsOf(file)[0]?.text,
        /<w:dateFormat w:val="([^"]*)"\/><w:lid w:val="([^"]*)"/.exec(xml)?.slice(1).join(' '),
        /w:fullDate="([^"]*)"/.exec(xml)?.[1],
        /<w:calendar w:val="(\w+)"/.exec(xml)?.[1],
      ];
    };
    const day = '2026-07-01T00:00:00Z';
    expect(await dateOf('en')).toEqual(['01/07/2026', 'dd/MM/yyyy en-GB', day, 'gregorian']);
    expect(await dateOf('lt')).toEqual(['2026-07-01', 'yyyy-MM-dd lt-LT', day, 'gregorian']);
    expect(await dateOf('nb')).toEqual(['01.07.2026', 'dd.MM.yyyy nb-NO', day, 'gregorian']);
    expect(await dateOf('th')).toEqual(['01/07/2569', 'dd/MM/yyyy th-TH', day, 'thai']);
  });

  it('of a choice holds labels and values, without the empty one', async () => {
    const options = [
      { value: '', label: '–' },
      { value: 'part', label: 'In part' },
    ];
    expect(await controlOf(input('select', 80, { value: 'part', options }))).toMatch(
      /<w:dropDownList><w:listItem w:displayText="In part" w:value="part"\/><\/w:dropDownList>.*<w:t xml:space="preserve">In part</,
    );
  });

  it('marks a value in letters of another language, so that it is set in its font', async () => {
    expect(await controlOf(input('text', null, { value: 'สมหญิง ใจดี' }))).toContain(
      '<w:rPr><w:rFonts w:cs="Noto Sans Thai"/><w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="th-TH"/></w:rPr>',
    );
  });

  it('of several lines is as high as its lines for the hand', async () => {
    const xml = await formXml(textArea('Strengths', 3, 'One\nTwo'));
    expect(xml).toContain('<w:trHeight w:val="1362" w:hRule="atLeast"/>');
    expect(xml).toMatch(/<w:text w:multiLine="1"\/>.*One<\/w:t><w:br\/><w:t xml:space="preserve">Two</);
  });
});

describe('a form on a letterhead', () => {
  it('is sound, and takes no control of the letterhead for its own', async () => {
    const own = document([p([input('text', null, { name: 'number', label: 'Number' })])], { stamp: STAMP });
    const base = sound(baseBytes('word'));
    const tagged = sound(
      changedBase({
        'word/header1.xml': (xml) =>
          xml.replace(
            '</w:hdr>',
            '<w:sdt><w:sdtPr><w:tag w:val="comments"/><w:id w:val="7"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>x</w:t></w:r></w:p></w:sdtContent></w:sdt></w:hdr>',
          ),
      }),
    );
    for (const [made, letterhead] of [
      [everyField, base],
      [own, base],
      [document([textArea('comments', 2)], { stamp: STAMP }), tagged],
    ] as const) {
      const bytes = await form(made, letterhead);
      expect([...lintDocx(bytes), ...lintForm(bytes, made)]).toEqual([]);
    }
  });
});

describe('the forms of the demonstration company', () => {
  it('hold every field once, blank and filled in', async () => {
    const languages = ['en', 'th'];
    const { documents, context: faces } = await demonstration(undefined, { roles: ['account-manager'], languages });
    const forms = documents.filter(({ kind }) => kind !== 'job-description');
    expect(forms.length).toBe(4);
    for (const { document: blank, look } of forms) {
      const filled = withValues(blank, ({ control }) => (control === 'date' ? '2026-07-01' : '12'));
      for (const made of [blank, { ...filled, stamp: STAMP }]) {
        const written = await writeDocx(made, look, { ...faces, fillable: true, prompts });
        expect(written.ok && [...lintDocx(written.value), ...lintForm(written.value, made)]).toEqual([]);
      }
    }
  });
});
