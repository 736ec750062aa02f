import type { Collector } from '../../pipeline/collector.js';
import type { Edition } from '../../pipeline/editions.js';
import type { OpenWorkspace } from '../../pipeline/open-workspace.js';
import { type RenderSetting, renderClauseNumbers } from '../../pipeline/render-documents.js';
import { settingOf } from '../../pipeline/render-setting.js';
import { roleSetting } from '../../pipeline/role-setting.js';
import { resolveRole } from '../../role/resolve-role.js';
import type { ResolvedRole } from '../../role/types.js';
import type { TitleForm } from '../../staff/types.js';
import { themeFor } from '../../theme/theme-for.js';
import type { Theme } from '../../theme/types.js';

/** A role in an entity and a language, with all that forms of it have in common. */
export interface Position {
  readonly edition: Edition;
  readonly role: ResolvedRole;
  readonly setting: RenderSetting;
  readonly look: Theme;
  readonly clauseNumbers: ReadonlyMap<string, string>;
  /** The title as a person bears it; null for that of the role. */
  readonly titleFor: (form: TitleForm) => string | null;
}

export type PositionOf = (entity: string, language: string, role: string) => Position | null;

/** Prepares each position once, however many hold it; null when it has a fault, which is reported once. */
export function positionReader(
  opened: OpenWorkspace,
  request: { readonly issuedOn: string; readonly print: boolean },
  collector: Collector,
): PositionOf {
  const known = new Map<string, Position | null>();
  return (entity, language, role) => {
    const key = JSON.stringify([entity, language, role]);
    const found = known.get(key);
    if (found !== undefined) return found;
    const position = prepare(entity, language, role);
    known.set(key, position);
    return position;
  };

  function prepare(entity: string, language: string, id: string): Position | null {
    const edition = opened.editions.find((one) => one.entity.id === entity && one.language === language);
    const source = edition === undefined ? null : opened.sourceOf(edition, id);
    if (edition === undefined || source === null) return null;
    const role = collector.takeShared(resolveRole(source, roleSetting(edition)));
    if (role === null) return null;
    const setting = settingOf(edition, null, opened, request);
    const clauseNumbers = renderClauseNumbers(role, setting, collector);
    if (clauseNumbers === null) return null;
    const { title, language: written } = source.data;
    const isOwn = edition.language === (written ?? opened.company.resolved.language);
    const ownForms: { readonly masculine?: string; readonly feminine?: string } =
      isOwn && typeof title === 'object' ? title : {};
    const postForms = edition.company.posts.find((post) => post.id === id)?.forms ?? {};
    const titleFor = (form: TitleForm): string | null =>
      form === 'neutral' ? null : (ownForms[form] ?? postForms[form] ?? null);
    return { edition, role, setting, look: themeFor(edition.theme, language), clauseNumbers, titleFor };
  }
}
