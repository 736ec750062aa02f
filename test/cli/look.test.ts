import { describe, expect, it } from 'vitest';
import { openDocx } from '../support/docx-package.js';
import { run, newWorkspace as workspace } from './new-workspace.js';

const COMPANY = 'roles/company.yaml';

describe('the look', () => {
  /** Width and height in points of the first page of the job description, and its letters of body size. */
  const looks = async (argv: readonly string[], change?: (text: string) => string) => {
    const world = await workspace(change === undefined ? {} : { [COMPANY]: change });
    const { exitCode, err } = await run(['build', '--document', 'job-description', '--format', 'docx', ...argv], world);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '1 document written.\n' });
    const docx = openDocx(world.files.get('out/en/sales-representative/job-description.docx') ?? new Uint8Array());
    const [, width, height] = /<w:pgSz w:w="(\d+)" w:h="(\d+)"/.exec(docx.text('word/document.xml')) ?? [];
    const [, halfPoints] = /w:styleId="Normal"[^>]*>.*?<w:sz w:val="(\d+)"/.exec(docx.text('word/styles.xml')) ?? [];
    return `${Number(width) / 20} × ${Number(height) / 20} pt, ${Number(halfPoints) / 2} pt`;
  };
  const entity = (lines: string) => (text: string) => text.replace('    logo:', `${lines}    logo:`);

  it('is A4 in the default theme unless the entity or the command line says otherwise', async () => {
    expect(await looks([])).toBe('595.3 × 841.9 pt, 10 pt');
    expect(await looks([], entity('    theme: compact\n    paper: Letter\n'))).toBe('612 × 792 pt, 9 pt');
    expect(await looks(['--paper', 'Letter'])).toBe('612 × 792 pt, 10 pt');
    expect(await looks(['--theme', 'large-print', '--paper', 'A4'], entity('    paper: Letter\n'))).toBe(
      '595.3 × 841.9 pt, 16 pt',
    );
  });

  it('may be a theme of the workspace', async () => {
    const world = await workspace({ [COMPANY]: entity('    theme: hose\n') });
    world.files.set('templates/themes/house.yaml', Buffer.from('colours: { accent: "#703000" }\n'));
    const { exitCode, err } = await run(['validate'], world);
    expect(exitCode).toBe(1);
    expect(err).toMatch(
      /roles\/company\.yaml:\d+:12: error theme\/missing\n {2}There is no theme "hose"\.\n(.*\n)*? {2}hint: did you mean "house"\?/,
    );
    world.files.set(COMPANY, Buffer.from(world.text(COMPANY).replace('hose', 'house')));
    expect(await run(['validate'], world)).toMatchObject({ exitCode: 0, err: '1 role and 3 employees checked.\n' });
  });

  it('is checked in every theme of the workspace, for a run may choose each', async () => {
    const world = await workspace();
    world.files.set('templates/themes/house.yaml', Buffer.from('page: { margins: { left: 150mm } }\n'));
    const { exitCode, err } = await run(['validate'], world);
    expect(exitCode).toBe(1);
    expect(err).toContain('templates/themes/house.yaml:1:26: error theme/page');
  });
});
