import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { placeBefore } from './tree.js';
import { elementInfo } from './vocabulary.js';

const TAG = /<!--[\s\S]*?-->|<(\/?)([\w:.-]+)(?:"[^"]*"|'[^']*'|[^"'<>])*?(\/?)>/g;

/** Markup that XML does not allow, at the nearest template place; for tags that do not pair, at the unclosed one. */
export function illFormed(
  markup: { readonly text: string; readonly files: readonly string[] },
  fault: { readonly offset: number; readonly message: string },
): Diagnostic {
  const { text, files } = markup;
  const unpaired = fault.message.startsWith('Missing end tag') ? unpairedTag(text) : null;
  if (unpaired !== null) {
    const { opened, closing, offset } = unpaired;
    const message =
      opened === null
        ? `</${closing}> closes nothing.`
        : `<${opened}> is not closed${closing === null ? '' : ` before </${closing}>`}.`;
    const hint = opened !== null && isVoid(opened) ? { hint: `write <${opened}/>` } : {};
    return { severity: 'error', code: 'template/markup', message, place: placeBefore(text, offset, files), ...hint };
  }
  const place = placeBefore(text, fault.offset, files);
  return { severity: 'error', code: 'template/markup', message: fault.message, place };
}

function isVoid(name: string): boolean {
  return elementInfo(name)?.content === 'none';
}

interface Unpaired {
  readonly opened: string | null;
  readonly closing: string | null;
  /** Behind the mark of the opening tag. */
  readonly offset: number;
}

function unpairedTag(text: string): Unpaired | null {
  const open: { readonly name: string; readonly offset: number }[] = [];
  for (const match of text.matchAll(TAG)) {
    const [whole, slash, name, selfClosing] = match;
    if (name === undefined || selfClosing === '/') continue;
    const offset = match.index + whole.length;
    if (slash === '') {
      open.push({ name, offset });
      continue;
    }
    const last = open.pop();
    if (last?.name !== name) return { opened: last?.name ?? null, closing: name, offset: last?.offset ?? offset };
  }
  const last = open.at(-1);
  return last === undefined ? null : { opened: last.name, closing: null, offset: last.offset };
}
