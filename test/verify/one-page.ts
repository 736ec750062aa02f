import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { asPdf } from './docx.js';
import { rolebook } from './rolebook.js';
import { runTool } from './run-tool.js';

/** Who has the fullest page of the walk-through, with two positions and twelve indicators, and the languages it is tried in. */
const FULLEST = { employee: 'e-18', languages: ['el', 'gu', 'lt', 'th'] };
const PERIOD = '2026-H1';

/**
 * Which summaries of the workspace that the walk-through leaves are not one page as LibreOffice sets them: one sentence
 * each.
 */
export async function verifyOnePage(workspace: string, folder: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const completed = join(workspace, 'roles/people/appraisals', PERIOD, 'completed');
  const files: string[] = [];
  const keep = (employee: string, language: string): void => {
    const copy = join(folder, `${employee}-${language}.docx`);
    copyFileSync(join(completed, employee, 'summary.docx'), copy);
    files.push(copy);
  };
  for (const employee of readdirSync(completed)) keep(employee, 'own');
  const { employee, languages } = FULLEST;
  for (const language of languages) {
    const argv = ['appraisal', 'summary', PERIOD, employee, '--language', language, '--format', 'docx'];
    await rolebook(['-C', workspace, ...argv, '--date', '2026-08-03']);
    keep(employee, language);
  }
  const pages = [...(await asPdf(files, join(folder, 'libreoffice')))].map(async ([file, pdf]) => {
    const { stdout } = await runTool('pdfinfo', [pdf]);
    const count = /^Pages:\s+(\d+)/m.exec(stdout)?.[1] ?? 'no';
    return count === '1' ? [] : [`${file} has ${count} pages`];
  });
  return (await Promise.all(pages)).flat();
}
