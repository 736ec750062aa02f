import { describe, expect, it } from 'vitest';
import { readable, unwritable } from '../../src/pipeline/refusal.js';

const refusal = (code: string): Error => Object.assign(new Error(code), { code, syscall: 'open' });

describe('a file that the machine will not write', () => {
  it.each([
    ['EACCES', 'You may not write to this place.'],
    ['ENOTDIR', 'A file stands where a folder is needed.'],
    ['EISDIR', 'A folder stands where the file is to be.'],
    ['EBUSY', 'Another program uses the file.'],
    ['EPERM', 'Another program uses the file.'],
    ['ETXTBSY', 'Another program uses the file.'],
    ['ENOSPC', 'The disk is full.'],
    ['EIO', 'The file cannot be written (EIO).'],
  ])('%s: %s', (code, message) => {
    expect(unwritable(refusal(code), 'out/x.pdf')).toMatchObject({
      code: 'output/unwritable',
      message,
      place: { file: 'out/x.pdf' },
    });
  });

  it('is no excuse for a fault of ours', () => {
    expect(() => unwritable(new TypeError('ours'), 'x')).toThrow('ours');
  });
});

describe('a file that the machine will not read', () => {
  it('is a diagnostic at the place that asks for it', async () => {
    const place = { file: 'roles/company.yaml', line: 3, column: 5 };
    const result = await readable('logo.svg', () => Promise.reject(refusal('EISDIR')), place);
    expect(result).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'workspace/unreadable', message: '"logo.svg" is a folder, not a file.', place }],
    });
  });

  it('is no excuse for a fault of ours', async () => {
    await expect(readable('x', () => Promise.reject(new TypeError('ours')))).rejects.toThrow('ours');
  });
});
