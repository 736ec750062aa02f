import type { FoundField } from '../types.js';
import { countOf, isArray, isOf, nameOf, type PdfDictionary, PdfFault, type PdfObject } from './objects.js';
import type { PdfFile } from './open-file.js';
import { decoded, textOf } from './text-string.js';

const MOST_LEVELS = 30;
const MOST_FIELDS = 20_000;
/** What a box has whose state is any but `Off`; what that state is called is the viewer's affair. */
const TICKED = 'true';

const RADIO = 1 << 15;
const PUSH_BUTTON = 1 << 16;
const OFF = 'Off';

/** A field as it is found in the tree: with what it has from those above it. */
interface Node {
  readonly name: string;
  readonly label: string;
  readonly type: string | null;
  readonly flags: number;
  readonly value: PdfObject;
  readonly options: readonly PdfObject[];
  /** Of its widgets: boxes say there too which one is ticked. */
  readonly states: readonly string[];
}

/**
 * The fields of a file's form (ISO 32000-2, 12.7.4) with their values, without signatures and push buttons. A field that
 * stands several times comes once, with all the values that it has.
 */
export function formFields(file: PdfFile): readonly FoundField[] {
  const { resolve } = file;
  const root = resolve(file.trailer.entries.get('Root'));
  if (!isOf(root, 'dictionary')) throw new PdfFault('damaged');
  if (!root.entries.has('AcroForm')) return [];
  const form = resolve(root.entries.get('AcroForm'));
  if (!isOf(form, 'dictionary')) throw new PdfFault('damaged');
  const found = new Map<string, FoundField>();
  let count = 0;
  const visit = (reference: PdfObject, above: Node, level: number): void => {
    const field = resolve(reference);
    count += 1;
    // A field that is not there had a value, for all that anybody knows.
    if (!isOf(field, 'dictionary') || level > MOST_LEVELS || count > MOST_FIELDS) throw new PdfFault('damaged');
    const kids = listOf(resolve(field.entries.get('Kids')))
      .map(resolve)
      .filter(isDictionary);
    const isField = (kid: PdfDictionary): boolean => resolve(kid.entries.get('T')) !== null;
    const widgets = kids.filter((kid) => !isField(kid));
    const node = below(above, field, [field, ...widgets], resolve);
    if (kids.some(isField)) for (const kid of kids.filter(isField)) visit(kid, node, level + 1);
    else addTo(found, node, file);
  };
  const none: Node = { name: '', label: '', type: null, flags: 0, value: null, options: [], states: [] };
  for (const reference of listOf(resolve(form.entries.get('Fields')))) visit(reference, none, 0);
  return [...found.values()];
}

function isDictionary(object: PdfObject): object is PdfDictionary {
  return isOf(object, 'dictionary');
}

function listOf(object: PdfObject): readonly PdfObject[] {
  return isArray(object) ? object : [];
}

function below(
  above: Node,
  field: PdfDictionary,
  widgets: readonly PdfDictionary[],
  resolve: PdfFile['resolve'],
): Node {
  const get = (key: string): PdfObject => resolve(field.entries.get(key));
  const own = textOf(get('T')).normalize('NFC');
  const type = nameOf(get('FT')) ?? above.type;
  // What the buttons of a choice say are the answers.
  const labelled = type === 'Btn' ? [field] : widgets;
  return {
    name: [above.name, own].filter((part) => part !== '').join('.'),
    label:
      labelled.map(({ entries }) => textOf(resolve(entries.get('TU')))).find((label) => label !== '') ?? above.label,
    type,
    flags: countOf(get('Ff')) ?? above.flags,
    value: get('V') ?? above.value,
    options: isArray(get('Opt')) ? listOf(get('Opt')) : above.options,
    states: widgets.flatMap(({ entries }) => nameOf(resolve(entries.get('AS'))) ?? []),
  };
}

function addTo(found: Map<string, FoundField>, node: Node, file: PdfFile): void {
  const isPushed = node.type === 'Btn' && (node.flags & PUSH_BUTTON) !== 0;
  if (node.name === '' || node.type === null || node.type === 'Sig' || isPushed) return;
  const known = found.get(node.name);
  const values = [...new Set([...(known?.values ?? []), ...valuesOf(node, file)])];
  found.set(node.name, { name: node.name, label: known?.label || node.label, values });
}

function valuesOf(node: Node, file: PdfFile): readonly string[] {
  if (node.type === 'Btn') return buttonValues(node, file);
  if (node.type === 'Ch') return choices(node, file);
  const text = textIn(node.value, file);
  return text.trim() === '' ? [] : [text];
}

/** Of several buttons with a value each, or of one box, which is ticked by any state but `Off`. */
function buttonValues({ value, states, options, flags }: Node, { resolve }: PdfFile): readonly string[] {
  const stated = nameOf(value) ?? OFF;
  const ticked = stated === OFF ? [...new Set(states.filter((state) => state !== OFF))] : [stated];
  if ((flags & RADIO) === 0) return ticked.length === 0 ? [] : [TICKED];
  // A field may give the values in a list, and number its buttons (12.7.5.2.3).
  return ticked.map((state) => textOf(resolve(options[Number(state)])) || state);
}

/** The values that are chosen; a program that has written what is shown in place of the value means the same. */
function choices({ value, options }: Node, file: PdfFile): readonly string[] {
  const pairs = options.map(file.resolve).map((option) => {
    const [exported, shown] = isArray(option) ? option.map(file.resolve) : [option, option];
    return [textOf(exported ?? null), textOf(shown ?? null)] as const;
  });
  const chosen = (isArray(value) ? value.map(file.resolve) : [value]).map((one) => textIn(one, file));
  return chosen
    .filter((text) => text.trim() !== '')
    .map(
      (text) =>
        (pairs.find(([exported]) => exported === text) ?? pairs.find(([, shown]) => shown === text))?.[0] ?? text,
    );
}

function textIn(value: PdfObject, file: PdfFile): string {
  const text = isOf(value, 'stream') ? decoded(file.contentOf(value)) : (nameOf(value) ?? textOf(value));
  return text.replace(/\r\n?/g, '\n').normalize('NFC');
}
