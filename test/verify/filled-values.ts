/** What is typed into a form in a language: a line, several lines, a number and a date as people there write them. */
export interface FilledValues {
  readonly line: string;
  readonly lines: string;
  readonly number: string;
  readonly date: string;
}

export const FILLED: Readonly<Record<string, FilledValues>> = {
  el: {
    line: 'Γιώργος Ψαράς, «95 %» – ΐ ΰ ᾳ',
    lines: 'Πρώτη γραμμή.\nΔεύτερη γραμμή: άψογα!',
    number: '1.234,5',
    date: '21 Νοεμβρίου 2026',
  },
  en: {
    line: 'Zoë O’Brien – “95%” (½ day) £5 €6',
    lines: 'First line.\n\nThird line, with a tab:\tend.',
    number: '1,234.5',
    date: '21 November 2026',
  },
  gu: {
    line: 'શ્રી ક્ષિતિજ ત્રિવેદી, ૯૫%',
    lines: 'પહેલી લીટી.\nજ્ઞાન અને કૌશલ્ય: ર્ક દ્ધ હ્ય',
    number: '૧,૨૩૪.૫',
    date: '૨૧ નવેમ્બર, ૨૦૨૬',
  },
  lt: {
    line: 'Ąžuolas Šiška, „95 %“ – ėįųū',
    lines: 'Pirma eilutė.\nAntra eilutė: žąsys.',
    number: '1\u00a0234,5',
    date: '2026 m. lapkričio 21 d.',
  },
  nb: {
    line: 'Åse Bjørnæs – «95 %»',
    lines: 'Første linje.\nAndre linje: på, øl, ære.',
    number: '1 234,5',
    date: '21. november 2026',
  },
  th: {
    line: 'น้ำฝน ใจดี ๙๕% ฿',
    lines: 'บรรทัดแรก\nบรรทัดที่สอง: กี่ ป้ ญู ฐ์',
    number: '๑,๒๓๔.๕',
    date: '21 พฤศจิกายน 2569',
  },
};

export const FILLED_NUMBER = '1234.5';
export const FILLED_DATE = '2026-11-21';
