import type { Collector } from '../../pipeline/collector.js';
import type { Edition } from '../../pipeline/editions.js';
import type { OpenWorkspace } from '../../pipeline/open-workspace.js';
import { type RenderSetting, renderClauseNumbers } from '../../pipeline/render-documents.js';
import { settingOf } from '../../pipeline/render-setting.js';
import { roleSetting } from '../../pipeline/role-setting.js';
import type { RoleSource } from '../../role/load-role.js';
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

export type PositionOf = ByPosition<Position>;

/** What of a position its score is worked out from: no document of it is made. */
export interface ScoredPosition {
  readonly edition: Edition;
  readonly source: RoleSource;
  readonly role: ResolvedRole;
}

type ByPosition<T> = (entity: string, language: string, role: string) => T | null;

/** Resolves each role once for an entity and a language; null when it has a fault, which is reported once. */
export function scoredPositionReader(opened: OpenWorkspace, collector: Collector): ByPosition<ScoredPosition> {
  return oncePerPosition((entity, language, id) => {
    const edition = opened.editions.find((one) => one.entity.id === entity && one.language === language);
    const source = edition === undefined ? null : opened.sourceOf(edition, id);
    if (edition === undefined || source === null) return null;
    const role = collector.takeShared(resolveRole(source, roleSetting(edition)));
    return role === null ? null : { edition, source, role };
  });
}

/** Prepares each position once, however many hold it; null when it has a fault, which is reported once. */
export function positionReader(
  opened: OpenWorkspace,
  request: { readonly issuedOn: string; readonly print: boolean },
  collector: Collector,
  scoredPositionOf = scoredPositionReader(opened, collector),
): PositionOf {
  return oncePerPosition((entity, language, id) => {
    const scored = scoredPositionOf(entity, language, id);
    if (scored === null) return null;
    const { edition, source, role } = scored;
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
  });
}

function oncePerPosition<T>(prepare: ByPosition<T>): ByPosition<T> {
  const known = new Map<string, T | null>();
  return (entity, language, role) => {
    const key = JSON.stringify([entity, language, role]);
    const found = known.get(key);
    if (found !== undefined) return found;
    const position = prepare(entity, language, role);
    known.set(key, position);
    return position;
  };
}
