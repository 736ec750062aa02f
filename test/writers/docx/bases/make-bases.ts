import { execFileSync } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { packPart, zip } from '../../../../src/writers/docx/package/zip.js';
import { wordParts } from './word-parts.js';

/**
 * Makes the letterheads that tests build documents on: `word.docx` of the parts that Word would write, and
 * `libreoffice.docx`, which LibreOffice (`soffice` on the path) makes of `libreoffice.fodt`. Run it with `tsx`.
 */
const folder = fileURLToPath(new URL('.', import.meta.url));
const parts = Object.entries(wordParts());
writeFileSync(join(folder, 'word.docx'), zip(parts.map(([path, content]) => packPart(path, content))));

const temporary = mkdtempSync(join(tmpdir(), 'bases-'));
const profile = `-env:UserInstallation=${pathToFileURL(join(temporary, 'profile')).href}`;
const source = join(folder, 'libreoffice.fodt');
execFileSync('soffice', [profile, '--headless', '--convert-to', 'docx', '--outdir', temporary, source]);
renameSync(join(temporary, 'libreoffice.docx'), join(folder, 'libreoffice.docx'));
rmSync(temporary, { recursive: true });
