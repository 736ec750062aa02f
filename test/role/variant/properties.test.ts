import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { RoleSource } from '../../../src/role/load-role.js';
import { type Trace, traceOf } from '../../../src/role/variant/trace.js';
import { load, PARENT, yaml } from './variant-roles.js';

type Fields = Readonly<Record<string, unknown>>;
type Items = Readonly<Record<string, Fields | string | null>>;

/** Items that nothing of the parent refers to, so that any of them may go. */
const FREE = ['breaks', 'chair', 'phone', 'lamp'] as const;
const FREE_DUTIES = ['weighing', 'sorting', 'sealing', 'stamping'] as const;

const words = fc.constantFrom(
  'One.',
  'Two: with a colon.',
  'Three "quoted"',
  "Four's, folded\n  twice",
  '  Five # six ',
);
const place = fc.oneof(
  fc.constant({}),
  fc.constant({ first: true }),
  fc.record({ after: fc.constantFrom('desk', ...FREE) }),
  fc.record({ before: fc.constantFrom('desk', ...FREE) }),
);
const item = fc.oneof(
  words,
  fc.record({ text: words, topic: fc.constantFrom('training', 'documents'), move: place }).map(({ move, ...rest }) => ({
    ...rest,
    ...move,
  })),
);
const change = fc.oneof({ weight: 4, arbitrary: item }, { weight: 1, arbitrary: fc.constant(null) });
const changes = <Id extends string>(ids: readonly Id[]) =>
  fc.dictionary(fc.constantFrom(...ids), change, { maxKeys: 3, noNullPrototype: true });

/** A variant of the parent, whatever it makes of it: some have errors, which the properties then pass over. */
const layer = fc
  .record(
    {
      title: fc.constantFrom('Senior Clerk', 'Chief Clerk'),
      grade: fc.constantFrom('8', '9', null),
      experience: fc.record({ years: fc.nat(5) }),
      rights: changes(FREE),
      duties: changes(FREE_DUTIES.slice(1)),
      kpis: fc.record({
        letters: fc.record({ target: fc.integer({ min: 1, max: 9 }), floor: fc.constantFrom(60, 70, null) }),
      }),
    },
    { requiredKeys: [] },
  )
  .map((fields) => withoutEmpty(fields));

/** Duties of the parent that are moved: groups among each other, and between groups. */
const rearrangement = fc.record(
  {
    parcels: fc.constantFrom({ first: true }, { after: 'errands' }),
    copying: fc.constantFrom({ in: 'parcels' }, { in: 'parcels', first: true }, { in: 'parcels', before: 'weighing' }),
    errands: fc.constantFrom({ in: 'letters' }, { before: 'letters' }),
  },
  { requiredKeys: [], noNullPrototype: true },
);

function withoutEmpty(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => typeof value !== 'object' || value === null || Object.keys(value).length > 0,
    ),
  );
}

/** The chain of variants as files `v0`, `v1`, …; null when one of them has errors. */
function chain(layers: readonly Fields[]): readonly RoleSource[] | null {
  const files = layers.map((fields, index) => [
    `v${index}`,
    yaml({ extends: index === 0 ? 'parent' : `v${index - 1}`, ...fields }),
  ]);
  const loaded = load(Object.fromEntries(files));
  const roles = layers.map((_fields, index) => loaded.get(`v${index}`)?.role);
  return roles.every((one) => one?.ok === true) ? roles.flatMap((one) => (one?.ok === true ? [one.value] : [])) : null;
}

function itemIds(list: unknown): readonly string[] {
  return Object.entries((list ?? {}) as Items).flatMap(([id, one]) => [
    id,
    ...(typeof one === 'object' && one !== null ? itemIds(one.items) : []),
  ]);
}

function holding<T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => boolean): void {
  let held = 0;
  fc.assert(
    fc.property(arbitrary, (value) => {
      if (check(value)) held += 1;
    }),
    { numRuns: 100 },
  );
  // Otherwise the property would hold for want of cases.
  expect(held).toBeGreaterThan(8);
}

