import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysFrom } from '../../src/staff/dates.js';
import { type Due, type DueRules, dueList } from '../../src/staff/due.js';
import { dueCalendar } from '../../src/staff/due-calendar.js';
import type { Absence, Assignment, Employee } from '../../src/staff/types.js';

const PLACE = { file: 'staff.csv', row: 2 };
const TODAY = '2026-07-15';
const RULES: DueRules = { probationMonths: 0, longLeaveDays: 60 };

function assignment(changes: Partial<Assignment> = {}): Assignment {
  return {
    from: null,
    position: 'clerk',
    entity: null,
    unit: null,
    manager: null,
    workingTimePercent: 100,
    place: PLACE,
    ...changes,
  };
}

function employee(changes: Partial<Employee> = {}): Employee {
  return {
    id: 'e-01',
    name: 'Ann Example',
    email: null,
    language: null,
    hiredOn: '2020-01-31',
    leftOn: null,
    lastAppraisedOn: null,
    titleForm: 'neutral',
    assignments: [assignment()],
    place: PLACE,
    ...changes,
  };
}

function absence(from: string, to: string, id = 'e-01'): Absence {
  return { employee: id, from, to, reason: '', place: PLACE };
}

const intervalOf = ({ position }: Assignment): number | null =>
  ({ clerk: 6, head: 12 })[position as 'clerk' | 'head'] ?? null;

function due(changes: Partial<Employee>, absences: readonly Absence[] = [], rules: Partial<DueRules> = {}): Due {
  const [one] = dueList([employee(changes)], absences, TODAY, { ...RULES, ...rules }, intervalOf);
  if (one === undefined) throw new Error('nobody is due');
  return one;
}

const inShort = ({ dueOn, state, days }: Due): string => `${dueOn} ${state} ${days}`;

