import type { Drawing, Segment, Shape } from '../../document/types.js';

const GROUP = 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/** A box on the page in EMU. */
export interface Extent {
  readonly width: number;
  readonly height: number;
}

/**
 * A drawing as a group of native shapes, which Word draws sharp at any size. Every shape has the whole box, and a path
 * within it, so that no shape without width or height has to be scaled.
 */
export function groupXml(drawing: Drawing, extent: Extent, nextId: () => number): string {
  const x = extent.width / drawing.width;
  const y = extent.height / drawing.height;
  const shapes = drawing.shapes.map((shape) => shapeXml(shape, extent, x, y, nextId())).join('');
  const box = `<a:off x="0" y="0"/><a:ext cx="${extent.width}" cy="${extent.height}"/>`;
  return (
    `<a:graphic xmlns:a="${MAIN}"><a:graphicData uri="${GROUP}"><wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm>` +
    `${box}<a:chOff x="0" y="0"/><a:chExt cx="${extent.width}" cy="${extent.height}"/></a:xfrm></wpg:grpSpPr>` +
    `${shapes}</wpg:wgp></a:graphicData></a:graphic>`
  );
}

function shapeXml(shape: Shape, extent: Extent, x: number, y: number, id: number): string {
  const path = shape.path.map((segment) => segmentXml(segment, x, y)).join('');
  const fill = shape.fill === null ? '<a:noFill/>' : solid(shape.fill);
  const width = Math.round(shape.strokeWidth * Math.sqrt(x * y));
  const stroke =
    shape.stroke === null ? '<a:ln><a:noFill/></a:ln>' : `<a:ln w="${width}">${solid(shape.stroke)}</a:ln>`;
  return (
    `<wps:wsp><wps:cNvPr id="${id}" name="Shape ${id}"/><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/>` +
    `<a:ext cx="${extent.width}" cy="${extent.height}"/></a:xfrm><a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>` +
    `<a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="${extent.width}" h="${extent.height}">${path}</a:path>` +
    `</a:pathLst></a:custGeom>${fill}${stroke}</wps:spPr><wps:bodyPr/></wps:wsp>`
  );
}

function segmentXml(segment: Segment, x: number, y: number): string {
  const point = (px: number, py: number): string => `<a:pt x="${Math.round(px * x)}" y="${Math.round(py * y)}"/>`;
  switch (segment.to) {
    case 'M':
      return `<a:moveTo>${point(segment.x, segment.y)}</a:moveTo>`;
    case 'L':
      return `<a:lnTo>${point(segment.x, segment.y)}</a:lnTo>`;
    case 'C':
      return `<a:cubicBezTo>${point(segment.x1, segment.y1)}${point(segment.x2, segment.y2)}${point(segment.x, segment.y)}</a:cubicBezTo>`;
    case 'Z':
      return '<a:close/>';
  }
}

function solid(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

/** A picture of a part of the package, filling its box. */
export function pictureXml(relationship: string, extent: Extent, id: number): string {
  const uri = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
  return (
    `<a:graphic xmlns:a="${MAIN}"><a:graphicData uri="${uri}"><pic:pic xmlns:pic="${uri}"><pic:nvPicPr>` +
    `<pic:cNvPr id="${id}" name="Picture ${id}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>` +
    `<a:blip r:embed="${relationship}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>` +
    `<a:off x="0" y="0"/><a:ext cx="${extent.width}" cy="${extent.height}"/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
  );
}
