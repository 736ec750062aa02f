import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { rootPath } from './generate-types.js';
import { capitals, translatedStarter } from './translated-starter.js';

type Words = { readonly [key: string]: string | Words };

/** The starter workspace with Greek as a second language, whose words are all the English ones in capitals. */
export function bilingualStarter(): Readonly<Record<string, string>> {
  const english = parse(readFileSync(rootPath('templates/locales/en.yaml'), 'utf8'));
  const greek = {
    ...inCapitals(english),
    language: 'el',
    name: 'Ελληνικά',
    conventions: 'el-GR',
    printedNames: 'line',
    titlesInLists: 'capital',
  };
  return { ...translatedStarter(), 'templates/locales/el.yaml': stringify(greek) };
}

function inCapitals(words: Words): Words {
  const change = (value: string | Words): string | Words =>
    typeof value === 'string' ? capitals(value) : inCapitals(value);
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, change(value)]));
}
