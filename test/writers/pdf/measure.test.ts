import { describe, expect, it } from 'vitest';
import { mmToPt } from '../../../src/units.js';
import { layOut } from '../../../src/writers/pdf/layout.js';
import { runsWidth } from '../../../src/writers/pdf/measure/atom.js';
import { columnWidths } from '../../../src/writers/pdf/measure/column-widths.js';
import type { Ink, TextInk } from '../../../src/writers/pdf/types.js';
import { bodyOf, faces, theme } from './document-of.js';

interface PlacedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
}

/** Texts of the first page, without the space at their end; x from the left edge of the text block. */
function textsOf(blocks: string): PlacedText[] {
  const { layout } = layOut(bodyOf(blocks), theme, faces);
  return (layout.pages[0]?.placed ?? []).flatMap(({ item, yPt }) => placedTexts(item.inks, yPt));
}

function placedTexts(inks: readonly Ink[], yPt: number): PlacedText[] {
  return inks.flatMap((ink) => {
    if (ink.type === 'group') return placedTexts(ink.inks, yPt + ink.yPt);
    return ink.type === 'text' ? [placedText(ink, yPt)] : [];
  });
}

function placedText(ink: TextInk, yPt: number): PlacedText {
  const glyphs = ink.runs.flatMap((run) => run.glyphs);
  const text = String.fromCodePoint(...glyphs.flatMap((glyph) => glyph.codePoints));
  const space = /\s+$/.test(text) ? runsWidth(ink.runs.slice(-1), ink.look.sizePt) : 0;
  const right = ink.xPt + runsWidth(ink.runs, ink.look.sizePt) - space;
  return { text: text.trimEnd(), left: ink.xPt, right, baseline: yPt + ink.yPt - ink.look.risePt };
}

function rulesOf(blocks: string): { left: number; length: number }[] {
  const { layout } = layOut(bodyOf(blocks), theme, faces);
  const rules = (ink: Ink): { left: number; length: number }[] => {
    if (ink.type === 'group') return ink.inks.flatMap(rules);
    return ink.type === 'rule' ? [{ left: ink.xPt, length: ink.lengthPt }] : [];
  };
  return (layout.pages[0]?.placed ?? []).flatMap(({ item }) => item.inks.flatMap(rules));
}

const WIDTH = mmToPt(158);

describe('paragraphs', () => {
  it('keep their lines within the text block', () => {
    const lines = textsOf(`<p>${'Plans the visits of the month and records the outcome. '.repeat(12)}</p>`);
    expect(lines.length).toBeGreaterThan(5);
    for (const { left, right } of lines) {
      expect(left).toBe(0);
      expect(right).toBeLessThanOrEqual(WIDTH + 0.01);
    }
  });

  it('stand on one base line whatever their faces and weights', () => {
    const texts = textsOf(
      '<p>Latin <strong>bold</strong>, <span lang="th">เสร็จ</span>, <span lang="gu">શ્રી</span>, ☐ ≥ 5</p>',
    );
    expect(texts.length).toBeGreaterThan(4);
    expect(new Set(texts.map(({ baseline }) => baseline)).size).toBe(1);
  });

  it('do not break between a word and the comma after it in another weight', () => {
    const texts = textsOf(`<p>${'word '.repeat(17)}<strong>wordword</strong>, and more words that follow here.</p>`);
    const comma = texts.find(({ text }) => text.startsWith(','));
    const bold = texts.find(({ text }) => text === 'wordword');
    expect(comma?.baseline).toBe(bold?.baseline);
    expect(comma?.left).toBeCloseTo(bold?.right ?? 0, 5);
  });

  it('let blanks share what their line leaves', () => {
    const [first, second] = rulesOf('<p>Name <blank/> place <blank/></p>');
    expect(first?.length).toBeCloseTo(second?.length ?? 0, 5);
    expect((second?.left ?? 0) + (second?.length ?? 0)).toBeCloseTo(WIDTH, 5);
  });

  it('break a value that is wider than its line, and draw no rule under it', () => {
    const value = 'Department of Client Service and Support';
    const cell = `<td><input type="text" name="unit" label="Unit" value="${value}"/></td>`;
    const columns = '<colgroup><col width="30mm"/><col/></colgroup>';
    const blocks = `<table class="fields" layout="true">${columns}<tbody><tr>${cell}<td>x</td></tr></tbody></table>`;
    const texts = textsOf(blocks).filter(({ text }) => text !== 'x');
    expect(texts.map(({ text }) => text).join(' ')).toBe(value);
    expect(texts.length).toBeGreaterThan(1);
    for (const { right } of texts) expect(right).toBeLessThanOrEqual(mmToPt(30));
    expect(rulesOf(blocks)).toEqual([]);
  });

  it('set a figure in the middle of a rule that has a width, and words at its beginning', () => {
    const written = (type: string) => `<p><input type="${type}" name="a" label="A" value="129" width="20mm"/></p>`;
    const [figure] = textsOf(written('number'));
    const [words] = textsOf(written('text'));
    expect((figure?.left ?? 0) + (figure?.right ?? 0)).toBeCloseTo(mmToPt(20), 5);
    expect(words?.left).toBe(0);
  });

  it('draw a blank as long as it is told', () => {
    expect(rulesOf('<p>Date <input type="date" name="d" label="Date" width="28mm"/></p>')[0]?.length).toBeCloseTo(
      mmToPt(28),
      5,
    );
  });
});

