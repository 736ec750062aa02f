import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DocumentKind } from '../../src/context/document-context.js';
import { outline } from '../../src/document/outline.js';
import type { Block, Table } from '../../src/document/types.js';
import { textOf } from '../../src/document/walk.js';
import { mmToPt } from '../../src/units.js';
import { columnMinima } from '../../src/writers/column-minima.js';
import { writeDocx } from '../../src/writers/docx/write-docx.js';
import { columnEdges } from '../../src/writers/pdf/measure/column-widths.js';
import { writePdf } from '../../src/writers/pdf/write-pdf.js';
import type { Writer } from '../../src/writers/types.js';
import { demonstration } from '../support/demonstration.js';
import { lintDocx } from '../support/docx-lint.js';
import { textOfDocx } from '../support/docx-text.js';
import { rootPath } from '../support/generate-types.js';
import { memoryWorld } from '../support/memory-world.js';
import { readPdfText, textOfElement } from '../support/pdf-text.js';

const ROLE = 'client-search-manager.yaml';

const file = (path: string): Buffer => readFileSync(rootPath(path));

const { documents, context } = await demonstration(
  memoryWorld({
    'roles/company.yaml': String(file('roles/company.yaml')).replace(/languages: \[.*\]/, 'languages: [en]'),
    'roles/logo.svg': file('roles/logo.svg'),
    [`roles/${ROLE}`]: file(`test/documents/grouped/${ROLE}`),
  }),
);

function made(kind: DocumentKind) {
  const found = documents.find((document) => document.kind === kind);
  if (found === undefined) throw new Error(`there is no ${kind}`);
  return found;
}

async function write(kind: DocumentKind, writer: Writer): Promise<Uint8Array> {
  const { document, look } = made(kind);
  const written = await writer(document, look, context);
  if (!written.ok) throw new Error(JSON.stringify(written.diagnostics));
  return written.value;
}

const squeezed = (texts: readonly string[]): string => texts.join('').replace(/\s+/gu, '');

describe.each(['appraisal', 'kpi-sheet'] as const)('the %s of a role with four groups of duties', (kind) => {
  it('reads as its outline', async () => {
    await expect(outline(made(kind).document)).toMatchFileSnapshot(`grouped/${kind}.txt`);
  });

  it('says the same in both formats', async () => {
    const { document } = made(kind);
    const { root } = readPdfText(await write(kind, writePdf));
    const whole = { ...document, blocks: [...document.firstHeader, ...document.blocks] };
    expect(squeezed([textOfElement(root)])).toBe(squeezed(textOf(whole)));
    const docx = await write(kind, writeDocx);
    expect(squeezed(textOfDocx(docx))).toBe(squeezed(textOf(document)));
    expect(lintDocx(docx)).toEqual([]);
  });

  it('has room for 1 234 567,89 in every cell for a figure', () => {
    const { document, look } = made(kind);
    const widthPt = look.page.widthPt - look.page.marginLeftPt - look.page.marginRightPt;
    const cells = tablesOf(document.blocks).flatMap((table) => {
      const edges = columnEdges(table.columns, widthPt, columnMinima(table, look, context.faces));
      return figureCells(table).map(({ name, from, to }) => ({
        name,
        wide: (edges[to] ?? 0) - (edges[from] ?? 0) >= mmToPt(24),
      }));
    });
    expect(cells.length).toBeGreaterThan(9);
    expect(cells.filter(({ wide }) => !wide)).toEqual([]);
  });
});

describe('thirty duties and fourteen items of knowledge', () => {
  it('fit four pages', async () => {
    const { pages } = readPdfText(await write('appraisal', writePdf));
    expect(pages.length).toBeLessThanOrEqual(4);
  });

  it('have the legend of their scale on every page that they reach', async () => {
    const { pages } = readPdfText(await write('appraisal', writePdf));
    const shown = pages.map(({ content, artifacts }) => {
      const all = squeezed([content, ...artifacts.map(({ text }) => text)]);
      const clauses = /3\.\d\.\d/.test(squeezed([content]));
      const ratings = /Admitsmistakes|Currentmarketprices/.test(squeezed([content]));
      return {
        duties: clauses === all.includes(squeezed(['Done = 100%, partly = 50%'])),
        ratings: !ratings || all.includes(squeezed(['1 = Seldom met · 2 = Partly met'])),
      };
    });
    expect(shown).toEqual(pages.map(() => ({ duties: true, ratings: true })));
  });
});

/** All tables but those in other tables. */
function tablesOf(blocks: readonly Block[]): readonly Table[] {
  return blocks.flatMap((block) => {
    if (block.type === 'section') return tablesOf(block.blocks);
    return block.type === 'table' ? [block] : [];
  });
}

/** Cells for actual and planned figures, by the columns from and to which they reach. */
function figureCells(table: Table): readonly { readonly name: string; readonly from: number; readonly to: number }[] {
  return table.body.flatMap(({ cells }) => {
    let to = 0;
    return cells.flatMap((cell) => {
      const from = to;
      to += cell.colspan;
      const [first] = cell.blocks;
      const field = first?.type === 'paragraph' && first.inlines[0]?.type === 'field' ? first.inlines[0].field : null;
      const isFigure =
        field?.control === 'number' && /^(actual|planned)\..*\.(\d+|total)$|^kpi\..*\.actual$/.test(field.name);
      return isFigure ? [{ name: field.name, from, to }] : [];
    });
  });
}
