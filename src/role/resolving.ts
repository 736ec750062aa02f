import type { Entity, LawNames, ResolvedCompany } from '../company/types.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { Path } from '../source/source.js';
import { plainText, type SourceText, sourceText } from '../source/source-text.js';
import { languageMark, tagged, untagged } from '../tagged-text.js';
import type { RoleSource } from './load-role.js';
import { placeholderValues } from './placeholder-values.js';
import { resolveText } from './resolve-text.js';
import type { Period, Post, RichText } from './types.js';

/** The document that a role is resolved for: whose it is, under which law, in which language. */
export interface RoleSetting {
  readonly company: ResolvedCompany;
  readonly entity: Entity;
  readonly laws: LawNames;
  /** BCP 47, with the numbering system: decides how figures are written and which plural form they take. */
  readonly language: string;
  /** The words for periods, as `{kpis.calls.per}` gives them. */
  readonly periods: Readonly<Record<Period, string>>;
  /** What holds in other languages, BCP 47, from which a text may stand in for one that is not translated. */
  readonly standIns?: ReadonlyMap<string, RoleSetting>;
}

/** What the parts of a resolution share. */
export interface Resolving {
  readonly role: RoleSource;
  readonly company: ResolvedCompany;
  readonly diagnostics: Diagnostic[];
  rich(text: SourceText): RichText;
  /** The text at a path of the role; null when there is none. */
  richAt(path: Path, value: string | undefined): RichText | null;
  plainAt(path: Path, value: string): string;
  /** Null for no id, for `none` and for a post that the company lacks, which the rules report. */
  post(id: string | undefined): Post | null;
}

export function startResolving(role: RoleSource, setting: RoleSetting): Resolving {
  const { company } = setting;
  const values = placeholderValues(role, setting);
  const diagnostics: Diagnostic[] = [];
  const rich = (text: SourceText): RichText => {
    const { language } = text;
    const standIn = language === undefined ? undefined : setting.standIns?.get(language);
    const resolved =
      standIn === undefined
        ? resolveText(text, values, language ?? setting.language)
        : resolveText(text, placeholderValues(role.original ?? role, standIn), standIn.language);
    diagnostics.push(...resolved.diagnostics);
    return language === undefined ? resolved.text : inLanguage(resolved.text, language);
  };
  return {
    role,
    company,
    diagnostics,
    rich,
    richAt: (path, value) => (value === undefined ? null : rich(sourceText(role, path, value))),
    plainAt: (path, value) => {
      const read = plainText(sourceText(role, path, value));
      diagnostics.push(...read.diagnostics);
      return read.value;
    },
    post: (id) => company.posts.find((post) => post.id === id) ?? null,
  };
}

/** A text of another language, marked once; numbers of clauses are those of the document. */
function inLanguage(text: RichText, language: string): RichText {
  const parts = text.map((part) => (typeof part === 'string' ? tagged(untagged(part), language) : part));
  return [languageMark(language), ...parts];
}
