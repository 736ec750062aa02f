import { POST_FORMS } from '../source/name-forms.js';
import type { Path, Places, Source } from '../source/source.js';

/** A text to be put in the place of another, and where it stands itself. */
export interface Change {
  readonly path: Path;
  /** Null: a title in its long form, without the forms of another language. */
  readonly value: string | readonly string[] | null;
  readonly from: Places;
  readonly at: Path;
  /** Of a text that is not in the language of the others, BCP 47. */
  readonly language?: string;
}

/** The source with other texts, each with its place in the file that gave it. */
export function withTexts<S extends Source<object>>(source: S, changes: readonly Change[]): S {
  let data: unknown = source.data;
  const moved = new Map<string, Change>();
  for (const change of changes) {
    data = withValue(data, change.path, change.value);
    moved.set(change.path.join('\n'), change);
    if (Array.isArray(change.value)) {
      for (const index of change.value.keys()) {
        moved.set([...change.path, index].join('\n'), { ...change, at: [...change.at, index] });
      }
    }
  }
  return {
    ...source,
    data,
    keyPlace: (path: Path) => {
      const change = moved.get(path.join('\n'));
      return change === undefined ? source.keyPlace(path) : change.from.keyPlace(change.at);
    },
    valuePlace: (path: Path) => {
      const change = moved.get(path.join('\n'));
      return change === undefined ? source.valuePlace(path) : change.from.valuePlace(change.at);
    },
    textPlace: (path: Path, offset: number, length: number) => {
      const change = moved.get(path.join('\n'));
      return change === undefined
        ? source.textPlace(path, offset, length)
        : change.from.textPlace(change.at, offset, length);
    },
    languageAt: (path: Path) => moved.get(path.join('\n'))?.language,
  };
}

/** The data with another value at a path; what is copied on the way has no prototype, as all data from files. */
function withValue(data: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value === null ? withoutForms(data) : value;
  if (Array.isArray(data)) return data.map((item, index) => (index === step ? withValue(item, rest, value) : item));
  const copy: Record<string, unknown> = Object.assign(Object.create(null), data);
  copy[step] = withValue(copy[step], rest, value);
  return copy;
}

const FORMS: ReadonlySet<string> = new Set<string>(POST_FORMS);

function withoutForms(title: unknown): unknown {
  const fields = typeof title === 'object' && title !== null ? Object.entries(title) : [];
  return Object.assign(Object.create(null), Object.fromEntries(fields.filter(([key]) => !FORMS.has(key))));
}
