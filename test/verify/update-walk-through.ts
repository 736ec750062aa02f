/**
 * `npx tsx test/verify/update-walk-through.ts`: writes into the walk-through what its commands print now. With the name of a
 * folder, they run there, and what they write is kept.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { rootPath } from '../support/generate-types.js';
import { WALK_THROUGH, walked } from './walk-through.js';

const [, , kept] = process.argv;
const folder = kept === undefined ? mkdtempSync(join(tmpdir(), 'rolebook-walk-')) : resolve(kept);
const { page, faults } = await walked(readFileSync(rootPath(WALK_THROUGH), 'utf8'), folder);
if (kept === undefined) rmSync(folder, { recursive: true });
writeFileSync(rootPath(WALK_THROUGH), page);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
