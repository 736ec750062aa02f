import { expect, it } from 'vitest';
import { textOf } from '../../src/document/walk.js';
import { demonstration } from '../support/demonstration.js';

/** The clause of the account manager's job description that names the appraiser. */
async function appraiserIn(language: string): Promise<string> {
  const chosen = { roles: ['account-manager'], languages: [language] };
  const { documents } = await demonstration(undefined, chosen);
  const texts = documents.flatMap(({ kind, document }) => (kind === 'job-description' ? textOf(document) : []));
  return texts.find((text) => text.startsWith('8.1.')) ?? '';
}

it.each([
  ['en', 'every 6 months. Appraiser: Head of Client Service. '],
  ['el', 'κάθε 6 μήνες. Αξιολογητής/-τρια: Προϊστάμενος/-η Τμήματος Εξυπηρέτησης Πελατών. '],
  ['lt', 'kas 6 mėnesius. Vertina: klientų aptarnavimo skyriaus vadovas (-ė). '],
  ['nb', 'hver 6. måned. Vurderingsansvarlig: lederen for kundeavdelingen. '],
  ['gu', 'મૂલ્યાંકનકર્તા: ગ્રાહક સેવા વિભાગના વડા.'],
  ['th', 'โดยมีผู้จัดการฝ่ายบริการลูกค้าเป็นผู้ประเมิน'],
])('a post within a sentence is written as %s writes it there', async (language, words) => {
  expect((await appraiserIn(language)).replaceAll('\u00a0', ' ')).toContain(words);
});
