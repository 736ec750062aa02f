import { didYouMeanHint } from '../../diagnostic/did-you-mean.js';
import type { World } from '../../world.js';
import type { CommandResult } from '../outcome.js';
import { readSchema, SCHEMA_NAMES } from '../schemas.js';

/** The JSON Schema of a kind of file, or the kinds there are when none is named. */
export async function schema(world: World, name: string | undefined): Promise<CommandResult> {
  if (name === undefined) {
    return { text: `${SCHEMA_NAMES.join('\n')}\n`, data: { names: SCHEMA_NAMES }, summary: null, diagnostics: [] };
  }
  const text = await readSchema(world, name);
  if (text === null) {
    const near = didYouMeanHint(name, SCHEMA_NAMES);
    return { misuse: `there is no schema "${name}"`, hint: near.hint ?? `schemas are ${SCHEMA_NAMES.join(', ')}` };
  }
  return { text, data: { name, jsonSchema: JSON.parse(text) }, summary: null, diagnostics: [] };
}
