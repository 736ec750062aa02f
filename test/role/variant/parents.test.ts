import { describe, expect, it } from 'vitest';
import { traceOf } from '../../../src/role/variant/trace.js';
import { role } from './variant-roles.js';

const FIGURES = ['target', 'floor', 'stretch', 'cap'] as const;

/** The comparison and the figures that a KPI of the role has. */
function figures(files: Readonly<Record<string, string>>, kpi: string): object {
  const found: object = role(files, 'heir').data.kpis?.[kpi] ?? {};
  return Object.fromEntries(Object.entries(found).filter(([key]) => ['comparison', ...FIGURES].includes(key)));
}

function kpi(comparison: string): string {
  const rest = 'unit: parcels, per: month, aggregation: sum, weight: 0, measures: [weighing], definition: Parcels.';
  return `kpis: { parcels: { name: Parcels, comparison: ${comparison}, ${rest} } }\n`;
}

describe('a KPI that two parents compare differently', () => {
  const left = `extends: parent\ntitle: Left\n${kpi('plan')}`;
  const right = `extends: parent\ntitle: Right\n${kpi('at-least, target: 30, floor: 80')}`;
  const heir = (comparison: string, parents = 'left, right') => {
    return `extends: [${parents}]\ntitle: Heir\nkpis: { parcels: { comparison: ${comparison} } }\n`;
  };

  it.each(['left, right', 'right, left'])(
    'keeps the figures of the comparison that the role settles on (%s)',
    (both) => {
      expect(figures({ left, right, heir: heir('plan', both) }, 'parcels')).toEqual({ comparison: 'plan' });
      expect(figures({ left, right, heir: heir('at-least', both) }, 'parcels')).toEqual({
        comparison: 'at-least',
        target: 30,
        floor: 80,
      });
    },
  );

  it('keeps none when the role settles on a third one', () => {
    expect(figures({ left, right, heir: heir('at-most, target: 2', 'right, left') }, 'parcels')).toEqual({
      comparison: 'at-most',
      target: 2,
    });
  });

  it('says of each figure what took it away', () => {
    const traces = traceOf(role({ left, right, heir: heir('plan') }, 'heir'), 'kpis.parcels.floor') ?? [];
    expect(traces.flatMap(({ steps }) => steps.map(({ place, does }) => `${place.file} ${does}`))).toEqual([
      'right.yaml sets',
      'heir.yaml removes',
    ]);
  });

  it('keeps those of the parent that goes on from the other one', () => {
    const other = 'extends: parent\ntitle: Other\nkpis: { letters: { comparison: at-most, target: 3 } }\n';
    const same = 'extends: parent\ntitle: Other\n';
    for (const parents of ['left, right', 'right, left']) {
      const files = { left: other, right: same, heir: `extends: [${parents}]\ntitle: Heir\n` };
      expect(figures(files, 'letters')).toEqual({ comparison: 'at-most', target: 3 });
    }
  });
});

describe('the replacement', () => {
  const left = 'extends: parent\ntitle: Left\nreplacedBy: { post: clerk }\n';
  const right = 'extends: parent\ntitle: Right\nreplacedBy: { rightsPassOver: true }\n';

  it('has the kind of deputy that was said last', () => {
    expect(role({ left }, 'left').data.replacedBy).toEqual({ post: 'clerk' });
    const heir = 'extends: left\ntitle: Heir\nreplacedBy: { appointedBy: head }\n';
    expect(role({ left, heir }, 'heir').data.replacedBy).toEqual({ appointedBy: 'head' });
  });

  it.each(['left, right', 'right, left'])('has that of the parent that has changed it (%s)', (parents) => {
    const heir = `extends: [${parents}]\ntitle: Heir\n`;
    expect(role({ left, right, heir }, 'heir').data.replacedBy).toEqual({ post: 'clerk', rightsPassOver: true });
  });
});

