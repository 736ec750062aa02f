import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import { digestOf } from '../../src/translation/digest.js';
import { memoryWorld } from '../support/memory-world.js';
import { elementsOf, readPdfText, textOfElement } from '../support/pdf-text.js';
import { COMPANY, ROLE } from '../support/starter-files.js';
import { GREEK_COMPANY, GREEK_ROLE, translatedStarter } from '../support/translated-starter.js';

type Files = Readonly<Record<string, string>>;

const AGENT = 'roles/greek-agent.yaml';
const GREETING = 'Υποδέχεται τους πελάτες.';
const TITLE = 'Πωλητής (-τρια)';

/** An English role, translated into Greek and Lithuanian, and a Greek variant of it. */
const files: Files = {
  ...inThree(translatedStarter()),
  [AGENT]: `extends: sales-representative\nlanguage: el\ntitle: ${TITLE}\nduties:\n  greeting: ${GREETING}\n`,
};

/** With Lithuanian beside Greek: the same texts, and one of its own to tell it by. */
function inThree(two: Files): Files {
  return {
    ...two,
    [COMPANY]: (two[COMPANY] ?? '').replace('languages: [en, el]', 'languages: [en, el, lt]'),
    'roles/lt/company.yaml': two[GREEK_COMPANY] ?? '',
    'roles/lt/sales-representative.yaml': (two[GREEK_ROLE] ?? '').replace(
      /^purpose: .*$/m,
      'purpose: Rasti klientų įmonei {company.name}.',
    ),
  };
}

function translation(...texts: readonly (readonly [key: string, source: string, text: string])[]): string {
  const nested = texts.map(([key, , text]) => `${key.replace('.', ':\n  ')}: ${text}\n`).join('');
  const records = texts.map(([key, source, text]) => `  ${key}: ${digestOf(source)}>${digestOf(text)}\n`).join('');
  return `${nested}\ntranslatedFrom:\n${records}`;
}

async function run(all: Files, ...argv: readonly string[]) {
  const world = memoryWorld(all);
  const exit = await main(argv, () => world);
  return { exit, world, errors: world.printedErrors(), printed: world.printed() };
}

/** The texts of a role's job description in a language; what was wrong, when there is none. */
async function textsOf(all: Files, role: string, language: string): Promise<string> {
  const options = ['--language', language, '--format', 'pdf', '--document', 'job-description'];
  const { world, errors } = await run(all, 'build', role, ...options);
  const bytes = world.files.get(`out/${language}/${role}/job-description.pdf`);
  if (bytes === undefined) return errors;
  return elementsOf(readPdfText(bytes).root).map(textOfElement).join('\n').replace(/\s+/g, ' ');
}

const ENGLISH_AGENT = translation(
  ['title', TITLE, 'Greek Sales Agent'],
  ['duties.greeting', GREETING, 'Welcomes the clients.'],
);
const LITHUANIAN_AGENT = translation(
  ['title', TITLE, 'Graikijos vadybininkas (-ė)'],
  ['duties.greeting', GREETING, 'Pasitinka klientus.'],
);

