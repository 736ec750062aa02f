import { type Checked, checked, type Diagnostic } from '../diagnostic/diagnostic.js';
import type { Post, Unit } from '../role/types.js';
import { POST_FORMS, UNIT_FORMS } from '../source/name-forms.js';
import type { Path } from '../source/source.js';
import { folded, plainText, sourceText } from '../source/source-text.js';
import type { WordList } from '../wording/types.js';
import { checkCompany } from './check-company.js';
import type { Clause, CompanyDefinition, Entity as EntityDefinition } from './company-definition.generated.js';
import type { CompanySource } from './load-company.js';
import { checkPosts, postFinder } from './posts.js';
import type { AppraisalRules, ChartPost, Entity, ResolvedCompany, StandardClause } from './types.js';

type ReadText = (path: Path, value: string) => string;

/**
 * The company with its links followed. Codes: `company/unknown-post`, `company/unknown-unit`, `company/…` of its rules,
 * `text/control-character`, `text/no-placeholders`. The placeholders of standard clauses are left to each role.
 */
export function resolveCompany(source: CompanySource, wordLists: readonly WordList[] = []): Checked<ResolvedCompany> {
  const { data } = source;
  const diagnostics: Diagnostic[] = [];
  const read: ReadText = (path, value) => {
    const text = plainText(sourceText(source, path, value));
    diagnostics.push(...text.diagnostics);
    return text.value;
  };
  const units = Object.entries(data.units).map(([id, unit]): Unit => {
    const path = ['units', id];
    if (typeof unit === 'string') return { id, name: read(path, unit), forms: {} };
    return { id, name: read([...path, 'name'], unit.name), forms: formsOf(path, unit, UNIT_FORMS) };
  });
  const posts = Object.entries(data.posts).map(([id, post]): Post => {
    const path = ['posts', id];
    if (typeof post === 'string') return postOf(id, read(path, post), {}, null);
    const unit = units.find((candidate) => candidate.id === post.unit) ?? null;
    return postOf(id, read([...path, 'title'], post.title), formsOf(path, post, POST_FORMS), unit);
  });
  function formsOf<Form extends string>(
    path: Path,
    said: Readonly<Partial<Record<Form, string>>>,
    names: readonly Form[],
  ): Readonly<Record<string, string>> {
    const forms = names.flatMap((form) => {
      const text = said[form];
      return text === undefined ? [] : [[form, read([...path, form], text)]];
    });
    return Object.fromEntries(forms);
  }
  diagnostics.push(...checkPosts(source), ...checkCompany(source));
  const findPost = postFinder(source, posts, diagnostics);
  const { scale, bands, calendar, scoring } = data;
  const company: ResolvedCompany = {
    name: read(['name'], data.name),
    language: companyLanguage(source),
    entities: Object.entries(data.entities).map(([id, entity]) => resolveEntity(id, entity, read, findPost)),
    units,
    posts,
    chart: new Map(posts.map(({ id, title }) => [id, chartPost(source, id, title)])),
    scale: {
      levels: scale.levels.map((level, index) => ({
        ...level,
        label: read(['scale', 'levels', index, 'label'], level.label),
        description: read(['scale', 'levels', index, 'description'], level.description),
      })),
    },
    bands: bands.map(({ from, label }, index) => ({
      fromPercent: from,
      label: read(['bands', index, 'label'], label),
    })),
    calendar,
    scoring: {
      duty: {
        donePercent: scoring.duty.done,
        partlyPercent: scoring.duty.partly,
        notDonePercent: scoring.duty.notDone,
      },
      components: { ...scoring.components, compliance: scoring.components.compliance ?? 0 },
      decimals: scoring.decimals ?? 1,
    },
    appraisals: appraisalRules(data.appraisals),
    standardClauses: Object.entries(data.standardClauses ?? {}).map(([id, clause]) =>
      standardClause(source, id, clause),
    ),
    knowledgeFor: new Map(Object.entries(data.knowledgeFor ?? { 'foreign-clients': 'language' })),
    wordLists,
  };
  return checked(company, diagnostics);
}

