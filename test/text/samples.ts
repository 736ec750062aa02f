/** A few sentences of working life per language: what texts of documents look like to the text engine. */
export const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The account manager looks after “key customers” of the company, and answers for 95 % of the planned sales.',
    'Reports (weekly, monthly) go to the head of sales by e-mail; see para. 3.2 and § 14 of the agreement – no later than 17:00.',
    'Targets: ≥ 1,250.00 € a month, ≤ 2 complaints → bonus of 10–12 %; done ☑, not done ☐, not applicable ✗.',
    'AVAILABILITY. Type, Tomorrow, Yes. WAVE; office affairs, efficient flow. CO₂, m², ½, № 7, ±5 °C, 3 × 4 − 2.',
  ],
  el: [
    'Ο υπεύθυνος πελατών εξυπηρετεί τους πελάτες της εταιρείας και ευθύνεται για το 95 % των προβλεπόμενων πωλήσεων.',
    'Οι αναφορές υποβάλλονται κάθε Παρασκευή· ποιος τις εγκρίνει; Βλ. άρθ. 5, παρ. 2: «ΥΠΟΧΡΕΩΣΕΙΣ ΤΟΥ ΕΡΓΑΖΟΜΕΝΟΥ».',
    'Ἐν ἀρχῇ ἦν ὁ λόγος: πολυτονικό κείμενο με ᾳ, ῷ και ϊΐ.',
  ],
  lt: [
    'Klientų vadovas (-ė) rūpinasi „svarbiausiais“ įmonės klientais ir atsako už 95 % planuotų pardavimų.',
    'Ataskaitos teikiamos iki 1.–3. mėnesio dienos, žr. 5 p. ir Nr. 12; darbuotojo(-s) parašas – būtinas.',
    'ĄČĘĖĮŠŲŪŽ ąčęėįšųūž; kirčiuotos raidės: ã, ẽ, i̇́, ų̃, r̃.',
  ],
  nb: [
    'Kundeansvarlig følger opp selskapets «nøkkelkunder» på Østlandet og svarer for 95 % av det planlagte salget.',
    'Rapporter leveres hver fredag før kl. 16, jf. § 14-9 og pkt. 3; ÆØÅ æøå, café og idé.',
  ],
  gu: [
    'ખાતા વ્યવસ્થાપક કંપનીના મુખ્ય ગ્રાહકોની સંભાળ રાખે છે અને આયોજિત વેચાણના ૯૫ % માટે જવાબદાર છે.',
    'ક્ષમતા, જ્ઞાન, શ્રેષ્ઠ વ્યવહાર, કર્મચારીની જરૂરિયાતો અને સંસ્થાની પ્રવૃત્તિઓ; અંગેની માહિતી તેમણે કહ્યું.',
    'દ્વિમાસિક અહેવાલ KPI પ્રમાણે રજૂ કરવો (નં. 5); વિદ્યાર્થી, હૃદય, દૃષ્ટિ, રુચિ, ટ્રેન, ઑફિસ, ઉદ્દેશ્ય, પરિષ્કૃત.',
  ],
  th: [
    'ผู้จัดการลูกค้าดูแลลูกค้าสำคัญของบริษัทและรับผิดชอบยอดขายร้อยละ 95 ของแผน',
    'ต้องส่งรายงานทุกๆ วันศุกร์ ก่อนเวลา 17.00 น. ตามข้อ 3 ของสัญญา ฯลฯ และ KPIรายเดือน',
    'น้ำ ต่ำ ค่ำ ซ้ำ ที่ปรึกษา ปู่ย่า ฏุ ฐู ญี่ปุ่น กตัญญู สิ้นปี เก็บ แก้ไข โต๊ะ ใหญ่ ไม่',
  ],
};

/** All samples with their language, in a fixed order. */
export function allSamples(): readonly (readonly [language: string, text: string])[] {
  return Object.entries(SAMPLES).flatMap(([language, texts]) => texts.map((text) => [language, text] as const));
}