describe('lists', () => {
  it('align the numbers of a level on their right and all text of a level on its left', () => {
    const items = Array.from({ length: 12 }, (_, index) => `<li>Duty ${index + 1}</li>`).join('');
    const texts = textsOf(`<ol class="clauses"><li><p>General</p><ol class="clauses">${items}</ol></li></ol>`);
    const numbers = texts.filter(({ text }) => /^1\.\d+\.$/.test(text));
    const duties = texts.filter(({ text }) => text.startsWith('Duty'));
    expect(numbers).toHaveLength(12);
    expect(duties).toHaveLength(12);
    for (const { right } of numbers) expect(right).toBeCloseTo(numbers[0]?.right ?? 0, 5);
    for (const { left } of duties) expect(left).toBeCloseTo(mmToPt(12), 5);
  });
});

describe('tables', () => {
  it('keep overlong words in their cells, broken between clusters', () => {
    const latin = 'Donaudampfschifffahrtsgesellschaft'.repeat(4);
    const thai = 'ปัญหาอุปสรรคความก้าวหน้า';
    const texts =
      textsOf(`<table class="grid"><colgroup><col width="20mm"/><col width="15mm"/><col/></colgroup><tbody><tr>
      <td>${latin}</td><td>${thai}</td><td>x</td></tr></tbody></table>`);
    const gap = 2 * mmToPt(2);
    const [thaiLeft = 0, lastLeft = 0] = ['ปัญ', 'x'].map(
      (start) => texts.find((one) => one.text.startsWith(start))?.left,
    );
    const first = texts.filter(({ left }) => left < thaiLeft);
    const second = texts.filter(({ left }) => left >= thaiLeft && left < lastLeft);
    expect(first.map(({ text }) => text).join('')).toBe(latin);
    expect(second.map(({ text }) => text).join('')).toBe(thai);
    expect(first.length).toBeGreaterThan(1);
    expect(second.length).toBeGreaterThan(1);
    for (const { right } of first) expect(right).toBeLessThanOrEqual(thaiLeft - gap + 0.01);
    for (const { right } of second) expect(right).toBeLessThanOrEqual(lastLeft - gap + 0.01);
  });

  it('widen columns that are narrower than a word or figure, at the cost of the others', () => {
    const texts = textsOf(`<table class="grid">
      <colgroup><col/><col width="14mm"/><col width="14mm"/><col width="30mm"/></colgroup>
      <thead><tr><th>Indicator</th><th align="right">Target</th><th>Unit</th><th align="right">Weight</th></tr></thead>
      <tbody><tr><td>Revenue</td><td align="right">≥ 1,250,000</td><td>complaints</td><td align="right">40</td></tr>
      </tbody></table>`);
    const words = ['Indicator', 'Target', 'Unit', 'Weight', 'Revenue', 'complaints', '40'];
    expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(words));
    expect(texts.some(({ text }) => text.endsWith('1,250,000'))).toBe(true);
    expect(texts.find(({ text }) => text === '40')?.right).toBeCloseTo(WIDTH - mmToPt(2), 5);
  });

  it('set the first lines of a row on one base line, whatever their sizes', () => {
    const texts = textsOf(
      '<table class="grid"><tbody><tr><td><p class="small">Small</p></td><td>Normal</td></tr></tbody></table>',
    );
    expect(texts).toHaveLength(2);
    expect(texts[0]?.baseline).toBeCloseTo(texts[1]?.baseline ?? 0, 5);
  });

  it('have labels level above blanks that are level', () => {
    const labelled = (label: string, value: string) =>
      `<td><p class="label">${label}</p><p class="entry"><input type="text" name="${label}" label="A" value="${value}"/></p></td>`;
    const texts = textsOf(`<table class="fields" layout="true"><colgroup><col/><col width="30mm"/></colgroup>
      <tbody><tr>${labelled('Short', 'One')}${labelled('Long', 'A value of a good many words')}</tr></tbody></table>`);
    const at = (words: string) => texts.find(({ text }) => text === words)?.baseline ?? Number.NaN;
    expect(at('Short')).toBeCloseTo(at('Long'), 5);
    expect(at('One')).toBeCloseTo(Math.max(...texts.map(({ baseline }) => baseline)), 5);
    expect(texts.length).toBeGreaterThan(4);
  });

  it('put cells after one that spans rows in the right column', () => {
    const texts = textsOf(`<table class="grid"><colgroup><col width="40mm"/><col/></colgroup><tbody>
      <tr><td rowspan="2">Spans</td><td>One</td></tr><tr><td>Two</td></tr></tbody></table>`);
    const [one, two] = ['One', 'Two'].map((name) => texts.find(({ text }) => text === name));
    expect(two?.left).toBe(one?.left);
    expect(two?.baseline).toBeGreaterThan(one?.baseline ?? 0);
  });

  it('draw no rule through a cell that spans rows', () => {
    const rules = rulesOf(`<table class="checklist"><colgroup><col width="40mm"/><col/></colgroup><tbody>
      <tr><td rowspan="2">Spans</td><td>One</td></tr><tr><td>Two</td></tr></tbody></table>`);
    expect(rules).toHaveLength(2);
    expect(rules[0]?.left).toBeCloseTo(mmToPt(40), 5);
    expect(rules[1]?.left).toBe(0);
  });

  it('align figures on the right of their cells', () => {
    const texts = textsOf(
      '<table class="grid"><tbody><tr><td align="right">1.5</td></tr><tr><td align="right">1,000.5</td></tr></tbody></table>',
    );
    expect(texts[0]?.right).toBeCloseTo(texts[1]?.right ?? 0, 5);
    expect(texts[0]?.right).toBeCloseTo(WIDTH - mmToPt(2), 5);
  });
});

