import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { didYouMeanHint } from '../diagnostic/did-you-mean.js';
import { parseText, type TextPart } from '../source/message-text.js';
import type { Path } from '../source/source.js';
import type { SourceText } from '../source/source-text.js';
import schema from './locale.schema.json' with { type: 'json' };

interface Described {
  readonly properties?: Readonly<Record<string, Described>>;
  readonly examples?: readonly string[];
}

/**
 * An error `text/unknown-placeholder` at each placeholder of a wording that the program gives no value for. The English
 * wording, which the schema has as its example, holds all that there are.
 */
export function unknownPlaceholders(path: Path, text: SourceText, parts: readonly TextPart[]): readonly Diagnostic[] {
  const used = parts.filter((part) => part.type === 'placeholder');
  if (used.length === 0) return [];
  const known = placeholdersAt(path);
  return used
    .filter((placeholder) => !known.includes(placeholder.path))
    .map((placeholder): Diagnostic => {
      const { path: name, offset, length } = placeholder;
      const message = `There is nothing that {${name}} could stand for in this wording.`;
      const list =
        known.length === 0 ? 'it has no placeholders' : `it has ${known.map((one) => `{${one}}`).join(', ')}`;
      const place = text.stretchPlace(offset, length);
      return {
        severity: 'error',
        code: 'text/unknown-placeholder',
        message,
        hint: list,
        ...didYouMeanHint(name, known),
        place,
      };
    });
}

function placeholdersAt(path: Path): readonly string[] {
  let at: Described | undefined = schema;
  for (const step of path) at = at?.properties?.[step];
  const value = at?.examples?.[0] ?? '';
  const { parts } = parseText({ value, stretchPlace: () => ({ file: 'locale.schema.json' }) });
  return parts.flatMap((part) => (part.type === 'placeholder' ? [part.path] : []));
}
