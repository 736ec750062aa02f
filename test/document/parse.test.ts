import { describe, expect, it } from 'vitest';
import { outline } from '../../src/document/outline.js';
import { bodyOf, documentOf, outlineOf } from './support.js';

describe('parseDocument', () => {
  it('reads the frame of a document', () => {
    const markup = `<document lang="en" title="Job  description" subject="S" author="A" keywords="k" orientation="landscape">
      <header class="first"><img src="logo" alt="" width="30mm"/><p class="label">Example Ltd</p></header>
      <header><p>Job description</p></header>
      <footer><p>Page <page-number/> of <page-count/></p></footer>
      <h1>Account manager</h1>
      <section keep="together"><h2>General</h2><p lang="nb">Hei</p></section>
      <page-break/>
    </document>`;
    expect(outline(documentOf(markup))).toMatchInlineSnapshot(`
      "document en landscape: Job description
        subject: S
        author: A
        keywords: k
      first header
        figure drawing 85 × 42.5 pt left:
        label: Example Ltd
      header
        p: Job description
      footer
        p: Page [page] of [pages]
      body
        h1: Account manager
        section together
          h2: General
          p (nb): Hei
        page break
      "
    `);
  });

  it('reads lists, nested and numbered', () => {
    expect(
      outlineOf(`<h1>T</h1>
      <ol class="clauses">
        <li id="general"><h2>General</h2>
          <ol><li>The first.</li><li id="second">The second<ol><li>deep</li></ol></li></ol>
        </li>
        <li>Duties, see <ref to="second"/> and <ref to="general"/><ul><li>a<ul><li>b</li></ul></li></ul>
          <ol><li>Again numbered</li></ol></li>
      </ol>
      <ol><li>one<ol class="compact"><li id="x">inner</li></ol></li><li>two</li></ol>
      <p><ref to="x"/></p>`),
    ).toMatchInlineSnapshot(`
      "h1: T
      clauses 0
        1. #general h2: General
          clauses 1
            1.1. li: The first.
            1.2. #second li: The second
              clauses 2
                1.2.1. li: deep
        2. li: Duties, see [ref second 1.2] and [ref general 1]
          unordered 0
            • li: a
              unordered 1
                • li: b
          clauses 1
            2.1. li: Again numbered
      ordered 0
        1. li: one
          ordered 1.compact
            1. #x compact: inner
        2. li: two
      p: [ref x 1]
      "
    `);
  });

  it('reads tables', () => {
    expect(
      outlineOf(`<table class="kpi" keep="together" id="k">
        <caption>Figures</caption>
        <colgroup><col width="35mm"/><col width="20%"/><col/></colgroup>
        <thead><tr><th rowspan="2">KPI</th><th colspan="2" align="center">Target</th></tr>
          <tr><th align="right">Month</th><th>Year</th></tr></thead>
        <tbody><tr><th>Calls</th><td align="right">30</td><td class="label">360</td></tr></tbody>
        <tr class="total"><td colspan="2">Sum<ul><li>of all</li></ul></td><td/></tr>
      </table>
      <table layout="true"><tr><td>a</td><td><p>b</p><p>c</p></td></tr></table>`),
    ).toMatchInlineSnapshot(`
      "table.kpi together [35mm 20% *] #k
        caption: Figures
        head: {th, 2 rows} KPI | {th, center, 2 columns} Target
        head: {th, right} Month | {th} Year
        row: {th row} Calls | {right} 30 | {.label} 360
        row.total
          cell: {2 columns}
            td: Sum
            unordered 0
              • li: of all
          cell:
      table layout [* *]
        row
          cell: a
          cell:
            p: b
            p: c
      "
    `);
  });

  it('ends no line between a box and its label, nor within a short label', () => {
    const box = (value: string): string => `<input type="radio" name="r" value="${value}" label="L"/>`;
    const long = 'change of working conditions or of pay';
    expect(outlineOf(`<p>${box('1')} Not done\u2002 ${box('2')} ${long}</p>`)).toEqual(
      `p: [radio r=1]\u00a0Not\u00a0done\u2002 [radio r=2]\u00a0${long}\n`,
    );
  });

  it('reads what a form consists of', () => {
    expect(
      outlineOf(`<dl><dt>Name</dt><dd><input name="name" label="Name" width="60mm"/></dd>
        <dt>Level</dt><dd><select name="level" label="Level" value="b"><option value="a">A</option><option value="b">B
          b</option></select></dd><dd>note</dd></dl>
      <p><input type="radio" name="r" value="1" label="One"/> 1 <input type="radio" name="r" value="2" label="Two" checked="true"/> 2
        <input type="checkbox" name="c" label="Agreed" checked="false"/> <blank width="28mm"/> <blank/></p>
      <textarea name="t" label="Comments" lines="5"/>
      <signatures><signature name="s1" statement="Approved" role="Director" person="A. Person" signature-label="Signature"
        person-label="Name" date-label="Date"/></signatures>`),
    ).toMatchInlineSnapshot(`
      "dl
        dt: Name
          dd: [text name 170.1pt]
        dt: Level
          dd: [select level=b]
          dd: note
      p: [radio r=1] 1 [radio r=2 ☒] 2 [checkbox c] [blank 79.4pt] [blank]
      textarea 5: [textarea t] Comments
      signatures
        [s1] Approved – Director – A. Person (Signature | Name | Date)
      "
    `);
  });

  it('reads pictures and charts', () => {
    expect(
      outlineOf(`<figure id="f"><img src="logo" alt="Our logo" width="40pt"/></figure>
      <img src="photo" alt="A photo" height="40pt" align="right"/>
      <img src="photo" alt="" width="10pt" height="10pt"/>
      <chart kind="bullet" alt="90 of 100" width="100pt" height="8pt" floor="80" target="100" value="90.5" stretch="" end="150"/>`),
    ).toMatchInlineSnapshot(`
      "figure drawing 40 × 20 pt left #f: Our logo
      figure png 30 × 40 pt right: A photo
      figure png 10 × 10 pt left:
      chart bullet 100 × 8 pt floor 80 target 100 stretch – value 90.5 end 150: 90 of 100
      "
    `);
  });

  it('keeps the looks of texts', () => {
    expect(
      outlineOf(
        '<p class="lead">a <strong>b <em>c</em></strong> <ins>d</ins> <del>e</del> <span class="quiet" lang="el">f</span> <a href="https://example.org/a?b=c">g</a><br/>h</p>',
      ),
    ).toMatchInlineSnapshot(`
      "lead: a [strong: b ][strong em: c] [inserted: d] [deleted: e] [.quiet el: f] [https://example.org/a?b=c: g][br]h
      "
    `);
  });

  it('knows the place of every block', () => {
    const document = documentOf(bodyOf('\n<p>a</p>\n  <ul>\n<li>b</li></ul>'));
    const [paragraph, list] = document.blocks;
    expect(paragraph?.place).toEqual({ file: 't.hbs', line: 2, column: 1, length: 2 });
    expect(list?.place).toEqual({ file: 't.hbs', line: 3, column: 3, length: 3 });
    expect(list?.type === 'list' && list.items[0]?.blocks[0]?.place).toEqual({
      file: 't.hbs',
      line: 4,
      column: 1,
      length: 3,
    });
  });
});
