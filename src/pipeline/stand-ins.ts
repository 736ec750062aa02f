import type { RoleSetting } from '../role/resolving.js';
import type { CompanyIn, Edition } from './editions.js';
import type { Resources } from './resources.js';
import { roleSetting } from './role-setting.js';

/**
 * The editions with what holds in the languages of the sources, texts of which may stand in for what is not translated: a
 * clause that stays in English has English plurals and the English name of the law. A language without wording or laws of
 * its own has those of the edition, which is no fault, as no document is made in it.
 */
export async function withStandIns(
  editions: readonly Edition[],
  languages: readonly string[],
  resources: Resources,
  companyIn: CompanyIn,
): Promise<readonly Edition[]> {
  return Promise.all(
    editions.map(async (edition) => {
      const others = [...new Set(languages)].filter((language) => language !== edition.language);
      const settings = await Promise.all(others.map((language) => settingIn(language, edition)));
      return { ...edition, standIns: new Map(settings.flatMap((setting) => (setting === null ? [] : [setting]))) };
    }),
  );

  async function settingIn(language: string, { entity }: Edition): Promise<readonly [string, RoleSetting] | null> {
    const nowhere = { file: '' };
    const locale = await resources.locale(language, nowhere);
    const laws = await resources.laws(entity.jurisdiction, language, nowhere);
    const own = await companyIn(language);
    const here = own.ok ? own.value.company.entities.find(({ id }) => id === entity.id) : undefined;
    if (!locale.ok || !laws.ok || !own.ok || here === undefined) return null;
    const inDigits = locale.value.inDigits(entity.digits);
    return [language, roleSetting({ company: own.value.company, entity: here, locale: inDigits, laws: laws.value })];
  }
}
