import { describe, expect, it } from 'vitest';
import { COMPANY, ROLE } from '../support/starter-files.js';
import { GREEK_COMPANY, GREEK_ROLE, translatedStarter } from '../support/translated-starter.js';
import { edited, type Files, run } from './run.js';

const FORMS = ['title: HEAD', 'genitive: OF THE HEAD', 'inSentence: head'];
const LINES = FORMS.map((line) => `\n    ${line}`).join('');
const BRACES = ` { ${FORMS.join(', ')} }`;

/** The starter with forms of a post in Greek, on lines of their own or in braces. */
function withForms(forms: string, files: Files = translatedStarter()): Files {
  return edited(files, GREEK_COMPANY, /head-of-sales: "HEAD OF SALES"/, `head-of-sales:${forms}`);
}

const translate = (files: Files, ...more: readonly string[]) =>
  run(files, 'translate', 'company', '--to', 'el', ...more);
const renamed = (files: Files): Files => edited(files, COMPANY, 'title: Head of Sales', 'title: Sales Director');
const partOf = (files: Files): string =>
  /^( *#: .*\n)* {2}head-of-sales:[\s\S]*?(?=^( *#: .*\n)* {2}sales-representative:)/m.exec(
    files[GREEK_COMPANY] ?? '',
  )?.[0] ?? '';

describe.each([
  ['on lines', LINES],
  ['in braces', BRACES],
])('forms of a translated title %s', (_how, forms) => {
  it('hold for the source title that they were made from', async () => {
    const { files, errors } = await translate(withForms(forms));
    expect(errors).toContain('0 texts to translate, 0 to bring up to date.');
    expect(await run(files, 'validate')).toMatchObject({ exit: 0 });
    const { exit, errors: refusal } = await run(renamed(files), 'validate');
    expect(exit).toBe(1);
    expect(refusal).toMatch(
      /3 of \d+ texts of the company have changed since they were translated into Greek: posts\.head-of-sales, posts\.head-of-sales\.genitive, posts\.head-of-sales\.inSentence\./,
    );
  });

  it('stay marked when the title alone is translated anew', async () => {
    const { files } = await translate(renamed((await translate(withForms(forms))).files));
    const { files: later, errors } = await translate(edited(files, GREEK_COMPANY, 'title: HEAD', 'title: DIRECTOR'));
    expect(errors).toContain('0 texts to translate, 2 to bring up to date.');
    expect((await run(later, 'validate')).errors).toMatch(
      /2 of \d+ texts of the company have changed since they were translated into Greek: posts\.head-of-sales\.genitive, posts\.head-of-sales\.inSentence\./,
    );
    const both = edited(edited(later, GREEK_COMPANY, 'OF THE HEAD', 'OF THE DIRECTOR'), GREEK_COMPANY, ': head', ': d');
    const { files: done } = await translate(both);
    expect(done[GREEK_COMPANY]).not.toContain('#:');
    expect(await run(done, 'validate')).toMatchObject({ exit: 0 });
  });
});

