import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemise } from '../../src/text/itemise.js';
import { openStack } from './faces.js';
import { allSamples } from './samples.js';

const stack = openStack('regular');

function faces(text: string): string {
  return itemise(text, stack)
    .map((run) => `${run.face.key.replace('-regular', '')}[${run.text}]`)
    .join('');
}

describe('itemise', () => {
  it('joined gives back the text, and no run begins with a mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aΩж5 .(é\u0301\u0323กำ้ક્ષિ≥☐\u200d\u00ad') }), (text) => {
        const runs = itemise(text, stack);
        expect(runs.map((run) => run.text).join('')).toBe(text);
        for (const run of runs.slice(1)) expect(run.text).not.toMatch(/^\p{M}/u);
      }),
    );
  });

  it('changes face at script and coverage, with digits and punctuation of the first face', () => {
    expect(faces('KPIค่ำ 95 %')).toBe('noto-sans[KPI]noto-sans-thai[ค่ำ]noto-sans[ 95 %]');
    expect(faces('(શ્રી) 5')).toBe('noto-sans[(]noto-sans-gujarati[શ્રી]noto-sans[) 5]');
    expect(faces('a ≥ b')).toBe('noto-sans[a ]symbols[≥]noto-sans[ b]');
    expect(faces('10 ฿')).toBe('noto-sans[10 ]noto-sans-thai[฿]');
  });

  it('parts scripts of one face, and lets digits and signs join their neighbours', () => {
    expect(faces('«Άρθρο 5»: VAT-ΦΠΑ')).toBe('noto-sans[«Άρθρο 5»: ]noto-sans[VAT-]noto-sans[ΦΠΑ]');
  });

  it('takes the mark along to the face that has both', () => {
    expect(faces('◌ા')).toBe('noto-sans-gujarati[◌ા]');
  });

  it('keeps plain text of one script in one run', () => {
    for (const [language, text] of allSamples()) {
      if (['nb', 'lt'].includes(language)) expect(itemise(text, stack)).toHaveLength(1);
    }
  });
});