describe('columnWidths', () => {
  const rounded = (widths: readonly number[]): number[] => widths.map((width) => Math.round(width * 100) / 100);

  it('gives fixed and relative widths as they are and shares the rest', () => {
    expect(rounded(columnWidths([{ mm: 25.4 }, { percent: 25 }, null, null], 400))).toEqual([72, 100, 114, 114]);
  });

  it('always fills the table', () => {
    expect(rounded(columnWidths([{ mm: 254 }, { mm: 254 }], 400))).toEqual([200, 200]);
    expect(rounded(columnWidths([{ percent: 20 }, { percent: 20 }], 400))).toEqual([200, 200]);
    expect(rounded(columnWidths([null, null, null, null], 400))).toEqual([100, 100, 100, 100]);
  });

  it('leaves open columns half an equal share when the others want everything', () => {
    expect(rounded(columnWidths([{ mm: 254 }, null], 400))).toEqual([300, 100]);
  });
});

describe('signatures', () => {
  const signature = (name: string, role: string, person: string): string =>
    `<signature name="${name}" statement="Agreed" role="${role}" person="${person}" signature-label="Signature" person-label="Name" date-label="Date"/>`;

  it('stand side by side on one grid, a third below the first', () => {
    const texts = textsOf(
      `<p>One.</p><p>Two.</p><signatures>${signature('a', 'Director', 'Maria Example')}${signature(
        'b',
        'Head of a department whose name takes more than one line of its block',
        '',
      )}${signature('c', 'Lawyer', '')}</signatures>`,
    );
    const [first, second, third] = texts.filter(({ text }) => text === 'Signature');
    expect(first?.baseline).toBe(second?.baseline);
    expect(first?.left).toBe(0);
    expect(second?.left).toBeGreaterThan(WIDTH / 2);
    expect(third?.left).toBe(0);
    expect(third?.baseline).toBeGreaterThan(first?.baseline ?? 0);
    const [name, date] = ['Name', 'Date'].map((label) => texts.find(({ text }) => text === label));
    expect(name?.baseline).toBe(date?.baseline);
  });

  it('give a name in brackets the whole width of the block, and the date a line below the post, after its label', () => {
    const long = 'Head of a department whose name takes more than one line of its block';
    const blocks = `<signatures across="3" names="brackets">${['Clerk', 'Director', long].map((post, index) => signature(`s${index}`, post, '')).join('')}</signatures>`;
    const width = (WIDTH - 2 * 24) / 3;
    const texts = textsOf(blocks);
    const [open, close, label, post, date] = ['(', ')', 'Name', 'Director', 'Date'].map((words) =>
      texts.filter(({ text }) => text === words),
    );
    expect(open?.map(({ left }) => Math.round(left))).toEqual(
      [0, 1, 2].map((column) => Math.round(column * (width + 24))),
    );
    const spans = close?.map(({ left }, index) => left - (open?.[index]?.left ?? 0)) ?? [];
    expect(Math.min(...spans)).toBeGreaterThan(width - 6);
    expect(new Set(open?.map(({ baseline }) => baseline)).size).toBe(1);
    expect(new Set(date?.map(({ baseline }) => baseline)).size).toBe(1);
    const labelled = label?.[1]?.baseline ?? Number.POSITIVE_INFINITY;
    const posted = post?.[0]?.baseline ?? Number.POSITIVE_INFINITY;
    expect(posted).toBeGreaterThan(labelled);
    expect(date?.[0]?.baseline).toBeGreaterThan(posted + 11);
    const lengths = rulesOf(blocks).map(({ length }) => length);
    const [sign = 0, person = 0, day = 0] = lengths;
    expect(sign).toBeCloseTo(width);
    expect(person).toBeCloseTo(width - 12);
    expect(day).toBeGreaterThan(width / 2);
    expect(day).toBeLessThan(width - 12);
  });
});

describe('a last line', () => {
  it('is no single short word when the line before can spare one', () => {
    const words = 'Plans the visits of the month and records the outcome of each within one day of it'.split(' ');
    for (let length = 8; length <= words.length; length++) {
      const sentence = words.slice(0, length).join(' ');
      for (const width of ['50mm', '60mm', '70mm']) {
        const columns = `<colgroup><col width="${width}"/><col/></colgroup>`;
        const row = `<tr><td>${sentence}</td><td>–</td></tr>`;
        const texts = textsOf(`<table class="layout" layout="true">${columns}<tbody>${row}</tbody></table>`);
        const lines = texts.filter(({ text }) => text !== '–');
        expect(lines.map(({ text }) => text).join(' ')).toBe(sentence);
        const last = lines.at(-1);
        if (last === undefined || lines.length === 1 || last.text.includes(' ')) continue;
        expect(last.right - last.left).toBeGreaterThan(mmToPt(Number.parseInt(width, 10)) / 5);
      }
    }
  });
});
