import {
  attribute,
  child,
  children,
  type DocxPackage,
  descendants,
  ownText,
  value,
  type XmlElement,
} from './docx-package.js';

/** A content control with a tag, as it stands in the body. */
export interface ShownControl {
  readonly tag: string;
  readonly kind: string;
  readonly label: string;
  readonly id: string;
  readonly lock: string;
  readonly isEmpty: boolean;
  /** As it is shown; white space of blanks as `_`. */
  readonly text: string;
}

const KINDS = ['w:text', 'w:richText', 'w:date', 'w:dropDownList', 'w14:checkbox'];

export function controlsOf(file: DocxPackage): readonly ShownControl[] {
  return descendants(file.root('word/document.xml'), 'w:sdt').flatMap((control) => {
    const properties = child(control, 'w:sdtPr');
    const tag = value(properties, 'w:tag');
    if (properties === null || tag === null) return [];
    return [
      {
        tag,
        kind: KINDS.filter((name) => child(properties, name) !== null)
          .map((name) => name.replace(/^\w+:/, ''))
          .join(' '),
        label: value(properties, 'w:alias') ?? '',
        id: value(properties, 'w:id') ?? '',
        lock: value(properties, 'w:lock') ?? '',
        isEmpty: child(properties, 'w:showingPlcHdr') !== null,
        text: textOf(child(control, 'w:sdtContent')),
      },
    ];
  });
}

function textOf(content: XmlElement | null): string {
  if (content === null) return '';
  const runs = descendants(content, 'w:r').flatMap((run) => children(run));
  const text = runs.map((one) => (one.name === 'w:t' ? ownText(one) : one.name === 'w:br' ? '\n' : '')).join('');
  return text.replace(/^\u00A0+$/, '_');
}

/** The properties of a document's own, by name. */
export function customProperties(file: DocxPackage): ReadonlyMap<string, string> {
  const path = 'docProps/custom.xml';
  if (!file.has(path)) return new Map();
  return new Map(
    children(file.root(path), 'property').map((one) => {
      const text = child(one, 'vt:lpwstr');
      return [attribute(one, 'name') ?? '', text === null ? '' : ownText(text)];
    }),
  );
}
