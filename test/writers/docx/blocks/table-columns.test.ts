import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ColumnWidth } from '../../../../src/document/types.js';
import { columnTwips } from '../../../../src/writers/docx/blocks/table-columns.js';

describe('columnTwips', () => {
  it('lets columns without a width share what the others leave', () => {
    expect(columnTwips([{ percent: 50 }, null, null], 1000)).toEqual([500, 250, 250]);
    expect(columnTwips([{ mm: 25.4 }, null], 3000)).toEqual([1440, 1560]);
  });

  it('keeps half of an equal share for them', () => {
    expect(columnTwips([{ percent: 100 }, null], 1000)).toEqual([750, 250]);
  });

  it('stretches or shrinks columns that all have a width', () => {
    expect(columnTwips([{ mm: 10 }, { mm: 30 }], 1000)).toEqual([250, 750]);
    expect(columnTwips([{ percent: 80 }, { percent: 80 }], 1000)).toEqual([500, 500]);
  });

  it('fills the table exactly', () => {
    const column = fc.oneof(
      fc.constant(null),
      fc.record({ mm: fc.double({ min: 1, max: 80, noNaN: true }) }),
      fc.record({ percent: fc.double({ min: 1, max: 60, noNaN: true }) }),
    );
    fc.assert(
      fc.property(fc.array<ColumnWidth>(column, { minLength: 1, maxLength: 8 }), (columns) => {
        const widths = columnTwips(columns, 8958);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBe(8958);
        expect(Math.min(...widths)).toBeGreaterThan(0);
      }),
    );
  });
});
