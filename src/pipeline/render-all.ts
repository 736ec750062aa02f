import type { DocumentKind } from '../context/document-context.js';
import { themeForText } from '../theme/theme-for.js';
import type { Theme } from '../theme/types.js';
import type { Collector } from './collector.js';
import { type Edition, isChosen } from './editions.js';
import { pairsIn } from './language-choice.js';
import type { OpenWorkspace } from './open-workspace.js';
import { type RenderedDocument, renderDocuments } from './render-documents.js';
import { renderPair } from './render-pair.js';
import { settingOf } from './render-setting.js';
import { resolvedRoles } from './resolved-roles.js';

export interface MadeDocument extends RenderedDocument {
  /** Where two languages stand side by side, that of the first one. */
  readonly edition: Edition;
  /** As it was chosen: `lt`, or `lt+en` for two side by side. */
  readonly language: string;
  /** Below the folder for output. */
  readonly folder: string;
  /** Id of the role. */
  readonly role: string;
  /** The theme as the language needs it. */
  readonly look: Theme;
}

export interface RenderRequest {
  readonly documents: readonly DocumentKind[];
  /** `YYYY-MM-DD`. */
  readonly issuedOn: string;
  /** True: forms have blanks for the hand; else they are filled in on screen. */
  readonly print?: boolean;
  /** As `lt`, or `lt+en` for two side by side; empty for each language by itself. */
  readonly languages: readonly string[];
}

/** The documents of all roles in all editions, one after the other, so that few are in memory at a time. */
export function* renderAll(
  opened: OpenWorkspace,
  request: RenderRequest,
  collector: Collector,
): Generator<MadeDocument> {
  const { editions } = opened;
  for (const edition of editions) {
    if (isChosen(edition.language, request.languages)) yield* renderEdition(edition, opened, request, collector);
  }
  for (const [one, other] of pairsIn(request.languages)) {
    for (const first of editions.filter(({ language }) => language === one)) {
      const second = editions.find(({ language, entity }) => language === other && entity.id === first.entity.id);
      if (second !== undefined) yield* renderPair([first, second], opened, request, collector);
    }
  }
}

function* renderEdition(
  edition: Edition,
  opened: OpenWorkspace,
  request: RenderRequest,
  collector: Collector,
): Generator<MadeDocument> {
  const { language, folder } = edition;
  const setting = settingOf(edition, null, opened, request);
  for (const role of resolvedRoles(edition, opened, collector)) {
    for (const rendered of renderDocuments(role, request.documents, setting, collector)) {
      const look = themeForText(edition.theme, language, rendered.others);
      yield { ...rendered, edition, language, folder, role: role.id, look };
    }
  }
}
