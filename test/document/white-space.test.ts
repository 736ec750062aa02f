import { describe, expect, it } from 'vitest';
import type { Inline } from '../../src/document/types.js';
import { inlinesOf } from './support.js';

function show(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.type === 'text' ? `"${inline.text}"` : inline.type)).join(' ');
}

describe('white space', () => {
  it.each([
    ['<p>  a\n\n  b  </p>', '"a b"'],
    ['<p>a <strong> b </strong> c</p>', '"a " "b " "c"'],
    ['<p>a<strong> </strong>b</p>', '"a" " " "b"'],
    ['<p> <strong> a</strong></p>', '"a"'],
    ['<p>a <br/> b</p>', '"a" lineBreak "b"'],
    ['<p>a <em> <br/></em> b</p>', '"a" lineBreak "b"'],
    ['<p>a <blank/> b </p>', '"a " blank " b"'],
    ['<p>\n  <blank/>\n</p>', 'blank'],
    ['<p>a<!-- x --> <!-- y -->b</p>', '"a b"'],
    ['<p>a<span>b</span>c</p>', '"abc"'],
    ['<p>e\u0301<em>\u0301</em></p>', '"\u00E9" "\u0301"'],
    ['<p>e<span>\u0301</span></p>', '"\u00E9"'],
    ['<p>a&#160; b</p>', '"a\u00A0 b"'],
  ])('of %s collapses', (body, expected) => {
    expect(show(inlinesOf(body))).toBe(expected);
  });
});
