import { absolute, dividedBy, exactText, minus, plus, type Rational, rational, times } from './rational.js';

/** `%` stands after a number and takes its hundredth; `|` before and after what counts by its size. */
export type Sign = '+' | '−' | '×' | '÷' | '(' | ')' | '|' | '%';

/** Arithmetic as it is written, by numbers and signs, so that it can be printed in any language. */
export type Formula = readonly (Rational | Sign)[];

/** Numbers and signs in one list: `formula(27, '÷', 30)`. */
export function formula(...parts: readonly (Rational | number | Sign)[]): Formula {
  return parts.map((part) => (typeof part === 'number' ? rational(part) : part));
}

/** Some terms with a sign between each two; in brackets, where there are more than one, if something follows. */
export function joined(terms: readonly Formula[], sign: '+' | '×', isPart: boolean): Formula {
  const inner = terms.flatMap((term, index) => (index === 0 ? term : [sign, ...term]));
  return terms.length < 2 || !isPart ? inner : ['(', ...inner, ')'];
}

const TIGHT_BEFORE: readonly unknown[] = [')', '%'];

/** As one types it, `(2 − 12 ÷ 10) × 100`; numbers exactly, unless told otherwise. */
export function formulaText(parts: Formula, show: (value: Rational) => string = exactText): string {
  let text = '';
  let isOpen = false;
  let isTight = true;
  for (const part of parts) {
    const closes = part === '|' && isOpen;
    const space = isTight || closes || TIGHT_BEFORE.includes(part) ? '' : ' ';
    text += `${space}${typeof part === 'string' ? part : numberText(part, show(part), text !== '')}`;
    if (part === '|') isOpen = !isOpen;
    isTight = part === '(' || (part === '|' && isOpen);
  }
  return text;
}

/** A negative number stands in brackets where another sign is before it. */
function numberText({ numerator }: Rational, text: string, follows: boolean): string {
  return numerator < 0n && follows ? `(${text})` : text;
}

const NUMBER_OR_SIGN = /-?\d+(?:\.\d+)?|[+−×÷()|%]/g;

/** The arithmetic that a text of `formulaText` says, with decimals; null when it says none. */
export function readFormula(text: string): Formula | null {
  if (text.replace(NUMBER_OR_SIGN, '').trim() !== '') return null;
  const parts = (text.match(NUMBER_OR_SIGN) ?? []).map((part) => (isSign(part) ? part : rational(part)));
  return isWellFormed(parts) ? parts : null;
}

function isWellFormed(parts: Formula): boolean {
  try {
    return evaluated(parts).denominator > 0n;
  } catch {
    return false;
  }
}

const SIGNS: readonly string[] = ['+', '−', '×', '÷', '(', ')', '|', '%'] satisfies readonly Sign[];

function isSign(text: string): text is Sign {
  return SIGNS.includes(text);
}

/** What arithmetic comes to: brackets first, then × and ÷, then + and −, each from left to right. */
export function evaluated(parts: Formula): Rational {
  let at = 0;
  const peek = (): Rational | Sign | undefined => parts[at];
  const expression = (): Rational => {
    let value = product();
    for (let sign = peek(); sign === '+' || sign === '−'; sign = peek()) {
      at += 1;
      value = (sign === '+' ? plus : minus)(value, product());
    }
    return value;
  };
  const product = (): Rational => {
    let value = factor();
    for (let sign = peek(); sign === '×' || sign === '÷'; sign = peek()) {
      at += 1;
      value = (sign === '×' ? times : dividedBy)(value, factor());
    }
    return value;
  };
  const factor = (): Rational => {
    const part = peek();
    at += 1;
    if (part === undefined || (typeof part === 'string' && part !== '(' && part !== '|')) {
      throw new Error('The formula is not well formed.');
    }
    if (typeof part === 'string') {
      const inner = expression();
      if (peek() !== (part === '(' ? ')' : '|')) throw new Error('The formula is not well formed.');
      at += 1;
      return part === '|' ? absolute(inner) : inner;
    }
    if (peek() !== '%') return part;
    at += 1;
    return dividedBy(part, rational(100));
  };
  const value = expression();
  if (at < parts.length) throw new Error('The formula is not well formed.');
  return value;
}
