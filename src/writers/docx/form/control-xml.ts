import { escapeXml } from '../xml.js';

export interface ControlProperties {
  /** What a screen reader says; empty for nothing. */
  readonly label: string;
  /** Null: nobody looks for its content. */
  readonly tag: string | null;
  readonly id: number;
  readonly lock: 'sdtLocked' | 'contentLocked' | 'sdtContentLocked';
  /** Run properties of what is typed; empty for those of the paragraph. */
  readonly typed?: string;
  /** True: the content is there until something is typed. */
  readonly isEmpty?: boolean;
  /** The element that says of which kind it is. */
  readonly kind: string;
}

/** Word takes no longer titles. */
const LONGEST_LABEL = 64;

/** A `w:sdt`; its properties in the order that Word writes them (ECMA-376, CT_SdtPr). */
export function controlXml(control: ControlProperties, content: string): string {
  const { label, tag, id, lock, typed = '', isEmpty = false, kind } = control;
  let xml = typed === '' ? '' : `<w:rPr>${typed}</w:rPr>`;
  if (label !== '') xml += `<w:alias w:val="${escapeXml(shortened(label))}"/>`;
  if (tag !== null) xml += `<w:tag w:val="${escapeXml(tag)}"/>`;
  xml += `<w:id w:val="${id}"/><w:lock w:val="${lock}"/>`;
  if (isEmpty) xml += '<w:showingPlcHdr/>';
  return `<w:sdt><w:sdtPr>${xml}${kind}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

/** What of a longer title is kept of its last words, which tell a field from the one beside it: in all, and between commas. */
const LONGEST_END = 40;
const LONGEST_WORDS = 30;

/** Cut before short words that follow a comma at the end: "Contracts concluded with…, Actual, January 2026". */
function shortened(label: string): string {
  if (label.length <= LONGEST_LABEL) return label;
  const parts = label.split(', ');
  const ends = parts.map((_, index) =>
    parts
      .slice(index + 1)
      .map((part) => `, ${part}`)
      .join(''),
  );
  const isShort = (end: string): boolean =>
    end.length <= LONGEST_END && end.split(', ').every(({ length }) => length <= LONGEST_WORDS);
  const end = ends.find(isShort) ?? '';
  const start = label.slice(0, label.length - end.length);
  return `${cutTo(start, LONGEST_LABEL - 1 - end.length)}…${end}`;
}

/** Cut at a space where there is one near enough to the end. */
function cutTo(text: string, most: number): string {
  const cut = text.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return (space > most / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–\uD800-\uDBFF-]+$/, '');
}
