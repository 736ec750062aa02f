import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Page, paginate } from '../../../src/writers/pdf/paginate.js';
import type { Break, FlowItem } from '../../../src/writers/pdf/types.js';

interface Named extends FlowItem<Named> {
  readonly name: string;
}

function named(name: string, heightPt: number, rest: Partial<Named> = {}): Named {
  return { name, heightPt, spaceBeforePt: 0, spaceAfterPt: 0, breakAfter: 'free', repeatedHead: [], ...rest };
}

function lines(count: number, heightPt = 10, rest: Partial<Named> = {}): Named[] {
  return Array.from({ length: count }, (_, index) => named(`line ${index + 1}`, heightPt, rest));
}

/** Names on each page; a repeated head in parentheses. */
function shown(pages: readonly Page<Named>[]): string[][] {
  return pages.map((page) => page.placed.map(({ item, repeated }) => (repeated ? `(${item.name})` : item.name)));
}

function sizes(pages: readonly Page<Named>[]): number[] {
  return pages.map((page) => page.placed.length);
}

function at<Value>(values: readonly Value[], index: number): Value {
  const value = values[index];
  if (value === undefined) throw new RangeError(`no value at ${index}`);
  return value;
}

const HEAD = named('head', 10, { breakAfter: 'never' });

const anyItem = fc.record({
  heightPt: fc.integer({ min: 1, max: 120 }),
  spaceBeforePt: fc.integer({ min: 0, max: 20 }),
  spaceAfterPt: fc.integer({ min: 0, max: 20 }),
  breakAfter: fc.constantFrom<Break>('free', 'free', 'free', 'part', 'avoid', 'never', 'always'),
  repeatedHead: fc.constantFrom<readonly Named[]>([], [], [HEAD]),
});

const anyFlow = fc
  .array(anyItem, { maxLength: 60 })
  .map((items) => items.map((item, index): Named => ({ ...item, name: `item ${index}` })));

const anyHeights = fc.tuple(fc.integer({ min: 60, max: 200 }), fc.integer({ min: 60, max: 200 }));

