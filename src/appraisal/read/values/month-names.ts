/** Names of months that people write and Intl does not know, by language: month by name. */
const FURTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  el: [
    'γενάρης γενάρη ιαν',
    'φλεβάρης φλεβάρη φεβ',
    'μάρτης μάρτη μαρ',
    'απρίλης απρίλη απρ',
    'μάης μάη μαι',
    'ιούνης ιούνη ιουν',
    'ιούλης ιούλη ιουλ',
    'αυγ',
    'σεπτέμβρης σεπτέμβρη σεπ σεπτ',
    'οκτώβρης οκτώβρη οκτ',
    'νοέμβρης νοέμβρη νοε',
    'δεκέμβρης δεκέμβρη δεκ',
  ],
  en: ['', '', '', '', '', '', '', '', 'sept', '', '', ''],
  lt: ['saus', 'vas', 'kov', 'bal', 'geg', 'birž', 'liep', 'rugp', 'rugs', 'spal', 'lapkr', 'gruod'],
};

const known = new Map<string, ReadonlyMap<string, number>>();

/**
 * Months from 1 by name, as `foldedName` writes it: long and short, alone and in a date, in the language of the tag and in
 * English.
 */
export function monthNames(conventions: string): ReadonlyMap<string, number> {
  const found = known.get(conventions) ?? new Map([...namesIn('en-GB'), ...namesIn(conventions)]);
  known.set(conventions, found);
  return found;
}

function namesIn(conventions: string): readonly (readonly [string, number])[] {
  const further = FURTHER_NAMES[new Intl.Locale(conventions).language] ?? [];
  return Array.from({ length: 12 }, (_, index) => {
    const day = new Date(Date.UTC(2026, index, 21));
    const written = (['long', 'short'] as const).flatMap((month) =>
      [{ month }, { month, day: 'numeric' as const, year: 'numeric' as const }].flatMap((options) =>
        new Intl.DateTimeFormat(conventions, { ...options, timeZone: 'UTC' })
          .formatToParts(day)
          .flatMap(({ type, value }) => (type === 'month' ? [value] : [])),
      ),
    );
    const names = [...written, ...(further[index]?.split(' ') ?? [])].map(foldedName);
    return names.filter((name) => /\p{L}/u.test(name)).map((name) => [name, index + 1] as const);
  }).flat();
}

/** A word in lower case without accents and full stops, as people leave them out; signs of Indic and Thai vowels stay. */
export function foldedName(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .replaceAll('.', '');
}
