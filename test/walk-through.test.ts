import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { rootPath } from './support/generate-types.js';
import { stepsOf, WALK_THROUGH, walked } from './verify/walk-through.js';

// The whole page takes minutes; `npm run verify` runs it.
const folder = mkdtempSync(join(tmpdir(), 'rolebook-page-'));

afterAll(() => rmSync(folder, { recursive: true }));

const PAGE = `Text.

\`\`\`console
$ echo one \\
  two
one two
$ ls roles/logo.svg
something else
\`\`\`

\`\`\`console exit 1
$ npx rolebook -C roles/nowhere validate
$ exit 3
\`\`\`
`;

it('has what its commands print put into the page, and what ended otherwise than it says told', async () => {
  const { page, faults } = await walked(PAGE, folder);
  expect(page).toContain('$ echo one \\\n  two\none two\n$ ls roles/logo.svg\nroles/logo.svg\n```');
  expect(page).toContain('$ npx rolebook -C roles/nowhere validate\n');
  expect(faults).toContain('"exit 3" ended with 3, not 1');
});

it('is a page whose every command has been run', () => {
  const page = readFileSync(rootPath(WALK_THROUGH), 'utf8');
  const steps = [...page.matchAll(/```console.*\n([\s\S]*?)```\n/g)].flatMap(([, body = '']) => stepsOf(body));
  expect(steps.length).toBeGreaterThan(40);
  const collected = steps.find(({ command }) => command.includes('collect inbox '));
  expect(collected?.printed.match(/: error [a-z-]+\/[a-z-]+$/gm)).toEqual([
    ': error collect/taken',
    ': error collect/altered-target',
    ': error return/lost-tags',
    ': error return/damaged',
    ': error return/not-a-number',
    ': error return/no-fields',
  ]);
  expect(steps.filter(({ printed }) => /unknown option|out of turn|npm warn/.test(printed))).toEqual([]);
});
