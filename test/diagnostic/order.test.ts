import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic, Place } from '../../src/diagnostic/diagnostic.js';
import { orderDiagnostics } from '../../src/diagnostic/order.js';
import { formatPlace } from '../../src/diagnostic/place.js';

function at(place: Place, message = 'Wrong.'): Diagnostic {
  return { severity: 'error', code: 'yaml/syntax', message, place };
}

describe('orderDiagnostics', () => {
  it('sorts by file, then line and column as numbers', () => {
    const places = orderDiagnostics([
      at({ file: 'b', line: 1, column: 1 }),
      at({ file: 'a', line: 10, column: 1 }),
      at({ file: 'a', line: 9, column: 12 }),
      at({ file: 'a', line: 9, column: 2 }),
      at({ file: 'a' }),
    ]).map(({ place }) => formatPlace(place));
    expect(places).toEqual(['a', 'a:9:2', 'a:9:12', 'a:10:1', 'b:1:1']);
  });

  it('keeps one of equals and both of different messages', () => {
    const place = { file: 'a', line: 1, column: 1 };
    expect(orderDiagnostics([at(place), at(place), at(place, 'Other.')])).toHaveLength(2);
  });

  it('does not depend on the order in which problems were found', () => {
    const diagnostic = fc
      .record({
        file: fc.constantFrom('a', 'b'),
        line: fc.nat(3),
        column: fc.nat(3),
        message: fc.constantFrom('X.', 'Y.'),
      })
      .map(({ message, ...place }) => at(place, message));
    fc.assert(
      fc.property(fc.array(diagnostic), (found) => {
        expect(orderDiagnostics(found.toReversed())).toEqual(orderDiagnostics(found));
      }),
    );
  });
});