describe('a form of a translated title', () => {
  it('has its mark above it, one for all that stand in the same braces', async () => {
    const marks = (forms: string) => translate(withForms(forms)).then(({ files }) => translate(renamed(files)));
    expect(partOf((await marks(LINES)).files)).toBe(
      [
        '  head-of-sales:',
        '    #: changed since this was translated; it says now:',
        '    #: Sales Director',
        '    title: HEAD',
        '    #: changed since this was translated; it says now:',
        '    #: Sales Director',
        '    genitive: OF THE HEAD',
        '    #: changed since this was translated; it says now:',
        '    #: Sales Director',
        '    inSentence: head\n',
      ].join('\n'),
    );
    expect(partOf((await marks(BRACES)).files)).toBe(
      [
        '  #: changed since this was translated; it says now:',
        '  #: Sales Director',
        '  head-of-sales: { title: HEAD, genitive: OF THE HEAD, inSentence: head }\n',
      ].join('\n'),
    );
  });

  it('is confirmed with its title, or by itself', async () => {
    const { files } = await translate(renamed((await translate(withForms(LINES))).files));
    const all = await translate(files, '--confirm', 'posts.head-of-sales');
    expect(all.errors).toContain('0 to bring up to date');
    const one = await translate(files, '--confirm', 'posts.head-of-sales.genitive');
    expect(one.errors).toContain('2 to bring up to date');
    const none = await translate(files, '--confirm', 'posts.head-of-sales.dative');
    expect(none).toMatchObject({ exit: 2 });
  });

  it('that was never recorded is as old as its title', async () => {
    const recorded = withForms(LINES);
    expect(await run(recorded, 'validate')).toMatchObject({ exit: 0 });
    expect((await run(renamed(recorded), 'validate')).errors).toContain('posts.head-of-sales.genitive');
    expect((await translate(renamed(recorded))).errors).toContain('3 to bring up to date');
  });

  it('added beside a mark knows what the source says now', async () => {
    const { files } = await translate(renamed(translatedStarter()));
    const { errors } = await translate(
      edited(files, GREEK_COMPANY, '"HEAD OF SALES"', '{ title: DIRECTOR, genitive: OF THE DIRECTOR }'),
    );
    expect(errors).toContain('0 to bring up to date');
  });

  it('of a position goes with the title of the position', async () => {
    const titled = edited(
      translatedStarter(),
      GREEK_ROLE,
      'title: "SALES REPRESENTATIVE"',
      'title: { text: SALES REPRESENTATIVE, feminine: SALESWOMAN }',
    );
    const { files } = await run(titled, 'translate', 'sales-representative', '--to', 'el');
    const sold = edited(
      edited(files, ROLE, 'title: Sales Representative', 'title: Seller'),
      COMPANY,
      'title: Sales Representative',
      'title: Seller',
    );
    const { errors, files: marked } = await run(sold, 'translate', 'sales-representative', '--to', 'el');
    expect(errors).toContain('0 texts to translate, 2 to bring up to date.');
    const { said } = await run(marked, 'list', '--json');
    expect(JSON.parse(said).roles[0].languages[1]).toMatchObject({ missing: 0, stale: 2 });
  });

  it('that is stale is a draft in the words of the source, as its title is', async () => {
    const { files } = await translate(withForms(LINES));
    const cited = edited(files, GREEK_ROLE, /^place: .*$/m, 'place: "{posts.head-of-sales.genitive}"');
    const source = edited(cited, ROLE, /^place: .*$/m, 'place: "{posts.head-of-sales}"');
    const { files: sound } = await run(source, 'translate', 'sales-representative', '--to', 'el', '--confirm', 'all');
    expect(await run(sound, 'validate')).toMatchObject({ exit: 0 });
    const draft = ['build', '--format', 'docx', '--document', 'job-description', '--allow-fallback'];
    const { exit, errors } = await run(renamed(sound), ...draft);
    expect({ exit, errors }).toEqual({ exit: 0, errors: '2 documents written.\n' });
  });
});

describe('the translated title of a role', () => {
  const files = translatedStarter();

  it('is that of its post in the same language', async () => {
    const other = edited(files, GREEK_COMPANY, '"SALES REPRESENTATIVE"', '"SELLER"');
    const { exit, errors } = await run(other, 'validate');
    expect(exit).toBe(1);
    expect(errors).toBe(
      [
        'roles/el/sales-representative.yaml:2:8: error role/own-post',
        '  The company has "SELLER" as title of the post "sales-representative", not "SALES REPRESENTATIVE".',
        '    2 | title: "SALES REPRESENTATIVE"',
        '      |        ^^^^^^^^^^^^^^^^^^^^^^',
        '  hint: say the same in both files',
        '  roles/el/company.yaml:16:3: The post is here.',
        '   16 |   sales-representative: "SELLER"',
        '      |   ^^^^^^^^^^^^^^^^^^^^',
        '',
        '1 role checked.',
        '1 error; "rolebook explain <code>" says more.\n',
      ].join('\n'),
    );
    const both = edited(other, GREEK_ROLE, 'title: "SALES REPRESENTATIVE"', 'title: { text: SELLER, feminine: X }');
    expect(await run(both, 'validate')).toMatchObject({ exit: 0 });
  });

  it('is not compared while one of the two is missing, or for a draft', async () => {
    const untitled = edited(files, GREEK_ROLE, 'title: "SALES REPRESENTATIVE"', 'title: ""');
    expect((await run(untitled, 'validate')).errors).not.toContain('own-post');
    const other = edited(files, GREEK_COMPANY, '"SALES REPRESENTATIVE"', '"SELLER"');
    const draft = ['build', '--format', 'pdf', '--document', 'kpi-sheet', '--allow-fallback'];
    expect(await run(untitled, ...draft)).toMatchObject({ exit: 0 });
    expect(await run(other, ...draft)).toMatchObject({ exit: 0 });
  });

  it('is compared in its own language where the role is written in another one than the company', async () => {
    const { [GREEK_ROLE]: _translation, ...rest } = files;
    const greek = { ...rest, [ROLE]: `language: el\n${files[ROLE]}` };
    const named = edited(greek, ROLE, 'title: Sales Representative', 'title: SALES REPRESENTATIVE');
    expect((await run(named, 'validate')).errors).not.toContain('own-post');
    expect((await run(greek, 'validate')).errors).toContain(`${ROLE}:5:8: error role/own-post`);
  });
});
