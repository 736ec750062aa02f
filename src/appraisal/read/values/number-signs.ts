/** How a language writes numbers. */
export interface NumberSigns {
  readonly decimal: string;
  /** Between thousands; a space of any kind is one too. */
  readonly group: string;
  /** Whether it groups by two behind the last three digits. */
  readonly hasLakhs: boolean;
  /** Codes, signs and short forms of currencies, in lower case and without a full stop. */
  readonly currencies: ReadonlySet<string>;
}

/** What Intl does not have as a sign or code of a currency, but people write, by language. */
const SHORT_FORMS: Readonly<Record<string, readonly string[]>> = {
  el: ['ευρώ', 'ευρω'],
  en: ['euro', 'euros'],
  gu: ['રૂ', 'રૂપિયા', 'rs'],
  lt: ['eurai', 'eurų', 'euras', 'eurus'],
  nb: ['kr', 'kroner'],
  th: ['บาท'],
};

const known = new Map<string, NumberSigns>();

/** The signs of the language that a tag of Intl stands for. */
export function numberSigns(conventions: string): NumberSigns {
  const found = known.get(conventions) ?? signsOf(conventions);
  known.set(conventions, found);
  return found;
}

function signsOf(conventions: string): NumberSigns {
  const format = new Intl.NumberFormat(conventions);
  const parts = format.formatToParts(1234567.5);
  const sign = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  const codes = Intl.supportedValuesOf('currency');
  // Some are letters, such as K, which others read as thousand.
  const symbols = codes.map((code) => symbolOf(conventions, code)).filter((symbol) => /\p{Sc}/u.test(symbol));
  const shortForms = SHORT_FORMS[new Intl.Locale(conventions).language] ?? [];
  return {
    decimal: sign('decimal'),
    group: sign('group'),
    hasLakhs: format.format(1234567).includes('12,34,567'),
    currencies: new Set([...codes, ...symbols, ...shortForms].map((one) => one.toLowerCase().replace(/\.$/, ''))),
  };
}

function symbolOf(conventions: string, currency: string): string {
  const format = new Intl.NumberFormat(conventions, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
  return format.formatToParts(1).find(({ type }) => type === 'currency')?.value ?? currency;
}
