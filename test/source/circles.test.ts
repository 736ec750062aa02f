import { describe, expect, it } from 'vitest';
import { circleInWords, circlesOf } from '../../src/source/circles.js';

/** `a>b b>a` as pairs of an id and the one that it leads to. */
function circles(arrows: string): readonly string[] {
  const next = new Map(arrows.split(' ').map((arrow) => [arrow.charAt(0), arrow.charAt(2)] as const));
  return circlesOf([...next.keys()], (id) => next.get(id) ?? null).map((circle) => circle.join(''));
}

describe('circles', () => {
  it.each([
    ['a>b b>c c>d', []],
    ['a>a', ['a']],
    ['a>b b>a', ['ab']],
    ['x>b a>b b>a y>a', ['ba']],
    ['a>b b>a c>d d>e e>c', ['ab', 'cde']],
  ])('of %s are %j', (arrows, expected) => {
    expect(circles(arrows)).toEqual(expected);
  });

  it('are told in words, long ones cut short', () => {
    expect(circleInWords(['a', 'b'], 'in')).toBe('"a" in "b" in "a"');
    expect(circleInWords([...'abcdefgh'], 'in')).toBe('"a" in … in "a"');
  });
});
