import { readFileSync } from 'node:fs';
import { rootPath } from './generate-types.js';

export const COMPANY = 'roles/company.yaml';
export const ROLE = 'roles/sales-representative.yaml';
export const LOGO = 'roles/logo.svg';

/** The files of the workspace that `init` writes, by their paths there, as far as Rolebook reads them. */
export function starterFiles(): Readonly<Record<string, string>> {
  const read = (name: string): string => readFileSync(rootPath(`templates/workspace/${name}`), 'utf8');
  return {
    [COMPANY]: read('company.yaml'),
    [ROLE]: read('sales-representative.yaml'),
    [LOGO]: read('logo.svg'),
  };
}
