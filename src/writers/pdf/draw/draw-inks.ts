import type { GlyphRun } from '../../../text/types.js';
import type { FieldSpots } from '../form/field-spots.js';
import type { StructureTree } from '../structure-tree.js';
import { num } from '../syntax.js';
import type { DrawingInk, Ink, Look, PageNumberInk, TextInk } from '../types.js';
import type { Canvas, Spot } from './canvas.js';
import type { LinkSpots } from './links.js';

/** What drawing an ink needs to know of its page. */
export interface PageSetting {
  readonly canvas: Canvas;
  readonly tree: StructureTree;
  readonly links: LinkSpots;
  readonly fields: FieldSpots;
  /** Index of the page, and how many there are. */
  readonly page: number;
  readonly pageCount: number;
  readonly pageHeightPt: number;
}

type Handlers = {
  readonly [Type in Ink['type']]: (ink: Extract<Ink, { readonly type: Type }>, at: Spot, setting: PageSetting) => void;
};

const handlers: Handlers = {
  text: drawText,
  pageNumber: drawPageNumber,
  rule: (ink, at, { canvas }) => canvas.rule(ink, moved(at, ink)),
  fill: (ink, at, { canvas }) => canvas.fill(ink, moved(at, ink)),
  drawing: drawDrawing,
  image(ink, at, setting) {
    setBox(ink, moved(at, ink), setting);
    setting.canvas.image(ink, moved(at, ink));
  },
  presence(ink, _at, { canvas, tree }) {
    if (!canvas.inArtifact()) tree.open(ink.tag);
  },
  field(ink, at, { canvas, fields, page }) {
    if (!canvas.inArtifact()) fields.add(ink, page, moved(at, ink));
  },
  group: (ink, at, setting) => drawInks(ink.inks, { xPt: at.xPt, yPt: at.yPt + ink.yPt }, setting),
};

/** Draws the inks of an item whose corner is at a spot of the page. */
export function drawInks(inks: readonly Ink[], at: Spot, setting: PageSetting): void {
  for (const ink of inks) drawInk(ink, at, setting);
}

function drawInk<Type extends Ink['type']>(
  ink: Extract<Ink, { readonly type: Type }>,
  at: Spot,
  setting: PageSetting,
): void {
  const handler: Handlers[Type] = handlers[ink.type as Type];
  handler(ink, at, setting);
}

function drawText(ink: TextInk, at: Spot, setting: PageSetting): void {
  const spot = moved(at, ink);
  setting.canvas.text(ink.tag, ink.runs, ink.look, spot);
  drawLines(ink, spot, setting);
  if (ink.tag !== null && ink.tag.link !== null && !setting.canvas.inArtifact()) {
    setting.links.add(ink.tag, setting.page, {
      left: spot.xPt,
      top: spot.yPt - ink.look.sizePt,
      right: spot.xPt + ink.widthPt,
      bottom: spot.yPt + ink.look.sizePt / 4,
    });
  }
}

/** Underline and strike-through, as the face would have them. */
function drawLines({ look, runs, widthPt }: TextInk, { xPt, yPt }: Spot, { canvas }: PageSetting): void {
  const face = runs[0]?.face;
  if (face === undefined || (!look.underline && !look.strike)) return;
  const em = look.sizePt / 1000;
  const rule = { lengthPt: widthPt, thicknessPt: face.underlineThickness * em, colour: look.colour };
  if (look.underline) canvas.rule(rule, { xPt, yPt: yPt - face.underlinePosition * em });
  if (look.strike) canvas.rule(rule, { xPt, yPt: yPt - (face.xHeight / 2) * em });
}

function drawPageNumber(ink: PageNumberInk, at: Spot, { canvas, page, pageCount }: PageSetting): void {
  const runs: readonly GlyphRun[] = ink.shape(ink.of === 'page' ? page + 1 : pageCount);
  const look: Look = ink.look;
  canvas.text(ink.tag, runs, look, moved(at, ink));
}

function drawDrawing(ink: DrawingInk, at: Spot, setting: PageSetting): void {
  const spot = moved(at, ink);
  setBox(ink, spot, setting);
  setting.canvas.drawing(ink.tag, ink.drawing, spot, ink.widthPt, ink.heightPt);
}

/** A figure says where it stands (PDF/UA-1, 7.3). */
function setBox(
  { tag, widthPt, heightPt }: Pick<DrawingInk, 'tag' | 'widthPt' | 'heightPt'>,
  { xPt, yPt }: Spot,
  { canvas, tree, pageHeightPt }: PageSetting,
): void {
  if (tag === null || canvas.inArtifact()) return;
  const box = [xPt, pageHeightPt - yPt - heightPt, xPt + widthPt, pageHeightPt - yPt].map(num);
  tree.setAttributes(tag, `<</O/Layout/Placement/Block/BBox[${box.join(' ')}]>>`);
}

function moved(at: Spot, ink: Spot): Spot {
  return { xPt: at.xPt + ink.xPt, yPt: at.yPt + ink.yPt };
}
