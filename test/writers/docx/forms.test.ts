import { describe, expect, it } from 'vitest';
import type { Signatures } from '../../../src/document/types.js';
import { textOfDocx } from '../../support/docx-text.js';
import { blank, cell, document, input, p, row, signature, signatures, table, text, textArea } from './nodes.js';
import { bodyOf, writeSample } from './write-sample.js';

describe('signatures', () => {
  const one = signature('employee', { person: 'Maria Example' });

  it('take two paragraphs along to their page', async () => {
    const xml = await bodyOf(p('far'), p('near'), p('next'), signatures([one]));
    const kept = xml
      .split('</w:p>')
      .slice(0, 3)
      .map((paragraph) => paragraph.includes('<w:keepNext/>'));
    expect(kept).toEqual([false, true, true]);
  });

  it('stand side by side in pairs, each read as a whole', async () => {
    const xml = await bodyOf(signatures([one, signature('b'), signature('c')]));
    expect(xml.match(/<w:tbl>/g)?.length).toBe(4);
    const texts = textOfDocx(await writeSample(document([signatures([one, signature('b')])])));
    expect(texts.slice(0, 6)).toEqual(['Employee', 'Signature', 'Maria Example', 'Name in print', 'Date', 'Employee']);
  });

  it('are as wide alone as side by side, and have their labels level', async () => {
    const widths = async (...items: Parameters<typeof signatures>[0]) => {
      const xml = await bodyOf(signatures(items));
      return Array.from(xml.matchAll(/<w:tblW w:w="(\d+)"/g), ([, width]) => Number(width));
    };
    const [alone] = await widths(one);
    expect((await widths(one, signature('b'))).slice(1)).toEqual([alone, alone]);
    const last = (await bodyOf(signatures([one]))).split('<w:tr>').at(-1) ?? '';
    expect(last).toContain('Date');
    expect(last).not.toContain('<w:vAlign');
  });

  it('open a row that stays with the next by a paragraph that says so', async () => {
    const xml = await bodyOf(signatures([one, signature('b'), signature('c')]));
    const opening = '<w:p><w:pPr><w:pStyle w:val="Gap"/><w:keepNext/></w:pPr></w:p>';
    const opened = xml.split('<w:tbl>').map((part) => part.endsWith(opening));
    expect(opened).toEqual([true, true, true, false, false]);
  });

  it('keep all rows but the last with the next', async () => {
    const xml = await bodyOf(signatures([one]));
    const kept = xml
      .split('<w:tr>')
      .slice(1)
      .map((part) => (part.split('</w:tbl>')[0] ?? '').includes('<w:keepNext/>'));
    expect(kept).toEqual([true, true, true, true, false]);
  });
});

