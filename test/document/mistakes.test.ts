import { describe, expect, it } from 'vitest';
import { mistakesIn, mistakesOf } from './support.js';

/** Each body with what is wrong with it. */
function catalogue(bodies: readonly string[]): string {
  return bodies.map((body) => [body, ...mistakesIn(body).map((mistake) => `  ${mistake}`)].join('\n')).join('\n');
}

describe('a mistake is reported', () => {
  it('with all others of the document', () => {
    expect(
      mistakesIn(`<h2 klass="x">A</h2>
<p class="laed">a <b>c</b></p><td>x</td>
text<p/>
<p><ref to="nowhere"/><h1>x</h1></p>`),
    ).toMatchInlineSnapshot(`
      [
        "1:1 template/misplaced: Text cannot stand directly in <document>: "text".",
        "1 template/heading-level: The first heading cannot be <h2>. → use <h1>",
        "1 template/unknown-attribute: <h2> has no attribute "klass". → did you mean "class"?",
        "3:1 template/unknown-class: The theme has no style "laed" for <p>. → did you mean "lead"?",
        "3:19 template/unknown-element: <b> is not an element of the vocabulary. → did you mean "p"?",
        "3:31 template/misplaced: <td> cannot stand in <document>.",
        "4:5 template/empty-element: <p> is empty.",
        "5:4 template/unknown-reference: There is no element with the id "nowhere" to refer to.",
        "5:23 template/misplaced: <h1> cannot stand in <p>.",
      ]
    `);
  });

  it('in the XML: the first one', () => {
    const bodies = [
      '<p>a<br></p>',
      '<p>a',
      '<p>a</strong></p>',
      '<p>a & b</p>',
      '<p>a < b</p>',
      '<p class=x>b</p>',
      '<p id="a" id="b">c</p>',
      '<p>&nbsp;</p>',
    ];
    expect(catalogue(bodies)).toMatchInlineSnapshot(`
      "<p>a<br></p>
        5 template/markup: <br> is not closed before </p>. → write <br/>
      <p>a
        1 template/markup: <p> is not closed before </document>.
      <p>a</strong></p>
        1 template/markup: <p> is not closed before </strong>.
      <p>a & b</p>
        1 template/markup: Unterminated reference (a reference must end with ";").
      <p>a < b</p>
        1 template/markup: Missing end tag for element p.
      <p class=x>b</p>
        1 template/markup: Attribute value expected.
      <p id="a" id="b">c</p>
        1 template/markup: Duplicate attribute: id.
      <p>&nbsp;</p>
        1 template/markup: Named entity isn't defined: &nbsp;."
    `);
  });

  it('in the use of the vocabulary', () => {
    const bodies = [
      '<h1>a</h1><h3>b</h3>',
      '<p id="a">x</p><p id="a">y</p>',
      '<p id="a b">x</p>',
      '<p lang="english language">x</p>',
      '<section keep="apart">x</section>',
      '<ul><li>x<page-break/></li></ul>',
      '<ul><p>x</p></ul>',
      '<p><ul><li>x</li></ul></p>',
      '<ul/>',
      '<ul><li/></ul>',
      '<ul><li><table><tr><td>x</td></tr></table></li></ul>',
      '<dl><dd>x</dd></dl>',
      '<dl><dt>x</dt></dl>',
      '<p id="x">x</p><p><ref to="x"/></p>',
      '<ol><li id="duties">x</li></ol><p><ref to="dutys"/></p>',
      '<ol class="clauses"><li>1<ol><li>2<ol><li>3<ol><li>4</li></ol></li></ol></li></ol></li></ol>',
      '<img src="logo" width="3cm"/>',
      '<img src="lgoo" alt="x" width="3cm"/>',
      '<img src="logo" alt="x"/>',
      '<img src="logo" alt="x" width="3"/>',
      '<figure/>',
      '<chart kind="pie" alt="x" width="3cm" height="1cm" end="0" value="1,5"/>',
      '<chart kind="trend" alt="x" width="3cm" height="1cm"/>',
      '<chart kind="trend" alt="x" width="3cm" height="1cm" values="1 2,5"/>',
      '<chart kind="trend" alt="x" width="3cm" height="1cm" values="1 - 3" targets="2 2"/>',
      '<chart kind="bar" alt="x" width="3cm" height="1cm" end="100" values="1"/>',
      '<p><input name="a"/></p>',
      '<p><input name="a" label="A"/><input name="a" label="A"/></p>',
      '<p><input type="radio" name="a" label="A" value="1"/><input type="radio" name="a" label="A" value="1"/></p>',
      '<p><input type="radio" name="a" label="A" value="1"/><input name="a" label="A"/></p>',
      '<p><input name="a" label="A" type="tel" checked="yes"/></p>',
      '<p><select name="a" label="A" value="x"><option value="y">Y</option></select></p>',
      '<textarea name="a" label="A" lines="0"/>',
      '<p><a href="javascript:alert(1)">x</a></p>',
      '<p><span class="quite">x</span></p>',
      '<signatures/>',
      '<signatures><signature name="a"/></signatures>',
      '<table/>',
      '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>',
      '<table><colgroup><col width="60%"/><col width="50%"/></colgroup><tr><td>a</td><td>b</td></tr></table>',
      '<table><tr><td rowspan="2">a</td></tr></table>',
      '<table><tr><td colspan="0">a</td></tr></table>',
      '<table layout="true"><tr class="sum"><th>a</th></tr></table>',
      '<header><h1>x</h1></header><header><p>x</p></header>',
      '<header class="last"><p>x</p></header>',
    ];
    for (const body of bodies) expect(mistakesIn(body), body).not.toEqual([]);
    expect(catalogue(bodies)).toMatchInlineSnapshot(`
      "<h1>a</h1><h3>b</h3>
        11 template/heading-level: A heading after <h1> cannot be <h3>. → use <h2>
      <p id="a">x</p><p id="a">y</p>
        16 template/duplicate-id: The id "a" is used twice.
      <p id="a b">x</p>
        1 template/invalid-attribute: "a b" is no id: an id is not empty and has no spaces.
      <p lang="english language">x</p>
        1 template/invalid-attribute: "english language" is not a language tag such as en or nb-NO.
      <section keep="apart">x</section>
        1 template/invalid-attribute: keep="apart" of <section> is not "together".
        1 template/misplaced: Text cannot stand directly in <section>: "x".
      <ul><li>x<page-break/></li></ul>
        10 template/misplaced: <page-break> cannot stand in <li>.
      <ul><p>x</p></ul>
        5 template/misplaced: <p> cannot stand in <ul>.
      <p><ul><li>x</li></ul></p>
        4 template/misplaced: <ul> cannot stand in <p>.
      <ul/>
        1 template/empty-element: <ul> has no items.
      <ul><li/></ul>
        5 template/empty-element: <li> is empty: only its number would be printed.
      <ul><li><table><tr><td>x</td></tr></table></li></ul>
        5 template/misplaced: A list item must begin with text, a paragraph or a heading, for its number to stand beside.
      <dl><dd>x</dd></dl>
        1 template/empty-element: <dl> has no entries.
        5 template/misplaced: <dd> needs a <dt> before it.
      <dl><dt>x</dt></dl>
        5 template/empty-element: A <dt> has no <dd> with something in it.
      <p id="x">x</p><p><ref to="x"/></p>
        19 template/unknown-reference: The element with the id "x" has no number to refer to.
      <ol><li id="duties">x</li></ol><p><ref to="dutys"/></p>
        35 template/unknown-reference: There is no element with the id "dutys" to refer to. → did you mean "duties"?
      <ol class="clauses"><li>1<ol><li>2<ol><li>3<ol><li>4</li></ol></li></ol></li></ol></li></ol>
        44 template/misplaced: Clauses are numbered 3 levels deep, not deeper.
      <img src="logo" width="3cm"/>
        1 template/missing-attribute: <img> needs the attribute "alt".
      <img src="lgoo" alt="x" width="3cm"/>
        1 template/unknown-picture: There is no picture "lgoo". → did you mean "logo"?
      <img src="logo" alt="x"/>
        1 template/missing-attribute: <img> needs the attribute "width".
      <img src="logo" alt="x" width="3"/>
        1 template/invalid-attribute: width="3" of <img> is not a length such as 35mm or 12pt.
      <figure/>
        1 template/empty-element: <figure> holds exactly one <img>.
      <chart kind="pie" alt="x" width="3cm" height="1cm" end="0" value="1,5"/>
        1 template/invalid-attribute: The end of a chart must be greater than 0.
        1 template/invalid-attribute: kind="pie" of <chart> is not one of bullet, bar, trend.
        1 template/invalid-attribute: value="1,5" of <chart> is not a number such as 80 or 12.5.
      <chart kind="trend" alt="x" width="3cm" height="1cm"/>
        1 template/missing-attribute: <chart> needs the attribute "values".
      <chart kind="trend" alt="x" width="3cm" height="1cm" values="1 2,5"/>
        1 template/invalid-attribute: values="1 2,5" of <chart> is not a list of figures such as "12 - 15.5", no more than 60.
      <chart kind="trend" alt="x" width="3cm" height="1cm" values="1 - 3" targets="2 2"/>
        1 template/invalid-attribute: targets="2 2" of <chart> is not a list of as many figures as "values" has, 3.
      <chart kind="bar" alt="x" width="3cm" height="1cm" end="100" values="1"/>
        1 template/invalid-attribute: values="1" of <chart> is not of use without kind="trend".
      <p><input name="a"/></p>
        4 template/missing-attribute: <input> needs the attribute "label".
      <p><input name="a" label="A"/><input name="a" label="A"/></p>
        31 template/duplicate-field: The field "a" stands twice in the document.
      <p><input type="radio" name="a" label="A" value="1"/><input type="radio" name="a" label="A" value="1"/></p>
        54 template/duplicate-field: The field "a" with the value "1" stands twice in the document.
      <p><input type="radio" name="a" label="A" value="1"/><input name="a" label="A"/></p>
        54 template/duplicate-field: The field "a" stands twice in the document.
      <p><input name="a" label="A" type="tel" checked="yes"/></p>
        4 template/invalid-attribute: checked="yes" of <input> is not one of false, true.
        4 template/invalid-attribute: type="tel" of <input> is not one of text, number, date, checkbox, radio.
      <p><select name="a" label="A" value="x"><option value="y">Y</option></select></p>
        4 template/invalid-attribute: "x" is the value of no option.
      <textarea name="a" label="A" lines="0"/>
        1 template/invalid-attribute: lines="0" of <textarea> is not a whole number from 1 to 60.
      <p><a href="javascript:alert(1)">x</a></p>
        4 template/invalid-attribute: "javascript:alert(1)" is not a link that a document can have. → begin it with https://, http:// or mailto:
      <p><span class="quite">x</span></p>
        4 template/unknown-class: The theme has no style "quite" for <span>. → did you mean "quiet"?
      <signatures/>
        1 template/empty-element: <signatures> holds no <signature>.
      <signatures><signature name="a"/></signatures>
        13 template/missing-attribute: <signature> needs the attribute "date-label".
        13 template/missing-attribute: <signature> needs the attribute "person-label".
        13 template/missing-attribute: <signature> needs the attribute "signature-label".
      <table/>
        1 template/empty-element: <table> has no rows.
      <table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>
        37 template/table-grid: The row fills 1 of the table's 2 columns.
      <table><colgroup><col width="60%"/><col width="50%"/></colgroup><tr><td>a</td><td>b</td></tr></table>
        1 template/invalid-attribute: The columns are 110% wide together.
      <table><tr><td rowspan="2">a</td></tr></table>
        8 template/table-grid: A cell spans more rows than there are below it.
      <table><tr><td colspan="0">a</td></tr></table>
        12 template/invalid-attribute: colspan="0" of <td> is not a whole number from 1 to 60.
      <table layout="true"><tr class="sum"><th>a</th></tr></table>
        22 template/unknown-class: The theme has no style "sum" for <tr>.
        38 template/misplaced: <th> cannot stand in a table with layout="true".
      <header><h1>x</h1></header><header><p>x</p></header>
        9 template/misplaced: <h1> cannot stand in the head or foot of pages.
        28 template/misplaced: A document has one <header> of each kind.
      <header class="last"><p>x</p></header>
        1 template/invalid-attribute: The class of a <header> is "first" or none."
    `);
  });

  it('in the outermost element', () => {
    expect(mistakesOf('<p>x</p>')).toEqual(['1:1 template/misplaced: The outermost element is <p>, not <document>.']);
    expect(mistakesOf('<document orientation="upright"><p>x</p></document>')).toEqual([
      '1:1 template/invalid-attribute: orientation="upright" of <document> is not one of portrait, landscape.',
      '1:1 template/missing-attribute: <document> needs the attribute "lang".',
      '1:1 template/missing-attribute: <document> needs the attribute "title".',
    ]);
    expect(mistakesOf('')).toEqual(['t.hbs template/markup: Root element is missing or invalid.']);
  });
});
