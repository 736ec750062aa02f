import type { Document } from '../../../src/document/types.js';
import { documentOf } from './document-of.js';

const LOREM =
  'The holder of the position plans the visits of the month, prepares the offers that follow from them and records the outcome of each on the day on which it is known, so that forecasts rest on facts.';

const DUTIES = Array.from(
  { length: 9 },
  (_, index) =>
    `<li id="duty-${index}">${index % 2 === 0 ? LOREM : 'Keeps the register of contracts up to date.'}</li>`,
).join('\n');

const ROWS = Array.from(
  { length: 26 },
  (_, index) => `<tr><th scope="row">Indicator ${index + 1}</th><td>${index % 5 === 0 ? LOREM : 'Signed contracts'}</td>
    <td align="right">${(index * 37.5).toFixed(1)}</td>
    <td><chart kind="bar" alt="Weight ${index} percent" width="20mm" height="2mm" value="${index}" end="30"/></td></tr>`,
).join('\n');

const RATINGS = Array.from(
  { length: 5 },
  (_, row) =>
    `<tr><th scope="row">Answers customers within one working day (${row + 1})</th>${[1, 2, 3, 4, 5]
      .map(
        (value) =>
          `<td align="center"><input type="radio" name="rating.${row}" value="${value}" label="${value}"/></td>`,
      )
      .join('')}</tr>`,
).join('\n');

const MONTHS = [1, 2, 3]
  .map(
    (month) =>
      `<tr><th scope="row">Month ${month}</th>${['calls', 'sales', 'margin']
        .map((kpi) => `<td align="right"><input type="number" name="${kpi}.${month}" label="Month ${month}"/></td>`)
        .join('')}</tr>`,
  )
  .join('\n');

const SIGNATURE = (name: string, statement: string, role: string, person: string): string =>
  `<signature name="${name}" statement="${statement}" role="${role}" person="${person}" signature-label="Signature" person-label="Name in print" date-label="Date"/>`;

