import { describe, expect, it } from 'vitest';
import type { RoleSource } from '../../../src/role/load-role.js';
import { checkCase } from '../../support/check-case.js';
import { role } from './variant-roles.js';

function merged(name: string): RoleSource {
  const { source, shown } = checkCase(`test/cases/good/${name}`);
  if (source === null) throw new Error(shown);
  return source;
}

const ids = (list: object | undefined): readonly string[] => Object.keys(list ?? {});

describe('layers', () => {
  it('give the parent when they say nothing', () => {
    const { data } = merged('variant-empty');
    expect(data.title).toEqual({ text: 'Clerk', short: 'CL' });
    expect(JSON.stringify(data.kpis)).toBe(JSON.stringify(role({}, 'parent').data.kpis));
  });

  it('merge sets of fields, replace lists of values, and drop what is null', () => {
    const { data } = merged('variant');
    expect(data.title).toEqual({ text: 'Senior Clerk', short: 'CL' });
    expect(data.grade).toBeUndefined();
    expect(data.duties.errands).toEqual({ text: 'Runs errands.', requires: ['postage'] });
    expect(data.kpis?.letters?.weight).toBe(30);
  });

  it('leave the number of the revision to each role', () => {
    const base = 'extends: parent\ntitle: Base\nrevision: 4\n';
    expect(role({ base, heir: 'extends: base\n' }, 'heir').data.revision).toBeUndefined();
  });

  it('end with the overlay of the entity', () => {
    const { data, file } = merged('overlay');
    expect(file).toBe('entities/main/role.yaml');
    expect(data).toMatchObject({ duties: { errands: { text: 'Runs errands in town.', requires: ['stamps'] } } });
    expect(data.kpis?.letters?.target).toBe(90);
  });

  it('may leave to the variants what an abstract role does not say', () => {
    expect(merged('variant-abstract').data.kpis?.letters?.target).toBe(10);
  });
});

describe('inherit', () => {
  it('takes an item with its group, a whole list, or none', () => {
    const { data } = merged('variant-inherit');
    expect(data.duties).toEqual({ parcels: { text: 'Parcels', items: { weighing: { text: 'Weighs parcels.' } } } });
    expect(ids(data.rights)).toEqual(['desk', 'breaks']);
    expect(data.knowledge).toBeUndefined();
    expect(ids(data.kpis)).toEqual(['errands']);
  });
});

describe('another comparison', () => {
  it('drops the figures of the old one, but for those said anew', () => {
    const { target, floor, stretch, cap } = merged('variant-comparison').data.kpis?.letters ?? {};
    expect({ target, floor, stretch, cap }).toEqual({ floor: 70 });
  });

  it('drops nothing when it is the old one', () => {
    const text = 'extends: parent\nkpis: { letters: { comparison: at-least } }\n';
    expect(role({ heir: text }, 'heir').data.kpis?.letters).toMatchObject({ target: 100, cap: 120 });
  });
});

describe('order', () => {
  it('keeps that of the file for items with one anchor', () => {
    expect(ids(merged('variant-order').data.rights)).toEqual(['breaks', 'hat', 'coat', 'desk', 'lamp', 'chair']);
  });

  it('moves duties into groups, between them, and into new ones', () => {
    const { duties } = merged('variant-groups').data;
    expect(ids(duties)).toEqual(['counter', 'letters', 'parcels']);
    expect(duties).toMatchObject({
      counter: { items: { greeting: {}, copying: { text: 'Copies letters at the counter.' } } },
      letters: { items: { filing: {} } },
    });
    expect(ids((duties.parcels as { items: object }).items)).toEqual(['errands', 'weighing']);
  });
});

describe('two parents', () => {
  it('give what either of them says; a null sides with the one that removed', () => {
    const { data } = merged('variant-parents');
    expect(data).toMatchObject({ grade: '8', budget: 'Stamps', title: { text: 'Both' } });
    expect(ids(data.rights)).toEqual(['desk', 'lamp']);
  });

  it('do not disagree when one hands on what the other has changed', () => {
    const files = { left: 'extends: parent\ngrade: "8"\n', heir: 'extends: [parent, left]\n' };
    expect(role(files, 'heir').data.grade).toBe('8');
    expect(role({ ...files, heir: 'extends: [left, parent]\n' }, 'heir').data.grade).toBe('8');
  });
});

describe('places', () => {
  const source = merged('variant');

  it('are in the file that said a value last', () => {
    expect(source.valuePlace(['kpis', 'letters', 'weight'])).toMatchObject({ file: 'role.yaml', line: 17 });
    expect(source.valuePlace(['kpis', 'letters', 'per'])).toMatchObject({ file: 'parent.yaml' });
    expect(source.valuePlace(['duties', 'letters', 'items', 'filing', 'requires', 0])).toMatchObject({
      file: 'parent.yaml',
      length: 'alphabet'.length,
    });
  });

  it('reach into texts, also into the short form of one', () => {
    expect(source.textPlace(['title', 'text'], 7, 5)).toEqual({ file: 'role.yaml', line: 3, column: 15, length: 5 });
    const path = ['duties', 'parcels', 'items', 'copying', 'text'];
    expect(source.textPlace(path, 0, 6)).toMatchObject({ file: 'parent.yaml', line: 16, column: 16, length: 6 });
  });

  it('of what is not there are those of the nearest part that is', () => {
    expect(source.keyPlace(['duties', 'nothing'])).toMatchObject({ file: 'role.yaml', line: 9, column: 1 });
    expect(source.keyPlace(['nothing'])).toMatchObject({ file: 'role.yaml' });
  });
});
