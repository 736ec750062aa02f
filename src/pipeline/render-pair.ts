import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { good } from '../diagnostic/diagnostic.js';
import { beside } from '../document/bilingual/beside.js';
import { themeForTwo } from '../theme/theme-for.js';
import type { Collector } from './collector.js';
import type { Edition } from './editions.js';
import { type LanguagePair, nameOfPair } from './language-choice.js';
import type { OpenWorkspace } from './open-workspace.js';
import type { MadeDocument, RenderRequest } from './render-all.js';
import { type RenderedDocument, renderDocuments } from './render-documents.js';
import { settingOf } from './render-setting.js';
import { resolvedRoles } from './resolved-roles.js';

/** The documents of all roles that an entity has in both languages, with the two side by side. */
export function* renderPair(
  [first, second]: readonly [Edition, Edition],
  opened: OpenWorkspace,
  request: RenderRequest,
  collector: Collector,
): Generator<MadeDocument> {
  const pair: LanguagePair = [first.language, second.language];
  const language = nameOfPair(pair);
  collector.takeShared(good(null, unsettled(first, pair, opened)));
  const made = {
    edition: first,
    language,
    folder: first.folder.replace(first.language, language),
    look: themeForTwo(first.theme, pair),
  };
  const settings = [first, second].map((edition) => settingOf(edition, pair, opened, request));
  const others = new Map(Array.from(resolvedRoles(second, opened, collector), (role) => [role.id, role]));
  for (const role of resolvedRoles(first, opened, collector)) {
    const roles = [role, others.get(role.id)];
    const [one = [], other = []] = settings.map((setting, index): readonly RenderedDocument[] => {
      const inLanguage = roles[index];
      return inLanguage === undefined ? [] : renderDocuments(inLanguage, request.documents, setting, collector);
    });
    for (const { kind, document, fillable } of one) {
      const match = other.find((rendered) => rendered.kind === kind);
      const both = match === undefined ? null : collector.takeShared(beside(document, match.document));
      if (both !== null) yield { ...made, role: role.id, kind, document: both, others: [], fillable };
    }
  }
}

/** A warning where neither of two languages is the one that prevails. */
function unsettled({ entity }: Edition, pair: LanguagePair, { company }: OpenWorkspace): readonly Diagnostic[] {
  const { id, prevailingLanguage } = entity;
  if (pair.includes(prevailingLanguage)) return [];
  const message = `Documents in "${nameOfPair(pair)}" do not say which text holds: "${prevailingLanguage}" prevails.`;
  const hint = `join one of them with "${prevailingLanguage}" instead`;
  const place = company.source.valuePlace(['entities', id, 'prevailingLanguage']);
  return [{ severity: 'warning', code: 'bilingual/prevailing', message, hint, place }];
}
