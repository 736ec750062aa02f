import { followsUnreviewed, formalitiesOf } from '../company/formalities.js';
import type { Entity, Formalities, LawNames, ResolvedCompany } from '../company/types.js';
import { type Checked, type Diagnostic, good, type Place } from '../diagnostic/diagnostic.js';
import type { Pictures } from '../document/types.js';
import type { Locale } from '../locale/types.js';
import type { RoleSetting } from '../role/resolving.js';
import type { FaceStack } from '../text/types.js';
import { onPaper, type Paper } from '../theme/paper.js';
import type { Theme } from '../theme/types.js';
import type { World } from '../world.js';
import type { Collector } from './collector.js';
import { languagesIn } from './language-choice.js';
import { readPictures } from './read-pictures.js';
import { DEFAULT_THEME } from './read-theme.js';
import type { Translations } from './read-translations.js';
import type { Resources } from './resources.js';
import type { FacesOf } from './supplies.js';
import type { Company } from './workspace.js';

/** One entity in one of its languages: what makes a role's documents different from the same role's elsewhere. */
export interface Edition {
  /** In the language of the edition. */
  readonly company: ResolvedCompany;
  readonly entity: Entity;
  readonly language: string;
  readonly locale: Locale;
  readonly laws: LawNames;
  readonly formalities: Formalities;
  readonly pictures: Pictures;
  readonly theme: Theme;
  readonly faces: FaceStack;
  /** What is written in other languages, in that of the edition. */
  readonly translations: Translations;
  /** What holds in the languages of texts that may stand in for what is not translated; none where nothing may. */
  readonly standIns?: ReadonlyMap<string, RoleSetting>;
  /** Below the folder for output: the language, then the entity unless it is the first. */
  readonly folder: string;
}

export interface EditionChoice {
  /** Ids; empty for all. */
  readonly entities: readonly string[];
  /** BCP 47, two joined by `+` for side by side; empty for all that an entity issues documents in. */
  readonly languages: readonly string[];
  /** A theme and a paper for this run, in the place of what the entities say. */
  readonly theme?: string;
  readonly paper?: Paper;
}

/** The company in a language, and what is translated into it. */
export type CompanyIn = (
  language: string,
) => Promise<Checked<{ readonly company: ResolvedCompany; readonly translations: Translations }>>;

/**
 * The editions that were chosen and can be made; one that lacks its wording, laws, logo, theme or fonts is left out and
 * reported.
 */
export async function readEditions(
  world: World,
  { source, resolved }: Company,
  resources: Resources,
  choice: EditionChoice,
  { take, takeShared }: Collector,
  facesOf: FacesOf,
  companyIn: CompanyIn,
): Promise<readonly Edition[]> {
  const languages = choice.languages.flatMap(languagesIn);
  const editions: Edition[] = [];
  for (const [index, entity] of resolved.entities.entries()) {
    if (!isChosen(entity.id, choice.entities)) continue;
    const placeOf = (...path: (string | number)[]) => source.valuePlace(['entities', entity.id, ...path]);
    const pictures = take(await readPictures(world, entity, placeOf('logo')));
    const theme = takeShared(await themeOf(entity, placeOf('theme')));
    const faces = theme === null ? null : takeShared(await facesOf(theme.fonts));
    const cited: LawNames[] = [];
    for (const [at, language] of entity.languages.entries()) {
      if (!isChosen(language, languages)) continue;
      const locale = take(await resources.locale(language, placeOf('languages', at)));
      const laws = take(await resources.laws(entity.jurisdiction, language, placeOf('jurisdiction')));
      if (laws !== null) cited.push(laws);
      const own = takeShared(await companyIn(language));
      const here = own?.company.entities[index];
      if (pictures === null || theme === null || faces === null || locale === null || laws === null) continue;
      if (own === null || here === undefined) continue;
      const folder = index === 0 ? language : `${language}/${entity.id}`;
      editions.push({
        ...own,
        entity: here,
        language,
        locale: locale.inDigits(entity.digits),
        laws,
        formalities: formalitiesOf(here, laws),
        pictures,
        theme,
        faces,
        folder,
      });
    }
    takeShared(good(null, unreviewed(entity, cited, placeOf('jurisdiction'))));
  }
  return editions;

  async function themeOf(entity: Entity, namedAt: Place): Promise<Checked<Theme>> {
    const theme = await resources.theme(choice.theme ?? entity.theme ?? DEFAULT_THEME, namedAt);
    const paper = choice.paper ?? entity.paper;
    return theme.ok ? good(onPaper(theme.value, paper), theme.diagnostics) : theme;
  }
}

/**
 * One warning for all that nobody has approved, of the names of laws that are cited and of how documents are signed; what
 * is said for no country needs no approval.
 */
function unreviewed(entity: Entity, cited: readonly LawNames[], place: Place): readonly Diagnostic[] {
  const { jurisdiction } = entity;
  const names = cited.some(({ reviewedBy }) => reviewedBy === null);
  const signing = cited.some((laws) => followsUnreviewed(entity, laws));
  if (jurisdiction === GENERIC || !(names || signing)) return [];
  const message = names
    ? `No lawyer has approved the names of the laws of "${jurisdiction}"${signing ? ', nor how documents are signed there' : ''}.`
    : `No lawyer has approved how documents are signed in "${jurisdiction}".`;
  const hint = `let counsel check templates/jurisdictions/${jurisdiction}.yaml, and write there who did`;
  return [{ severity: 'warning', code: 'jurisdiction/unreviewed', message, hint, place }];
}

const GENERIC = 'generic';

/** An empty choice chooses everything. */
export function isChosen(name: string, choice: readonly string[]): boolean {
  return choice.length === 0 || choice.includes(name);
}
