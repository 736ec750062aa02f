import { fieldPrompts } from '../../context/field-prompts.js';
import type { Document } from '../../document/types.js';
import type { Collector } from '../../pipeline/collector.js';
import type { Edition } from '../../pipeline/editions.js';
import type { OpenWorkspace } from '../../pipeline/open-workspace.js';
import { baseOf, hasSoundBase } from '../../pipeline/read-bases.js';
import { savePrivate } from '../../pipeline/save.js';
import { type Format, writerOf } from '../../pipeline/writers.js';
import type { Theme } from '../../theme/types.js';
import type { World } from '../../world.js';

export interface OutcomeWriting {
  readonly world: World;
  readonly opened: OpenWorkspace;
  readonly collector: Collector;
  /** `YYYY-MM-DD`. */
  readonly issuedOn: string;
}

/** Writes a document in some formats, to a path without its ending, for the owner alone; the paths of what was written. */
export async function writeOutcome(
  document: Document,
  look: Theme,
  { faces, locale }: Edition,
  path: string,
  formats: readonly Format[],
  { world, opened, collector, issuedOn }: OutcomeWriting,
): Promise<readonly string[]> {
  const { bases, hyphenate } = opened;
  const context = {
    ...{ faces, hyphenate, embedFonts: false, fillable: false },
    prompts: fieldPrompts(locale),
    issuedAt: new Date(`${issuedOn}T00:00:00Z`),
    base: baseOf(bases, look),
  };
  const written: string[] = [];
  for (const format of formats) {
    if (format === 'docx' && !hasSoundBase(bases, look)) continue;
    const write = await writerOf(format);
    const bytes = collector.take(await write(document, look, context));
    if (bytes === null) continue;
    const refusal = await savePrivate(world, `${path}.${format}`, bytes);
    collector.add(refusal);
    if (refusal.length === 0) written.push(`${path}.${format}`);
  }
  return written;
}
