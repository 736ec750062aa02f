import { describe, expect, it } from 'vitest';
import type { Path, Source } from '../../src/source/source.js';
import { translateTexts, withFallback } from '../../src/translation/translate-texts.js';
import type { TranslatableText } from '../../src/translation/types.js';
import { COMPANY, ROLE } from '../support/starter-files.js';
import { GREEK_COMPANY, GREEK_ROLE, translatedStarter } from '../support/translated-starter.js';
import { edited, run } from './run.js';

const ISSUED = ['--date', '2026-11-21'];

const build = (files: Readonly<Record<string, string>>, ...more: readonly string[]) =>
  run(files, 'build', '--format', 'pdf', '--document', 'job-description', ...ISSUED, ...more);

describe('documents in another language', () => {
  const files = translatedStarter();
  const changed = (path: string, from: string | RegExp, to: string): Readonly<Record<string, string>> => {
    expect(files[path] ?? '').toMatch(from);
    return { ...files, [path]: (files[path] ?? '').replace(from, to) };
  };

  it('are built beside those in the language of the workspace', async () => {
    const { exit, documents } = await build(files);
    expect({ exit, documents }).toEqual({
      exit: 0,
      documents: ['out/en/sales-representative/job-description.pdf', 'out/el/sales-representative/job-description.pdf'],
    });
  });

  it('are refused as a whole when one text is missing, and say which', async () => {
    const { exit, documents, errors } = await build(changed(GREEK_ROLE, /^purpose: .*$/m, 'purpose: ""'));
    expect(exit).toBe(1);
    expect(documents).toEqual(['out/en/sales-representative/job-description.pdf']);
    expect(errors).toContain(`${GREEK_ROLE}: error translation/missing`);
    expect(errors).toMatch(
      /1 of \d+ texts of the role "sales-representative" are not translated into Greek: purpose\./,
    );
    expect(errors).toContain('run "rolebook translate sales-representative --to el"');
  });

  it('are refused when a source text has changed', async () => {
    const { exit, documents, errors } = await build(changed(ROLE, /^purpose: .*$/m, 'purpose: To win clients.'));
    expect(exit).toBe(1);
    expect(documents).toEqual(['out/en/sales-representative/job-description.pdf']);
    expect(errors).toContain('translation/stale');
  });

  it('are built with the source text where that is allowed', async () => {
    const { exit, documents } = await build(changed(GREEK_ROLE, /^purpose: .*$/m, 'purpose: ""'), '--allow-fallback');
    expect(exit).toBe(0);
    expect(documents).toHaveLength(2);
  });

  it('are not offered for a role that nobody has begun to translate, unless it is asked for', async () => {
    const { [GREEK_ROLE]: _translation, ...rest } = files;
    expect(await build(rest)).toMatchObject({ exit: 0, documents: [expect.stringContaining('out/en/')] });
    const asked = await build(rest, 'sales-representative', '--language', 'el');
    expect(asked).toMatchObject({ exit: 1, documents: [] });
    expect(asked.errors).toContain('translation/missing');
  });

  it('are missed aloud when no role is in the language that was asked for', async () => {
    const { [GREEK_ROLE]: _translation, ...rest } = files;
    const { exit, errors } = await build(rest, '--language', 'el');
    expect(exit).toBe(1);
    expect(errors).toContain('None of the roles is written in, or translated into, el.');
  });

  it('are refused for all roles when the company is not translated', async () => {
    const { exit, documents, errors } = await build(changed(GREEK_COMPANY, /^ *hr-officer: .*\n/m, ''));
    expect(exit).toBe(1);
    expect(documents).toEqual(['out/en/sales-representative/job-description.pdf']);
    expect(errors).toContain('run "rolebook translate company --to el"');
  });
});