describe('a variant in another language than the role that it extends', () => {
  it('takes its texts over in its own language', async () => {
    const texts = await textsOf(files, 'greek-agent', 'el');
    expect(texts).toContain(TITLE);
    expect(texts).toContain(GREETING);
    expect(texts).toContain('TO WIN CLIENTS FOR SAMPLE COMPANY LTD');
    expect(texts).not.toContain('To win clients');
    expect(await run(files, 'validate')).toMatchObject({ exit: 0, errors: '2 roles checked.\n' });
  });

  it('shows where each text comes from', async () => {
    const { printed } = await run(files, 'explain', 'greek-agent.purpose');
    expect(printed).toMatch(
      /roles\/sales-representative\.yaml:\d+:\d+ {2}To win[^\n]*\n {4}roles\/el\/sales-representative\.yaml:\d+:\d+ {2}TO WIN/,
    );
  });

  it('is refused where translations are missing or stale, with their number and the command', async () => {
    const gaps = {
      ...files,
      [GREEK_ROLE]: (files[GREEK_ROLE] ?? '').replace(/^purpose: .*$/m, 'purpose: ""'),
      [ROLE]: (files[ROLE] ?? '').replace(/^workingTime: .*$/m, 'workingTime: Mornings.'),
    };
    const { exit, errors } = await run(gaps, 'validate', 'greek-agent');
    expect(exit).toBe(1);
    expect(errors).toContain(`${AGENT}:2:11: error role/language`);
    expect(errors).toMatch(/2 of \d+ texts of "sales-representative", [^:]*: purpose, workingTime\./);
    expect(errors).toContain('run "rolebook translate sales-representative --to el"');
    const { [GREEK_ROLE]: _none, ...untranslated } = files;
    expect((await run(untranslated, 'validate', 'greek-agent')).errors).toMatch(
      /(\d+) of \1 texts of "sales-representative"/,
    );
  });

  it('may word a text anew, which no translation of the old one holds for', async () => {
    const own = 'Να κερδίζει πελάτες.';
    const reworded = { ...files, [AGENT]: `${files[AGENT]}purpose: ${own}\n` };
    expect(await textsOf(reworded, 'greek-agent', 'el')).toContain(own);
    expect(await textsOf(reworded, 'greek-agent', 'lt')).toContain(
      'translated into Lithuanian: title, purpose, duties',
    );
  });

  it('is translated further: what it takes over has been, from the original', async () => {
    const missing = await textsOf(files, 'greek-agent', 'lt');
    expect(missing).toMatch(
      /2 of \d+ texts of the role "greek-agent" are not translated into Lithuanian: title, duties/,
    );
    const { world, errors } = await run(files, 'translate', 'greek-agent', '--to', 'lt');
    expect(errors).toBe('2 texts to translate, 0 to bring up to date.\n');
    expect(world.text('roles/lt/greek-agent.yaml')).toContain(`#: ${GREETING}`);
    const texts = await textsOf({ ...files, 'roles/lt/greek-agent.yaml': LITHUANIAN_AGENT }, 'greek-agent', 'lt');
    for (const text of ['Graikijos vadybininkas (-ė)', 'Pasitinka klientus.', 'Rasti klientų įmonei SAMPLE']) {
      expect(texts).toContain(text);
    }
  });

  it('is translated back: what it takes over is the original itself', async () => {
    const texts = await textsOf({ ...files, 'roles/en/greek-agent.yaml': ENGLISH_AGENT }, 'greek-agent', 'en');
    for (const text of ['Greek Sales Agent', 'Welcomes the clients.', 'To win clients for Sample Company Ltd']) {
      expect(texts).toContain(text);
    }
  });

  it('may have variants in its own and in other languages', async () => {
    const chain: Files = {
      ...files,
      'roles/lt/greek-agent.yaml': LITHUANIAN_AGENT,
      'roles/trainee.yaml': 'extends: greek-agent\ntitle: Ασκούμενος (-η)\n',
      'roles/lithuanian-agent.yaml': 'extends: greek-agent\nlanguage: lt\ntitle: Vilniaus vadybininkas (-ė)\n',
    };
    expect(await run(chain, 'validate')).toMatchObject({ exit: 0, errors: '4 roles checked.\n' });
    const trainee = await textsOf(chain, 'trainee', 'el');
    for (const text of ['Ασκούμενος (-η)', GREETING, 'TO WIN CLIENTS']) expect(trainee).toContain(text);
    const agent = await textsOf(chain, 'lithuanian-agent', 'lt');
    for (const text of ['Vilniaus vadybininkas (-ė)', 'Pasitinka klientus.', 'Rasti klientų įmonei SAMPLE']) {
      expect(agent).toContain(text);
    }
    const back = translation(['title', 'Vilniaus vadybininkas (-ė)', 'Vilnius Agent']);
    const inEnglish = { ...chain, 'roles/en/lithuanian-agent.yaml': back, 'roles/en/greek-agent.yaml': ENGLISH_AGENT };
    const english = await textsOf(inEnglish, 'lithuanian-agent', 'en');
    for (const text of ['Vilnius Agent', 'Welcomes the clients.', 'To win clients']) expect(english).toContain(text);
  });

  it('names all roles to translate, from the first one of the chain', async () => {
    const chain: Files = {
      ...files,
      [GREEK_ROLE]: (files[GREEK_ROLE] ?? '').replace(/^purpose: .*$/m, 'purpose: ""'),
      'roles/senior.yaml': 'extends: sales-representative\ntitle: Senior Representative\n',
      [AGENT]: (files[AGENT] ?? '').replace('extends: sales-representative', 'extends: senior'),
    };
    const { errors } = await run(chain, 'validate', 'greek-agent');
    expect(errors).toMatch(/2 of \d+ texts of "senior", which it extends, [^:]*: title, purpose\./);
    expect(errors).toContain('run "rolebook translate senior sales-representative --to el"');
  });

  it('takes the language of the parent that says one, when it says none', async () => {
    const both: Files = {
      ...files,
      'roles/base.yaml': 'abstract: true\nlanguage: el\nduties:\n  greeting: Υποδέχεται τους πελάτες.\n',
      [AGENT]: `extends: [sales-representative, base]\ntitle: ${TITLE}\n`,
    };
    expect(await textsOf(both, 'greek-agent', 'el')).toContain('TO WIN CLIENTS');
    const { [GREEK_ROLE]: _none, ...untranslated } = both;
    expect((await run(untranslated, 'validate', 'greek-agent')).errors).toContain(`${AGENT}:1:11: error role/language`);
  });

  it('shows what is wrong with a translation that it would take over', async () => {
    const wrong = {
      ...files,
      [GREEK_ROLE]: (files[GREEK_ROLE] ?? '').replace(/^purpose: .*$/m, 'purpose: Για {role}.'),
    };
    const { errors } = await run(wrong, 'build', 'greek-agent', '--language', 'el');
    expect(errors).toMatch(/1 of \d+ texts of "sales-representative", [^:]*: purpose\./);
    expect(errors).toContain(`${GREEK_ROLE}:`);
    expect(errors).toContain('The source text has no placeholder {role}.');
    expect(errors).toContain('1 error;');
  });
});
