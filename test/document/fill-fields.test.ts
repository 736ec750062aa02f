import { describe, expect, it } from 'vitest';
import { fillFields } from '../../src/document/fill-fields.js';
import { outline } from '../../src/document/outline.js';
import { bodyOf, documentOf } from './support.js';

const NOTATION = { number: (value: string) => value.replace('.', ','), date: (day: string) => `day ${day}` };

function filled(body: string, values: Readonly<Record<string, string>>): string {
  const document = fillFields(documentOf(bodyOf(body)), new Map(Object.entries(values)), NOTATION);
  return outline(document).split('\nbody\n')[1] ?? '';
}

describe('fillFields', () => {
  it('puts texts, figures and days into fields, wherever they stand', () => {
    const body = `
      <p><input type="text" name="a" label="A"/> <input type="number" name="b" label="B"/></p>
      <h1><input type="date" name="c" label="C"/></h1>
      <ul><li><input type="text" name="d" label="D"/></li></ul>
      <dl><dt><input type="text" name="e" label="E"/></dt><dd><input type="text" name="f" label="F"/></dd></dl>
      <section><table><tr><td><input type="number" name="g" label="G"/></td></tr></table></section>
      <p><select name="h" label="H"><option value="1">One</option></select></p>
      <textarea name="i" label="I"/>`;
    const values = {
      a: '  two\n words ',
      b: '-12.5',
      c: '2026-07-01',
      d: 'd',
      e: 'e',
      f: 'f',
      g: 'n/a',
      h: '1',
      i: 'x',
    };
    expect(filled(body, values)).toMatchInlineSnapshot(`
      "  p: [text a=two words] [number b=-12,5]
        h1: [date c=day 2026-07-01]
        unordered 0
          • li: [text d=d]
        dl
          dt: [text e=e]
            dd: [text f=f]
        section
          table [*]
            row: [number g=n/a]
        p: [select h=1]
        textarea 1: [textarea i=x] I
      "
    `);
  });

  it('ticks boxes and choices by value, and unticks the others', () => {
    const body = `<p><input type="checkbox" name="a" label="A"/><input type="checkbox" name="b" label="B" checked="true"/>
      <input type="radio" name="c" value="1" label="1" checked="true"/><input type="radio" name="c" value="2" label="2"/></p>`;
    expect(filled(body, { a: 'true', b: '', c: '2' })).toMatchInlineSnapshot(`
      "  p: [checkbox a ☒][checkbox b] [radio c=1][radio c=2 ☒]
      "
    `);
  });

  it('keeps what has no value and what nobody may change, and clears what is empty', () => {
    const body = `<p><input type="text" name="a" label="A" value="kept"/><input type="text" name="b" label="B" value="fixed" readonly="true"/><input type="text" name="c" label="C" value="gone"/></p>`;
    expect(filled(body, { b: 'other', c: '' })).toMatchInlineSnapshot(`
      "  p: [text a=kept][text b=fixed readonly][text c]
      "
    `);
  });

  it('keeps the lines of a text of several', () => {
    const document = documentOf(bodyOf('<textarea name="a" label="A"/>'));
    const values = new Map([['a', ' one \r\n\r\ntwo\tthree\n']]);
    const [area] = fillFields(document, values, NOTATION).blocks;
    expect(area?.type === 'textArea' ? area.field.value : '').toBe('one\n\ntwo three');
  });
});
