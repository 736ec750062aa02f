import { describe, expect, it } from 'vitest';
import { newWorkspace, run } from './new-workspace.js';

describe('build', () => {
  it('names documents that are left of roles that there are not, and leaves them', async () => {
    const world = await newWorkspace();
    const left = ['out/en/clerk/job-description.pdf', 'out/en/clerk/kpi-sheet.docx'];
    const others = ['out/en/clerk/notes.txt', 'out/en/letters/offer.pdf', 'out/lt/clerk/job-description.pdf'];
    for (const path of [...left, ...others]) world.files.set(path, Buffer.from('old'));
    const argv = ['build', '--format', 'docx', '--document', 'kpi-sheet'];
    const { exitCode, err } = await run(argv, world);
    expect({ exitCode, err }).toEqual({
      exitCode: 0,
      err:
        'out/en/clerk: warning output/stale\n' +
        '  No document is made of a role "clerk" any more, but here are some: job-description.pdf, kpi-sheet.docx.\n' +
        '  hint: see that nobody uses them, and remove the folder\n\n' +
        '1 document written.\n1 warning; "rolebook explain <code>" says more.\n',
    });
    expect([...world.files.keys()].filter((path) => path.startsWith('out/')).sort()).toEqual(
      [...left, ...others, 'out/en/sales-representative/kpi-sheet.docx'].sort(),
    );
    expect((await run([...argv, 'sales-representative'], world)).err).toBe('1 document written.\n');
  });
});