describe('a text that is not translated', () => {
  it('has its language in a draft, each line of a list as a text by itself', () => {
    const data = { city: 'Town', address: ['Town', 'Town'] };
    const text = (key: 'city' | 'address'): TranslatableText => {
      return { key, path: [key], value: data[key], isNeeded: true, origins: [] };
    };
    const places = { file: ROLE, keyPlace: () => ({ file: ROLE }), valuePlace: () => ({ file: ROLE }) };
    const source: Source<typeof data> = { ...places, textPlace: () => ({ file: ROLE }), data };
    const draft = withFallback(
      translateTexts(source, [text('city'), text('address')], [], { language: 'el', beside: () => null }),
      'en',
    );
    expect(draft.data).toEqual(data);
    const paths: readonly Path[] = [['city'], ['address', 0], ['address', 1]];
    expect(paths.map((path) => draft.languageAt?.(path))).toEqual(['en', 'en', 'en']);
  });
});

describe('a workspace in one language alone', () => {
  it('has no English in it anywhere', async () => {
    const files = translatedStarter();
    const inGreek = (path: string): string => files[path]?.replace(/\ntranslatedFrom:[\s\S]*/, '') ?? '';
    const { world, exit, documents } = await run(
      {
        ...files,
        [COMPANY]: (files[COMPANY] ?? '')
          .replace('languages: [en, el]', 'languages: [el]')
          .replace('prevailingLanguage: en', 'prevailingLanguage: el'),
        [ROLE]: (files[ROLE] ?? '').replace(/^purpose: .*$/m, /^purpose: .*$/m.exec(inGreek(GREEK_ROLE))?.[0] ?? ''),
        [GREEK_COMPANY]: '',
        [GREEK_ROLE]: '',
      },
      'build',
      '--format',
      'pdf',
    );
    expect({ exit, errors: world.printedErrors() }).toMatchObject({ exit: 0 });
    expect(documents.every((path) => path.startsWith('out/el/'))).toBe(true);
    expect(documents).toHaveLength(3);
  });

  it('may have a role in another language, which is printed in that alone', async () => {
    const files = translatedStarter();
    const { [GREEK_ROLE]: _translation, ...rest } = files;
    const { exit, documents } = await build({
      ...rest,
      [ROLE]: `language: el\n${files[ROLE]?.replace('title: Sales Representative', 'title: SALES REPRESENTATIVE')}`,
    });
    expect({ exit, documents }).toEqual({ exit: 0, documents: ['out/el/sales-representative/job-description.pdf'] });
  });
});

describe('a translation', () => {
  const files = translatedStarter();
  const withRecord = (record: string) =>
    (files[GREEK_ROLE] ?? '').replace(/^ {2}purpose: .*$/m, `  purpose: ${record}`);

  it.each(['{ a: b }', '[1]', '1', 'nonsense', 'null'])(
    'with %s in place of a record is one of which nobody knows',
    async (record) => {
      const { exit, errors } = await build({ ...files, [GREEK_ROLE]: withRecord(record) });
      expect(exit).toBe(1);
      expect(errors).toMatch(/translation\/(unrecorded|stale)/);
    },
  );

  it('prints every figure that its source prints', async () => {
    const plural = /\{[^{}]*, plural, one \{[^{}]*\} other \{[^{}]*\}\}/i;
    expect(files[GREEK_ROLE]).toMatch(plural);
    const hidden = (files[GREEK_ROLE] ?? '').replace(plural, (all) => all.replaceAll('#', 'XX'));
    const { exit, errors } = await run({ ...files, [GREEK_ROLE]: hidden }, 'validate');
    expect(exit).toBe(1);
    expect(errors).toContain('translation/placeholders');
  });
});

describe('list', () => {
  it('counts what is translated, missing and stale', async () => {
    const files = translatedStarter();
    const { world } = await run(
      {
        ...files,
        [GREEK_ROLE]: (files[GREEK_ROLE] ?? '').replace(/^purpose: .*$/m, 'purpose: ""'),
        [ROLE]: (files[ROLE] ?? '').replace(/^travel: .*$|^place: .*$/m, 'place: "Elsewhere"'),
      },
      'list',
      '--json',
    );
    const { roles } = JSON.parse(world.printed());
    expect(roles[0].languages).toEqual([
      { language: 'en', begun: true, percent: 100, missing: 0, stale: 0 },
      { language: 'el', begun: true, percent: expect.any(Number), missing: 1, stale: 1 },
    ]);
    expect(roles[0].languages[1].percent).toBeLessThan(100);
  });

  it('says how much is missing of a role that is begun, also while nothing is translated', async () => {
    const { [GREEK_ROLE]: _translation, ...rest } = translatedStarter();
    expect((await run(rest, 'list')).said).toMatch(/ en 100 %, el 0 %$/m);
    const { files } = await run(rest, 'translate', 'sales-representative', '--to', 'el');
    expect((await run(files, 'list')).said).toMatch(/ en 100 %, el 0 % \(\d\d missing\)$/m);
  });

  it('reports what is wrong with a translation', async () => {
    const { exit, errors } = await run({ ...translatedStarter(), [GREEK_ROLE]: 'title: "\n' }, 'list');
    expect(exit).toBe(1);
    expect(errors).toContain(`${GREEK_ROLE}:1:8: error yaml/`);
  });
});

