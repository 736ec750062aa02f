import { expect, it } from 'vitest';
import { load } from './variant-roles.js';

it('a role whose parent extends a role that is not there carries the error of its parent', () => {
  const roles = load({ middle: 'extends: nobody\ntitle: Middle\n', heir: 'extends: middle\n' });
  const heir = roles.get('heir')?.role;
  expect(heir?.ok).toBe(false);
  expect(heir?.diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
    'error role/unknown-parent',
    'warning role/faulty-parent',
  ]);
});
