/** Which words hold on to a number or a name beside them, language by language. */

/** Words of one language that hold on to their neighbours. */
export interface BoundWords {
  /** Abbreviations and words that a number follows. */
  readonly beforeNumbers: RegExp;
  /** Words that follow a number: periods, units, counted parts. The names of months are known without. */
  readonly afterNumbers: RegExp | null;
  /** Titles that a name follows. */
  readonly beforeNames: RegExp | null;
  /** Words of one letter that no line of the language ends with. */
  readonly neverLast: RegExp | null;
}

/** By primary language. */
export const BOUND_WORDS: Readonly<Record<string, BoundWords>> = {
  el: {
    beforeNumbers:
      /(?:^|[\s(])(?:(?:αρ|αριθ|άρθ|παρ|σελ|υπ|ν)\.|άρθρου?|παράγραφο[ςυ]|παραγράφου|ενότητ(?:ας?|ες)|σελίδας?|ημέρα) +$/iu,
    afterNumbers: /^(?:εργάσιμ|ημέρ|ημερ|ώρ|ωρ|μήν|μην|έτ|ετ|εβδομάδ|λεπτ|ευρώ|π\.μ\.|μ\.μ\.)\p{L}*/iu,
    beforeNames: /(?:^|[\s(])(?:κ|κα|Δρ)\. +$/u,
    neverLast: /(?:^|[\s(«])[οηή] +$/iu,
  },
  en: {
    beforeNumbers:
      /(?:^|[\s(])(?:(?:nos?|art|sec|para|pp?|ch|fig|B\.E)\.|(?:clause|section|page|article|annex|appendix|part|chapter|paragraph|level|grade)s?|revision|version|day) +$/iu,
    afterNumbers: /^(?:working|calendar|day|hour|minute|week|month|year)s?(?!\p{L})/iu,
    beforeNames: /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof)\.? +$/u,
    neverLast: null,
  },
  gu: {
    beforeNumbers: /(?:^|[\s(])(?:(?:નં|ક્ર|પૃ)\.|કલમ|વિભાગ|પરિશિષ્ટ|તારીખ|ભાગ) +$/u,
    afterNumbers: /^(?:દિવસ|કલાક|મિનિટ|અઠવાડિય|મહિન|માસ|વર્ષ|વાર|કામકાજ|રૂપિય|યુરો|ટકા)[\p{L}\p{M}]*/u,
    beforeNames: /(?:^|[\s(“])(?:શ્રી|શ્રીમતી|ડૉ\.) +$/u,
    neverLast: null,
  },
  lt: {
    beforeNumbers: /(?:^|[\s(])(?:nr|str|p|d|psl|pav)\. +$/iu,
    afterNumbers:
      /^(?:(?:m|d|val|min|mėn|sav|vnt|proc|tūkst|mln|p|str|sk)\.|eur(?:ų|ai|us|as|o)(?!\p{L})|(?:darbo|dien|valand|minu[tč]|savai[tč]|mėnes|mėnuo|met|punkt|straipsn|priedas?|dal|kart)\p{L}*)/iu,
    beforeNames: /(?:^|[\s(])(?:p|dr|prof)\. +$/u,
    neverLast: /(?:^|[\s(„])[oįų] +$/iu,
  },
  nb: {
    beforeNumbers: /(?:^|[\s(])(?:(?:nr|kl|kap|pkt|s|fig)\.|punkt|side|kapittel|avsnitt|vedlegg|dag|del|måned|kr) +$/iu,
    afterNumbers:
      /^(?:(?:pst|stk|mill|mrd)\.|(?:kr|kroner|euro)(?!\p{L})|(?:arbeidsdag|virkedag|dag|døgn|time|minutt|uke|måned|år|punkt)\p{L}*)/iu,
    beforeNames: null,
    neverLast: null,
  },
  th: {
    beforeNumbers: /(?:ข้อ|มาตรา|หน้า|ฉบับที่|ส่วนที่|วันที่|ที่|พ\.ศ\.|ค\.ศ\.) +$/u,
    // What is counted follows its number by its classifier.
    afterNumbers:
      /^(?:วัน|สัปดาห์|เดือน|ปี|ชั่วโมง|นาที|ครั้ง|ราย|คน|ท่าน|ฉบับ|ข้อ|สาย|สัญญา|บริษัท|รายการ|ตำแหน่ง|ชิ้น|ชุด|หน้า|เท่า|ส่วน|แห่ง|บาท|ยูโร|ดอลลาร์|น\.)/u,
    beforeNames: /(?:^|[\s(“])(?:นาย|นาง|นางสาว|คุณ|ดร\.) +$/u,
    neverLast: null,
  },
};
