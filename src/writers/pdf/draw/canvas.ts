import type { Drawing } from '../../../document/types.js';
import type { Face, GlyphRun } from '../../../text/types.js';
import type { PdfFont, PdfFonts } from '../pdf-font.js';
import type { PdfPage } from '../pdfkit-file.js';
import type { StructureTree } from '../structure-tree.js';
import { num, rgb } from '../syntax.js';
import type { FillInk, ImageInk, Look, RuleInk, Tag } from '../types.js';
import { drawingOperators } from './drawing-operators.js';

/** Where something is drawn: x from the left edge of the page, y downwards from its top. */
export interface Spot {
  readonly xPt: number;
  readonly yPt: number;
}

/**
 * One page under way. Fills and rules are artifacts and lie under everything else; text and pictures belong to the tag
 * they are drawn with, or to the artifact that has been begun.
 */
export interface Canvas {
  readonly fill: (ink: FillInk, at: Spot) => void;
  readonly rule: (ink: Pick<RuleInk, 'lengthPt' | 'thicknessPt' | 'colour'>, at: Spot) => void;
  /** Without a tag: an artifact. */
  readonly text: (tag: Tag | null, runs: readonly GlyphRun[], look: Look, at: Spot) => void;
  /** Without a tag: a decoration. */
  readonly drawing: (tag: Tag | null, drawing: Drawing, at: Spot, widthPt: number, heightPt: number) => void;
  readonly image: (ink: ImageInk, at: Spot) => void;
  /** Runs `draw`; the content that it draws is an artifact with these properties. */
  readonly artifact: (properties: string, draw: () => void) => void;
  /** True inside an artifact. */
  readonly inArtifact: () => boolean;
  /** Completes the page. */
  readonly finish: () => void;
}

/** Slope of slanted text: the tangent of twelve degrees. */
const SLANT = 0.21;

export function createCanvas(fonts: PdfFonts, page: PdfPage, index: number, tree: StructureTree): Canvas {
  const known = new Set<PdfFont>();
  const fills: string[] = [];
  const rules: string[] = [];
  const content: string[] = [];
  let open: Tag | 'artifact' | null = null;
  let inText = false;
  let artifact: string | null = null;
  let font: PdfFont | null = null;
  let face: Face | null = null;
  let sizePt = 0;
  let textColour = '';
  let fillColour = '';
  let stroke = '';

  const endText = (): void => {
    if (inText) content.push('ET');
    inText = false;
  };
  const close = (): void => {
    endText();
    if (open !== null) content.push('EMC');
    open = null;
  };
  const mark = (tag: Tag | null): void => {
    if (artifact !== null || tag === null) {
      if (open === 'artifact') return;
      close();
      content.push(`/Artifact <<${artifact ?? '/Type/Layout'}>> BDC`);
      open = 'artifact';
    } else if (open !== tag) {
      close();
      content.push(`/${tag.role} <</MCID ${tree.markContent(tag, index)}>> BDC`);
      open = tag;
    }
  };

  const useFont = (of: Face): PdfFont => {
    const used = fonts.of(of);
    if (!known.has(used)) page.addFont(used.name, used.id);
    known.add(used);
    return used;
  };

  return {
    fill({ widthPt, heightPt, colour }, { xPt, yPt }) {
      if (colour !== fillColour) fills.push(`${rgb(colour)} rg`);
      fillColour = colour;
      fills.push(`${num(xPt)} ${num(yPt)} ${num(widthPt)} ${num(heightPt)} re f`);
    },
    rule({ lengthPt, thicknessPt, colour }, { xPt, yPt }) {
      const state = `${num(thicknessPt)} w ${rgb(colour)} RG`;
      if (state !== stroke) rules.push(state);
      stroke = state;
      rules.push(`${num(xPt)} ${num(yPt)} m ${num(xPt + lengthPt)} ${num(yPt)} l S`);
    },
    text(tag, runs, look, { xPt, yPt }) {
      if (runs.length === 0) return;
      mark(tag);
      if (!inText) content.push('BT');
      inText = true;
      if (textColour !== look.colour) content.push(`${rgb(look.colour)} rg`);
      textColour = look.colour;
      let operators = `1 0 ${look.oblique ? SLANT : 0} -1 ${num(xPt)} ${num(yPt)} Tm`;
      let text = '';
      for (const run of runs) {
        if (font === null || run.face !== face || look.sizePt !== sizePt) {
          if (text !== '') operators += ` [(${text})] TJ`;
          text = '';
          face = run.face;
          sizePt = look.sizePt;
          font = useFont(face);
          operators += ` /${font.name} ${num(sizePt)} Tf`;
        }
        text += font.encode(run);
      }
      content.push(`${operators} [(${text})] TJ`);
    },
    drawing(tag, drawing, at, widthPt, heightPt) {
      endText();
      mark(tag);
      content.push(drawingOperators(drawing, at, widthPt, heightPt));
    },
    image(ink, { xPt, yPt }) {
      endText();
      mark(ink.tag);
      content.push(page.image(ink.picture, xPt, yPt, ink.widthPt, ink.heightPt));
    },
    artifact(properties, draw) {
      close();
      artifact = properties;
      draw();
      close();
      artifact = null;
    },
    inArtifact: () => artifact !== null,
    finish() {
      close();
      const under = [...fills, ...rules];
      const layout = under.length === 0 ? [] : ['/Artifact <</Type/Layout>> BDC', ...under, 'EMC'];
      page.setContent(`${[...layout, ...content].join('\n')}\n`);
      page.setStructParents(index);
    },
  };
}
