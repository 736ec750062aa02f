import type { Place } from '../../diagnostic/diagnostic.js';
import type { Field, Inline } from '../types.js';
import { textOfInlines } from '../walk.js';
import type { Differences } from './differences.js';
import { between, isSaidOnce, oneOrBoth, styled } from './texts.js';

/** What a text holds that must stand in a document once. */
export function isFilledIn(inlines: readonly Inline[]): boolean {
  return inlines.some(({ type }) => type === 'field' || type === 'blank');
}

/** A field with what a screen reader says of it in both languages. */
export function fieldBeside(first: Field, second: Field): Field {
  const options = first.options.map((option, index) => {
    return { ...option, label: oneOrBoth(option.label, second.options[index]?.label ?? option.label) };
  });
  return { ...first, label: oneOrBoth(first.label, second.label), options };
}

/** A text with fields or blanks: these once, and both languages in the words before, between and after them. */
export function inlinesAround(
  first: readonly Inline[],
  second: readonly Inline[],
  place: Place,
  differences: Differences,
): readonly Inline[] {
  const one = partsOf(first);
  const other = partsOf(second);
  const isAlike = one.fixed.map(nameOf).join() === other.fixed.map(nameOf).join();
  if (!isAlike) differences.report(place, fieldsOf(one.fixed), fieldsOf(other.fixed));
  return one.words.flatMap((words, index) => {
    const fixed = one.fixed[index];
    const beside = wordsBeside(words, other.words[index] ?? []);
    return fixed === undefined ? beside : [...beside, fixedBeside(fixed, other.fixed[index])];
  });
}

interface Parts {
  /** One more than there are of what is fixed. */
  readonly words: readonly (readonly Inline[])[];
  readonly fixed: readonly Inline[];
}

function partsOf(inlines: readonly Inline[]): Parts {
  const words: Inline[][] = [[]];
  const fixed: Inline[] = [];
  for (const inline of inlines) {
    if (inline.type === 'text' || inline.type === 'reference') words.at(-1)?.push(inline);
    else {
      fixed.push(inline);
      words.push([]);
    }
  }
  return { words, fixed };
}

function nameOf(inline: Inline): string {
  return inline.type === 'field' ? `${inline.field.control} ${inline.field.name}` : inline.type;
}

const WORDS: Readonly<Record<Exclude<Inline['type'], 'field'>, string>> = {
  text: 'text',
  reference: 'a number',
  lineBreak: 'a new line',
  blank: 'a blank',
  pageNumber: 'the page',
  pageCount: 'the number of pages',
};

function fieldsOf(fixed: readonly Inline[]): string {
  const names = fixed.map((inline) => (inline.type === 'field' ? `"${inline.field.name}"` : WORDS[inline.type]));
  return names.length === 0 ? 'no field' : names.join(', ');
}

function fixedBeside(first: Inline, second: Inline | undefined): Inline {
  if (first.type !== 'field' || second?.type !== 'field') return first;
  return { ...first, field: fieldBeside(first.field, second.field) };
}

/** A colon before a field comes after both languages. */
function wordsBeside(first: readonly Inline[], second: readonly Inline[]): readonly Inline[] {
  const last = first.at(-1);
  if (last === undefined || isSaidOnce(textOfInlines(first), textOfInlines(second))) return first;
  const [, end = ''] = /([:\s]*)$/.exec(last.type === 'text' ? last.text : '') ?? [];
  const muted = second.map((inline) => styled(inline, 'muted'));
  return [...trimmedEnd(first), between(last), ...trimmedStart(trimmedEnd(muted)), ...ending(end, last)];
}

function ending(text: string, like: Inline): readonly Inline[] {
  return text === '' ? [] : [{ ...between(like), text }];
}

function trimmedEnd(inlines: readonly Inline[]): readonly Inline[] {
  return changed(inlines, inlines.length - 1, (text) => text.replace(/[:\s]+$/, ''));
}

function trimmedStart(inlines: readonly Inline[]): readonly Inline[] {
  return changed(inlines, 0, (text) => text.trimStart());
}

function changed(inlines: readonly Inline[], at: number, change: (text: string) => string): readonly Inline[] {
  return inlines.map((inline, index) =>
    index === at && inline.type === 'text' ? { ...inline, text: change(inline.text) } : inline,
  );
}
