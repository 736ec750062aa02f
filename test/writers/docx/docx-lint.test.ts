import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { lintDocx } from '../../support/docx-lint.js';
import { everyBlock } from './sample.js';
import { writeSample } from './write-sample.js';

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';
const NUMBERING = 'word/numbering.xml';

/** A part, what is changed in it, and a word of what the lint must say then. */
const FAULTS: readonly (readonly [part: string, from: string | RegExp, to: string, said: string])[] = [
  [DOCUMENT, '</w:body>', '', DOCUMENT],
  [DOCUMENT, '<w:pStyle w:val="ClauseHeading"/>', '<w:pStyle w:val="Nowhere"/>', 'Nowhere is no paragraph style'],
  [DOCUMENT, '<w:rStyle w:val="Strong"/>', '<w:rStyle w:val="Heading1"/>', 'Heading1 is no character style'],
  [DOCUMENT, '<w:tblStyle w:val="GridTable"/>', '<w:tblStyle w:val="Grid"/>', 'Grid is no table style'],
  [DOCUMENT, /<w:numId w:val="\d+"\/>/, '<w:numId w:val="99"/>', 'list 99 is not defined'],
  [DOCUMENT, /<w:fldChar w:fldCharType="end"\/>/, '', 'does not end'],
  [DOCUMENT, /<w:fldChar w:fldCharType="separate"\/>/, '', 'without a result'],
  [DOCUMENT, / REF (\S+)/, ' REF _nowhere', 'unknown bookmark _nowhere'],
  [DOCUMENT, /<w:bookmarkEnd w:id="1"\/>/, '', 'bookmark 1 does not end'],
  [DOCUMENT, 'w:name="_general"', 'w:name="_duties"', 'bookmark _duties twice'],
  [DOCUMENT, 'w:name="_general"', 'w:name="gen eral"', 'no name for a bookmark'],
  [DOCUMENT, /<wp:docPr id="\d+"/g, '<wp:docPr id="7"', 'drawing id 7 twice'],
  [DOCUMENT, /<w:gridCol w:w="\d+"\/>/, '', 'twips'],
  [DOCUMENT, '<w:gridSpan w:val="6"/>', '', 'a row of'],
  [
    DOCUMENT,
    /<w:tc>(<w:tcPr>(?:(?!<\/w:tcPr>).)*<\/w:tcPr>)<w:p>.*?<\/w:p><\/w:tc>/,
    '<w:tc>$1</w:tc>',
    'does not end with a paragraph',
  ],
  [DOCUMENT, '<w:vMerge w:val="restart"/>', '', 'goes on from none'],
  [DOCUMENT, '>General provisions<', '>General\nprovisions<', 'line end or tab'],
  [DOCUMENT, ' xml:space="preserve">Plain, <', '>Plain, <', 'spaces lost'],
  [DOCUMENT, '<w:sectPr>', '<w:p/><w:p/><w:sectPr>', 'white space at the end'],
  [
    DOCUMENT,
    '<w:sectPr>',
    '<w:p><w:pPr><w:spacing w:line="200" w:lineRule="exact"/></w:pPr></w:p><w:sectPr>',
    'white space at the end',
  ],
  [DOCUMENT, 'r:embed="rIdOwn', 'r:embed="rIdOther', 'unknown relationship'],
  [STYLES, 'w:styleId="Clause"', 'w:styleId="Subclause"', 'style Subclause twice'],
  [STYLES, '<w:name w:val="Clause"/>', '<w:name w:val="Subclause"/>', 'the name "subclause" twice'],
  [STYLES, '<w:basedOn w:val="Heading2"/>', '<w:basedOn w:val="Other"/>', 'unknown w:basedOn Other'],
  [STYLES, '<w:basedOn w:val="Heading2"/>', '<w:basedOn w:val="ClauseHeading"/>', 'based on itself'],
  [STYLES, '<w:ilvl w:val="2"/>', '<w:ilvl w:val="1"/>', 'do not agree'],
  [NUMBERING, '<w:lvlText w:val="%1."/>', '', 'has no w:lvlText'],
  [NUMBERING, '<w:abstractNumId w:val="2"/>', '<w:abstractNumId w:val="8"/>', 'of no definition'],
  ['docProps/core.xml', '<dc:language>', '<dc:title>x</dc:title><dc:language>', 'dc:title twice'],
  ['docProps/core.xml', /<dcterms:created([^>]*)>[^<]*/, '<dcterms:created$1>yesterday', 'is no date'],
  ['word/settings.xml', '<w:compat>', '<w:updateFields w:val="true"/><w:compat>', 'ask to update fields'],
  ['word/settings.xml', 'w:val="15"', 'w:val="14"', 'compatibility mode'],
  ['word/_rels/document.xml.rels', 'Target="header1.xml"', 'Target="footer1.xml"', 'is no w:hdr'],
  ['word/_rels/document.xml.rels', 'Target="styles.xml"', 'Target="style.xml"', 'which is not there'],
  ['[Content_Types].xml', 'PartName="/word/styles.xml"', 'PartName="/word/style.xml"', 'no type of its own'],
];

describe('lintDocx', () => {
  let sound: Uint8Array;
  beforeAll(async () => {
    sound = await writeSample(everyBlock);
  });

  it('finds nothing in a sound file', () => {
    expect(lintDocx(sound)).toEqual([]);
  });

  it.each(FAULTS)('%s: %s → %s is seen', (part, from, to, said) => {
    const files = unzipSync(sound);
    const before = strFromU8(files[part] ?? new Uint8Array());
    const after = before.replace(from, to);
    expect(after, 'the fault was put in').not.toBe(before);
    expect(lintDocx(zipSync({ ...files, [part]: strToU8(after) })).join('\n')).toContain(said);
  });
});
