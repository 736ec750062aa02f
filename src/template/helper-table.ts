/** What templates may call besides the blocks `if`, `unless`, `each` and `with`. */

export interface HelperInfo {
  readonly usage: string;
  readonly description: string;
  /** Fewest and most arguments without a name. */
  readonly args: readonly [number, number];
  /** Names of named arguments; null: any. */
  readonly named: readonly string[] | null;
  /** True: null is an ordinary argument, else printing an absent value is a mistake. */
  readonly takesNull: boolean;
}

export const HELPER_TABLE = {
  and: {
    usage: '(and a b …)',
    description: 'True when all arguments hold, as {{#if}} would judge each.',
    args: [2, 9],
    named: [],
    takesNull: true,
  },
  concat: {
    usage: '(concat "kpi." kpi.id)',
    description: 'The arguments as one text, for names and ids.',
    args: [2, 9],
    named: [],
    takesNull: false,
  },
  date: {
    usage: '{{date day}}',
    description: 'A day, given as YYYY-MM-DD, as the language writes it.',
    args: [1, 1],
    named: [],
    takesNull: false,
  },
  eq: {
    usage: '(eq a b)',
    description: 'True when both are the same value.',
    args: [2, 2],
    named: [],
    takesNull: true,
  },
  given: {
    usage: '(given value)',
    description:
      'True unless the value is null, an empty text or an empty list; 0 and false are given. A one-word name may be missing altogether: so a partial asks for an optional parameter.',
    args: [1, 1],
    named: [],
    takesNull: true,
  },
  gt: {
    usage: '(gt a b)',
    description: 'True when the number a is greater than the number b.',
    args: [2, 2],
    named: [],
    takesNull: false,
  },
  join: {
    usage: '{{join items}} {{join items with=", "}}',
    description: 'A list of texts as the language enumerates ("a, b and c"), or with the given text between them.',
    args: [1, 1],
    named: ['with'],
    takesNull: false,
  },
  lookup: {
    usage: '(lookup object key)',
    description: 'The value of that key; a missing one is a mistake.',
    args: [2, 2],
    named: [],
    takesNull: false,
  },
  ne: {
    usage: '(ne a b)',
    description: 'True when they are not the same value.',
    args: [2, 2],
    named: [],
    takesNull: true,
  },
  not: {
    usage: '(not a)',
    description: 'True when the argument does not hold, as {{#unless}} would judge it.',
    args: [1, 1],
    named: [],
    takesNull: true,
  },
  number: {
    usage: '{{number value decimals=1}}',
    description:
      'A number as the language writes it; decimals: how many digits behind the point, else as many as there are.',
    args: [1, 1],
    named: ['decimals'],
    takesNull: false,
  },
  or: {
    usage: '(or a b …)',
    description: 'True when at least one argument holds.',
    args: [2, 9],
    named: [],
    takesNull: true,
  },
  percent: {
    usage: '{{percent value}}',
    description: 'A number of percent with the sign of the language: 40 gives "40%" in English.',
    args: [1, 1],
    named: ['decimals'],
    takesNull: false,
  },
  t: {
    usage: '{{t "duties.heading"}} {{t "category" role.category}} {{t "page" number=3}}',
    description:
      'Fixed wording of the locale: the arguments joined by full stops are the key, named ones fill the placeholders of the text.',
    args: [1, 4],
    named: null,
    takesNull: false,
  },
  text: {
    usage: '{{text duty.text}}',
    description: 'A text of the role or the company, with numbers for the clauses that it refers to.',
    args: [1, 1],
    named: [],
    takesNull: false,
  },
} as const satisfies Record<string, HelperInfo>;

export type HelperName = keyof typeof HELPER_TABLE;

export const BLOCK_HELPERS = ['if', 'unless', 'each', 'with'] as const;

/** Null when there is no such helper. */
export function helperInfo(name: string): HelperInfo | null {
  return Object.hasOwn(HELPER_TABLE, name) ? HELPER_TABLE[name as HelperName] : null;
}
