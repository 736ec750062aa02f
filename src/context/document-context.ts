import type { Entity, Formalities, ResolvedCompany } from '../company/types.js';
import type { Locale } from '../locale/types.js';
import type { Duty, Post, ResolvedRole, RichText } from '../role/types.js';
import { wordsAlone } from '../tagged-text.js';
import { appraisalContext } from './appraisal-context.js';
import { changeNotes, completionNotes, type NotesInput } from './completion-notes.js';
import { glanceRows } from './glance.js';
import { kpiContext } from './kpi-context.js';
import { pageParts } from './page-parts.js';
import type { Person } from './person.js';
import { personContext } from './person-context.js';
import { plainText } from './rich-text.js';
import { signingBlocks } from './signing-blocks.js';
import { inSeries, type Wording, wordingOf } from './wording.js';

export const DOCUMENT_KINDS = ['job-description', 'appraisal', 'kpi-sheet'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Letters by which a document's number tells its kind; the same in every language. */
const KIND_CODES: Readonly<Record<DocumentKind, string>> = {
  'job-description': 'JD',
  appraisal: 'AF',
  'kpi-sheet': 'KS',
};

const KIND_WORDING: Readonly<Record<DocumentKind, string>> = {
  'job-description': 'jobDescription',
  appraisal: 'appraisal',
  'kpi-sheet': 'kpiSheet',
};

/** Whether a role has something to say in a document of that kind: a KPI sheet needs KPIs. */
export function hasDocument(role: ResolvedRole, kind: DocumentKind): boolean {
  return kind !== 'kpi-sheet' || role.kpis.length > 0;
}

export interface ContextInput {
  readonly kind: DocumentKind;
  readonly role: ResolvedRole;
  readonly company: ResolvedCompany;
  readonly entity: Entity;
  readonly formalities: Formalities;
  readonly locale: Locale;
  /** The languages of a document that has two side by side; null for one. */
  readonly pair: readonly [string, string] | null;
  /** `YYYY-MM-DD`. */
  readonly issuedOn: string;
  /** Clause numbers of the job description by id; other documents cite them. Not needed for a job description. */
  readonly clauseNumbers: ReadonlyMap<string, string>;
  /** Whom a form is made for; null for anybody. */
  readonly person: Person | null;
  /** Whether the document is filled in on screen. */
  readonly fillable: boolean;
}

/** Everything that the template of a document may print: plain data, all figures derived, all words in one language. */
export function documentContext(input: ContextInput): Readonly<Record<string, unknown>> {
  const { kind, company, entity, formalities, locale, clauseNumbers, person } = input;
  const titled = { ...input.role, title: person?.title ?? input.role.title };
  const role = kind === 'job-description' ? titled : withPlainTexts(titled, clauseNumbers);
  const wording = wordingOf(locale);
  const flat = (text: RichText): string => plainText(text, clauseNumbers);
  const name = wording(`${KIND_WORDING[kind]}.name`);
  const sections = sectionNumbers(kind, role);
  const agreeing = agreeingPosts(entity, role);
  return {
    language: locale.language,
    document: {
      kind,
      name,
      title: `${name}: ${role.title}`,
      number: documentNumber(input),
      revision: locale.number(role.revision),
      revisionText: wording('common.revisionNumber', { number: role.revision }),
      date: locale.date(input.issuedOn),
      keywords: [name, role.title, entity.name].join(', '),
    },
    role,
    company,
    entity,
    fillable: input.fillable,
    prevailing: prevailing(input, wording),
    pageOf: pageParts(wording),
    ...paperwork(kind, entity),
    ...personContext(person, locale, wording),
    unitName: person?.unit ?? role.unit?.name ?? '',
    appraiserTitle: (role.appraisal?.assessor ?? role.reportsTo)?.title ?? wording('common.manager'),
    glance: glanceRows(role, locale, wording, flat),
    agreeing,
    onLetterhead: formalities.head === 'letterhead',
    approvalInMasthead: formalities.approval === 'masthead',
    signingBlocks: signingBlocks({ formalities, entity, agreeing, wording }),
    replacementClause: replacementClause(role, wording),
    hasBehaviour: role.competencies.length + role.conduct.length > 0,
    hasConditions: role.conditions.length > 0 || role.pay !== null,
    hasAppraisal: role.appraisal !== null || role.kpis.length > 0,
    consequences: inSeries(
      (role.appraisal?.consequences ?? []).map((consequence) => wording(`consequences.${consequence}`)),
      wording,
    ),
    ...kpiContext({ role, company, locale, wording, flat, person }),
    ...appraisalContext({ role, company, locale, wording, clauseNumbers }),
    ...notesOf(person, { role, company, locale, wording, clauseNumbers }),
    sections,
    steps: steps(sections, wording),
  };
}

/** Whether a completed form is preliminary, what is noted on it, and of it what is about a role that has changed; nothing on one to be filled in. */
function notesOf(person: Person | null, input: NotesInput) {
  const completion = person?.completion ?? null;
  if (completion === null) return { isPreliminary: false, notes: [], changeNotes: [], weightsShared: false };
  const { isPreliminary, weightsShared } = completion;
  const [notes, changes] = [completionNotes(completion, input), changeNotes(completion, input)];
  return { isPreliminary, weightsShared, notes, changeNotes: changes };
}

/** The sentence that says which of two languages holds; null for a document in one, or when a third one prevails. */
function prevailing({ pair, entity, locale }: ContextInput, wording: Wording): string | null {
  const { prevailingLanguage } = entity;
  if (pair === null || !pair.includes(prevailingLanguage)) return null;
  const [first, second] = pair.map(locale.languageName);
  return wording('common.prevailing', {
    first: first ?? '',
    second: second ?? '',
    prevailing: locale.languageName(prevailingLanguage),
  });
}

/** Room for initials, the number of the copy and the stamp, which a job description may have at its foot and its head. */
function paperwork(kind: DocumentKind, { paperwork }: Entity): Readonly<Record<string, unknown>> {
  const { initials, copies, stamp } = paperwork;
  const isSigned = kind === 'job-description';
  return {
    paperwork: isSigned && (initials || copies !== null) ? { initials, copies } : null,
    stamped: isSigned && stamp,
    severalCopies: isSigned && copies !== null && copies > 2,
  };
}

function documentNumber({ kind, role, entity, issuedOn }: ContextInput): string {
  return entity.numbering
    .replaceAll('{document}', KIND_CODES[kind])
    .replaceAll('{role}', wordsAlone(role.shortTitle ?? role.id).toUpperCase())
    .replaceAll('{year}', issuedOn.slice(0, 4));
}

/** The entity's agreeing posts and the immediate superior, each once. */
function agreeingPosts(entity: Entity, role: ResolvedRole): readonly Post[] {
  const posts = role.reportsTo === null ? entity.agreeing : [...entity.agreeing, role.reportsTo];
  return posts.filter((post, index) => posts.findIndex(({ id }) => id === post.id) === index);
}

function replacementClause(role: ResolvedRole, wording: Wording): string | null {
  if (role.replacement === null) return null;
  const { rightsPassOver, liabilityPassesOver } = role.replacement;
  if (rightsPassOver && liabilityPassesOver) return wording('jobDescription.replacementBoth');
  return wording(rightsPassOver ? 'jobDescription.replacementRights' : 'jobDescription.replacementNone');
}

interface Step {
  readonly when: string;
  readonly what: string;
}

/** Numbers of the sections of a form, in the order of its template; a section that the role leaves empty has none. */
function sectionNumbers(kind: DocumentKind, role: ResolvedRole): Readonly<Record<string, number>> {
  const present = (list: readonly unknown[]): boolean => list.length > 0;
  const sections: readonly (readonly [string, boolean])[] =
    kind === 'appraisal'
      ? [
          ['identification', true],
          ['kpis', present(role.kpis)],
          ['duties', true],
          ['ratings', present([...role.knowledge, ...role.competencies, ...role.conduct])],
          ['development', true],
          ['summary', true],
          ['comments', true],
        ]
      : [
          ['identification', true],
          ['targets', true],
          ['derived', true],
          ['scoring', true],
          ['pay', true],
          ['signatures', true],
          ['actuals', true],
        ];
  return Object.fromEntries(sections.filter(([, shown]) => shown).map(([id], index) => [id, index + 1]));
}

/** How to use an appraisal form: what is done when, and in which sections. */
function steps(sections: Readonly<Record<string, number>>, wording: Wording): readonly Step[] {
  const { development = 0, summary = 0, comments = 0, duties = 0, kpis = duties } = sections;
  const values = { first: kpis, last: development - 1, development, summary, comments };
  return ['before', 'at', 'after'].map((when) => ({
    when: wording(`appraisal.steps.${when}`),
    what: wording(`appraisal.steps.${when}What`, values),
  }));
}

/** The role with every reference to a clause replaced by its number in the job description. */
function withPlainTexts(role: ResolvedRole, clauseNumbers: ReadonlyMap<string, string>): ResolvedRole {
  const plain = (text: RichText): RichText => [plainText(text, clauseNumbers)];
  const items = <T extends { readonly text: RichText }>(list: readonly T[]): readonly T[] =>
    list.map((item) => ({ ...item, text: plain(item.text) }));
  const duties = (list: readonly Duty[]): readonly Duty[] =>
    list.map((duty) => ({ ...duty, text: plain(duty.text), items: duties(duty.items) }));
  const { pay } = role;
  return {
    ...role,
    duties: duties(role.duties),
    knowledge: items(role.knowledge),
    competencies: items(role.competencies),
    conduct: items(role.conduct),
    pay:
      pay === null
        ? null
        : { ...pay, fixed: pay.fixed && plain(pay.fixed), variable: pay.variable && plain(pay.variable) },
    kpis: role.kpis.map((kpi) => ({
      ...kpi,
      name: plain(kpi.name),
      definition: kpi.definition && plain(kpi.definition),
      source: kpi.source && plain(kpi.source),
    })),
  };
}