/** A document with every kind of block and inline, long enough for several pages. */
export function sampleDocument(): Document {
  return documentOf(`<document lang="en" title="Account manager: A &amp; B &lt;x&gt;" subject="Job description" author="Quillmark &amp; Daughters" keywords="JD-001, duties">
<header class="first">
<table class="layout" layout="true"><colgroup><col width="50%"/><col width="50%"/></colgroup><tbody><tr>
<td><figure><img src="logo" alt="Logo of the company" height="15mm"/></figure></td>
<td align="right"><p class="letterhead-name">Quillmark &amp; Daughters Ltd</p><p class="letterhead">12 Harbour Road, Newtown</p><p class="letterhead">Reg. No. 123456</p></td>
</tr></tbody></table>
</header>
<header><p class="running">Job description · Account manager · JD-001 · Revision 3</p></header>
<footer><table class="layout" layout="true"><colgroup><col width="75%"/><col width="25%"/></colgroup><tbody><tr>
<td><p class="foot">Quillmark &amp; Daughters Ltd · JD-001</p></td>
<td align="right"><p class="foot">Page <page-number/> of <page-count/></p></td></tr></tbody></table></footer>
<dl class="facts"><dt>Number</dt><dd>JD-001</dd><dt>Revision</dt><dd>3</dd><dt>Date</dt><dd>1 June 2026</dd><dt>Place</dt><dd>Newtown</dd></dl>
<p class="kind">Job description</p>
<h1>Account manager</h1>
<dl><dt>Reports to</dt><dd>Head of sales</dd><dt>Unit</dt><dd>${LOREM}</dd><dt>Replaced by</dt><dd>Senior account manager</dd></dl>
<ol class="clauses">
<li id="general"><h2>General provisions</h2><ol class="clauses">
<li>${LOREM}</li>
<li id="reference">See clause <ref to="duties"/> and the <a href="https://example.org/handbook?a=1">handbook of the company</a>, and <em>note</em> the <strong>weights</strong>: <ins>added words</ins> and <del>removed words</del>. The motto is <span lang="el">Καλημέρα κόσμε</span>, in Thai <span lang="th">เสร็จสมบูรณ์แล้ว</span>, in Gujarati <span lang="gu">શ્રી ક્ષિતિજ</span>; ≥ 95 %, ≤ 3, → next ✓.</li>
<li>The following apply:<ol class="clauses"><li>First sub-clause. ${LOREM}</li><li>Second sub-clause.</li></ol></li>
</ol></li>
<li id="duties"><h2>Duties</h2><ol class="clauses">${DUTIES}</ol></li>
<li><h2>Key performance indicators</h2>
<table class="grid" id="kpis"><caption>Indicators of the position</caption><colgroup><col width="40mm"/><col/><col width="20mm"/><col width="26mm"/></colgroup>
<thead><tr><th>Indicator</th><th>Source</th><th align="right">Target, EUR</th><th>Weight</th></tr></thead>
<tbody>${ROWS}<tr class="total"><th scope="row" colspan="2">Total</th><td align="right">100.0</td><td></td></tr></tbody></table>
</li>
</ol>
<h2>Ratings</h2>
<p class="note">The manager fills this in; mark one box in each row.</p>
<table class="checklist"><colgroup><col/><col width="10mm"/><col width="10mm"/><col width="10mm"/><col width="10mm"/><col width="10mm"/></colgroup>
<thead><tr><th>Competency</th><th align="center">1</th><th align="center">2</th><th align="center">3</th><th align="center">4</th><th align="center">5</th></tr></thead>
<tbody>${RATINGS}</tbody></table>
<h3>Scale</h3>
<chart kind="bullet" alt="Floor 80 percent, target 100 percent, stretch 120 percent" width="100mm" height="5mm" floor="80" target="100" stretch="120" value="92" end="130"/>
<table class="summary"><colgroup><col width="40mm"/><col/><col/><col/></colgroup>
<thead><tr><th></th><th align="right">Calls</th><th align="right">Sales</th><th align="right">Margin</th></tr></thead>
<tbody>${MONTHS}<tr class="total"><th scope="row">Half-year</th><td rowspan="1" align="right">1</td><td align="right">2</td><td align="right">3</td></tr></tbody></table>
<h2>Choices</h2>
<p><input type="checkbox" name="paid" checked="true" label="Bonus paid"/> Bonus paid <input type="checkbox" name="unpaid" label="No bonus"/> No bonus, decided on <input type="date" name="decided" label="Decided on" width="28mm"/> by <input type="text" name="by" label="By"/></p>
<p>Result: <input type="number" name="result" label="Result" value="87.5" width="24mm"/> Grade: <select name="grade" label="Grade" value="b" width="30mm"><option value="a">Excellent</option><option value="b">Good</option></select> Place: <blank/></p>
<ul><li>A point that is made in brief.</li><li>${LOREM}</li></ul>
<textarea name="comments" label="Comments of the employee" lines="4"/>
<textarea name="plan" label="Development plan" lines="2" value="Advanced negotiation course in the autumn."/>
<page-break/>
<h2>Agreement</h2>
<p>${LOREM}<br/>A line of its own.</p>
<table class="grid"><colgroup><col width="20mm"/><col width="14mm"/><col/></colgroup><tbody><tr><td>Donaudampfschifffahrtsgesellschaftskapitän</td><td>https://example.org/a/very/long/address</td><td>Cells wrap.</td></tr></tbody></table>
<signatures>
${SIGNATURE('manager', 'Approved', 'General director', 'Maria Example')}
${SIGNATURE('hr', 'Agreed', 'Head of human resources and of everything else that needs a second line here', '')}
${SIGNATURE('employee', 'I have read this and received a copy', 'Employee', '')}
</signatures>
</document>`);
}
