import { type FormStamp, stampText } from '../../../src/appraisal/stamp.js';

export const STAMP: FormStamp = {
  form: 'appraisal',
  employee: 'e-07',
  period: '2026-H2',
  segment: 1,
  role: 'account-manager',
  entity: 'brackenfold',
  language: 'lt',
  revision: 1,
  digest: '0123456789abcdef',
};

export const STAMP_TEXT = stampText(STAMP);
