interface Words {
  readonly language: string;
  readonly kind: string;
  readonly name: string;
  readonly title: string;
  readonly duties: string;
  readonly intro: string;
  readonly first: string;
  readonly second: string;
  readonly unit: string;
  readonly unitName: string;
  readonly target: string;
  readonly figure: string;
  readonly done: string;
  readonly notDone: string;
  readonly result: string;
  readonly approved: string;
  readonly seller: string;
  readonly signature: string;
  readonly printed: string;
  readonly date: string;
  readonly comments: string;
  readonly page: string;
  readonly of: string;
  readonly chart: string;
}

/** A document with every kind of block, of the same template in two languages. */
export const EVERYTHING = {
  en: markupOf({
    language: 'en',
    kind: 'Job description',
    name: 'Description',
    title: 'Seller',
    duties: 'Duties',
    intro: 'The employee:',
    first: 'Sells.',
    second: 'Keeps to <ref to="first"/>.',
    unit: 'Unit',
    unitName: 'Sales',
    target: 'Target',
    figure: '12.5',
    done: 'Done',
    notDone: 'Not done',
    result: 'Result:',
    approved: 'Approved',
    seller: 'Employee',
    signature: 'Signature',
    printed: 'Name',
    date: 'Date',
    comments: 'Comments',
    page: 'Page',
    of: 'of',
    chart: 'Floor 80%',
  }),
  el: markupOf({
    language: 'el',
    kind: 'Περιγραφή θέσης',
    name: 'Περιγραφή',
    title: 'Πωλητής',
    duties: 'Καθήκοντα',
    intro: 'Ο εργαζόμενος:',
    first: 'Πουλά.',
    second: 'Τηρεί το <ref to="first"/>.',
    unit: 'Μονάδα',
    unitName: 'Πωλήσεις',
    target: 'Στόχος',
    figure: '12,5',
    done: 'Έγινε',
    notDone: 'Δεν έγινε',
    result: 'Αποτέλεσμα:',
    approved: 'Εγκρίνεται',
    seller: 'Εργαζόμενος',
    signature: 'Υπογραφή',
    printed: 'Όνομα',
    date: 'Ημερομηνία',
    comments: 'Σχόλια',
    page: 'Σελίδα',
    of: 'από',
    chart: 'Κατώφλι 80 %',
  }),
};

function markupOf(words: Words): string {
  return `<document lang="${words.language}" title="${words.name}: ${words.title}" subject="${words.kind}" author="Acme" keywords="Acme, ${words.kind}" number="JD-1" revision="1" date="2026">
    <header class="first"><p>Acme</p><p>${words.kind}</p></header>
    <header><p>${words.kind} · JD-1</p></header>
    <footer><table layout="true"><tbody><tr><td>JD-1</td><td>${words.page} <page-number/> ${words.of} <page-count/></td></tr></tbody></table></footer>
    <p class="label">${words.kind}</p>
    <h1>${words.title}</h1>
    <table layout="true"><tbody><tr><td><p>${words.kind}</p><h2>${words.title}</h2></td><td>
      <signatures><signature name="approval" statement="${words.approved}" role="${words.seller}" signature-label="${words.signature}" person-label="${words.printed}" date-label="${words.date}"/></signatures>
    </td></tr></tbody></table>
    <section><dl><dt>${words.unit}</dt><dd>${words.unitName}</dd><dt>ISCO</dt><dd>3322</dd></dl></section>
    <ol class="clauses"><li id="duties"><h2>${words.duties}</h2><p>${words.intro}</p>
      <ol><li id="first">${words.first}</li><li>${words.second}</li></ol>
    </li></ol>
    <ul><li>${words.first}</li></ul>
    <table class="kpi">
      <caption>${words.target}</caption>
      <thead><tr><th>${words.unit}</th><th align="right">${words.target}</th></tr></thead>
      <tbody>
        <tr><th scope="row">${words.unitName}</th><td align="right">${words.figure}</td></tr>
        <tr class="total"><th scope="row">Acme</th><td align="right"><input type="number" name="sum" label="${words.result}"/></td></tr>
      </tbody>
    </table>
    <p><input type="radio" name="done" value="yes" label="${words.done}"/> ${words.done} <input type="radio" name="done" value="no" label="${words.notDone}"/> ${words.notDone}</p>
    <p>${words.result} <input type="number" name="result" label="${words.result}" width="20mm"/></p>
    <chart alt="${words.chart}" width="40mm" height="4mm" floor="80" target="100" end="120"/>
    <textarea name="comments" label="${words.comments}" lines="2"/>
    <page-break/>
    <p>${words.first}</p>
  </document>`;
}
