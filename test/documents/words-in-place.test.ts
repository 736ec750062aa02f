import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/document/types.js';
import { textOf } from '../../src/document/walk.js';
import { demonstration } from '../support/demonstration.js';

const ROLE = 'key-account-manager';
const { documents } = await demonstration(undefined, { roles: [ROLE], languages: ['en', 'lt', 'nb'] });

/** What a document of the role says in its body, in its head and in its foot, with plain spaces. */
function textsIn(language: string, kind: string) {
  const made = documents.find((one) => one.kind === kind && one.edition.language === language);
  if (made === undefined) throw new Error(`no ${kind} in ${language}`);
  const { document } = made;
  const plain = (blocks: readonly Block[]) =>
    textOf({ ...document, blocks }).map((text) => text.replace(/[ \u00a0]+/g, ' ').trim());
  return { body: plain(document.blocks), head: plain(document.header), foot: plain(document.footer) };
}

describe('words around figures and titles', () => {
  it.each([
    ['en', 'Head of Sales, Commercial Director, Executive Director and General Director'],
    [
      'lt',
      'Pardavimo skyriaus vadovas (-ė), komercijos direktorius (-ė), vykdomasis (-oji) direktorius (-ė) ir generalinis (-ė) direktorius (-ė)',
    ],
    ['nb', 'Salgssjef, kommersiell direktør, direktør og administrerende direktør'],
  ])('%s has titles in a list as its sentences have them', (language, titles) => {
    expect(textsIn(language, 'job-description').body).toContain(titles);
  });

  it.each([
    ['en', 'Revision 1', 'Page of', 'Weight 35%', 'Floor 70%, stretch 120%, cap 130%'],
    [
      'lt',
      '1 redakcija',
      'puslapis iš',
      'Svoris 35 %',
      'Apatinė riba 70 %, ambicinga reikšmė 120 %, viršutinė riba 130 %',
    ],
    ['nb', 'Versjon 1', 'Side av', 'Vekt 35 %', 'Terskel 70 %, strekk 120 %, tak 130 %'],
  ])('%s says revision, page, weight and limits in its own order', (language, revision, page, weight, limits) => {
    const { body, head, foot } = textsIn(language, 'kpi-sheet');
    expect(head.join()).toContain(`· ${revision}`);
    expect(foot.join()).toContain(`· ${revision} ·`);
    expect(foot).toContain(page);
    expect(body).toContain(weight);
    expect(body).toContain(limits);
  });
});