/** The language that the company and its roles are written in: the first of the first entity unless the file names one. */
export function companyLanguage({ data }: CompanySource): string {
  return data.language ?? Object.values(data.entities)[0]?.languages[0] ?? 'en';
}

/** The rules with their defaults: three months to be rated, two to put an appraisal off, five years on file. */
function appraisalRules(said: CompanyDefinition['appraisals'] = {}): AppraisalRules {
  return {
    minimumMonths: said.minimumMonths ?? 3,
    probationMonths: said.probationMonths ?? 0,
    longLeaveDays: said.longLeaveDays ?? 60,
    missingActuals: said.missingActuals ?? 'renormalise',
    retentionMonths: said.retentionMonths ?? 60,
    secondLevel: said.secondLevel ?? false,
    vetoCapPercent: said.vetoCap ?? null,
  };
}

type FindPost = (path: Path, id: string) => Post | null;

function resolveEntity(id: string, entity: EntityDefinition, read: ReadText, findPost: FindPost): Entity {
  const base = ['entities', id];
  const lines = (key: 'address' | 'letterhead' | 'footer', values: readonly string[]): readonly string[] =>
    values.map((line, index) => read([...base, key, index], line));
  const registration = read([...base, 'registration'], entity.registration);
  const address = lines('address', entity.address);
  return {
    id,
    name: read([...base, 'name'], entity.name),
    letterhead: entity.letterhead === undefined ? [...address, registration] : lines('letterhead', entity.letterhead),
    registration,
    address: address.join(', '),
    city: read([...base, 'city'], entity.city),
    jurisdiction: entity.jurisdiction,
    languages: entity.languages,
    prevailingLanguage: entity.prevailingLanguage,
    digits: entity.digits ?? 'western',
    logo: entity.logo ?? null,
    theme: entity.theme ?? null,
    paper: entity.paper ?? null,
    header: entity.header === undefined ? null : read([...base, 'header'], entity.header),
    footer: lines('footer', entity.footer ?? []),
    paperwork: {
      initials: entity.paperwork?.initials ?? false,
      copies: entity.paperwork?.copies ?? null,
      stamp: entity.paperwork?.stamp ?? false,
    },
    approver: findPost([...base, 'approver'], entity.approver) ?? UNKNOWN_POST,
    agreeing: (entity.agreeing ?? []).flatMap((post, index) => findPost([...base, 'agreeing', index], post) ?? []),
    formalities: {
      approval: entity.formalities?.approval ?? null,
      order: entity.formalities?.order ?? null,
      // Lines written for a letterhead are not left out in silence.
      head: entity.formalities?.head ?? (entity.letterhead === undefined ? null : 'letterhead'),
    },
    numbering: folded(entity.numbering).trim(),
  };
}

/** Stands for a post that was reported as unknown, so that no company with it comes out. */
const UNKNOWN_POST: Post = postOf('', '', {}, null);

function postOf(id: string, title: string, forms: Post['forms'], unit: Unit | null): Post {
  return { id, title, inSentence: forms.inSentence ?? title, forms, unit };
}

function chartPost(source: CompanySource, id: string, title: string): ChartPost {
  const post = source.data.posts[id];
  const { unit = null, reportsTo = null } = typeof post === 'object' ? post : {};
  return { title, unit, reportsTo, place: source.keyPlace(['posts', id]) };
}

function standardClause(source: CompanySource, id: string, clause: Clause): StandardClause {
  const { section, text, topic = null, type, laws = null, due, limit, veto = false } = clause;
  return {
    id,
    section,
    text: sourceText(source, ['standardClauses', id, 'text'], text),
    topic,
    liability: type === undefined ? null : { type, laws },
    hasDue: due !== undefined,
    hasLimit: limit !== undefined,
    hasVeto: veto,
    place: source.keyPlace(['standardClauses', id]),
  };
}
