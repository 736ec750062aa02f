import type { Code, Diagnostic } from '../diagnostic/diagnostic.js';
import { listed } from '../source/schema-wording.js';
import type { Path } from '../source/source.js';
import { characterProblems, sourceText } from '../source/source-text.js';
import { checkVetoes, VETO_SECTIONS } from './check-vetoes.js';
import type { CompanySource } from './load-company.js';

/** What a schema cannot say about a company: scale, bands, weights, languages, numbering, standard clauses. */
export function checkCompany(source: CompanySource): readonly Diagnostic[] {
  return [
    ...checkLevels(source),
    ...checkBands(source),
    ...checkComponents(source),
    ...checkEntities(source),
    ...checkClauses(source),
    ...checkVetoes(source),
  ];
}

function error(source: CompanySource, code: Code, path: Path, message: string, hint?: string): Diagnostic {
  return { severity: 'error', code, message, ...(hint === undefined ? {} : { hint }), place: source.valuePlace(path) };
}

/** From the weakest to the strongest: values rise, or fall where 1 is the best; percentages do not fall. */
function checkLevels(source: CompanySource): readonly Diagnostic[] {
  const { levels } = source.data.scale;
  const [first, second] = levels;
  const falls = first !== undefined && second !== undefined && second.value < first.value;
  return levels.flatMap(({ value, percent }, index) => {
    const previous = levels[index - 1];
    if (previous === undefined) return [];
    if (falls ? value >= previous.value : value <= previous.value) {
      const message = `The value ${value} must be ${falls ? 'lower' : 'higher'} than ${previous.value}, that of the level before.`;
      return [error(source, 'company/levels', ['scale', 'levels', index, 'value'], message)];
    }
    if (percent >= previous.percent) return [];
    const message = `The percentage ${percent} must not be lower than ${previous.percent}, that of the level before.`;
    return [error(source, 'company/levels', ['scale', 'levels', index, 'percent'], message)];
  });
}

/** Each begins lower than the one before, the last at 0. */
function checkBands(source: CompanySource): readonly Diagnostic[] {
  const { bands } = source.data;
  return bands.flatMap(({ from }, index) => {
    const path = ['bands', index, 'from'];
    const previous = bands[index - 1];
    if (previous !== undefined && from >= previous.from) {
      const message = `The band must begin lower than ${previous.from}, where the one before begins.`;
      return [error(source, 'company/bands', path, message)];
    }
    if (index < bands.length - 1 || from === 0) return [];
    return [error(source, 'company/bands', path, `The last band must begin at 0, not at ${from}.`, 'set from to 0')];
  });
}

function checkComponents(source: CompanySource): readonly Diagnostic[] {
  const { kpis, duties, compliance = 0, knowledge, competencies } = source.data.scoring.components;
  const sum = kpis + duties + compliance + knowledge + competencies;
  const off = Math.round((100 - sum) * 1e6) / 1e6;
  if (off === 0) return [];
  const message = `The weights of the components sum to ${Math.round(sum * 1e6) / 1e6}, not 100.`;
  const hint = off > 0 ? `${off} is missing` : `${-off} is too much`;
  const place = source.keyPlace(['scoring', 'components']);
  return [{ severity: 'error', code: 'company/component-weights', message, hint, place }];
}

function checkEntities(source: CompanySource): readonly Diagnostic[] {
  return Object.entries(source.data.entities).flatMap(([id, { languages, prevailingLanguage, numbering }]) => {
    const diagnostics: Diagnostic[] = [];
    if (!languages.includes(prevailingLanguage)) {
      const message = `"${prevailingLanguage}" is not one of the languages of the entity.`;
      const path = ['entities', id, 'prevailingLanguage'];
      diagnostics.push(
        error(source, 'company/prevailing-language', path, message, `its languages are ${languages.join(', ')}`),
      );
    }
    for (const match of numbering.matchAll(/\{(?!(?:role|document|year)\})[^}]*\}?|(?<!\{(?:role|document|year))\}/g)) {
      const message = `"${match[0]}" cannot stand in the number of a document.`;
      const hint = 'use {role}, {document} and {year}';
      const place = source.textPlace(['entities', id, 'numbering'], match.index, match[0].length);
      diagnostics.push({ severity: 'error', code: 'company/unknown-placeholder', message, hint, place });
    }
    return [...diagnostics, ...characterProblems(sourceText(source, ['entities', id, 'numbering'], numbering))];
  });
}

/** What only clauses of some sections have. */
const CLAUSE_FIELDS = [
  { field: 'type', sections: ['liability'] },
  { field: 'laws', sections: ['liability'] },
  { field: 'due', sections: ['duties'] },
  { field: 'limit', sections: ['rights'] },
  { field: 'veto', sections: VETO_SECTIONS },
] as const;

function checkClauses(source: CompanySource): readonly Diagnostic[] {
  return Object.entries(source.data.standardClauses ?? {}).flatMap(([id, clause]) => {
    return CLAUSE_FIELDS.flatMap(({ field, sections }): readonly Diagnostic[] => {
      if (clause[field] === undefined || sections.some((section) => section === clause.section)) return [];
      const message = `A clause of the section ${clause.section} has no ${field}.`;
      const hint = `remove ${field}, or move the clause to the section ${listed(sections)}`;
      const place = source.keyPlace(['standardClauses', id, field]);
      return [{ severity: 'error', code: 'company/clause', message, hint, place }];
    });
  });
}
