import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadTranslation } from '../../src/translation/load-translation.js';
import { refreshed } from '../../src/translation/refresh.js';
import { textKey } from '../../src/translation/text-key.js';
import type { TranslatableText } from '../../src/translation/types.js';
import { writtenPath } from '../../src/translation/written-path.js';

const FILE = 'roles/el/clerk.yaml';
const SOURCE = 'roles/clerk.yaml';

function text(path: readonly string[], value: string): TranslatableText {
  const key = textKey(path);
  return { key, path, value, isNeeded: true, origins: [{ file: SOURCE, key }] };
}

const TEXTS = [
  text(['title'], 'Clerk'),
  text(['duties', 'files'], 'Keeps the files.'),
  text(['duties', 'post', 'text'], 'Post'),
  text(['duties', 'post', 'items', 'letters'], 'Writes letters.'),
];

function refresh(file: string, texts = TEXTS, confirmed: readonly string[] = []) {
  const made = refreshed({
    text: file,
    file: FILE,
    texts,
    pathOf: (each) => writtenPath(each, texts),
    isOwn: ({ origins }) => origins[0]?.file === SOURCE,
    confirmed: (key) => confirmed.includes(key),
    isSuperfluous: () => false,
    head: ['# Greek texts.'],
  });
  if (made === null) throw new Error('the file cannot be added to');
  return made;
}

const withoutRecords = (file: string): string => file.slice(0, file.indexOf('\n# Kept by'));

