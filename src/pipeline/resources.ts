import { type JurisdictionSource, loadJurisdiction, resolveLaws } from '../company/jurisdiction.js';
import type { LawNames } from '../company/types.js';
import { bad, type Checked, checked, type Place } from '../diagnostic/diagnostic.js';
import { loadLocale } from '../locale/load.js';
import type { Locale } from '../locale/types.js';
import type { Templates } from '../template/load.js';
import type { World } from '../world.js';
import { localeNames } from './locale-names.js';
import { oncePerKey } from './once.js';
import { readTemplates, type TemplateKind } from './read-templates.js';
import { type ThemeReader, themeReader } from './read-theme.js';
import { type Reading, readingOf, readOverridableAs } from './reading.js';

/** What documents share besides roles and company: each file is read when first asked for, and once. */
export interface Resources {
  readonly templates: Templates;
  readonly theme: ThemeReader;
  /** `locale/missing`, at the place that asks for it, when there is no such file. */
  locale(language: string, askedAt: Place): Promise<Checked<Locale>>;
  /** Names of laws in a language; `jurisdiction/missing`, at the place that asks for it, when there is no such file. */
  laws(jurisdiction: string, language: string, askedAt: Place): Promise<Checked<LawNames>>;
}

const LOCALE = readingOf(loadLocale);
const JURISDICTION = readingOf(loadJurisdiction);

export async function readResources(world: World, kinds: readonly TemplateKind[]): Promise<Resources> {
  const load = <T>(folder: string, reading: Reading<T>) =>
    oncePerKey((name) => readOverridableAs(world, `templates/${folder}/${name}.yaml`, reading));
  const locale = load('locales', LOCALE);
  const jurisdiction = load('jurisdictions', JURISDICTION);
  return {
    theme: themeReader(world),
    templates: await readTemplates(world, kinds),
    locale: async (language, askedAt) =>
      (await locale(language)) ?? noLocale(language, await localeNames(world), askedAt),
    laws: async (country, language, askedAt) => {
      const source = await jurisdiction(country);
      return source === null ? noJurisdiction(country, askedAt) : lawsOf(source, language);
    },
  };
}

function lawsOf(source: Checked<JurisdictionSource>, language: string): Checked<LawNames> {
  if (!source.ok) return source;
  const laws = resolveLaws(source.value, language);
  const diagnostics = [...source.diagnostics, ...laws.diagnostics];
  return laws.ok ? checked(laws.value, diagnostics) : bad(diagnostics);
}

function noLocale(language: string, known: readonly string[], place: Place): Checked<never> {
  const message = `There is no wording for the language "${language}".`;
  const hint = `write templates/locales/${language}.yaml, or remove the language; there are ${known.join(', ')}`;
  return bad([{ severity: 'error', code: 'locale/missing', message, hint, place }]);
}

function noJurisdiction(country: string, place: Place): Checked<never> {
  const message = `The names of the laws of "${country}" are not there.`;
  const hint = `write templates/jurisdictions/${country}.yaml, or set the jurisdiction "generic"`;
  return bad([{ severity: 'error', code: 'jurisdiction/missing', message, hint, place }]);
}
