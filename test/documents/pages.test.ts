import { describe, expect, it } from 'vitest';
import { DOCUMENT_KINDS } from '../../src/context/document-context.js';
import { createCollector } from '../../src/pipeline/collector.js';
import { openWorkspace } from '../../src/pipeline/open-workspace.js';
import { renderAll } from '../../src/pipeline/render-all.js';
import { readWorkspace } from '../../src/pipeline/workspace.js';
import { PAPERS } from '../../src/theme/paper.js';
import { layOut } from '../../src/writers/pdf/layout.js';
import { stackedHeight } from '../../src/writers/pdf/measure/item.js';
import type { Ink, Tag, TextInk } from '../../src/writers/pdf/types.js';
import { repositoryWorld } from '../support/held-world.js';

const THEMES = ['default', 'compact', 'large-print'];

/** The documents of the demonstration company, divided into pages, in every built-in theme on every paper. */
async function allLayouts() {
  const world = repositoryWorld();
  const workspace = await readWorkspace(world);
  const layouts = [];
  for (const theme of THEMES) {
    for (const paper of PAPERS) {
      const collector = createCollector();
      // Every look in one language, and every language in one look: the rest would say no more and take long.
      const languages = theme === 'default' && paper === 'A4' ? [] : ['en'];
      const everything = { roles: [], entities: [], languages, documents: DOCUMENT_KINDS, issuedOn: '2026-01-31' };
      const opened = await openWorkspace(world, workspace, { ...everything, theme, paper }, collector);
      for (const { document, look, edition, role, kind } of opened === null
        ? []
        : renderAll(opened, everything, collector)) {
        const { layout } = layOut(document, look, edition.faces);
        layouts.push({ name: `${edition.language} ${role} ${kind}, ${theme} on ${paper}`, layout });
      }
    }
  }
  return layouts;
}

/** Least distance of the text from the foot. */
const FOOT_GAP_PT = 14;

const layouts = await allLayouts();

/** Texts of an item, those of rows of tables and of signatures too, with their base lines. */
function texts(inks: readonly Ink[], yPt = 0): readonly { readonly ink: TextInk; readonly yPt: number }[] {
  return inks.flatMap((ink) => {
    if (ink.type === 'group') return texts(ink.inks, yPt + ink.yPt);
    return ink.type === 'text' ? [{ ink, yPt: yPt + ink.yPt + ink.look.risePt }] : [];
  });
}

function wordsOf(inks: readonly TextInk[]): string {
  return inks
    .flatMap(({ runs }) => runs)
    .flatMap(({ glyphs }) => glyphs)
    .flatMap(({ codePoints }) => codePoints)
    .map((codePoint) => String.fromCodePoint(codePoint))
    .join('');
}

describe.each(layouts)('$name', ({ layout }) => {
  const { pages } = layout;
  const bodyHeight = (index: number): number => {
    const { bodyTopPt = 0 } = pages[index] ?? {};
    const footPt = layout.footerBottomPt + stackedHeight(pages[index]?.footer ?? []) + FOOT_GAP_PT;
    return layout.heightPt - bodyTopPt - footPt;
  };

  it('has no heading at the end of a page', () => {
    const last = pages.map(({ placed }) => placed.at(-1)?.item.bookmark ?? null);
    expect(last.filter((bookmark) => bookmark !== null)).toEqual([]);
  });

  it('has no page less than a fifth full', () => {
    const shares = pages.map(({ filledPt }, index) => filledPt / bodyHeight(index));
    expect(shares.length).toBeGreaterThan(1);
    expect(shares.filter((share) => share < 0.2)).toEqual([]);
  });

  it('has nothing wider than the text, nor lower than the foot', () => {
    for (const [index, { placed, filledPt }] of pages.entries()) {
      expect(filledPt).toBeLessThanOrEqual(bodyHeight(index));
      for (const { ink } of placed.flatMap(({ item }) => texts(item.inks))) {
        expect(ink.xPt, wordsOf([ink])).toBeGreaterThanOrEqual(-0.01);
        expect(layout.leftPt + ink.xPt + ink.widthPt, wordsOf([ink])).toBeLessThanOrEqual(layout.widthPt);
      }
    }
  });

  it('ends no paragraph of several lines in one short word', () => {
    const paragraphs = new Map<Tag, Map<number, TextInk[]>>();
    for (const [page, { placed }] of pages.entries()) {
      for (const { item, yPt: top } of placed) {
        for (const { ink, yPt } of texts(item.inks)) {
          if (ink.tag === null) continue;
          const lines = paragraphs.get(ink.tag) ?? new Map<number, TextInk[]>();
          const line = Math.round(page * 10_000 + top + yPt);
          lines.set(line, [...(lines.get(line) ?? []), ink]);
          paragraphs.set(ink.tag, lines);
        }
      }
    }
    const runts = [...paragraphs.values()].flatMap((lines) => {
      const ordered = [...lines.entries()].sort(([a], [b]) => a - b).map(([, inks]) => inks);
      const [before, last] = [ordered.at(-2), ordered.at(-1)];
      if (before === undefined || last === undefined) return [];
      // A line of few words has none to give.
      const isRunt = /^\p{L}{1,4}\p{P}?$/u.test(wordsOf(last).trim()) && wordsOf(before).trim().split(/\s+/).length > 4;
      return isRunt ? [wordsOf([...before, ...last])] : [];
    });
    expect(paragraphs.size).toBeGreaterThan(10);
    expect(runts).toEqual([]);
  });
});

it('lays out three documents in three themes on two papers', () => {
  expect(layouts.length).toBeGreaterThanOrEqual(3 * THEMES.length * PAPERS.length);
});
