import { Parser } from 'saxen';

export interface XmlHandlers {
  /** Names come without the prefix of their namespace, which writers choose freely. */
  readonly open?: (name: string, attributes: () => Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
  /** Whether enough has been read. */
  readonly isDone?: () => boolean;
}

/**
 * Tells what stands in a part of a workbook, in its order and without keeping it: a sheet of ten thousand rows would be
 * half a million objects. False when it is no well-formed XML, or has a document type, which could make much of little.
 */
export function readXml(bytes: Uint8Array, { open, close, text, isDone }: XmlHandlers): boolean {
  const parser = new Parser();
  let isSound = true;
  const refuse = (): void => {
    isSound = false;
    parser.stop();
  };
  parser.on('error', refuse);
  parser.on('warn', refuse);
  parser.on('attention', refuse);
  parser.on('openTag', (name, attributes) => {
    open?.(localName(name), attributes);
    if (isDone?.() === true) parser.stop();
  });
  parser.on('closeTag', (name) => close?.(localName(name)));
  parser.on('text', (value, decodeEntities) => text?.(decodeEntities(value)));
  parser.on('cdata', (value) => text?.(value));
  parser.parse(new TextDecoder().decode(bytes));
  return isSound;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** An attribute by its name without prefix. */
export function attributeOf(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  const own = attributes[name];
  if (own !== undefined) return own;
  const key = Object.keys(attributes).find((one) => localName(one) === name);
  return key === undefined ? undefined : attributes[key];
}

/** A text of a workbook: `_x000D_` stands for a character that XML does not keep (ISO 29500-1, 22.9.2.19). */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}
