import { companyTexts } from '../company/company-texts.js';
import { resolveCompany } from '../company/resolve-company.js';
import { bad, checked, good } from '../diagnostic/diagnostic.js';
import { companyTranslatables } from '../translation/company-translatables.js';
import { translateTexts, unknownTexts, withFallback } from '../translation/translate-texts.js';
import { checkWords } from '../wording/check-words.js';
import type { World } from '../world.js';
import type { CompanyIn } from './editions.js';
import { oncePerKey } from './once.js';
import type { Selection } from './open-workspace.js';
import { readTranslations, translationFile } from './read-translations.js';
import { readWordLists } from './read-word-lists.js';
import { gapProblems } from './translated-role.js';
import { COMPANY_FILE, type Company } from './workspace.js';

/**
 * Reads what the company says in other languages, once each. Refused with `translation/…` when texts are missing or out of
 * date, unless the source text may stand in for them.
 */
export function companyReader(
  world: World,
  { source, resolved }: Company,
  { allowFallback = false, searchesWords = false }: Pick<Selection, 'allowFallback' | 'searchesWords'>,
): CompanyIn {
  return oncePerKey(async (language) => {
    const translations = await readTranslations(world, language);
    if (language === resolved.language) return good({ company: resolved, translations });
    const file = translationFile(language, COMPANY_FILE);
    const own = translations.files.get(file);
    const texts = companyTranslatables(source, language);
    const translated = translateTexts(source, texts, own === undefined ? [] : [own], translations);
    const faults = translations.problems.get(file) ?? [];
    const diagnostics = [
      ...faults,
      ...(own === undefined ? [] : unknownTexts(own, companyTranslatables(source, null), 'The company')),
      ...translated.diagnostics,
      ...(allowFallback || faults.some(({ severity }) => severity === 'error')
        ? []
        : gapProblems(translated, {
            name: 'the company',
            language,
            file: own === undefined ? COMPANY_FILE : file,
            command: `rolebook translate company --to ${language}`,
          })),
    ];
    const inLanguage = allowFallback ? withFallback(translated, resolved.language) : translated.source;
    const words = searchesWords ? await readWordLists(world, language) : good([]);
    const wordLists = words.ok ? words.value : [];
    const made = resolveCompany(inLanguage, wordLists);
    diagnostics.push(...words.diagnostics, ...checkWords(companyTexts(inLanguage), wordLists));
    // What is wrong with the company in its own language has been said.
    diagnostics.push(...made.diagnostics.filter(({ place }) => place.file === file));
    return made.ok ? checked({ company: { ...made.value, language }, translations }, diagnostics) : bad(diagnostics);
  });
}
