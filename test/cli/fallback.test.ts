import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import { digestOf } from '../../src/translation/digest.js';
import { openDocx } from '../support/docx-package.js';
import { type MemoryWorld, memoryWorld } from '../support/memory-world.js';
import { elementsOf, readPdfText, textOfElement } from '../support/pdf-text.js';
import { COMPANY, ROLE, starterFiles } from '../support/starter-files.js';
import { GREEK_COMPANY, GREEK_ROLE, translatedStarter } from '../support/translated-starter.js';

type Files = Readonly<Record<string, string>>;

async function built(files: Files, language: string): Promise<MemoryWorld> {
  const world = memoryWorld(files);
  const options = ['--language', language, '--document', 'job-description', '--allow-fallback'];
  const exit = await main(['build', 'sales-representative', ...options], () => world);
  expect(exit, world.printedErrors()).toBe(0);
  return world;
}

function changed(files: Files, path: string, ...changes: readonly (readonly [RegExp, string])[]): Files {
  let text = files[path] ?? '';
  for (const [from, to] of changes) {
    expect(text).toMatch(from);
    text = text.replace(from, () => to);
  }
  return { ...files, [path]: text };
}

const bytesOf = (world: MemoryWorld, language: string, format: string): Uint8Array =>
  world.files.get(`out/${language}/sales-representative/job-description.${format}`) ?? new Uint8Array();

/** What stands in another language in a PDF: `en: …`. */
function foreignInPdf(bytes: Uint8Array): readonly string[] {
  const tagged = elementsOf(readPdfText(bytes).root).filter(({ role, language }) => role === 'Span' && language);
  return tagged.map((element) => `${element.language}: ${textOfElement(element)}`);
}

/** What stands in another language in a DOCX: its tags for Western, East Asian and complex scripts, each once, and the text. */
function foreignInDocx(bytes: Uint8Array): readonly string[] {
  const run =
    /<w:lang w:val="([^"]*)" w:eastAsia="([^"]*)" w:bidi="([^"]*)"\/><\/w:rPr><w:t(?: [^>]*)?>([^<]*)<\/w:t>/g;
  return Array.from(openDocx(bytes).text('word/document.xml').matchAll(run), ([, one, two, three, text]) => {
    return `${[...new Set([one, two, three])].join('/')}: ${text}`;
  });
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('\u00ad', '');

