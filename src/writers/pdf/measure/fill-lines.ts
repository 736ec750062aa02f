import type { Hyphenate } from '../../../text/types.js';
import type { Atom } from './atom.js';
import { breakAtom, TOLERANCE_PT } from './break-atom.js';
import { joinRunt } from './runt.js';

/**
 * The atoms of each line at a width: as many as fit, in order; at least one line. An atom wider than a line starts one
 * and is broken by `breakAtom`, so that nothing leaves the width; only a single cluster wider than the line would.
 */
export function fillLines(atoms: readonly Atom[], widthPt: number, hyphenate: Hyphenate | null): Atom[][] {
  const lines: Atom[][] = [];
  let line: Atom[] = [];
  let used = 0;
  for (const atom of atoms) {
    if (line.length > 0 && used + atom.widthPt > widthPt + TOLERANCE_PT) {
      lines.push(line);
      line = [];
      used = 0;
    }
    const parts = atom.widthPt > widthPt + TOLERANCE_PT ? breakAtom(atom, widthPt, hyphenate) : [atom];
    parts.forEach((part, index) => {
      if (index > 0) {
        lines.push(line);
        line = [];
        used = 0;
      }
      line.push(part);
      used += part.widthPt + (part.space?.widthPt ?? 0);
    });
  }
  if (line.length > 0 || lines.length === 0) lines.push(line);
  return joinRunt(lines, (atom) => atom.widthPt, widthPt);
}
