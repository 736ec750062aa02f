import {
  isDictionary,
  isReference,
  type PdfDictionary,
  type PdfObjects,
  type PdfValue,
  readPdfObjects,
  textOfString,
} from './pdf-objects.js';

export interface FormField {
  readonly name: string;
  readonly dictionary: PdfDictionary;
  /** Its annotations: the field itself, or the buttons of a group. */
  readonly widgets: readonly PdfDictionary[];
}

/** The interactive form of a file. */
export interface PdfForm {
  readonly fields: readonly FormField[];
  /** By name: texts as they are, choices by the names of their states. */
  readonly values: Readonly<Record<string, string>>;
  /** Names, in the order in which they are worked out. */
  readonly order: readonly string[];
  /** Characters that the font of what is typed has a glyph for. */
  readonly typeable: ReadonlySet<string>;
}

export function readForm(bytes: Uint8Array): PdfForm {
  return formOf(readPdfObjects(bytes));
}

function formOf(objects: PdfObjects): PdfForm {
  const form = formDictionary(objects);
  const fields: FormField[] = [];
  const ids = new Map<number, string>();
  const visit = (value: PdfValue, before: string): void => {
    const dictionary = objects.dictionary(value);
    const part = textOfString(objects.resolve(dictionary.entries.get('T')));
    const name = before === '' ? part : `${before}.${part}`;
    const kids = objects.list(dictionary.entries.get('Kids'));
    const widgets = kids.map(objects.dictionary);
    if (kids.length > 0 && !dictionary.entries.has('FT')) {
      for (const kid of kids) visit(kid, name);
      return;
    }
    if (isReference(value)) ids.set(value.ref, name);
    fields.push({ name, dictionary, widgets: kids.length === 0 ? [dictionary] : widgets });
  };
  for (const field of objects.list(form.entries.get('Fields'))) visit(field, '');
  const order = objects.list(form.entries.get('CO')).map((one) => (isReference(one) ? (ids.get(one.ref) ?? '?') : '?'));
  const values = fields.map(({ name, dictionary }) => [name, shown(objects.resolve(dictionary.entries.get('V')))]);
  return { fields, values: Object.fromEntries(values), order, typeable: typeableIn(form, objects) };
}

function formDictionary(objects: PdfObjects): PdfDictionary {
  return objects.dictionary(objects.dictionary(objects.trailer.entries.get('Root')).entries.get('AcroForm'));
}

function typeableIn(form: PdfDictionary, objects: PdfObjects): ReadonlySet<string> {
  const fonts = objects.dictionary(objects.dictionary(form.entries.get('DR')).entries.get('Font'));
  const [font] = fonts.entries.values();
  const map = objects.stream(objects.dictionary(font).entries.get('ToUnicode'));
  const texts = [...map.matchAll(/\[([^\]]*)\]/g)].flatMap(([, list = '']) => [...list.matchAll(/<(\w+)>/g)]);
  return new Set(texts.map(([, hex = '']) => Buffer.from(hex, 'hex').swap16().toString('utf16le')));
}

const FLAGS: readonly (readonly [number, string])[] = [
  [1, 'read-only'],
  [1 << 12, 'multi-line'],
  [1 << 14, 'no toggle to off'],
  [1 << 15, 'radio'],
  [1 << 17, 'combo'],
  [1 << 22, 'no spell check'],
];

/** The form as text: one line for each field with kind, flags, value and choices, then the order of calculation. */
export function formOutline(bytes: Uint8Array): string {
  const objects = readPdfObjects(bytes);
  const form = formOf(objects);
  const lines = form.fields.map(({ name, dictionary, widgets }) => {
    const entry = (key: string): PdfValue => objects.resolve(dictionary.entries.get(key));
    const flags = FLAGS.filter(([flag]) => (Number(entry('Ff')) & flag) !== 0).map(([, word]) => word);
    const states = widgets.flatMap((widget) => [
      ...objects.dictionary(objects.dictionary(widget.entries.get('AP')).entries.get('N')).entries.keys(),
    ]);
    const options = objects.list(entry('Opt')).map((one) => objects.list(one).map(textOfString).join('='));
    const actions = [...objects.dictionary(entry('AA')).entries.keys()].map((key) => ACTIONS[key] ?? key);
    return [
      `${name}: ${String(entry('FT')).slice(1)}`,
      ...flags,
      ...(entry('Q') === null ? [] : [`aligned ${entry('Q')}`]),
      ...(entry('MaxLen') === null ? [] : [`at most ${entry('MaxLen')}`]),
      ...(entry('V') === null ? [] : [`value "${shown(entry('V'))}"`]),
      ...(options.length === 0 ? [] : [`of ${options.join(' ')}`]),
      ...(states.length === 0 || entry('FT') !== '/Btn' ? [] : [`states ${[...new Set(states)].join(' ')}`]),
      ...actions,
      `“${textOfString(entry('TU'))}”`,
    ].join(', ');
  });
  return `${[...lines, `order: ${form.order.join(' ')}`].join('\n')}\n`;
}

const ACTIONS: Readonly<Record<string, string>> = { K: 'checks keys', C: 'is worked out' };

function shown(value: PdfValue): string {
  if (typeof value === 'string') return value.slice(1);
  return textOfString(value);
}

export interface Widget {
  readonly name: string;
  readonly isHidden: boolean;
  readonly hasAppearance: boolean;
  /** The role of the element that holds it and that its page's parent tree names; null for none. */
  readonly element: string | null;
  /** Whether its page lists it. */
  readonly isOnPage: boolean;
}

/** The annotations of all fields of a file. */
export function widgetsOf(bytes: Uint8Array): readonly Widget[] {
  const objects = readPdfObjects(bytes);
  const catalogue = objects.dictionary(objects.trailer.entries.get('Root'));
  const tree = objects.dictionary(catalogue.entries.get('StructTreeRoot'));
  const nums = objects.list(objects.dictionary(tree.entries.get('ParentTree')).entries.get('Nums'));
  const owner = (key: PdfValue): PdfDictionary | null => {
    const at = nums.findIndex((value, index) => index % 2 === 0 && value === key);
    const found = at < 0 ? null : objects.resolve(nums[at + 1]);
    return found !== null && isDictionary(found) ? found : null;
  };
  return formOf(objects).fields.flatMap(({ name, widgets }) =>
    widgets.map((widget) => {
      const page = objects.dictionary(widget.entries.get('P'));
      const annotations = objects.list(page.entries.get('Annots')).map((one) => objects.dictionary(one));
      const holder = owner(objects.resolve(widget.entries.get('StructParent')));
      const inside = holder === null ? [] : objects.list(holder.entries.get('K')).map((kid) => objects.dictionary(kid));
      const holds = inside.some((kid) => objects.dictionary(kid.entries.get('Obj')) === widget);
      return {
        name,
        isHidden: (Number(widget.entries.get('F')) & 2) !== 0,
        hasAppearance: objects.dictionary(widget.entries.get('AP')).entries.has('N'),
        element: holds ? String(holder?.entries.get('S')).slice(1) : null,
        isOnPage: annotations.includes(widget),
      };
    }),
  );
}