describe('paginate', () => {
  it('loses, repeats and reorders nothing', () => {
    fc.assert(
      fc.property(anyFlow, anyHeights, (items, [first, other]) => {
        const pages = paginate(items, (page) => (page === 0 ? first : other));
        const placed = pages.flatMap((page) => page.placed.filter(({ repeated }) => !repeated));
        expect(placed.map(({ item }) => item)).toEqual(items);
      }),
    );
  });

  it('overflows a page only with an item that is taller than the page', () => {
    fc.assert(
      fc.property(anyFlow, anyHeights, (items, [first, other]) => {
        paginate(items, (page) => (page === 0 ? first : other)).forEach((page, index) => {
          const height = index === 0 ? first : other;
          const last = page.placed.at(-1);
          if (last === undefined || page.filledPt <= height) return;
          expect(page.placed).toHaveLength(1);
          expect(last.item.heightPt).toBeGreaterThan(height);
        });
      }),
    );
  });

  it('lets nothing overlap and starts each page at its top', () => {
    fc.assert(
      fc.property(anyFlow, anyHeights, (items, [first, other]) => {
        for (const page of paginate(items, (index) => (index === 0 ? first : other))) {
          let bottom = 0;
          for (const { item, yPt } of page.placed) {
            expect(yPt).toBeGreaterThanOrEqual(bottom);
            bottom = yPt + item.heightPt;
          }
          expect(page.placed[0]?.yPt ?? 0).toBe(0);
          expect(page.filledPt).toBe(bottom);
        }
      }),
    );
  });

  it('ends every page that it is told to end', () => {
    fc.assert(
      fc.property(anyFlow, (items) => {
        for (const page of paginate(items, () => 150)) {
          const before = page.placed.slice(0, -1);
          expect(before.filter(({ item }) => item.breakAfter === 'always')).toEqual([]);
        }
      }),
    );
  });

  it('divides what stays together rather than leave a page less than a fifth full', () => {
    const table = lines(9, 10, { breakAfter: 'avoid' });
    expect(sizes(paginate([named('title', 30), ...table], () => 100))).toEqual([1, 9]);
    expect(sizes(paginate([named('title', 15), ...table], () => 100))).toEqual([8, 2]);
    // Not where a page may hardly ever end: between a heading and its text.
    const heading = lines(9, 10, { breakAfter: 'never' });
    expect(sizes(paginate([named('title', 15), ...heading], () => 100))).toEqual([1, 9]);
  });

  it('divides a long table that stays together rather than leave a page less than two thirds full', () => {
    const head = named('head', 10, { breakAfter: 'avoid' });
    const rows = (count: number) => lines(count, 10, { breakAfter: 'avoid', repeatedHead: [head] });
    const pages = (before: number, count: number) =>
      shown(paginate([named('text', before), head, ...rows(count)], () => 100)).map((page) => page.length);
    expect(pages(50, 8)).toEqual([6, 5]);
    // Enough rows stand on either side, or the table is moved whole; so it is where the page is well filled.
    expect(pages(50, 5)).toEqual([1, 6]);
    expect(pages(70, 8)).toEqual([1, 9]);
    const table = [head, ...lines(8, 10, { breakAfter: 'avoid' })];
    expect(sizes(paginate([named('text', 50), ...table], () => 100))).toEqual([1, 9]);
  });

  it('never parts what a table works out from the last row before it, nor leaves that row alone', () => {
    const head = named('head', 10, { breakAfter: 'avoid' });
    const repeatedHead = [head];
    const months = lines(6, 10, { breakAfter: 'avoid', repeatedHead });
    const scores = lines(3, 10, { breakAfter: 'never', repeatedHead });
    const table = [head, ...months.slice(0, 5), { ...at(months, 5), breakAfter: 'never' as const }, ...scores];
    const pages = (before: number) => sizes(paginate([named('text', before), ...table], () => 100));
    expect(pages(20)).toEqual([6, 6]);
    expect(pages(40)).toEqual([6, 6]);
    expect(pages(51)).toEqual([5, 7]);
  });

  it('divides a section between its parts rather than leave a page less than two thirds full', () => {
    const part = (name: string) => [...lines(2, 10, { breakAfter: 'avoid' }), named(name, 10, { breakAfter: 'part' })];
    const section = [...part('first'), ...lines(3, 10, { breakAfter: 'avoid' })];
    expect(sizes(paginate([named('text', 50), ...section, ...lines(9)], () => 100))).toEqual([4, 10, 2]);
    expect(sizes(paginate([named('text', 70), ...section], () => 100))).toEqual([1, 6]);
  });

  it('divides a section on a well filled page where that spares a page', () => {
    const section = [
      ...lines(2, 10, { breakAfter: 'avoid' }),
      named('first part', 10, { breakAfter: 'part' }),
      ...lines(3, 10, { breakAfter: 'avoid' }),
    ];
    expect(sizes(paginate([named('text', 70), ...section, named('end', 30)], () => 100))).toEqual([1, 7]);
    expect(sizes(paginate([named('text', 70), ...section, named('end', 50)], () => 100))).toEqual([4, 4]);
  });

  it('makes one empty page of nothing', () => {
    expect(paginate([], () => 100)).toEqual([{ placed: [], filledPt: 0 }]);
  });

  it('adds the space after an item to the space before the next, and drops both at a page break', () => {
    const items = [
      named('a', 40, { spaceAfterPt: 5 }),
      named('b', 40, { spaceBeforePt: 10, spaceAfterPt: 5 }),
      named('c', 40, { spaceBeforePt: 10 }),
    ];
    const pages = paginate(items, () => 100);
    expect(shown(pages)).toEqual([['a', 'b'], ['c']]);
    expect(pages[0]?.placed.map(({ yPt }) => yPt)).toEqual([0, 55]);
    expect(pages[1]?.placed.map(({ yPt }) => yPt)).toEqual([0]);
  });

  it('takes the height of each page by its index', () => {
    expect(sizes(paginate(lines(20), (page) => (page === 0 ? 50 : 100)))).toEqual([5, 10, 5]);
  });

  it('keeps what must stay together on the next page', () => {
    const heading = named('heading', 10, { breakAfter: 'never' });
    const pages = paginate([...lines(9), heading, ...lines(9)], () => 100);
    expect(shown(pages)[1]?.slice(0, 2)).toEqual(['heading', 'line 1']);
  });

  it('breaks what should stay together before what must', () => {
    const items = [
      ...lines(4, 10, { breakAfter: 'avoid' }),
      ...lines(5, 10, { breakAfter: 'never' }),
      ...lines(9, 10, { breakAfter: 'avoid' }),
    ];
    expect(sizes(paginate(items, () => 80))[0]).toBe(4);
  });

  it('breaks even what must stay together when no page can hold it', () => {
    expect(sizes(paginate(lines(25, 10, { breakAfter: 'never' }), () => 100))).toEqual([10, 10, 5]);
  });

  it('repeats the head of a table on each page that its body reaches, and counts its height', () => {
    const rows = lines(20, 10, { repeatedHead: [HEAD] });
    const pages = paginate([HEAD, ...rows], () => 100);
    expect(pages.map((page) => shown([page])[0]?.[0])).toEqual(['head', '(head)', '(head)']);
    expect(sizes(pages)).toEqual([10, 10, 3]);
  });

  it('leaves a repeated head out where it would crowd out the row', () => {
    const tall = named('tall row', 95, { repeatedHead: [HEAD] });
    expect(shown(paginate([HEAD, named('row', 10, { repeatedHead: [HEAD] }), tall], () => 100))).toEqual([
      ['head', 'row'],
      ['tall row'],
    ]);
  });

  it('moves lines to a last page that would be less than a fifth full', () => {
    expect(sizes(paginate(lines(101), () => 1000))).toEqual([81, 20]);
  });

  it('moves lines to a page before the last that would be less than a fifth full', () => {
    const tall = named('tall', 990);
    expect(sizes(paginate([...lines(105), tall], () => 1000))).toEqual([85, 20, 1]);
  });

  it('leaves a short last page where moving lines would tear what belongs together', () => {
    const kept = lines(100, 10, { breakAfter: 'avoid' }).map((line, index) =>
      index === 99 ? { ...line, breakAfter: 'free' as const } : line,
    );
    expect(sizes(paginate([...kept, named('end', 10)], () => 1000))).toEqual([100, 1]);
  });

  it('leaves a short last page after a break by hand', () => {
    const items = [...lines(9), named('last of page', 10, { breakAfter: 'always' }), named('end', 10)];
    expect(sizes(paginate(items, () => 100))).toEqual([10, 1]);
  });
});
