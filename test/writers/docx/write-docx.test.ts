import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/document/walk.js';
import { writeDocx } from '../../../src/writers/docx/write-docx.js';
import { lintDocx } from '../../support/docx-lint.js';
import { openDocx } from '../../support/docx-package.js';
import { textOfDocx } from '../../support/docx-text.js';
import { document, figure, list, p, text } from './nodes.js';
import { everyBlock } from './sample.js';
import { PNG } from './sample-parts.js';
import { context, theme, writeSample } from './write-sample.js';

const SAMPLE_DIGEST_SCRIPT = `
  import { createHash } from 'node:crypto';
  import { everyBlock } from './test/writers/docx/sample.ts';
  import { writeSample } from './test/writers/docx/write-sample.ts';
  writeSample(everyBlock).then((bytes) => process.stdout.write(createHash('sha256').update(bytes).digest('hex')));
`;

describe('a document with every block', () => {
  it('has nothing that Word would repair', async () => {
    expect(lintDocx(await writeSample(everyBlock))).toEqual([]);
  });

  it('gives back the text of the document, numbers and boxes included', async () => {
    expect(textOfDocx(await writeSample(everyBlock))).toEqual(textOf(everyBlock));
  });

  it('can be laid across', async () => {
    const bytes = await writeSample({ ...everyBlock, orientation: 'landscape' });
    expect(lintDocx(bytes)).toEqual([]);
    expect(openDocx(bytes).text('word/document.xml')).toContain(
      '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>',
    );
  });
});

describe('heads and feet', () => {
  it('may be missing', async () => {
    expect(lintDocx(await writeSample(document([p('x')])))).toEqual([]);
  });

  it('hold pictures and links of their own, the first page its letterhead', async () => {
    const logo = figure({ type: 'png', bytes: PNG, widthPx: 1, heightPx: 1 }, { alt: 'Logo' });
    const bytes = await writeSample({
      ...document([p('x')]),
      firstHeader: [logo],
      header: [p('running')],
      footer: [p([text('site', { href: 'https://example.org/' })])],
    });
    expect(lintDocx(bytes)).toEqual([]);
    const file = openDocx(bytes);
    const first = /<w:headerReference w:type="first" r:id="(\w+)"/.exec(file.text('word/document.xml'))?.[1];
    expect(file.text('word/_rels/document.xml.rels')).toMatch(new RegExp(`Id="${first}"[^>]*Target="header2.xml"`));
    expect(file.text('word/header2.xml')).toContain('descr="Logo"');
    expect(file.text('word/header1.xml')).toContain('running');
    expect(file.text('word/_rels/footer2.xml.rels')).toContain('Target="https://example.org/" TargetMode="External"');
  });
});

describe('a theme', () => {
  it('with nothing but the styles of elements serves too', async () => {
    const names = ['body', 'h1', 'h2', 'h3', 'li', 'dt', 'dd', 'th', 'td', 'caption'];
    const paragraphs = Object.fromEntries(Object.entries(theme.paragraphs).filter(([name]) => names.includes(name)));
    const written = await writeDocx(everyBlock, { ...theme, paragraphs, characters: {}, tables: {} }, context);
    if (!written.ok) throw new Error('not written');
    expect(lintDocx(written.value)).toEqual([]);
    expect(textOfDocx(written.value)).toEqual(textOf(everyBlock));
  });
});

describe('the bytes', () => {
  it('are the same whatever was written before', async () => {
    const first = await writeSample(everyBlock);
    await writeSample(document([list('ordered', ['other'])]));
    expect(Buffer.compare(await writeSample(everyBlock), first)).toBe(0);
  });

  it('are the same in another process, time zone and locale', async () => {
    const digest = createHash('sha256')
      .update(await writeSample(everyBlock))
      .digest('hex');
    const env = { ...process.env, TZ: 'Asia/Kolkata', LANG: 'th_TH.UTF-8', LC_ALL: 'th_TH.UTF-8' };
    const args = ['--import', 'tsx', '--input-type=module', '--eval', SAMPLE_DIGEST_SCRIPT];
    expect(execFileSync(process.execPath, args, { env, encoding: 'utf8' })).toBe(digest);
  });

  it('carry the date of issue and no other', async () => {
    const file = openDocx(await writeSample(everyBlock));
    const dates = file.paths
      .filter((path) => path.endsWith('.xml'))
      .flatMap((path) => file.text(path).match(/20\d\d-\d\d-\d\dT[\d:]+Z/g) ?? []);
    expect(dates).toEqual(['2026-03-02T00:00:00Z', '2026-03-02T00:00:00Z']);
  });
});

