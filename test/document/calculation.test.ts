import { describe, expect, it } from 'vitest';
import { inOrderOfCalculation } from '../../src/document/check-calculations.js';
import { fieldsOf } from '../../src/document/fields.js';
import { outline } from '../../src/document/outline.js';
import { bodyOf, documentOf, mistakesIn, outlineOf } from './support.js';

const number = (name: string, more = ''): string => `<input type="number" name="${name}" label="${name}"${more}/>`;
const radio = (name: string, value: string): string =>
  `<input type="radio" name="${name}" value="${value}" label="${value}"/>`;

describe('figures that follow from others', () => {
  it('are sums and averages, and fields may be read-only', () => {
    const marks = ['done', 'partly', 'no'].map((value) => `${radio('d.a', value)}${radio('g', value)}`).join('');
    expect(
      outlineOf(`<p>${number('a')}${number('b', ' calculate="sum a*0.25  c.d*33.3% a" readonly="true"')}${number('c.d')}</p>
        <p>${marks}${number('e', ' calculate="average d.a|g g" values="done=100 partly=50"')}</p>
        <p>${number('f', ' calculate="average a b!a!c.d"')}</p>
        <textarea name="t" label="T" readonly="true"/>`),
    ).toMatchInlineSnapshot(`
      "p: [number a][number b readonly := sum a*0.25 c.d*0.333 a][number c.d]
      p: [radio d.a=done][radio g=done][radio d.a=partly][radio g=partly][radio d.a=no][radio g=no][number e := average d.a|g g (done=100 partly=50)]
      p: [number f := average a b!a!c.d]
      textarea 1: [textarea t readonly] T
      "
    `);
  });

  it('are worked out after those that they need', () => {
    const fields = fieldsOf(
      documentOf(
        bodyOf(
          `<p>${number('all', ' calculate="sum one two"')}${number('two', ' calculate="sum one"')}${number('one', ' calculate="sum x"')}${number('x')}</p>`,
        ),
      ),
    );
    expect(inOrderOfCalculation(fields).map(({ name }) => name)).toEqual(['one', 'two', 'all']);
  });

  it('are reported where they cannot be worked out', () => {
    const bodies = [
      '<input name="a" label="A" calculate="sum a"/>',
      number('a', ' calculate="product b"'),
      number('a', ' calculate="sum"'),
      number('a', ' calculate="sum b*half"'),
      number('a', ' calculate="average b|"'),
      number('a', ' calculate="average b!"'),
      `${number('b')}<input name="c" label="C"/>${number('a', ' calculate="average b!c"')}`,
      number('deals') + number('a', ' calculate="sum dael"'),
      `<input name="b" label="B"/>${number('a', ' calculate="sum b"')}`,
      radio('b', 'done') + number('a', ' calculate="average b"'),
      radio('b', 'done') + number('a', ' calculate="average b" values="well=1"'),
      number('a', ' calculate="sum b"') + number('b', ' calculate="sum a"'),
      radio('b', 'x') + number('a', ' calculate="average b" values="x"'),
      number('b') + number('a', ' calculate="sum b" values="x=1"'),
      number('a', ' values="x=1"'),
      number('a', ' readonly="yes"'),
    ];
    const catalogue = bodies.map((body) => [body, ...mistakesIn(`<p>${body}</p>`)].join('\n  ')).join('\n');
    expect(catalogue).toMatchInlineSnapshot(`
      "<input name="a" label="A" calculate="sum a"/>
        4 template/invalid-attribute: calculate="sum a" of <input> is not for anything but type="number".
      <input type="number" name="a" label="a" calculate="product b"/>
        4 template/invalid-attribute: calculate="product b" of <input> is not "sum" or "average" with names of fields after it.
      <input type="number" name="a" label="a" calculate="sum"/>
        4 template/invalid-attribute: calculate="sum" of <input> is not "sum" or "average" with names of fields after it.
      <input type="number" name="a" label="a" calculate="sum b*half"/>
        4 template/invalid-attribute: calculate="sum b*half" of <input> is not a sum such as "sum one*0.25 other".
      <input type="number" name="a" label="a" calculate="average b|"/>
        4 template/invalid-attribute: calculate="average b|" of <input> is not an average such as "average one other|instead third!unless".
      <input type="number" name="a" label="a" calculate="average b!"/>
        4 template/invalid-attribute: calculate="average b!" of <input> is not an average such as "average one other|instead third!unless".
      <input type="number" name="b" label="b"/><input name="c" label="C"/><input type="number" name="a" label="a" calculate="average b!c"/>
        72 template/invalid-attribute: calculate of "a" names the field "c" after "!", which holds no number.
      <input type="number" name="deals" label="deals"/><input type="number" name="a" label="a" calculate="sum dael"/>
        53 template/invalid-attribute: calculate of "a" names the field "dael", which the document has not.
      <input name="b" label="B"/><input type="number" name="a" label="a" calculate="sum b"/>
        31 template/invalid-attribute: calculate of "a" names the field "b", which holds no number.
      <input type="radio" name="b" value="done" label="done"/><input type="number" name="a" label="a" calculate="average b"/>
        60 template/invalid-attribute: calculate of "a" names the field "b", which holds no number.
      <input type="radio" name="b" value="done" label="done"/><input type="number" name="a" label="a" calculate="average b" values="well=1"/>
        60 template/invalid-attribute: calculate of "a" names the field "b", which holds none of the choices in "values".
      <input type="number" name="a" label="a" calculate="sum b"/><input type="number" name="b" label="b" calculate="sum a"/>
        4 template/invalid-attribute: The field "a" is worked out from itself.
        63 template/invalid-attribute: The field "b" is worked out from itself.
      <input type="radio" name="b" value="x" label="x"/><input type="number" name="a" label="a" calculate="average b" values="x"/>
        54 template/invalid-attribute: values="x" of <input> is not a list such as "done=100 partly=50".
      <input type="number" name="b" label="b"/><input type="number" name="a" label="a" calculate="sum b" values="x=1"/>
        45 template/invalid-attribute: values="x=1" of <input> is not of use with a sum.
      <input type="number" name="a" label="a" values="x=1"/>
        4 template/invalid-attribute: values="x=1" of <input> is not of use without calculate="average …".
      <input type="number" name="a" label="a" readonly="yes"/>
        4 template/invalid-attribute: readonly="yes" of <input> is not one of false, true."
    `);
  });
});

it('names of fields do not begin with those of others', () => {
  expect(
    mistakesIn(`<p>${number('a.b')}${number('a.bc')}${number('a.b.c')}${number('d..e')}</p>`),
  ).toMatchInlineSnapshot(`
    [
      "96 template/duplicate-field: The field "a.b.c" cannot stand beside the field "a.b": names may not begin with another’s. → call the other one "a.b.value" or the like",
      "145 template/invalid-attribute: The name "d..e" of a field must have something on either side of a dot.",
    ]
  `);
});

it('the stamp of a document is in its outline', () => {
  const document = documentOf('<document lang="en" title="T" stamp="rolebook:1?form=appraisal&amp;employee=e"/>');
  expect(outline(document)).toContain('  stamp: rolebook:1?form=appraisal&employee=e\n');
});
