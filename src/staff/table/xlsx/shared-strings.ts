import { readXml, unescaped } from './read-xml.js';

/** The texts of a workbook that its cells share, in their order; runs of one text are joined, readings left out. */
export function sharedStrings(bytes: Uint8Array | null): readonly string[] {
  const strings: string[] = [];
  let current = '';
  let isText = false;
  let isReading = false;
  if (bytes === null) return strings;
  readXml(bytes, {
    open: (name) => {
      if (name === 'si') current = '';
      if (name === 'rPh') isReading = true;
      if (name === 't') isText = !isReading;
    },
    text: (text) => {
      if (isText) current += text;
    },
    close: (name) => {
      if (name === 't') isText = false;
      if (name === 'rPh') isReading = false;
      if (name === 'si') strings.push(unescaped(current));
    },
  });
  return strings;
}