describe('signatures with names in brackets', () => {
  const bracketed = { ...signatures([signature('a', { person: 'Maria Example' })]), names: 'brackets' } as const;

  it('have the name across the whole block, below it the post, and the date after its label', async () => {
    const texts = textOfDocx(await writeSample(document([bracketed])));
    expect(texts).toEqual(['Signature', '(', 'Maria Example', ')', 'Name in print', 'Employee', 'Date']);
    const xml = await bodyOf(bracketed);
    const columns = [...xml.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
    const [bracket = 0, , , end] = columns;
    expect(columns).toHaveLength(4);
    expect(bracket).toBe(end);
    const rows = xml.split('<w:tr>').slice(1);
    const widths = rows.map((row) => [...row.matchAll(/<w:tcW w:w="(\d+)"/g)].map(([, width]) => Number(width)));
    const width = columns.reduce((sum, column) => sum + column, 0);
    expect(widths.map((row) => row.reduce((sum, cell) => sum + cell, 0))).toEqual(rows.map(() => width));
    expect(widths.slice(-4).map((row) => row.length)).toEqual([3, 1, 1, 2]);
    expect(widths.at(-4)?.[1]).toBe(width - 2 * bracket);
  });

  it('keep all rows but the last with the next', async () => {
    const rows = (await bodyOf(bracketed)).split('<w:tr>').slice(1);
    const kept = rows.map((row) => (row.split('</w:tbl>')[0] ?? '').includes('<w:keepNext/>'));
    expect(kept).toEqual([true, true, true, true, true, true, false]);
  });
});

describe('signatures side by side', () => {
  it('begin level where a post takes more lines than the one beside it', async () => {
    const long = 'Head of the Department of Corporate Clients and of all that belongs to it in every branch';
    const least = async (role: string, names: Signatures['names']) => {
      const items = [signature('a', { role: [text(role)] }), signature('b')];
      const xml = await bodyOf({ ...signatures(items), names });
      return xml.match(/<w:tr><w:trPr><w:cantSplit\/><w:trHeight [^>]*>/g)?.length ?? 0;
    };
    for (const names of ['line', 'brackets'] as const) {
      expect(await least(long, names)).toBe((await least('Employee', names)) + 2);
    }
  });
});

describe('fields', () => {
  it('are boxes, or ruled blanks with what is known on them', async () => {
    const xml = await bodyOf(
      p([input('checkbox', null, { checked: true }), input('radio'), input('text', 50, { value: 'V' })]),
    );
    expect(xml).toContain('<w:rPr><w:rStyle w:val="CheckBox"/></w:rPr><w:t>☒</w:t>');
    expect(xml).toContain('<w:t>☐</w:t>');
    expect(xml).toMatch(
      /<w:rStyle w:val="Blank"\/><\/w:rPr><w:t xml:space="preserve">V<\/w:t><w:t xml:space="preserve">\u00A0+</,
    );
  });

  it('have figures in the middle of a rule that has a width', async () => {
    const xml = await bodyOf(p([input('number', 50, { value: '129' })]));
    const [before = '', after = ''] = Array.from(xml.matchAll(/\u00A0+/g), ([spaces]) => spaces);
    expect(before.length).toBeGreaterThan(3);
    expect(after.length - before.length).toBeLessThanOrEqual(1);
  });

  it('make no line higher than their style says, though their font is taller', async () => {
    const xml = await bodyOf(p([input('checkbox'), text(' Yes')]), p([text('No box')]));
    const [withBox = '', without = ''] = xml.split('</w:p>');
    expect(withBox).toContain('w:line="280" w:lineRule="exact"');
    expect(without).not.toContain('w:lineRule');
  });

  it('fill their line to a tab stop, or share it', async () => {
    expect(await bodyOf(p([text('Name '), blank(null)]))).toContain(
      '<w:tabs><w:tab w:val="right" w:pos="8958"/></w:tabs>',
    );
    expect(await bodyOf(p([blank(null), text(' to '), input('date')]))).toContain(
      '<w:tabs><w:tab w:val="left" w:pos="4479"/><w:tab w:val="right" w:pos="8958"/></w:tabs>',
    );
  });

  it('that are all of a paragraph have its rule, level whatever stands on it', async () => {
    const rule = (side: string) => `<w:${side} w:val="single" w:sz="3" w:space="1" w:color="7C8793"/>`;
    const ruled = `<w:pPr><w:pBdr>${rule('bottom')}${rule('between')}</w:pBdr></w:pPr>`;
    expect(await bodyOf(p([input('text', null)]))).toContain(`<w:p>${ruled}</w:p>`);
    expect(await bodyOf(p([input('text', null, { value: 'Sales' })]))).toContain(
      `<w:p>${ruled}<w:r><w:t xml:space="preserve">Sales</w:t></w:r></w:p>`,
    );
  });

  it('need no rule in a row that has one', async () => {
    const tableOf = (style: string) => bodyOf(table([null], [], [row([cell([input('number')])])], { style }));
    expect(await tableOf('summary')).not.toContain('w:pBdr');
    expect(await tableOf('grid')).toContain('<w:pBdr>');
  });

  it('of several lines are ruled rows of one height', async () => {
    const xml = await bodyOf(textArea('Strengths', 3));
    expect(xml.match(/<w:trHeight w:val="454" w:hRule="atLeast"\/>/g)?.length).toBe(3);
  });
});
