import { mmToPt } from '../units.js';
import type { Theme } from './types.js';

/** The sizes of paper that documents come on. */
export const PAPERS = ['A4', 'Letter'] as const;
export type Paper = (typeof PAPERS)[number];

const SIZES: Readonly<Record<Paper, { readonly widthMm: number; readonly heightMm: number }>> = {
  A4: { widthMm: 210, heightMm: 297 },
  Letter: { widthMm: 215.9, heightMm: 279.4 },
};

/** Width and height of a paper, upright. */
export function paperSize(paper: Paper): { readonly widthPt: number; readonly heightPt: number } {
  const { widthMm, heightMm } = SIZES[paper];
  return { widthPt: mmToPt(widthMm), heightPt: mmToPt(heightMm) };
}

/** The theme on another paper: the text block stays as wide, for what is wider goes to the open side. Null: as it is. */
export function onPaper(theme: Theme, paper: Paper | null): Theme {
  if (paper === null) return theme;
  const { widthPt, heightPt } = paperSize(paper);
  const marginRightPt = Math.max(0, theme.page.marginRightPt + widthPt - theme.page.widthPt);
  return { ...theme, page: { ...theme.page, widthPt, heightPt, marginRightPt } };
}
