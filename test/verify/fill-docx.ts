import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Values } from './fill-pdf.js';

const DOCUMENT = 'word/document.xml';

/**
 * A Word form filled as Word writes it: runs split by its spelling checker, with ids of editing sessions and languages,
 * `w:showingPlcHdr` gone. A box of a choice is tagged `<name>=<value>`.
 */
export function fillAsWord(blank: Uint8Array, values: Values, language: string): Uint8Array {
  const parts = unzipSync(blank);
  let xml = strFromU8(parts[DOCUMENT] ?? new Uint8Array());
  for (const [name, value] of Object.entries(values)) {
    xml = withoutTick(xml, name);
    const [choice, box] = [`${name}=${value}`, name].map((tag) => controlOf(xml, tag));
    const control = choice ?? box;
    if (control === null || control === undefined) throw new Error(`the Word form has no control ${name}`);
    xml = xml.replace(control, () => filled(control, value, language));
  }
  return zipSync({ ...parts, [DOCUMENT]: strToU8(xml) }, { mtime: new Date(1980, 0, 1) });
}

/** The box of a choice that was ticked before is left empty. */
function withoutTick(xml: string, choice: string): string {
  const tags = [...xml.matchAll(/<w:tag w:val="([^"=]*)=[^"]*"\/>/g)].filter(([, name]) => name === choice);
  return tags.reduce((left, [tag]) => {
    const box = controlOf(left, /"(.*)"/.exec(tag)?.[1] ?? '');
    if (box === null) return left;
    return left.replace(box, () => box.replace(/(<w14:checked w14:val=")1/, '$10').replace('☒', '☐'));
  }, xml);
}

/** A control without others in it. */
function controlOf(xml: string, tag: string): string | null {
  const at = xml.indexOf(`<w:tag w:val="${tag}"/>`);
  if (at < 0) return null;
  return xml.slice(xml.lastIndexOf('<w:sdt>', at), xml.indexOf('</w:sdt>', at) + '</w:sdt>'.length);
}

function filled(control: string, value: string, language: string): string {
  if (control.includes('<w14:checkbox>')) {
    return control.replace(/(<w14:checked w14:val=")0/, '$11').replace('☐', '☒');
  }
  const shown = listed(control, value) ?? value;
  const runs = splitRuns(shown, language);
  const content = /(<w:sdtContent>)([\s\S]*)(<\/w:sdtContent>)/;
  return control
    .replace(/<w:showingPlcHdr\/>/, '')
    .replace(content, (_, start: string, old: string, end: string) => start + inPlaceOf(old, runs) + end);
}

/** What a list shows for a value. */
function listed(control: string, value: string): string | null {
  return new RegExp(`w:displayText="([^"]*)" w:value="${value}"`).exec(control)?.[1] ?? null;
}

/** The paragraph or cell around the text stays. */
function inPlaceOf(old: string, runs: string): string {
  const first = old.indexOf('<w:r>');
  const last = old.lastIndexOf('</w:r>') + '</w:r>'.length;
  return first < 0 ? runs : old.slice(0, first) + runs + old.slice(last);
}

function splitRuns(text: string, language: string): string {
  const letters = Array.from(text);
  const middle = Math.ceil(letters.length / 2);
  const parts = [letters.slice(0, middle).join(''), letters.slice(middle).join('')];
  const run = (part: string, index: number): string =>
    `<w:r w:rsidR="00A1B2C${index}"><w:rPr><w:lang w:val="${language}" w:bidi="${language}"/></w:rPr>${texts(part)}</w:r>`;
  return `<w:proofErr w:type="spellStart"/>${parts.map(run).join('<w:proofErr w:type="spellEnd"/>')}`;
}

function texts(part: string): string {
  const written = (text: string): string =>
    text === '' ? '' : `<w:t xml:space="preserve">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:t>`;
  return part
    .split(/([\n\t])/)
    .map((piece) => (piece === '\n' ? '<w:br/>' : piece === '\t' ? '<w:tab/>' : written(piece)))
    .join('');
}