describe('a source text in the place of a translation', () => {
  const files = changed(
    translatedStarter(),
    GREEK_ROLE,
    [/^purpose: .*$/m, 'purpose: ""'],
    [/^title: .*$/m, 'title: ""'],
    [/^ {2}visits: .*$/m, '  visits: ""'],
  );
  const purpose = 'To win clients for Sample Company Ltd and to look after them, so that they come back.';

  it('has its language in the structure of a PDF, and a mark before it', async () => {
    const bytes = bytesOf(await built(files, 'el'), 'el', 'pdf');
    expect(foreignInPdf(bytes).map(plain)).toEqual([
      'en: Sales Representative',
      `en: ${purpose}`,
      'en: Visits clients: at least 12 visits a week.',
    ]);
    const texts = elementsOf(readPdfText(bytes).root).map((element) => plain(textOfElement(element)));
    expect(texts).toContain('[en] Sales Representative');
    expect(texts).toContain(`Σκοπός της θέσης. [en] ${purpose}`);
  });

  it('has it at its runs in a DOCX', async () => {
    const bytes = bytesOf(await built(files, 'el'), 'el', 'docx');
    expect(foreignInDocx(bytes).map(plain)).toEqual([
      'en-GB: Sales Representative',
      `en-GB: ${purpose}`,
      'en-GB: Visits clients: at least 12 visits a week.',
    ]);
  });

  it('is marked in each line of a list', async () => {
    const lacking = changed(translatedStarter(), GREEK_COMPANY, [/^ *address: .*$/m, '']);
    const bytes = bytesOf(await built(lacking, 'el'), 'el', 'pdf');
    expect(foreignInPdf(bytes).map(plain)).toEqual(['en: 1 Example Street', 'en: Sampleton']);
  });

  it('has the mark alone where nothing can have a language: in the properties of a file', async () => {
    const bytes = bytesOf(await built(files, 'el'), 'el', 'docx');
    expect(openDocx(bytes).text('docProps/core.xml')).toMatch(/<dc:title>[^<\uFDD0]*: \[en\]\s?Sales Representative</);
  });

  it('does not stand in the number of a document', async () => {
    const short = changed(files, ROLE, [/^title: .*$/m, 'title: { text: Sales Representative, short: SR }']);
    const stale = changed(short, GREEK_ROLE, [/^title: .*$/m, 'title: { text: "", short: ΑΠ }']);
    const bytes = bytesOf(await built(stale, 'el'), 'el', 'pdf');
    const texts = elementsOf(readPdfText(bytes).root).map(textOfElement);
    expect(texts.some((text) => /^[^[]*\bSR\b[^[]*$/.test(text))).toBe(true);
  });

  it('chooses plural forms by the rules of its own language', async () => {
    const lithuanian = changed(starterFiles(), COMPANY, [/languages: \[en\]/, 'languages: [en, lt]']);
    const three = changed(lithuanian, ROLE, [/ target: 12$/m, ' target: 3']);
    const bytes = bytesOf(await built(three, 'lt'), 'lt', 'pdf');
    expect(foreignInPdf(bytes).map(plain)).toContain('en: Visits clients: at least 3 visits a week.');
  });

  it('names laws and periods in its own language', async () => {
    const norwegian = changed(starterFiles(), COMPANY, [/languages: \[en\]/, 'languages: [en, nb]']);
    const bytes = bytesOf(await built(norwegian, 'nb'), 'nb', 'pdf');
    const damage = 'For material damage caused to the company, to the extent provided by labour law and civil law.';
    expect(foreignInPdf(bytes).map(plain)).toContain(`en: ${damage}`);
  });

  it('stands for a post in every case that a translated sentence asks for', async () => {
    const source = 'To help {posts.director}.';
    const translation = 'Βοηθά το έργο του {posts.director.genitive}.';
    const greek = changed(
      changed(translatedStarter(), ROLE, [/^purpose: .*$/m, `purpose: "${source}"`]),
      GREEK_ROLE,
      [/^purpose: .*$/m, `purpose: "${translation}"`],
      [/^ {2}purpose: .*$/m, `  purpose: ${digestOf(source)}>${digestOf(translation)}`],
    );
    const lacking = changed(greek, GREEK_COMPANY, [/^ {2}director: ".*\n/m, '']);
    const { root } = readPdfText(bytesOf(await built(lacking, 'el'), 'el', 'pdf'));
    const texts = elementsOf(root).map((element) => plain(textOfElement(element)));
    expect(texts).toContainEqual(expect.stringContaining('Βοηθά το έργο του [en] Director.'));
  });

  it('is hyphenated by the rules of its own language', async () => {
    const thai = changed(starterFiles(), COMPANY, [/languages: \[en\]/, 'languages: [en, th]']);
    const word = 'superintendentsadministrationsrepresentativesmanagers';
    // Two of them leave neither column the room that it asks for.
    const narrow = changed(
      thai,
      ROLE,
      [/unit: visits$/m, `unit: ${word}`],
      [/name: Visits to clients$/m, `name: ${word}`],
    );
    const texts = foreignInPdf(bytesOf(await built(narrow, 'th'), 'th', 'pdf'));
    expect(texts).toContainEqual(expect.stringMatching(/^en: superintend\u00adents/));
  });
});

describe('a Thai source text in an English document', () => {
  const sentence = 'แสวงหาลูกค้าใหม่และดูแลลูกค้าเดิมให้ได้รับบริการที่ดีที่สุดตามระเบียบของบริษัทเพื่อให้ลูกค้ากลับมาใช้บริการอีก';
  const files = changed(
    changed(starterFiles(), COMPANY, [/languages: \[en\]/, 'languages: [en, th]']),
    ROLE,
    [/^title: /m, 'language: th\ntitle: '],
    [/^purpose: .*$/m, `purpose: ${sentence}`],
    [/^ {2}visits: .*$/m, '  visits: "Visits clients, {kpis.visits.target} a week."'],
  );

  it('is Thai to a word processor, in a family that has its letters', async () => {
    const bytes = bytesOf(await built(files, 'en'), 'en', 'docx');
    expect(foreignInDocx(bytes)).toContain(`en-GB/th-TH: ${sentence}`);
    expect(openDocx(bytes).text('word/document.xml')).toMatch(
      new RegExp(`<w:rFonts w:cs="[^"]*Thai[^"]*"/><w:lang [^>]*w:bidi="th-TH"/></w:rPr><w:t[^>]*>${sentence}`),
    );
  });

  it('has the leading that its marks need', async () => {
    const leadings = async (all: Files): Promise<readonly number[]> => {
      const styles = openDocx(bytesOf(await built(all, 'en'), 'en', 'docx')).text('word/styles.xml');
      return Array.from(styles.matchAll(/w:line="(\d+)"/g), ([, line]) => Number(line));
    };
    const english = await leadings(changed(files, ROLE, [/^language: th\n/m, '']));
    const mixed = await leadings(files);
    expect(mixed).toHaveLength(english.length);
    expect(mixed.every((line, index) => line >= (english[index] ?? 0))).toBe(true);
    expect(mixed).not.toEqual(english);
  });
});

describe('the characters that say the language', () => {
  it('are refused in a text of a user', async () => {
    const world = memoryWorld(
      changed(starterFiles(), ROLE, [/^purpose: .*$/m, 'purpose: "\uFDD0en\uFDD1To win.\uFDD2"']),
    );
    expect(await main(['validate'], () => world)).toBe(1);
    expect(world.printedErrors()).toContain('U+FDD0');
  });
});