describe('the order of two parents', () => {
  const order = (left: string, right: string, heir = ''): readonly string[] => {
    const file = (title: string, rights: string): string => {
      return `extends: parent\ntitle: ${title}\n${rights === '' ? '' : `rights: { ${rights} }\n`}`;
    };
    const own = heir === '' ? '' : `rights: { ${heir} }\n`;
    const files = { left: file('Left', left), right: file('Right', right) };
    return Object.keys(role({ ...files, heir: `extends: [left, right]\ntitle: Heir\n${own}` }, 'heir').data.rights);
  };

  it('keeps the move of one, whichever stands first', () => {
    expect(order('breaks: { first: true }', '')).toEqual(['breaks', 'desk']);
    expect(order('', 'breaks: { first: true }')).toEqual(['breaks', 'desk']);
    expect(order('lamp: A lamp.', 'chair: { text: A chair., after: desk }')).toEqual([
      'desk',
      'chair',
      'breaks',
      'lamp',
    ]);
  });

  it('is that of the left one where both move an item', () => {
    const first = 'lamp: { text: A lamp., first: true }';
    const last = 'lamp: { text: A lamp., after: breaks }';
    expect(order(first, last)).toEqual(['lamp', 'desk', 'breaks']);
    expect(order(last, first)).toEqual(['desk', 'breaks', 'lamp']);
    expect(order(last, first, 'lamp: { before: breaks }')).toEqual(['desk', 'lamp', 'breaks']);
  });

  it('follows moves that were made one after the other', () => {
    const files = {
      once: 'extends: parent\ntitle: Once\nrights: { desk: { after: breaks } }\n',
      twice: 'extends: once\ntitle: Twice\nrights: { breaks: { after: desk } }\n',
      idle: 'extends: parent\ntitle: Idle\nrights: { lamp: A lamp. }\n',
    };
    for (const parents of ['idle, twice', 'twice, idle', 'once, twice', 'twice, once', 'idle, once, twice']) {
      const heir = `extends: [${parents}]\ntitle: Heir\nrights: { lamp: A lamp. }\n`;
      expect(Object.keys(role({ ...files, heir }, 'heir').data.rights)).toEqual(['desk', 'breaks', 'lamp']);
    }
  });
});

describe('a duty that one of two parents moves', () => {
  const left = 'extends: parent\ntitle: Left\nduties: { copying: { in: parcels, first: true } }\n';
  const right = 'extends: parent\ntitle: Right\nduties: { letters: { items: { copying: Copies letters neatly. } } }\n';
  const grouped = (files: Readonly<Record<string, string>>, parents: string, own = ''): unknown => {
    const { duties } = role({ ...files, heir: `extends: [${parents}]\ntitle: Heir\n${own}` }, 'heir').data;
    return Object.entries(duties).map(([id, duty]) => {
      const items = typeof duty === 'string' ? undefined : duty.items;
      return items === undefined ? id : `${id}: ${Object.keys(items).join(', ')}`;
    });
  };
  const texts = (files: Readonly<Record<string, string>>, parents: string): string => {
    return JSON.stringify(role({ ...files, heir: `extends: [${parents}]\ntitle: Heir\n` }, 'heir').data.duties);
  };

  it.each(['left, right', 'right, left'])('stands there as the other one words it (%s)', (parents) => {
    expect(grouped({ left, right }, parents)).toEqual(['letters: filing', 'parcels: copying, weighing', 'errands']);
    expect(texts({ left, right }, parents)).toContain('"Copies letters neatly."');
  });

  it.each(['left, right', 'right, left'])(
    'stands where the role says when the other one moves it too (%s)',
    (parents) => {
      const other =
        'extends: parent\ntitle: Other\nduties: { copying: { in: mail }, mail: { text: Mail, items: { post: Posts mail. } } }\n';
      const own = 'duties: { copying: { in: mail } }\n';
      expect(grouped({ left, right: other }, parents, own)).toContainEqual(expect.stringMatching(/^mail: .*copying/));
    },
  );

  it.each(['left, right', 'right, left'])(
    'stands where the one that goes on from the other brings it (%s)',
    (parents) => {
      const on = 'extends: left\ntitle: On\nduties: { copying: { in: letters, first: true } }\n';
      expect(grouped({ left, right: on }, parents)).toEqual([
        'letters: copying, filing',
        'parcels: weighing',
        'errands',
      ]);
    },
  );
});
