import { itemText } from '../../context/item-texts.js';
import { shortText } from '../../context/outcome/short-text.js';
import { plainText } from '../../context/rich-text.js';
import type { ResolvedRole } from '../../role/types.js';
import { wordsAlone } from '../../tagged-text.js';

const LETTERS = 36;

/** What is marked, rated or counted, in a few words of the role; empty for what is no item of it, such as a component. */
export function itemName(item: string, role: ResolvedRole, language: string): string {
  const kpi = role.kpis.find(({ id }) => id === item);
  const text = kpi === undefined ? itemText(item, role, NO_NUMBERS, (key) => key) : plainText(kpi.name, NO_NUMBERS);
  return text === item && kpi === undefined ? '' : shortText(wordsAlone(text), LETTERS, language).text;
}

/** The numbers of clauses are worked out for documents alone. */
const NO_NUMBERS: ReadonlyMap<string, string> = new Map();