describe('an appraisal is due', () => {
  it('an interval after the last one, else after hiring', () => {
    expect(inShort(due({ lastAppraisedOn: '2026-01-14' }))).toBe('2026-07-14 overdue -1');
    expect(inShort(due({ lastAppraisedOn: '2026-01-15' }))).toBe('2026-07-15 due 0');
    expect(inShort(due({ lastAppraisedOn: '2026-01-16' }))).toBe('2026-07-16 upcoming 1');
    expect(inShort(due({ hiredOn: '2026-03-31' }))).toBe('2026-09-30 upcoming 77');
    expect(inShort(due({ lastAppraisedOn: '2026-01-16', assignments: [assignment({ position: 'head' })] }))).toBe(
      '2027-01-16 upcoming 185',
    );
  });

  it('first at the end of probation, where the company has one', () => {
    expect(inShort(due({ hiredOn: '2026-05-31' }, [], { probationMonths: 4 }))).toBe('2026-09-30 upcoming 77');
    expect(inShort(due({ lastAppraisedOn: '2026-01-16' }, [], { probationMonths: 4 }))).toBe('2026-07-16 upcoming 1');
  });

  it('by the position that is held on the day', () => {
    const assignments = [assignment(), assignment({ from: '2026-07-15', position: 'head' })];
    expect(due({ lastAppraisedOn: '2026-01-10', assignments }).dueOn).toBe('2027-01-10');
    const later = [assignment(), assignment({ from: '2026-07-16', position: 'head' })];
    expect(due({ lastAppraisedOn: '2026-01-10', assignments: later }).dueOn).toBe('2026-07-10');
  });

  it('later by a long absence, by its days after the last one', () => {
    const last = { lastAppraisedOn: '2026-01-10' };
    // 59 days put nothing off, 60 days do.
    expect(due(last, [absence('2026-02-01', '2026-03-31')]).dueOn).toBe('2026-07-10');
    expect(due(last, [absence('2026-02-01', '2026-04-01')]).dueOn).toBe('2026-09-08');
    // Two absences without a day between are one.
    expect(due(last, [absence('2026-03-01', '2026-04-01'), absence('2026-02-01', '2026-02-28')]).dueOn).toBe(
      '2026-09-08',
    );
    expect(due(last, [absence('2026-03-02', '2026-04-01'), absence('2026-02-01', '2026-02-28')]).dueOn).toBe(
      '2026-07-10',
    );
    // It had begun before the last appraisal; ended before it; begins after the day.
    expect(due(last, [absence('2025-11-01', '2026-01-20')]).dueOn).toBe('2026-07-20');
    expect(due(last, [absence('2025-09-01', '2026-01-10')]).dueOn).toBe('2026-07-10');
    expect(due(last, [absence('2026-07-11', '2026-12-31')]).dueOn).toBe('2026-07-10');
    expect(due(last, [absence('2026-07-10', '2026-12-31')]).dueOn).toBe('2027-01-01');
    // The second one falls within the time that the first one has put it off by.
    const two = [absence('2026-02-01', '2026-04-01'), absence('2026-08-01', '2026-10-31')];
    expect(due(last, two).dueOn).toBe('2026-12-09');
    expect(due(last, [absence('2026-02-01', '2026-12-31', 'e-02')]).dueOn).toBe('2026-07-10');
    expect(due(last, [absence('2026-02-01', '2026-02-10')], { longLeaveDays: 10 }).dueOn).toBe('2026-07-20');
  });

  it('not, for who has left, leaves before, is on long leave, or holds a position without appraisals', () => {
    const last = { lastAppraisedOn: '2026-01-20' };
    expect(inShort(due({ ...last, leftOn: '2026-07-14' }))).toBe('2026-07-20 left 5');
    expect(inShort(due({ ...last, leftOn: '2026-07-15' }))).toBe('2026-07-20 leaving 5');
    expect(inShort(due({ ...last, leftOn: '2026-07-20' }))).toBe('2026-07-20 upcoming 5');
    const onLeave = due(last, [absence('2026-07-01', '2026-12-31')]);
    expect([inShort(onLeave), onLeave.onLeaveUntil]).toEqual(['2027-01-20 on-leave 189', '2026-12-31']);
    expect(due(last, [absence('2026-07-10', '2026-07-24')]).state).toBe('upcoming');
    expect(inShort(due({ assignments: [assignment({ position: 'director' })] }))).toBe('null no-interval null');
  });

  it('is listed by date, then by id', () => {
    const people = [
      employee({ id: 'd', lastAppraisedOn: '2026-06-01' }),
      employee({ id: 'c', lastAppraisedOn: '2026-05-01' }),
      employee({ id: 'b', lastAppraisedOn: '2026-05-01' }),
      employee({ id: 'a', assignments: [assignment({ position: 'director' })] }),
    ];
    expect(dueList(people, [], TODAY, RULES, intervalOf).map(({ employee: { id } }) => id)).toEqual([
      'b',
      'c',
      'd',
      'a',
    ]);
  });

  it('never earlier for an absence, and never later than by all of them', () => {
    const stretch = fc.tuple(fc.integer({ min: -400, max: 900 }), fc.integer({ min: 1, max: 300 }));
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 4 }), fc.integer({ min: 1, max: 120 }), (stretches, longLeaveDays) => {
        const last = '2026-01-31';
        const absences: Absence[] = [];
        for (const [start, length] of stretches.sort(([a], [b]) => a - b)) {
          const from = addDays(last, start);
          if (absences.every(({ to }) => to < from)) absences.push(absence(from, addDays(from, length - 1)));
        }
        const total = absences.reduce((sum, { from, to }) => sum + daysFrom(from, to) + 1, 0);
        const { dueOn } = due({ lastAppraisedOn: last }, absences, { longLeaveDays });
        const delay = daysFrom(addMonths(last, 6), dueOn ?? '');
        expect(delay).toBeGreaterThanOrEqual(0);
        expect(delay).toBeLessThanOrEqual(total);
      }),
    );
  });
});

describe('the calendar', () => {
  const entry = (who: string, changes: Partial<Employee> = {}) => ({
    due: due({ lastAppraisedOn: '2026-01-31', ...changes }),
    who,
    details: 'Position: clerk\nUnit: a; b, c\\d',
  });

  it('has one event of a whole day for each, with an identity that lasts', () => {
    expect(dueCalendar([entry('e-01')], TODAY)).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Rolebook//Appraisals due//EN',
        'CALSCALE:GREGORIAN',
        'BEGIN:VEVENT',
        'UID:appraisal-e-01-after-2026-01-31@rolebook.invalid',
        'DTSTAMP:20260715T000000Z',
        'DTSTART;VALUE=DATE:20260731',
        'DTEND;VALUE=DATE:20260801',
        'SUMMARY:Appraisal due: e-01',
        'DESCRIPTION:Position: clerk\\nUnit: a\\; b\\, c\\\\d',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('folds lines at 75 octets and never within a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'ž', 'ไ', '😀', ';', ' '), maxLength: 120 }), (who) => {
        const text = dueCalendar([entry(who)], TODAY);
        const lines = text.split('\r\n');
        for (const line of lines) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toContain('\ufffd');
        }
        const unfolded = text.replaceAll('\r\n ', '').split('\r\n');
        expect(unfolded).toContain(`SUMMARY:Appraisal due: ${who.replaceAll(';', '\\;')}`);
      }),
    );
  });
});
