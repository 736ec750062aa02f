import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { companyTexts } from '../../src/company/company-texts.js';
import { loadJurisdiction, resolveLaws } from '../../src/company/jurisdiction.js';
import { loadCompany } from '../../src/company/load-company.js';
import { resolveCompany } from '../../src/company/resolve-company.js';
import { rootPath } from '../support/generate-types.js';

const FILE = 'test/cases/company.yaml';

function source() {
  const loaded = loadCompany(readFileSync(rootPath(FILE), 'utf8'), FILE);
  if (!loaded.ok) throw new Error('the company of the cases does not load');
  return loaded.value;
}

describe('a resolved company', () => {
  const resolved = resolveCompany(source());
  const company = resolved.ok ? resolved.value : null;

  it('has posts in place of their ids', () => {
    expect(company?.entities[0]?.approver).toEqual({
      id: 'head',
      forms: {},
      title: 'Head of Office',
      inSentence: 'Head of Office',
      unit: { id: 'office', name: 'Office', forms: {} },
    });
  });

  it('has a letterhead of address and registration unless it gives one', () => {
    expect(company?.entities[0]?.letterhead).toEqual(['3 Inkwell Row', 'Harbourside', 'Registered number 00000007']);
  });

  it('has defaults for the rules of appraisals', () => {
    expect(company?.appraisals).toEqual({
      minimumMonths: 3,
      probationMonths: 0,
      longLeaveDays: 60,
      missingActuals: 'renormalise',
      retentionMonths: 60,
      secondLevel: false,
      vetoCapPercent: null,
    });
  });

  it('has its figures under names with their units', () => {
    expect(company?.bands[0]).toEqual({ fromPercent: 110, label: 'Exceeds' });
    expect(company?.scoring).toEqual({
      duty: { donePercent: 100, partlyPercent: 50, notDonePercent: 0 },
      components: { kpis: 40, duties: 20, compliance: 0, knowledge: 20, competencies: 20 },
      decimals: 1,
    });
  });

  it('keeps standard clauses as they stand in the file', () => {
    const clause = company?.standardClauses[0];
    expect(clause).toMatchObject({ id: 'secrecy', section: 'duties', topic: 'secrecy', liability: null });
    expect(clause?.text.value).toBe('Keeps the secrets of {company.name}.');
    expect(clause?.text.stretchPlace(21, 14)).toEqual({ file: FILE, line: 34, column: 32, length: 14 });
  });

  it('lists every text that documents print', () => {
    const texts = companyTexts(source()).map(({ value }) => value);
    expect(texts).toEqual(expect.arrayContaining(['Quillmark Letters', 'Office', 'Clerk', 'As expected.', 'Exceeds']));
  });
});

describe('the names of laws', () => {
  const file = 'test/cases/jurisdiction.yaml';
  const loaded = loadJurisdiction(readFileSync(rootPath(file), 'utf8'), file);

  it('are those of one language', () => {
    expect(loaded.ok && resolveLaws(loaded.value, 'en')).toEqual({
      ok: true,
      value: {
        jurisdiction: 'jurisdiction',
        language: 'en',
        forms: new Map(),
        names: {
          labour: 'labour law',
          civil: 'civil law',
          administrative: 'administrative law',
          criminal: 'criminal law',
        },
        reviewedBy: null,
        deductionAllowed: null,
        formalities: null,
      },
      diagnostics: [],
    });
  });

  it('are never borrowed from another language', () => {
    expect(loaded.ok && resolveLaws(loaded.value, 'el').diagnostics[0]?.code).toBe('jurisdiction/missing-language');
  });
});
