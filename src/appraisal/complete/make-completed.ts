import type { Completion } from '../../context/completion.js';
import { fieldPrompts } from '../../context/field-prompts.js';
import { fieldsOf } from '../../document/fields.js';
import { fillFields } from '../../document/fill-fields.js';
import type { Document } from '../../document/types.js';
import type { Collector } from '../../pipeline/collector.js';
import type { OpenWorkspace } from '../../pipeline/open-workspace.js';
import { baseOf, hasSoundBase } from '../../pipeline/read-bases.js';
import { renderDocument } from '../../pipeline/render-documents.js';
import { type Format, writerOf } from '../../pipeline/writers.js';
import type { Kpi } from '../../role/types.js';
import { isCurrency } from '../../units.js';
import type { FormStamp } from '../stamp.js';
import { decimalsOf, withEvenDecimals } from './even-decimals.js';
import { type PersonInput, personAsOpened } from './person-as-opened.js';

/** A completed form to be made. */
export interface CompletedForm {
  /** Without its folder and its format: `appraisal`, `2-kpi-sheet`. */
  readonly name: string;
  readonly form: FormStamp['form'];
  readonly formats: readonly Format[];
  readonly values: ReadonlyMap<string, string>;
  readonly completion: Completion;
}

export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * A completed form, of the day on which the period was opened and of the revision that was filled in; null when there is a fault,
 * which is reported.
 */
export function completedDocument(
  { form, values, completion }: CompletedForm,
  input: PersonInput,
  { takeShared }: Collector,
): Document | null {
  const { edition, role, setting, clauseNumbers } = input.position;
  const { locale } = edition;
  const person = personAsOpened(input, values, form, completion);
  const asFilledIn = { ...role, revision: input.segment.revision };
  const asOpened = { ...setting, issuedOn: openedOn(input), fillable: false };
  const render = (gone: Completion['gone']): Document | null => {
    const noting = { ...person, completion: { ...completion, gone } };
    return takeShared(renderDocument(form, asFilledIn, clauseNumbers, asOpened, noting))?.document ?? null;
  };
  const first = render([]);
  const gone = first === null || completion.changedSince === null ? [] : goneFields(first, values);
  const document = gone.length === 0 ? first : render(gone);
  if (document === null) return null;
  const isAmount = ({ unit, comparison }: Kpi): boolean => isCurrency(unit) || comparison === 'plan';
  const amounts = new Set(role.kpis.filter(isAmount).map(({ id }) => id));
  return fillFields(document, withEvenDecimals(values, amounts), {
    number: (value) => locale.number(Number(value), { decimals: decimalsOf(value) ?? 0 }),
    date: (day) => locale.numericDate(day),
  });
}

/** What was filled in, and is not worked out, where a document has no field. */
function goneFields(document: Document, values: ReadonlyMap<string, string>): Completion['gone'] {
  const there = new Set(fieldsOf(document).map(({ field }) => field.name));
  return [...values]
    .filter(([name, value]) => value.trim() !== '' && !there.has(name) && !NOT_FILLED_IN.test(name))
    .map(([field, value]) => ({ field, value }));
}

/** Whom and what the form is about, who filled it in, and what follows from other fields. */
const NOT_FILLED_IN =
  /^(?:employee|appraiser|period|previous|target|result|summary|count|reduced)\.|^part$|\.(?:total|due|attainment|counted|score)$/;

/** The day on which the forms were made that have come back: those made anew take the place of the first ones. */
function openedOn({ result, position }: PersonInput): string {
  return result.events.findLast(({ what }) => what === 'opened')?.on ?? position.setting.issuedOn;
}

/** The files of a completed form; null when there is a fault, which is reported. */
export async function makeCompleted(
  form: CompletedForm,
  input: PersonInput,
  { bases, hyphenate }: OpenWorkspace,
  collector: Collector,
): Promise<readonly MadeFile[] | null> {
  const { edition, look } = input.position;
  const document = completedDocument(form, input, collector);
  if (document === null) return null;
  const context = {
    faces: edition.faces,
    hyphenate,
    embedFonts: false,
    fillable: false,
    prompts: fieldPrompts(edition.locale),
    issuedAt: new Date(`${openedOn(input)}T00:00:00Z`),
    base: baseOf(bases, look),
  };
  const files: MadeFile[] = [];
  for (const format of form.formats) {
    if (format === 'docx' && !hasSoundBase(bases, look)) return null;
    const write = await writerOf(format);
    const bytes = collector.take(await write(document, look, context));
    if (bytes === null) return null;
    files.push({ name: `${form.name}.${format}`, bytes });
  }
  return files;
}
