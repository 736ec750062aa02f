import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CODES } from '../src/diagnostic/codes.js';
import { DIAGNOSTICS_PAGE, diagnosticsPage } from './support/diagnostics-page.js';
import { rootPath } from './support/generate-types.js';

it('the page of diagnostics is what the codes say (else: npm run generate)', () => {
  expect(readFileSync(rootPath(DIAGNOSTICS_PAGE), 'utf8')).toBe(diagnosticsPage());
});

it('the page of diagnostics has every code once', () => {
  const headings = [...diagnosticsPage().matchAll(/^### `(.*)`$/gm)].map(([, name]) => name);
  expect(headings.sort()).toEqual(Object.keys(CODES).sort());
});
