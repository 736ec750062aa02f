import { describe, expect, it } from 'vitest';
import { thaiWordBoundaries } from '../../src/text/thai-words.js';

function parted(text: string): string {
  const boundaries = [0, ...thaiWordBoundaries(text), text.length];
  return boundaries
    .slice(1)
    .map((end, index) => text.slice(boundaries[index], end))
    .join('|');
}

describe('Thai words', () => {
  it.each([
    ['อย่างน้อยหนึ่งครั้ง', 'อย่าง|น้อย|หนึ่ง|ครั้ง'],
    ['เป้าหมายของตัวชี้วัด', 'เป้าหมาย|ของ|ตัวชี้วัด'],
    ['น้ำหนักรวม', 'น้ำหนัก|รวม'],
    ['ผู้จัดการฝ่ายโลจิสติกส์', 'ผู้จัดการ|ฝ่าย|โลจิสติกส์'],
    ['สินค้าในสต็อก', 'สินค้า|ใน|สต็อก'],
    ['ลูกค้ารายสำคัญ', 'ลูกค้า|รายสำคัญ'],
    ['ผลงานไม่ต่ำกว่าเกณฑ์ขั้นต่ำ', 'ผลงาน|ไม่|ต่ำกว่า|เกณฑ์|ขั้น|ต่ำ'],
    ['ข้อเสนอแนะและข้อเสนอของหน่วยงาน', 'ข้อเสนอแนะ|และ|ข้อเสนอ|ของ|หน่วยงาน'],
    ['บางส่วนที่ส่งมอบ', 'บางส่วน|ที่|ส่งมอบ'],
    ['มูลค่าเพิ่มขึ้นหลังภาษีมูลค่าเพิ่ม', 'มูลค่า|เพิ่ม|ขึ้น|หลัง|ภาษีมูลค่าเพิ่ม'],
  ])('%s ends lines as %s', (text, words) => {
    expect(parted(text)).toBe(words);
  });

  it('are not parted before what no line begins with', () => {
    for (const text of ['ต่างๆ', 'ฯลฯ', 'เกณฑ์และแผน']) {
      for (const at of thaiWordBoundaries(text)) {
        expect(text.slice(at)).not.toMatch(/^[\p{M}ๆฯะาำๅ]/u);
        expect(text.slice(0, at)).not.toMatch(/[เแโใไ]$/u);
      }
    }
  });
});
