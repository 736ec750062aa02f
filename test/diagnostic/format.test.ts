import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.js';
import { formatDiagnostic, formatDiagnostics } from '../../src/diagnostic/format.js';

const ROLE = 'roles/bank-account-manager.yaml';

const sources: Readonly<Record<string, string>> = {
  [ROLE]: `title: Bank account manager\r\n\r\ndutys:\r\n\tplan: Meets the plan.\r\n\t日本語: x\r\nก็คื: y\r\n`,
};

const sourceOf = (file: string): string | null => sources[file] ?? null;

function show(part: Partial<Diagnostic>, colour = false): string {
  const diagnostic: Diagnostic = {
    severity: 'error',
    code: 'yaml/syntax',
    message: '"dutys" is not a field of a role.',
    place: { file: ROLE, line: 3, column: 1, length: 5 },
    ...part,
  };
  return formatDiagnostic(diagnostic, sourceOf, { colour });
}

describe('formatDiagnostic', () => {
  it('shows place, code, message, frame and hint', () => {
    expect(show({ hint: 'did you mean "duties"?' })).toBe(
      [
        'roles/bank-account-manager.yaml:3:1: error yaml/syntax',
        '  "dutys" is not a field of a role.',
        '    3 | dutys:',
        '      | ^^^^^',
        '  hint: did you mean "duties"?',
        '',
      ].join('\n'),
    );
  });

  it('puts carets under what they mark beside a tab, wide characters and combining marks', () => {
    const frame = (line: number, column: number, length: number): string[] =>
      show({ place: { file: ROLE, line, column, length } })
        .split('\n')
        .slice(2, 4);
    expect(frame(4, 2, 4)).toEqual(['    4 |     plan: Meets the plan.', '      |     ^^^^']);
    expect(frame(5, 3, 2)).toEqual(['    5 |     日本語: x', '      |       ^^^^']);
    expect(frame(6, 5, 1)).toEqual(['    6 | ก็คื: y', '      |   ^']);
  });

  it('marks the line end when the column lies behind it, and shows no frame for a line that is not there', () => {
    expect(show({ place: { file: ROLE, line: 3, column: 7, length: 4 } })).toContain(
      '    3 | dutys:\n      |       ^\n',
    );
    expect(show({ place: { file: ROLE, line: 99, column: 1 } }).split('\n')).toHaveLength(3);
    expect(show({ place: { file: 'roles/none.yaml', line: 1, column: 1 } }).split('\n')).toHaveLength(3);
  });

  it('names rows, fields and files in words', () => {
    expect(show({ place: { file: 'people.csv', row: 4, column: 2, heading: 'name' } })).toMatch(
      /^people.csv, row 4, column "name": /,
    );
    expect(show({ place: { file: 'people.csv', row: 4, column: 2 } })).toMatch(/^people.csv, row 4, column 2: /);
    expect(show({ place: { file: 'people.csv', row: 4 } })).toMatch(/^people.csv, row 4: /);
    expect(show({ place: { file: 'form.pdf', field: 'kpi.actual' } })).toMatch(/^form.pdf, field "kpi.actual": /);
    expect(show({ place: { file: 'form.pdf' } })).toMatch(/^form.pdf: error/);
  });

  it('adds the related places with their own frames', () => {
    const related = [{ place: { file: ROLE, line: 1, column: 8, length: 4 }, message: 'The title stands here.' }];
    expect(show({ related }).split('\n').slice(4)).toEqual([
      '  roles/bank-account-manager.yaml:1:8: The title stands here.',
      '    1 | title: Bank account manager',
      '      |        ^^^^',
      '',
    ]);
  });

  it('uses colour only when asked', () => {
    expect(show({})).not.toContain('\u001b');
    expect(show({}, true)).toContain('\u001b[31merror yaml/syntax\u001b[0m');
    expect(show({ severity: 'warning' }, true)).toContain('\u001b[33mwarning yaml/syntax\u001b[0m');
  });

  it('cuts a long line around the mark and never lets a control character through', () => {
    const long = `${'a'.repeat(200)}MARK${'b'.repeat(200)}`;
    const text = formatDiagnostic(
      {
        severity: 'error',
        code: 'yaml/syntax',
        message: 'Long.',
        place: { file: 'x', line: 1, column: 201, length: 4 },
      },
      () => long,
      { colour: false },
    );
    const [source = '', carets = ''] = text.split('\n').slice(2, 4);
    expect(source.length).toBeLessThan(120);
    expect(source.slice(carets.indexOf('^'), carets.indexOf('^') + 4)).toBe('MARK');
    const evil = formatDiagnostic(
      { severity: 'error', code: 'yaml/syntax', message: 'Evil.', place: { file: 'x', line: 1, column: 1 } },
      () => 'a\u001b[31mb\u202Ec',
      { colour: false },
    );
    expect(evil).not.toContain('\u001b');
    expect(evil).not.toContain('\u202e');
  });

  it('separates several by an empty line', () => {
    const diagnostic: Diagnostic = { severity: 'error', code: 'yaml/syntax', message: 'One.', place: { file: 'x' } };
    expect(formatDiagnostics([diagnostic, diagnostic], sourceOf, { colour: false })).toBe(
      'x: error yaml/syntax\n  One.\n\nx: error yaml/syntax\n  One.\n',
    );
  });
});