describe('refreshed', () => {
  const fresh = refresh('');
  const filled = fresh.text
    .replace('title: ""', 'title: "Υπάλληλος"')
    .replace('files: ""', 'files: "Τηρεί τα αρχεία."')
    .replace('text: ""', 'text: "Αλληλογραφία"')
    .replace('letters: ""', 'letters: "Γράφει επιστολές."');
  const changed = TEXTS.map((each) => (each.key === 'duties.files' ? { ...each, value: 'Keeps all files.' } : each));

  it('writes what is missing, each text under its source', () => {
    expect(withoutRecords(fresh.text)).toBe(
      [
        '# Greek texts.',
        '',
        '#: Clerk',
        'title: ""',
        'duties:',
        '  #: Keeps the files.',
        '  files: ""',
        '  post:',
        '    #: Post',
        '    text: ""',
        '    items:',
        '      #: Writes letters.',
        '      letters: ""',
        '',
      ].join('\n'),
    );
    expect(fresh).toMatchObject({ missing: 4, stale: 0 });
  });

  it('takes its comments away when the texts are there', () => {
    const done = refresh(filled);
    expect(done).toMatchObject({ missing: 0, stale: 0 });
    expect(done.text).not.toContain('#:');
    expect(refresh(done.text).text).toBe(done.text);
  });

  it('marks a text whose source has changed, and leaves the translation as it is', () => {
    const marked = refresh(refresh(filled).text, changed);
    expect(marked).toMatchObject({ missing: 0, stale: 1 });
    expect(marked.text).toContain(
      '  #: changed since this was translated; it says now:\n  #: Keeps all files.\n  files: "Τηρεί τα αρχεία."\n',
    );
    expect(refresh(marked.text, changed).text).toBe(marked.text);
  });

  it('takes a marked text that was changed as made from the new source, or one that is confirmed', () => {
    const marked = refresh(refresh(filled).text, changed).text;
    const reworked = refresh(marked.replace('Τηρεί τα', 'Τηρεί όλα τα'), changed);
    expect(reworked).toMatchObject({ stale: 0 });
    expect(reworked.text).not.toContain('#:');
    expect(refresh(marked, changed, ['duties.files'])).toMatchObject({ stale: 0 });
    expect(refresh(marked, changed, ['duties.post'])).toMatchObject({ stale: 1 });
  });

  it('does not take a text for made from a source that changed before it was first seen', () => {
    const filledLate = refresh(filled, changed);
    expect(filledLate).toMatchObject({ stale: 1 });
  });

  it('does not take a change from before the mark for one that knows the new source', () => {
    const done = refresh(filled).text;
    const typo = done.replace('Τηρεί τα', 'Τηρεί  τα');
    expect(refresh(typo.replace('Τηρεί  τα', 'Κρατά τα'), changed)).toMatchObject({ stale: 1 });
    const marked = refresh(done, changed).text;
    const later = TEXTS.map((each) => (each.key === 'duties.files' ? { ...each, value: 'Keeps no files.' } : each));
    expect(refresh(marked.replace('Τηρεί τα', 'Τηρεί όλα τα'), later)).toMatchObject({ stale: 1 });
  });

  it.each([
    ['a text in quotes over two lines in braces', 'duties: { files: "Τηρεί\n    αρχεία", post: "Α" }\n'],
    ['a comment before the closing brace', 'duties: { files: Τηρεί, # σχόλιο\n  }\n'],
    ['a block that holds what looks like a mark', 'title: |\n  #: Υπάλληλος\n  δεύτερη\n'],
    ['a block that ends in what looks like a comment', 'duties:\n  files: |\n    Τηρεί\n    # 2 αρχεία\n'],
    ['a byte order mark', '\ufefftitle: Υ\n'],
    ['the end of a document', '---\ntitle: Υ\n...\n'],
    ['a list where texts belong', 'title: Υ\nduties: []\n'],
    ['braces around all', '{ title: Υ }\n'],
    ['a folded heading of a group', 'duties:\n  post: >-\n    Αλληλο\n    γραφία\n  files: Τ\n'],
    ['a heading that goes on', 'duties:\n  post: "Αλληλο\n    γραφία" # δύο\n'],
    ['keys behind question marks', '? title\n: Υ\n'],
  ])('adds to %s without harm, or not at all', (_what, before) => {
    const request = {
      file: FILE,
      texts: TEXTS,
      isOwn: () => true,
      confirmed: () => false,
      isSuperfluous: () => false,
      head: [],
    };
    const made = refreshed({ ...request, text: before, pathOf: (each) => writtenPath(each, TEXTS) });
    if (made === null) return;
    const texts = (file: string) => {
      const loaded = loadTranslation(file, FILE);
      return loaded.ok ? [...loaded.value.texts].map(([key, { value }]) => [key, value]) : null;
    };
    expect(texts(made.text)).toEqual(texts(before));
    const again = refreshed({ ...request, text: made.text, pathOf: (each) => writtenPath(each, TEXTS) });
    expect(again?.text).toBe(made.text);
  });

  it('makes lines of braces that leave no room, with all their comments', () => {
    const braces = [
      '# Ελληνικά.',
      '{',
      '  title: "Υπάλληλος", # ο τίτλος',
      '  # καθήκοντα',
      '  duties: { post: { text: Αλληλογραφία }, files: "Τηρεί',
      '    αρχεία." } # τέλος',
      '} # όλα',
      '',
    ];
    expect(withoutRecords(refresh(braces.join('\n')).text)).toBe(
      [
        '# Ελληνικά.',
        'title: "Υπάλληλος" # ο τίτλος',
        '# καθήκοντα',
        'duties:',
        '  post:',
        '    text: Αλληλογραφία',
        '    items:',
        '      #: Writes letters.',
        '      letters: ""',
        '  files: "Τηρεί αρχεία."',
        '  # τέλος',
        '# όλα',
        '',
      ].join('\n'),
    );
  });

  it('leaves braces as they are where there is room', () => {
    const braces = 'title: Υ\nduties: { files: Τ,\n  post: { text: Α, items: { letters: Γ } } }\n';
    expect(withoutRecords(refresh(braces).text)).toBe(braces);
  });

  it('leaves to another file what the source only inherits', () => {
    const inherited = TEXTS.map((each) => ({ ...each, origins: [{ file: 'roles/parent.yaml', key: each.key }] }));
    expect(refresh('', inherited)).toMatchObject({ missing: 0 });
  });

  it('never touches a line of the translator', () => {
    const line = fc.constantFrom(
      '# a note',
      'title: "Υ"',
      "duties: {files: 'x'}",
      'duties:\n    files: >-\n      Τ\n      α',
      '',
    );
    fc.assert(
      fc.property(fc.uniqueArray(line, { maxLength: 4, selector: (words) => words.slice(0, 6) }), (lines) => {
        const before = `${lines.join('\n')}\n`;
        const after = refresh(before).text.split('\n');
        const kept = before.split('\n').filter((each) => each !== '');
        // What was written in braces on one line is one line still, with more in it.
        for (const each of kept) expect(after.some((found) => found.startsWith(each.replace(/\}$/, '')))).toBe(true);
      }),
    );
  });
});
