import type { ClauseSection, StandardClause } from '../company/types.js';
import type { Path } from '../source/source.js';
import { sourceText } from '../source/source-text.js';
import { isComplianceTopic, weighsCompliance } from './compliance.js';
import { type DefinedItem, definedItems, type ItemMap } from './defined-items.js';
import type { Resolving } from './resolving.js';
import { LAWS_OF_LIABILITY, lawsProblem } from './rules/liability-laws.js';
import { roleError } from './rules/role-error.js';
import { standardClausesOf } from './standard-clauses.js';
import type { Duty, Item, LiabilityItem, RatedItem, Relation } from './types.js';

/** The items of a list, and after them the standard clauses of its section that the role has no item of the same id for. */
export function resolveItems(on: Resolving, section: ClauseSection): readonly Item[] {
  const own = definedItems(on.role.data[section] as ItemMap | undefined, [section]);
  const standard = standardClausesOf(on.role, on.company, section);
  return [...own.map((item) => resolveItem(on, item)), ...standard.map((clause) => clauseItem(on, clause))];
}

/** As `resolveItems`, for what is rated with or without a veto. */
export function resolveRatedItems(on: Resolving, section: 'competencies' | 'conduct'): readonly RatedItem[] {
  const own = definedItems(on.role.data[section] as ItemMap | undefined, [section]);
  const standard = standardClausesOf(on.role, on.company, section);
  return [
    ...own.map((item): RatedItem => ({ ...resolveItem(on, item), hasVeto: item.veto ?? false })),
    ...standard.map((clause): RatedItem => ({ ...clauseItem(on, clause), hasVeto: clause.hasVeto })),
  ];
}

/** The items of a list that standard clauses do not add to. */
export function resolveOwnItems(on: Resolving, path: Path, map: ItemMap | undefined): readonly Item[] {
  return definedItems(map, path).map((item) => resolveItem(on, item));
}

export function resolveDuties(on: Resolving): readonly Duty[] {
  const own = definedItems(on.role.data.duties, ['duties']);
  const standard = standardClausesOf(on.role, on.company, 'duties');
  return [
    ...own.map((duty) => resolveDuty(on, duty)),
    ...standard.map(
      (clause): Duty => ({
        ...clauseItem(on, clause),
        hasVeto: clause.hasVeto,
        isCompliance: weighsCompliance(on) && isComplianceTopic(clause.topic),
        requires: [],
        items: [],
      }),
    ),
  ];
}

export function resolveLiability(on: Resolving): readonly LiabilityItem[] {
  const { liability } = on.role.data;
  const own = definedItems(liability, ['liability']);
  const items = own.map((item): LiabilityItem => {
    const { type = 'duty', laws } = liability[item.id] ?? {};
    return { ...resolveItem(on, item), type, laws: laws ?? LAWS_OF_LIABILITY[type] ?? [] };
  });
  const standard = standardClausesOf(on.role, on.company, 'liability').map((clause): LiabilityItem => {
    const { type, laws } = clause.liability ?? { type: 'duty', laws: null };
    const problem = lawsProblem(type, laws);
    if (problem !== null) {
      on.diagnostics.push(roleError('role/liability-laws', clause.place, problem.message, problem.hint));
    }
    return { ...clauseItem(on, clause), type, laws: laws ?? LAWS_OF_LIABILITY[type] ?? [] };
  });
  return [...items, ...standard];
}

export function resolveRelations(on: Resolving): readonly Relation[] {
  const { posts, units } = on.company;
  return Object.entries(on.role.data.relations ?? {}).map(([id, relation]): Relation => {
    const path = ['relations', id];
    const { external, text, topic = null } = relation;
    const partner = posts.find((post) => post.id === relation.with)?.title;
    const unit = units.find((candidate) => candidate.id === relation.with)?.name;
    return {
      id,
      with: external === undefined ? (partner ?? unit ?? '') : on.plainAt([...path, 'external'], external),
      external: external !== undefined,
      text: on.rich(sourceText(on.role, [...path, 'text'], text)),
      channel: on.richAt([...path, 'channel'], relation.channel),
      responseTime: on.richAt([...path, 'responseTime'], relation.responseTime),
      topic,
      place: on.role.keyPlace(path),
    };
  });
}

function resolveItem(on: Resolving, item: DefinedItem): Item {
  const text = on.rich(sourceText(on.role, item.textPath, item.text));
  return { id: item.id, text, topic: item.topic ?? null, place: on.role.keyPlace(item.path) };
}

function resolveDuty(on: Resolving, duty: DefinedItem): Duty {
  const items = definedItems(duty.items, [...duty.path, 'items']);
  return {
    ...resolveItem(on, duty),
    hasVeto: duty.veto ?? false,
    isCompliance: items.length === 0 && weighsCompliance(on) && isComplianceTopic(duty.topic),
    requires: duty.requires ?? [],
    items: items.map((item) => resolveDuty(on, item)),
  };
}

function clauseItem(on: Resolving, { id, text, topic, place }: StandardClause): Item {
  return { id, text: on.rich(text), topic, place };
}