describe('a chain of variants', () => {
  it('gives the same, whether the first links are put together before or are one file', () => {
    holding(fc.tuple(layer, layer), (layers) => {
      const roles = chain(layers);
      const [first, last] = roles ?? [];
      if (first === undefined || last === undefined) return false;
      const whole = load({ parent: yaml(first.data), child: yaml({ extends: 'parent', ...layers[1] }) }).get('child');
      expect(whole?.role.ok === true && whole.role.value.data).toEqual(last.data);
      expect(whole?.role.ok === true && JSON.stringify(whole.role.value.data)).toBe(JSON.stringify(last.data));
      return true;
    });
  });

  it('is not changed by a link that says nothing', () => {
    holding(fc.tuple(layer, fc.nat(2)), ([fields, empty]) => {
      const roles = chain([fields]);
      const longer = chain(empty === 0 ? [{}, fields] : empty === 1 ? [fields, {}] : [{}, fields, {}]);
      if (roles === null) return longer === null;
      expect(JSON.stringify(longer?.at(-1)?.data)).toBe(JSON.stringify(roles.at(-1)?.data));
      return true;
    });
  });

  it('has every id once, and each item that it inherits in its old order unless told otherwise', () => {
    holding(fc.tuple(layer, layer), (layers) => {
      const roles = chain(layers);
      if (roles === null) return false;
      for (const { data } of roles) {
        const duties = itemIds(data.duties);
        expect(new Set(duties).size).toBe(duties.length);
      }
      const [before, after] = roles.map(({ data }) => Object.keys(data.rights));
      const said = Object.keys((layers[1]?.rights ?? {}) as Items);
      const unmoved = (ids: readonly string[] = []): readonly string[] => ids.filter((id) => !said.includes(id));
      expect(unmoved(after)).toEqual(unmoved(before));
      const added = (after ?? []).filter((id) => !before?.includes(id));
      const atTheEnd = added.filter((id) => !hasPlace(((layers[1]?.rights ?? {}) as Items)[id]));
      const order = said.filter((id) => atTheEnd.includes(id));
      expect(atTheEnd).toEqual(order);
      return true;
    });
  });

  it('points at a line that holds each of its values', () => {
    holding(fc.tuple(layer, layer), (layers) => {
      const roles = chain(layers);
      const last = roles?.at(-1);
      if (last === undefined) return false;
      const texts: Readonly<Record<string, string>> = {
        'parent.yaml': PARENT,
        'v0.yaml': yaml({ extends: 'parent', ...layers[0] }),
        'v1.yaml': yaml({ extends: 'v0', ...layers[1] }),
      };
      const traces = traceOf(last, '') ?? [];
      expect(traces.length).toBeGreaterThan(20);
      for (const trace of traces) expectHeld(trace, texts);
      return true;
    });
  });
});

function hasPlace(one: Fields | string | null | undefined): boolean {
  return typeof one === 'object' && one !== null && ['first', 'before', 'after'].some((key) => Object.hasOwn(one, key));
}

function expectHeld({ path, value, steps }: Trace, texts: Readonly<Record<string, string>>): void {
  const last = steps.at(-1);
  if (last?.does === 'sets') expect(last.value).toEqual(value);
  for (const { place, does, value: said } of steps) {
    if (!('line' in place)) throw new Error(`${path} has no line`);
    const rest = (texts[place.file]?.split('\n')[place.line - 1] ?? '').slice(place.column - 1);
    // A change of the comparison takes figures away: it is the place of their removal.
    if (does === 'removes') expect(rest.startsWith('null') || path.startsWith('kpis.'), `${path}: ${rest}`).toBe(true);
    if (does !== 'sets' || /^[|>]/.test(rest)) continue;
    const held = parse(rest.slice(0, place.length));
    expect(Array.isArray(said) ? held : String(held), `${path}: ${rest}`).toEqual(
      Array.isArray(said) ? said : String(said),
    );
  }
}

describe('two parents', () => {
  it('add nothing when one only hands the other on, and disagree about nothing but fields', () => {
    holding(fc.tuple(layer, layer), ([left, right]) => {
      const files = { left: yaml({ extends: 'parent', ...left }), right: yaml({ extends: 'parent', ...right }) };
      const heirs = { heir: 'extends: [left, right]\n', twin: 'extends: [left, left2]\n' };
      const loaded = load({ ...files, left2: 'extends: left\n', ...heirs });
      const twin = loaded.get('twin')?.role;
      const alone = loaded.get('left')?.role;
      if (alone?.ok !== true || loaded.get('right')?.role.ok !== true) return false;
      expect(twin?.ok === true && JSON.stringify(twin.value.data)).toBe(JSON.stringify(alone.value.data));
      const codes = new Set(loaded.get('heir')?.role.diagnostics.map(({ code }) => code));
      codes.delete('role/duplicate-text');
      expect([...codes].filter((code) => code !== 'role/parent-conflict')).toEqual([]);
      return true;
    });
  });

  it('give what one of them makes of the parent, whichever stands first, when the other one says nothing', () => {
    holding(fc.tuple(layer, rearrangement), ([fields, duties]) => {
      const left = yaml({ extends: 'parent', ...fields, duties: { ...(fields.duties ?? {}), ...duties } });
      const heirs = { before: 'extends: [left, idle]\n', after: 'extends: [idle, left]\n' };
      const loaded = load({ left, idle: 'extends: parent\n', ...heirs });
      const alone = loaded.get('left')?.role;
      if (alone?.ok !== true) return false;
      for (const id of ['before', 'after']) {
        const heir = loaded.get(id)?.role;
        expect(heir?.ok === true && JSON.stringify(heir.value.data)).toBe(JSON.stringify(alone.value.data));
      }
      return true;
    });
  });
});