describe('translate', () => {
  it('writes a file that builds as soon as it is filled in', async () => {
    const { [GREEK_ROLE]: _translation, ...rest } = translatedStarter();
    const { exit, world, errors } = await run(rest, 'translate', 'sales-representative', '--to', 'el');
    expect(exit).toBe(0);
    expect(errors).toMatch(/^\d+ texts to translate, 0 to bring up to date\.$/m);
    const file = world.text(GREEK_ROLE);
    const filled = file.replace(/((?: *#: .*\n)+)( *[\w-]+): ""/g, (_all, comment: string, key: string) => {
      const source = comment
        .replace(/ *#: ?/g, '')
        .replaceAll('\n', ' ')
        .trim();
      return `${key}: ${JSON.stringify(key.trim() === 'title' ? source.toUpperCase() : source)}`;
    });
    expect(filled).not.toContain('""');
    const { documents } = await build({ ...rest, [GREEK_ROLE]: filled });
    expect(documents).toHaveLength(2);
  });

  it.each([
    [['translate', 'sales-representative'], 'the language is missing'],
    [['translate', 'sales-representative', '--to', 'Greek!'], 'no language tag'],
    [['translate', 'sales-representative', '--to', 'en'], 'written in English themselves'],
    [['translate', 'sales-rep', '--to', 'el'], 'sales-rep'],
    [
      ['translate', 'company', '--to', 'nb'],
      'no entity issues documents in "nb"\n  hint: there are en, el; for nb too, add it',
    ],
    [['build', '--language', 'nb'], 'there is no language "nb"\n  hint: there are en, el\n'],
  ])('refuses %j', async (argv, said) => {
    const { exit, errors } = await run(translatedStarter(), ...argv);
    expect(exit).toBe(2);
    expect(errors).toContain(said);
  });

  it('refuses a language that has no wording, and says which have', async () => {
    const files = translatedStarter();
    const cymric = edited(files, COMPANY, 'languages: [en, el]', 'languages: [en, el, cy]');
    const { exit, errors } = await run(cymric, 'translate', 'company', '--to', 'cy');
    expect(exit).toBe(2);
    expect(errors).toContain('there is no wording for the language "cy"');
    expect(errors).toContain('hint: write templates/locales/cy.yaml first; there are el, en, gu, lt, nb, th');
    const { exit: unbuilt, errors: said } = await run(cymric, 'build', '--language', 'cy');
    expect(unbuilt).toBe(1);
    expect(said).toContain('or remove the language; there are el, en, gu, lt, nb, th');
    const own = { ...cymric, 'templates/locales/cy.yaml': 'language: cy\n' };
    expect(await run(own, 'translate', 'company', '--to', 'cy')).toMatchObject({ exit: 0 });
  });

  it('writes nothing over a file that cannot be read', async () => {
    const broken = { ...translatedStarter(), [GREEK_ROLE]: 'title: "\n' };
    const { exit, world } = await run(broken, 'translate', 'sales-representative', '--to', 'el');
    expect(exit).toBe(1);
    expect(world.text(GREEK_ROLE)).toBe('title: "\n');
  });

  it('keeps figures and links out of a translation', async () => {
    const files = translatedStarter();
    const { exit, errors } = await run(
      { ...files, [GREEK_ROLE]: `directReports: 2\n${files[GREEK_ROLE]}` },
      'validate',
    );
    expect(exit).toBe(1);
    expect(errors).toContain(`${GREEK_ROLE}:1:16: error translation/not-text`);
    expect(files[COMPANY]).toContain('el');
  });
});
