import type { ILevelsOptions, INumberingOptions } from 'docx';
import type { Digits } from '../../../document/digits.js';
import type { List } from '../../../document/types.js';
import type { ListMetrics, Theme } from '../../../theme/types.js';
import { ptToTwip } from '../../../units.js';
import { CLAUSE_STYLES, OWN_STYLES, type StyleNames } from './style-ids.js';

/**
 * Names of the lists while `docx` builds the file. It replaces `{reference-instance}` wherever it stands, so they hold
 * a private-use character that no text has.
 */
export const LIST_REFERENCES = {
  clauses: '\u{E000}clauses',
  ordered: '\u{E000}ordered',
  unordered: '\u{E000}unordered',
} as const satisfies Record<List['kind'], string>;

/** Word knows nine levels. */
const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** Between a number, which ends at one edge with the others of its level, and the text: in ems of the text. */
const NUMBER_GAP_EM = 0.5;

/** Where the text of a list's level starts, from the left edge of the outermost list of its kind. */
export function listTextPt(metrics: ListMetrics, kind: List['kind'], level: number): number {
  if (kind !== 'clauses') return metrics.bulletIndentPt * (level + 1);
  return metrics.clauseIndentsPt[level] ?? metrics.clauseIndentsPt[2];
}

/** How far left of the text the numbers of a style end: the hanging indent of their paragraphs. */
export function numberGapPt(theme: Theme, style: string): number {
  const size = theme.paragraphs[style]?.sizePt ?? theme.paragraphs.body?.sizePt ?? 10;
  return size * NUMBER_GAP_EM;
}

/** The three kinds of lists, each level tied to the paragraph style that carries its number. */
export function listDefinitions(theme: Theme, names: StyleNames, digits: Digits): INumberingOptions {
  const format = digits === 'thai' ? 'thaiNumbers' : 'decimal';
  const clauseStyle = (level: number): string | undefined => {
    if (level === 0) return OWN_STYLES.clauseHeading.id;
    const name = CLAUSE_STYLES[level];
    return name === undefined || name === null ? undefined : names.paragraphs.get(name)?.id;
  };
  return {
    config: [
      {
        reference: LIST_REFERENCES.clauses,
        levels: levels(theme, 'clauses', format, (level) => `${numbersTo(level)}.`, clauseStyle),
      },
      {
        reference: LIST_REFERENCES.ordered,
        levels: levels(
          theme,
          'ordered',
          format,
          (level) => `%${level + 1}.`,
          (level) => OWN_STYLES.numbers[level]?.id,
        ),
      },
      {
        reference: LIST_REFERENCES.unordered,
        levels: levels(
          theme,
          'unordered',
          'bullet',
          () => '•',
          (level) => OWN_STYLES.bullets[level]?.id,
        ),
      },
    ],
  };
}

function levels(
  theme: Theme,
  kind: List['kind'],
  format: 'decimal' | 'thaiNumbers' | 'bullet',
  text: (level: number) => string,
  style: (level: number) => string | undefined,
): readonly ILevelsOptions[] {
  return LEVELS.map((level) => {
    const gapPt = numberGapPt(theme, kind === 'clauses' && level === 0 ? 'h2' : 'li');
    const tied = style(level);
    return {
      level,
      format,
      text: text(level),
      alignment: 'right',
      style: {
        paragraph: { indent: { left: ptToTwip(listTextPt(theme.lists, kind, level)), hanging: ptToTwip(gapPt) } },
        ...(tied === undefined ? {} : { style: tied }),
      },
    };
  });
}

function numbersTo(level: number): string {
  return LEVELS.slice(0, level + 1)
    .map((above) => `%${above + 1}`)
    .join('.');
}
