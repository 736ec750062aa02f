import { describe, expect, it } from 'vitest';
import { sharesOf100 } from '../../src/role/resolve-appraisal.js';
import type { ResolvedRole } from '../../src/role/types.js';
import { checkCase } from '../support/check-case.js';

function clerk(): ResolvedRole {
  const { role, shown } = checkCase('test/cases/good/clerk');
  if (role === null) throw new Error(shown);
  return role;
}

describe('a resolved role', () => {
  const role = clerk();

  it('has its short forms written out', () => {
    expect(role).toMatchObject({ id: 'clerk', title: 'Clerk', shortTitle: 'CL', revision: 1, grade: '7' });
    expect(role.replacement).toEqual({
      post: null,
      appointedBy: role.reportsTo,
      rightsPassOver: true,
      liabilityPassesOver: true,
    });
    expect(role.experience).toEqual({ years: 0.5, in: null });
    expect(role.budget).toBeNull();
    expect(role.tasks).toEqual([]);
  });

  it('has posts and units in place of their ids', () => {
    expect(role.unit).toEqual({ id: 'office', name: 'Office', forms: {} });
    expect(role.reportsTo).toEqual({
      id: 'head',
      title: 'Head of Office',
      inSentence: 'Head of Office',
      unit: { id: 'office', name: 'Office', forms: {} },
      forms: {},
    });
    expect(role.nominatedBy).toBeNull();
    expect(role.relations.map((relation) => [relation.with, relation.external])).toEqual([
      ['Head of Office', false],
      ['Office', false],
      ['Post office', true],
    ]);
  });

  it('has its placeholders filled in, but for clause numbers', () => {
    expect(role.purpose).toEqual([
      'Keeps the letters of Quillmark Letters in order; see ',
      { clause: 'duties.filing' },
      ' and ',
      { clause: 'appraisal.criteria.order' },
      '.',
    ]);
    expect(role.travel).toEqual(['It’s {none}, but 0.5 years of experience with Office']);
    expect(role.duties[0]?.items.map(({ text }) => text)).toEqual([
      ['Files 1,200.5 letters a month'],
      ['Copies 1 letter a day.'],
    ]);
    expect(role.liability[0]?.text).toEqual(['For duties left undone, under labour law.']);
  });

  it('keeps its own clause where the company has a standard one of the same id', () => {
    expect(role.duties.map(({ id, text }) => [id, text])).toEqual([
      ['letters', ['Letters']],
      ['errands', ['Runs errands.']],
      ['secrecy', ['Keeps every secret.']],
    ]);
  });

  it('has the branches of law of a liability that names none', () => {
    expect(role.liability.map(({ type, laws }) => [type, laws])).toEqual([
      ['duty', ['labour']],
      ['secrecy', ['civil']],
      ['secrecy', ['labour']],
    ]);
  });

  it('remembers where each item stands', () => {
    expect(role.duties[0]?.items[1]?.place).toEqual({ file: 'clerk.yaml', line: 27, column: 7, length: 7 });
    expect(role.kpis[1]?.place).toMatchObject({ line: 52, column: 3 });
  });

  it('takes the weights of the company for the components that it has', () => {
    expect(role.appraisal?.components).toEqual({ kpis: 40, duties: 20, knowledge: 20, competencies: 20 });
  });
});

describe('standard clauses', () => {
  it('end the section that they belong to, with their place in the company', () => {
    const { role } = checkCase('test/cases/good/short');
    expect(role?.duties.map(({ id, text, topic, place }) => [id, text, topic, place.file])).toEqual([
      ['filing', ['Files letters.'], null, 'short.yaml'],
      ['secrecy', ['Keeps the secrets of Quillmark Letters.'], 'secrecy', 'company.yaml'],
    ]);
    expect(role?.appraisal?.components).toEqual({ duties: 100 });
  });
});

describe('shares of what is present', () => {
  it('sum to 100 by the largest remainders', () => {
    const weights = { kpis: 50, duties: 25, compliance: 0, knowledge: 10, competencies: 20 };
    expect(sharesOf100(weights, (component) => component !== 'kpis')).toEqual({
      duties: 46,
      knowledge: 18,
      competencies: 36,
    });
  });

  it('stay as they are when they sum to 100', () => {
    const weights = { kpis: 52.5, duties: 22.5, knowledge: 5, competencies: 20 };
    expect(sharesOf100({ ...weights, compliance: 0 }, () => true)).toEqual(weights);
  });
});
