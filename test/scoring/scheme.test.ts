import { describe, expect, it } from 'vitest';
import { schemeOf } from '../../src/scoring/scheme.js';
import { checkCase } from '../support/check-case.js';
import { companyOf } from './support.js';

const FOLDER = 'test/cases/good/veto';

describe('what a role is scored by', () => {
  const { role } = checkCase(FOLDER);
  if (role === null) throw new Error('the role has mistakes');
  const scheme = schemeOf(role, companyOf(`${FOLDER}/company.yaml`));

  it('has its items by their fields, with vetoes and components', () => {
    expect(scheme.duties.map(({ field, component, hasVeto }) => [field, component, hasVeto])).toEqual([
      ['duty.filing', 'duties', true],
      ['duty.stamps', 'duties', false],
      ['duty.secrecy', 'compliance', true],
    ]);
    expect(scheme.ratings).toEqual([
      { field: 'knowledge.alphabet', component: 'knowledge', hasVeto: false },
      { field: 'competency.honesty', component: 'competencies', hasVeto: true },
      { field: 'conduct.politeness', component: 'competencies', hasVeto: false },
    ]);
  });

  it('has the rules of the company, and the weights where the role has none', () => {
    expect(scheme.components.map(({ id, weightPercent }) => `${id} ${weightPercent}`)).toEqual([
      'kpis 40',
      'duties 20',
      'compliance 10',
      'knowledge 10',
      'competencies 20',
    ]);
    expect(scheme).toMatchObject({ missingActuals: 'zero', vetoCapPercent: 89.9, decimals: 1, variablePercent: null });
    expect(scheme.levels.map(({ value, percent }) => [value, percent])).toEqual([
      [4, 0],
      [3, 50],
      [2, 100],
      [1, 120],
    ]);
  });
});

describe('duties in groups', () => {
  it('have the field of their group, as the form has; what stands in none that of all such', () => {
    const { role } = checkCase('test/cases/good/variant-groups');
    if (role === null) throw new Error('the role has mistakes');
    const { duties } = schemeOf(role, companyOf('test/cases/company.yaml'));
    expect(duties.map(({ field, ids, groupField }) => `${field} of ${ids.join(' in ')}: ${groupField}`)).toEqual([
      'duty.copying of copying in counter: duty.counter',
      'duty.greeting of greeting in counter: duty.counter',
      'duty.filing of filing in letters: duty.letters',
      'duty.errands of errands in parcels: duty.parcels',
      'duty.weighing of weighing in parcels: duty.parcels',
      'duty.secrecy of secrecy: duties.further',
    ]);
  });
});
