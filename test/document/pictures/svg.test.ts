import { describe, expect, it } from 'vitest';
import { readSvg } from '../../../src/document/pictures/svg.js';
import type { Segment, Shape } from '../../../src/document/types.js';
import { showDiagnostics } from '../../support/show-diagnostics.js';

function svg(content: string, attributes = 'viewBox="0 0 100 50"'): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>\n${content}\n</svg>`;
}

function shapesOf(content: string, attributes?: string): readonly Shape[] {
  const result = readSvg(svg(content, attributes), 'a.svg');
  if (!result.ok) throw new Error(showDiagnostics(result.diagnostics).join('\n'));
  return result.value.shapes;
}

function data(path: readonly Segment[]): string {
  return path
    .map((segment) => {
      if (segment.to === 'Z') return 'Z';
      const { x, y } = segment;
      return segment.to === 'C'
        ? `C ${segment.x1},${segment.y1} ${segment.x2},${segment.y2} ${x},${y}`
        : `${segment.to} ${x},${y}`;
    })
    .join(' ');
}

/** The path data of the only shape. */
function pathOf(content: string, attributes?: string): string {
  const shapes = shapesOf(content, attributes);
  expect(shapes).toHaveLength(1);
  return data(shapes[0]?.path ?? []);
}

function mistakes(text: string): string[] {
  return showDiagnostics(readSvg(text, 'a.svg').diagnostics).map((line) => line.replace('a.svg:', ''));
}

describe('readSvg', () => {
  it('reads path data: relative, short, quadratic, arcs', () => {
    expect(pathOf('<path d="M10 10h5v5H10z"/>')).toBe('M 10,10 L 15,10 L 15,15 L 10,15 Z');
    expect(pathOf('<path d="m1 1 2 0q3 0 3 3t3 3"/>')).toBe('M 1,1 L 3,1 C 5,1 6,2 6,4 C 6,6 7,7 9,7');
    expect(pathOf('<path d="M0 0c1 0 2 1 2 2s1 2 2 2"/>')).toBe('M 0,0 C 1,0 2,1 2,2 C 2,3 3,4 4,4');
    expect(pathOf('<path d="M0 0a1 1 0 0 1 1 1"/>')).toBe('M 0,0 C 0.5523,0 1,0.4477 1,1');
    expect(pathOf('<path d="M0 0h1v1zh2"/>')).toBe('M 0,0 L 1,0 L 1,1 Z M 0,0 L 2,0');
  });

  it('reads the basic shapes', () => {
    expect(pathOf('<rect x="1" y="2" width="3" height="4"/>')).toBe('M 1,2 L 4,2 L 4,6 L 1,6 Z');
    expect(pathOf('<rect width="10" height="10" rx="9"/>')).toMatch(/^M 5,0 L 5,0 C 7\.7614,0 10,2\.2386 10,5 L/);
    expect(pathOf('<circle cx="5" cy="5" r="2"/>')).toMatch(/^M 3,5 C 3,3\.8954 3\.8954,3 5,3 .* Z$/);
    expect(pathOf('<ellipse cx="5" cy="5" rx="4" ry="2"/>')).toMatch(/^M 1,5 C .* 9,5 .* 1,5 Z$/);
    expect(pathOf('<line x2="5" y2="6" stroke="red"/>')).toBe('M 0,0 L 5,6');
    expect(pathOf('<polyline points="1,2 3,4 5 6"/>')).toBe('M 1,2 L 3,4 L 5,6');
    expect(pathOf('<polygon points="1 2 3 4"/>')).toBe('M 1,2 L 3,4 Z');
    expect(shapesOf('<rect width="0" height="5"/><circle r="0"/><polygon points=""/><path d=""/>')).toEqual([]);
  });

  it('applies transforms from the inside out and the view box', () => {
    expect(pathOf('<g transform="translate(10,20)"><path transform="scale(2)" d="M1 1H2"/></g>')).toBe(
      'M 12,22 L 14,22',
    );
    expect(pathOf('<path transform="rotate(90 5 5)" d="M5 0V5"/>')).toBe('M 10,5 L 5,5');
    expect(pathOf('<path d="M5 5L6 6"/>', 'viewBox="5 4 10 10"')).toBe('M 0,1 L 1,2');
    expect(pathOf('<path d="M5 5L6 6"/>', 'width="10px" height="8"')).toBe('M 5,5 L 6,6');
    const [shape] = shapesOf('<path transform="scale(3)" stroke="#000" stroke-width="2" d="M1 1H2"/>');
    expect(shape?.strokeWidth).toBe(6);
  });

  it('reads paint from attributes and styles, inherited', () => {
    const shapes = shapesOf(`<g fill="#1f4e79" style="stroke: none">
      <path d="M0 0H1"/>
      <path d="M0 0H1" fill="none"/>
      <path d="M0 0H1" fill="red" style="fill:#abc; stroke:navy;stroke-width:.5px"/>
      <path d="M0 0H1" display="none"/>
    </g><path d="M0 0H1"/>`);
    expect(shapes.map(({ fill, stroke, strokeWidth }) => [fill, stroke, strokeWidth])).toEqual([
      ['1F4E79', null, 0],
      ['AABBCC', '000080', 0.5],
      ['000000', null, 0],
    ]);
  });

  it('turns the contours of an even–odd path so that both rules fill the same', () => {
    const ring = '<path fill-rule="evenodd" d="M0 0H10V10H0Z M2 2H8V8H2Z M4 4H6V6H4Z"/>';
    expect(pathOf(ring)).toBe('M 0,0 L 10,0 L 10,10 L 0,10 Z M 2,8 L 8,8 L 8,2 L 2,2 Z M 4,4 L 6,4 L 6,6 L 4,6 Z');
    const apart = '<path fill-rule="evenodd" d="M0 0H1V1H0Z M2 0V1H3V0Z"/>';
    expect(pathOf(apart)).toBe('M 0,0 L 1,0 L 1,1 L 0,1 Z M 3,0 L 3,1 L 2,1 L 2,0 Z');
  });

  it('passes over what draws nothing', () => {
    const content =
      '<title>x</title><desc/><metadata><a/></metadata><defs><path d="M0 0"/></defs><sodipodi:namedview/>';
    expect(shapesOf(content, 'viewBox="0 0 1 1" xmlns:sodipodi="x"')).toEqual([]);
  });

  it('reports what would be lost, each at its line', () => {
    const content = [
      '<text x="1">Logo</text>',
      '<image href="a.png"/>',
      '<path fill="url(#g)" d="M0 0H1"/>',
      '<path opacity=".5" stroke-dasharray="1 2" d="M0 0H1"/>',
      '<g transform="turn(3)"/>',
      '<defs><style>path{fill:red}</style></defs>',
      '<rect width="50%" height="1"/>',
      '<path d="M0 0 X"/>',
      '<use href="#a"/><script/><linearGradient/>',
      '<path fill="rgb(1,2,3)" stroke-width="1mm" d="M0 0H1"/>',
    ];
    expect(mistakes(svg(content.join('\n'))).join('\n')).toMatchInlineSnapshot(`
      "2:1 picture/unsupported: <text> cannot be printed. → convert texts to paths
      3:1 picture/unsupported: <image> cannot be printed. → trace the picture, or use a PNG or JPEG file
      4:1 picture/unsupported: The colour "url(#g)" cannot be printed. → use a plain colour such as #1f4e79
      5:1 picture/unsupported: opacity: .5 cannot be printed. → flatten it in the drawing program
      5:1 picture/unsupported: stroke-dasharray: 1 2 cannot be printed. → convert strokes to paths
      6:1 picture/unsupported: The transform "turn(3)" cannot be read. → export the picture again
      7:7 picture/unsupported: <style> cannot be printed. → export with presentation attributes instead of a style sheet
      8:1 picture/unsupported: width="50%" cannot be printed. → give it as a number without a unit
      9:1 picture/unsupported: The outline of <path> cannot be read. → export the picture again
      10:1 picture/unsupported: <use> cannot be printed. → expand clones and symbols to paths
      10:17 picture/unsupported: <script> cannot be printed. → export as plain SVG
      10:26 picture/unsupported: <linearGradient> cannot be printed. → convert it to paths
      11:1 picture/unsupported: The colour "rgb(1,2,3)" cannot be printed. → use a plain colour such as #1f4e79
      11:1 picture/unsupported: stroke-width: 1mm cannot be printed. → give it as a number without a unit"
    `);
  });

  it('reports what is no picture', () => {
    expect(mistakes('<svg viewBox="0 0 1 1"><g></svg>')).toEqual([
      '1:27 picture/unreadable: Missing end tag for element g. → export the picture again',
    ]);
    expect(mistakes('<html/>')).toEqual([
      '1:1 picture/unsupported: The outermost element is no <svg> with a viewBox. → export as plain SVG with a view box',
    ]);
    expect(mistakes(svg('', 'viewBox="0 0 0 10"'))).toHaveLength(1);
    expect(mistakes(svg('', 'viewBox="0 0 1e9 10"'))).toHaveLength(1);
    expect(mistakes(svg('', 'width="10mm" height="3mm"'))).toHaveLength(1);
    expect(mistakes(svg(`<path d="M0 0${'h1'.repeat(20_001)}"/>`))).toEqual([
      '1:1 picture/too-large: The SVG file is too large for a document. → simplify its paths',
    ]);
  });
});