describe('text', () => {
  it('survives, whatever it is', async () => {
    const words = fc
      .string({
        unit: fc.oneof(
          fc.constantFrom(...'&<>"\'{}%-\u2011\u00AD abกિ😀'),
          fc.string({ unit: 'grapheme', maxLength: 1 }),
        ),
      })
      .map((raw) =>
        raw
          .replace(/\p{C}|\s/gu, ' ')
          .trim()
          .replace(/ +/g, ' '),
      )
      .filter((words) => words !== '');
    await fc.assert(
      fc.asyncProperty(words, async (one) => {
        const bytes = await writeSample(document([p(one)]));
        // Hyphens and dashes that end no line are written in another way.
        const plain = textOfDocx(bytes).map((text) => text.replaceAll('\u2011', '-').replaceAll('\u2060', ''));
        expect(plain).toEqual([one.replaceAll('\u2011', '-').replaceAll('\u2060', '')]);
      }),
      { numRuns: 60 },
    );
  });

  it('is not taken for the name of a list', async () => {
    const words = '{clauses-0} and {\u{E000}clauses-0}';
    expect(textOfDocx(await writeSample(document([list('clauses', [words])])))).toEqual([`1. ${words}`]);
  });

  it('with a character that XML cannot hold is refused, at its place', async () => {
    const place = { file: 'job.hbs', line: 7, column: 3 };
    const faulty = p([text('bell \u0007, half \uD800, none \uFFFF', { place })]);
    const written = await writeDocx(document([faulty]), theme, context);
    expect(written.ok).toBe(false);
    expect(written.diagnostics.map((one) => [one.code, one.message, one.place])).toEqual([
      ['text/forbidden-character', 'The text holds the character U+0007, which no document can hold.', place],
      ['text/forbidden-character', 'The text holds the character U+D800, which no document can hold.', place],
      ['text/forbidden-character', 'The text holds the character U+FFFF, which no document can hold.', place],
    ]);
  });
});

describe('properties', () => {
  it('say what the document says of itself', async () => {
    const file = openDocx(await writeSample(everyBlock));
    const core = file.text('docProps/core.xml');
    expect(core).toContain('<dc:title>Account manager – job description</dc:title>');
    expect(core).toContain('<dc:subject>Job description</dc:subject>');
    expect(core).toContain('<dc:creator>Example Trading</dc:creator>');
    expect(core).toContain('<cp:keywords>sales, account manager</cp:keywords>');
    expect(core).toContain('<dc:language>en-GB</dc:language>');
  });

  it('leave out what it does not say', async () => {
    const file = openDocx(await writeSample(document([p('x')], { subject: '', keywords: '' })));
    expect(file.text('docProps/core.xml')).not.toMatch(/dc:subject|cp:keywords|cp:category/);
  });
});

describe('language', () => {
  it('of the document stands in the defaults, with the family of its script', async () => {
    const file = openDocx(await writeSample({ ...everyBlock, language: 'th' }));
    expect(file.text('word/styles.xml')).toContain('<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="th-TH"/>');
    expect(file.text('word/styles.xml')).toContain('w:cs="Noto Sans Thai"');
    expect(file.text('word/settings.xml')).toContain(
      '<w:themeFontLang w:val="en-GB" w:eastAsia="en-GB" w:bidi="th-TH"/>',
    );
    expect(file.text('docProps/core.xml')).toContain('<dc:language>th-TH</dc:language>');
  });

  it('of other text stands at its run', async () => {
    const body = openDocx(await writeSample(everyBlock)).text('word/document.xml');
    expect(body).toContain(
      '<w:lang w:val="el-GR" w:eastAsia="el-GR" w:bidi="el-GR"/></w:rPr><w:t xml:space="preserve">ασφάλεια',
    );
    expect(body).toMatch(
      /<w:rFonts w:cs="Noto Sans Thai"\/><w:lang w:val="en-GB"[^>]* w:bidi="th-TH"\/><\/w:rPr><w:t [^>]*>ความลับ/,
    );
  });

  it('doubles size and weight for complex scripts in every style', async () => {
    const styles = openDocx(await writeSample(everyBlock)).text('word/styles.xml');
    const count = (pattern: RegExp): number => styles.match(pattern)?.length ?? 0;
    expect(count(/<w:sz /g)).toBeGreaterThan(5);
    expect(count(/<w:szCs /g)).toBe(count(/<w:sz /g));
    expect(count(/<w:bCs/g)).toBe(count(/<w:b[ /]/g));
  });
});
