import type { Completion } from '../../context/completion.js';
import { fieldPrompts } from '../../context/field-prompts.js';
import { fillFields } from '../../document/fill-fields.js';
import type { Collector } from '../../pipeline/collector.js';
import type { OpenWorkspace } from '../../pipeline/open-workspace.js';
import { baseOf, hasSoundBase } from '../../pipeline/read-bases.js';
import { renderDocument } from '../../pipeline/render-documents.js';
import { type Format, writerOf } from '../../pipeline/writers.js';
import type { FormStamp } from '../stamp.js';
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
 * The files of a completed form, of the day on which the period was opened and of the revision that was filled in; null when
 * there is a fault, which is reported.
 */
export async function makeCompleted(
  { name, form, formats, values, completion }: CompletedForm,
  input: PersonInput,
  { bases, hyphenate }: OpenWorkspace,
  { take, takeShared }: Collector,
): Promise<readonly MadeFile[] | null> {
  const { edition, role, setting, look, clauseNumbers } = input.position;
  const { locale } = edition;
  const issuedOn = input.result.events.find(({ what }) => what === 'opened')?.on ?? setting.issuedOn;
  const person = personAsOpened(input, values, form, completion);
  const asFilledIn = { ...role, revision: input.segment.revision };
  const rendered = takeShared(
    renderDocument(form, asFilledIn, clauseNumbers, { ...setting, issuedOn, fillable: false }, person),
  );
  if (rendered === null) return null;
  const document = fillFields(rendered.document, values, {
    number: (value) => locale.number(Number(value)),
    date: (day) => locale.numericDate(day),
  });
  const context = {
    faces: edition.faces,
    hyphenate,
    embedFonts: false,
    fillable: false,
    prompts: fieldPrompts(locale),
    issuedAt: new Date(`${issuedOn}T00:00:00Z`),
    base: baseOf(bases, look),
  };
  const files: MadeFile[] = [];
  for (const format of formats) {
    if (format === 'docx' && !hasSoundBase(bases, look)) return null;
    const write = await writerOf(format);
    const bytes = take(await write(document, look, context));
    if (bytes === null) return null;
    files.push({ name: `${name}.${format}`, bytes });
  }
  return files;
}
