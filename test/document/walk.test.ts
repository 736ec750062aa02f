import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/document/walk.js';
import { bodyOf, documentOf } from './support.js';

describe('textOf', () => {
  it('gives what is printed, in reading order', () => {
    const document = documentOf(
      bodyOf(`<header><p>Running head</p></header>
      <h1>Title</h1><section><p>A <strong>b</strong><br/>c</p></section>
      <ol class="clauses"><li id="a"><h2>General</h2><p>More</p><ol><li>See <ref to="a"/>.</li></ol></li></ol>
      <ul><li>Point</li></ul>
      <dl><dt>Unit</dt><dd>Sales</dd></dl>
      <table><caption>Figures</caption><thead><tr><th>A</th><th>B</th></tr></thead>
        <tr><td/><td><p>1</p><p>2</p></td></tr></table>
      <p>Name: <blank/> , <input name="n" label="N" value="x"/> <input type="checkbox" name="c" label="C"/> no
        <input type="radio" name="r" label="R" value="1" checked="true"/> yes
        <select name="s" label="S" value="o"><option value="o">One</option></select></p>
      <textarea name="t" label="Comment"/>
      <img src="logo" alt="Logo" width="10mm"/><page-break/>
      <signatures><signature name="s1" statement="Approved" role="Director" person="A. Person"
        signature-label="Signature" person-label="Name" date-label="Date"/></signatures>`),
    );
    expect(textOf(document)).toEqual([
      'Title',
      'A b\nc',
      '1. General',
      'More',
      '1.1. See 1.',
      '• Point',
      'Unit',
      'Sales',
      'Figures',
      'A',
      'B',
      '1',
      '2',
      'Name: , x ☐\u00a0no ☒\u00a0yes One',
      'Comment',
      'Approved',
      'Director',
      'Signature',
      'A. Person',
      'Name',
      'Date',
    ]);
  });
});
