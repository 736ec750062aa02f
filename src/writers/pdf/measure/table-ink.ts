import type { TableRow } from '../../../document/types.js';
import type { TableStyle } from '../../../theme/types.js';
import type { Ink } from '../types.js';
import type { Frame, MeasureContext } from './context.js';

export type Part = 'head' | 'body';

/** Which row of its part it is. */
export interface RowPosition {
  readonly rows: readonly TableRow[];
  readonly index: number;
  readonly part: Part;
  /** True: the first row of the table. */
  readonly opens: boolean;
  /** Cells that go on below and have no rule under them here, from left to right. */
  readonly gaps: readonly Gap[];
}

export interface Gap {
  readonly fromPt: number;
  readonly toPt: number;
}

/** An item of a row: the whole row, or a slice of it. */
export interface RowEdges {
  readonly first: boolean;
  readonly last: boolean;
  readonly heightPt: number;
}

/** Tables with more body rows have every second one shaded. */
const MOST_PLAIN_ROWS = 8;

/** Fill and rules of an item of a row over the width of its table. */
export function rowInks(
  at: RowPosition,
  edges: RowEdges,
  {
    style,
    frame: place,
    context,
  }: { readonly style: TableStyle; readonly frame: Frame; readonly context: MeasureContext },
): Ink[] {
  const ruleColour = context.theme.colours.rule;
  const inks: Ink[] = [];
  const colour = fillColour(at, style);
  if (colour !== null) {
    inks.push({ type: 'fill', xPt: place.leftPt, yPt: 0, widthPt: place.widthPt, heightPt: edges.heightPt, colour });
  }
  const right = place.leftPt + place.widthPt;
  const rule = (yPt: number, thicknessPt: number, gaps: readonly Gap[]): void => {
    if (thicknessPt <= 0) return;
    let xPt = place.leftPt;
    for (const { fromPt, toPt } of [...gaps, { fromPt: right, toPt: right }]) {
      if (fromPt > xPt) {
        inks.push({ type: 'rule', xPt, yPt, lengthPt: fromPt - xPt, thicknessPt, colour: ruleColour });
      }
      xPt = toPt;
    }
  };
  if (edges.first) rule(0, ruleAbove(at, style), []);
  if (edges.last) rule(edges.heightPt, ruleBelow(at, style), at.gaps);
  return inks;
}

function fillColour({ rows, index, part }: RowPosition, style: TableStyle): string | null {
  const own = style.rows[rows[index]?.style ?? 'row']?.fill ?? null;
  if (own !== null) return own;
  if (part === 'head') return style.headFill;
  return rows.length > MOST_PLAIN_ROWS && index % 2 === 1 ? style.zebra : null;
}

function ruleAbove({ rows, index, opens }: RowPosition, style: TableStyle): number {
  const own = style.rows[rows[index]?.style ?? 'row']?.ruleAbovePt ?? 0;
  return opens ? Math.max(own, style.headRuleAbovePt) : own;
}

function ruleBelow({ rows, index, part }: RowPosition, style: TableStyle): number {
  const last = index === rows.length - 1;
  if (part === 'head') return last ? style.headRulePt : 0;
  return last ? style.endRulePt : style.rowRulePt;
}
