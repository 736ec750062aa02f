/** `npx tsx test/verify/update-walk-through.ts`: writes into the walk-through what its commands print now. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootPath } from '../support/generate-types.js';
import { WALK_THROUGH, walked } from './walk-through.js';

const folder = mkdtempSync(join(tmpdir(), 'rolebook-walk-'));
const { page, faults } = walked(readFileSync(rootPath(WALK_THROUGH), 'utf8'), folder);
rmSync(folder, { recursive: true });
writeFileSync(rootPath(WALK_THROUGH), page);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
