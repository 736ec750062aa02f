import type { Edition } from './editions.js';
import type { LanguagePair } from './language-choice.js';
import type { OpenWorkspace } from './open-workspace.js';
import type { RenderRequest } from './render-all.js';
import { type RenderSetting, styleNames } from './render-documents.js';

/** What all documents of an edition have in common; `pair`: the languages of a document that has two. */
export function settingOf(
  edition: Edition,
  pair: LanguagePair | null,
  { resources }: OpenWorkspace,
  { issuedOn, print }: Pick<RenderRequest, 'issuedOn' | 'print'>,
): RenderSetting {
  const { company, theme } = edition;
  return {
    company,
    edition,
    pair,
    templates: resources.templates,
    styles: styleNames(theme),
    issuedOn,
    fillable: print !== true,
  };
}
