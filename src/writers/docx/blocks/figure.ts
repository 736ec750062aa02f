import { chartDrawing } from '../../../document/chart-drawing.js';
import type { Align, Chart, Figure, Picture } from '../../../document/types.js';
import { ptToEmu } from '../../../units.js';
import { type Extent, groupXml, pictureXml } from '../drawing-ml.js';
import { paragraphXml, type Spacing } from '../paragraph-xml.js';
import type { Frame, Part } from '../part.js';
import { OWN_STYLES } from '../styles/style-ids.js';
import { escapeXml } from '../xml.js';

const TWIPS_PER_PT = 20;
/** Above a chart, so that it is level with the text of cells beside it. */
const ABOVE_CHART_TWIPS = 2 * TWIPS_PER_PT;
const DECORATIVE =
  '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
  '<a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative ' +
  'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

export function writeFigure(figure: Figure, frame: Frame, part: Part): string {
  const align = frame.align === null || frame.align === 'left' ? figure.align : frame.align;
  return inlinePicture(figure, figure.picture, align, frame, part);
}

export function writeChart(chart: Chart, frame: Frame, part: Part): string {
  const drawing = chartDrawing(chart, part.theme.colours);
  return inlinePicture(chart, { type: 'drawing', drawing }, frame.align ?? 'left', frame, part);
}

/** A picture as a line of its own; wider than its frame, it is made smaller in proportion. */
function inlinePicture(block: Figure | Chart, picture: Picture, align: Align, frame: Frame, part: Part): string {
  const scale = Math.min(1, frame.widthTwips / TWIPS_PER_PT / block.widthPt);
  const extent = { width: ptToEmu(block.widthPt * scale), height: ptToEmu(block.heightPt * scale) };
  const keepNext = frame.keepNext || part.keeps.withNext.has(block);
  return paragraphXml(
    {
      style: OWN_STYLES.figure.id,
      keepNext,
      indent: frame.leftTwips === 0 ? null : { leftTwips: frame.leftTwips },
      spacing: spacingOf(block, frame),
      align: align === 'left' ? null : align,
    },
    drawingRun(picture, extent, block.alt, part),
  );
}

function spacingOf({ type }: Figure | Chart, { endsFlush }: Frame): Spacing | null {
  const before = type === 'chart' ? { beforeTwips: ABOVE_CHART_TWIPS } : {};
  const after = endsFlush ? { afterTwips: 0 } : {};
  return type === 'chart' || endsFlush ? { ...before, ...after } : null;
}

/** Shapes stand in an alternative that programs older than Word 2010 pass over. */
function drawingRun(picture: Picture, extent: Extent, alt: string, part: Part): string {
  const id = part.nextId();
  if (picture.type !== 'drawing') {
    const relationship = part.relationships.image(part.media.add(picture));
    return `<w:r>${inlineXml(id, extent, alt, pictureXml(relationship, extent, id))}</w:r>`;
  }
  const drawing = inlineXml(id, extent, alt, groupXml(picture.drawing, extent, part.nextId));
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wpg">${drawing}</mc:Choice><mc:Fallback/></mc:AlternateContent></w:r>`;
}

function inlineXml(id: number, extent: Extent, alt: string, graphic: string): string {
  const name = `name="Figure ${id}"`;
  const properties =
    alt === ''
      ? `<wp:docPr id="${id}" ${name}>${DECORATIVE}</wp:docPr>`
      : `<wp:docPr id="${id}" ${name} descr="${escapeXml(alt)}"/>`;
  return (
    `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${extent.width}" ` +
    `cy="${extent.height}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>${properties}<wp:cNvGraphicFramePr/>` +
    `${graphic}</wp:inline></w:drawing>`
  );
}
