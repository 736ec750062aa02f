/**
 * Thai words of the office that the dictionary of ICU parts or does not know, longest first: compounds that read as one
 * word, and loanwords. What stands here is never parted, and a word begins and ends where it does.
 */
export const THAI_WHOLE_WORDS: readonly string[] = [
  'ข้อร้องเรียน',
  'ข้อบกพร่อง',
  'แหล่งข้อมูล',
  'โลจิสติกส์',
  'ฐานข้อมูล',
  'ผู้บังคับบัญชา',
  'ผู้จัดการ',
  'ผู้ประเมิน',
  'ลายมือชื่อ',
  'คำบรรยาย',
  'คำแนะนำ',
  'ตัวชี้วัด',
  'เป้าหมาย',
  'น้ำหนัก',
  'ลีสซิ่ง',
  'ส่วนที่',
  'พนักงาน',
  'สินค้า',
  'ลูกค้า',
  'วันที่',
  'หนึ่ง',
  'สต็อก',
];
