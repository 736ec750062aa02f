import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/document/types.js';
import { keepsOf } from '../../../src/writers/docx/keeps.js';
import { cell, h, list, p, row, section, signature, signatures, table } from './nodes.js';

describe('keepsOf', () => {
  it('binds to signatures the two blocks before them, wherever they stand', () => {
    const [far, near] = [p('far', 'li'), p('near', 'li')];
    const [heading, end] = [h(3, 'Agreed'), signatures([signature('a')])];
    const keeps = keepsOf([list('clauses', [{ blocks: [far] }, { blocks: [near] }]), section([heading, end])]);
    expect([far, near, heading, end].map((block) => keeps.withNext.has(block))).toEqual([false, true, true, false]);
  });

  it('binds signatures to those that come soon after them', () => {
    const [first, second] = [signatures([signature('a')]), signatures([signature('b')])];
    const between = [h(3, 'Read'), p('I have read this.')];
    const soon = keepsOf([first, ...between, second]);
    expect([first, ...between, second].map((block) => soon.withNext.has(block))).toEqual([true, true, true, false]);
    expect(keepsOf([first, p('far'), ...between, second]).withNext.has(first)).toBe(false);
  });

  it('takes a frame with signatures and a place for the stamp as signatures', () => {
    const [far, near, heading] = [p('far'), p('near'), h(3, 'Approved')];
    const frame = table([null, { mm: 44 }], [], [row([cell([signatures([signature('a')])]), cell('Stamp')])]);
    const bound = (last: Block) => {
      const keeps = keepsOf([far, near, heading, last]);
      return [far, near, heading, last].map((block) => keeps.withNext.has(block));
    };
    expect(bound(frame)).toEqual([false, true, true, false]);
    expect(bound(table([null], [], [row([cell('Stamp')])]))).toEqual([false, false, false, false]);
  });

  it('binds all but the last block of a section that keeps together', () => {
    const blocks = [h(3, 'A'), p('B'), p('C')];
    const keeps = keepsOf([section(blocks, true), p('D')]);
    expect(blocks.map((block) => [keeps.withNext.has(block), keeps.whole.has(block)])).toEqual([
      [true, true],
      [true, true],
      [false, true],
    ]);
  });
});
