import { hasDocument } from '../../context/document-context.js';
import { fieldPrompts } from '../../context/field-prompts.js';
import type { Collector } from '../../pipeline/collector.js';
import type { OpenWorkspace } from '../../pipeline/open-workspace.js';
import { baseOf, hasSoundBase } from '../../pipeline/read-bases.js';
import { renderDocument } from '../../pipeline/render-documents.js';
import { type Format, writerOf } from '../../pipeline/writers.js';
import type { PlannedSegment } from './plan-segment.js';

const FORMS = ['appraisal', 'kpi-sheet'] as const;

export interface FormFile {
  /** Without its folder: `appraisal.pdf`, or `2-appraisal.pdf` where somebody has several segments. */
  readonly name: string;
  readonly form: (typeof FORMS)[number];
  readonly format: Format;
}

/** The files that a segment has; none when it is not rated. */
export function formFiles(
  { segment, position }: PlannedSegment,
  isOnly: boolean,
  formats: readonly Format[],
): readonly FormFile[] {
  if (!segment.rated) return [];
  const prefix = isOnly ? '' : `${segment.number}-`;
  return FORMS.filter((form) => hasDocument(position.role, form)).flatMap((form) =>
    formats.map((format) => ({ name: `${prefix}${form}.${format}`, form, format })),
  );
}

/** The bytes of the files one after the other, so that few are in memory at a time; a faulty one is reported and left out. */
export async function* makeForms(
  planned: PlannedSegment,
  files: readonly FormFile[],
  previousResult: number | null,
  { bases, hyphenate }: OpenWorkspace,
  { take, takeShared }: Collector,
): AsyncGenerator<{ readonly file: FormFile; readonly bytes: Uint8Array }> {
  const { edition, role, setting, look, clauseNumbers } = planned.position;
  const context = {
    faces: edition.faces,
    hyphenate,
    embedFonts: false,
    fillable: setting.fillable,
    prompts: fieldPrompts(edition.locale),
    issuedAt: new Date(`${setting.issuedOn}T00:00:00Z`),
    base: baseOf(bases, look),
  };
  for (const form of FORMS) {
    const wanted = files.filter((file) => file.form === form);
    if (wanted.length === 0) continue;
    const person = planned.personFor(form, previousResult);
    const rendered = takeShared(renderDocument(form, role, clauseNumbers, setting, person));
    if (rendered === null) continue;
    for (const file of wanted) {
      if (file.format === 'docx' && !hasSoundBase(bases, look)) continue;
      const write = await writerOf(file.format);
      const bytes = take(await write(rendered.document, look, context));
      if (bytes !== null) yield { file, bytes };
    }
  }
}
