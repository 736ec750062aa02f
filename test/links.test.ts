import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, it } from 'vitest';
import { rootPath } from './support/generate-types.js';
import { anchorOf } from './support/markdown.js';

const PAGES = ['README.md', ...readdirSync(rootPath('docs')).map((name) => `docs/${name}`)].filter((name) =>
  name.endsWith('.md'),
);

it('every link of the README and the pages in docs leads somewhere', () => {
  const links = PAGES.flatMap((page) => linksOf(page).map((target) => ({ page, target })));
  expect(links.length).toBeGreaterThan(100);
  expect(links.filter(({ page, target }) => !leadsSomewhere(page, target))).toEqual([]);
});

/** Without code: what looks like a link there is none. */
function prose(page: string): string {
  return readFileSync(rootPath(page), 'utf8')
    .replace(/^ *```.*?^ *```/gms, '')
    .replace(/`[^`\n]*`/g, (code) => code.replace(/[[\]()#]/g, ''));
}

function linksOf(page: string): readonly string[] {
  return [...prose(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
}

function leadsSomewhere(page: string, target: string): boolean {
  if (/^https?:/.test(target)) return true;
  const [file = '', anchor] = target.split('#');
  const path = file === '' ? page : posix.join(posix.dirname(page), file);
  if (!existsSync(rootPath(path))) return false;
  return anchor === undefined || anchorsOf(path).filter((known) => known === anchor).length === 1;
}

function anchorsOf(page: string): readonly string[] {
  return [...prose(page).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchorOf(heading));
}
