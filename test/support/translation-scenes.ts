import { digestOf } from '../../src/translation/digest.js';
import { bilingualStarter } from './bilingual-starter.js';
import { type Scene, told } from './example-scene.js';
import { memoryWorld } from './memory-world.js';
import { COMPANY, ROLE, starterFiles } from './starter-files.js';
import { GREEK_COMPANY, GREEK_ROLE, translatedStarter } from './translated-starter.js';

/** What can be wrong with texts in other languages, and with the names of laws in them. */
export function translationScenes(): Readonly<Record<string, Scene>> {
  const starter = starterFiles();
  const sound = translatedStarter();
  const good = memoryWorld(sound);
  const changed = (path: string, from: string | RegExp, to: string) => {
    const text = sound[path] ?? '';
    if (text.search(from) === -1) throw new Error(`${path} has no ${from}`);
    return memoryWorld({ ...sound, [path]: text.replace(from, to) });
  };
  const variant = { ...sound, 'roles/trainee.yaml': 'extends: sales-representative\ntitle: Trainee\n' };
  const both = bilingualStarter();
  const prevailing = (language: string): string =>
    (both[COMPANY] ?? '')
      .replace('languages: [en, el]', 'languages: [en, el, nb]')
      .replace('prevailingLanguage: en', `prevailingLanguage: ${language}`);
  const bilingual = ['build', '--language', 'el+en', '--format', 'pdf', '--document', 'kpi-sheet'];
  return {
    'bilingual/different': told(
      'templates/partials/title.hbs has a line for one language, and documents are built in two:\n\n  {{#if (eq language "el")}}<p>…</p>{{/if}}\n\n  rolebook build --language el+en\n',
      memoryWorld({ ...both, [TITLE]: `${TITLE_TEXT}{{#if (eq language "el")}}<p>{{entity.city}}</p>{{/if}}\n` }),
      'The line stands in both languages, and only its words are chosen:\n\n  <p>{{#if (eq language "el")}}…{{else}}…{{/if}}</p>\n',
      memoryWorld({
        ...sound,
        [TITLE]: `${TITLE_TEXT}<p>{{#if (eq language "el")}}{{entity.city}}{{else}}–{{/if}}</p>\n`,
      }),
      bilingual,
    ),
    'bilingual/prevailing': told(
      'The company issues documents in three languages, of which the third prevails:\n\n  languages: [en, el, nb]\n  prevailingLanguage: nb\n\n  rolebook build --language el+en\n',
      memoryWorld({ ...both, [COMPANY]: prevailing('nb') }),
      'One of the two prevails:\n\n  prevailingLanguage: en\n',
      memoryWorld({ ...both, [COMPANY]: prevailing('en') }),
      bilingual,
    ),
    'jurisdiction/absent-law': told(
      `The company is Greek (jurisdiction: GR), and the purpose in ${ROLE} cites the branch {law.administrative}, which templates/jurisdictions/GR.yaml does not have.\n`,
      memoryWorld({
        ...starter,
        [COMPANY]: (starter[COMPANY] ?? '').replace('jurisdiction: generic', 'jurisdiction: GR'),
        [ROLE]: (starter[ROLE] ?? '').replace(/^purpose: .*$/m, 'purpose: To keep to {law.administrative}.'),
      }),
      'It cites {law.labour}, or several branches, of which those that a country lacks are left out.\n',
      good,
      ['build'],
    ),
    'jurisdiction/unreviewed': told(
      'The company is Greek (jurisdiction: GR), and nobody has approved the names of its laws:\n\n  reviewedBy: none\n',
      changed(COMPANY, 'jurisdiction: generic', 'jurisdiction: GR'),
      'Counsel has checked templates/jurisdictions/GR.yaml of the workspace, and it says who:\n\n  reviewedBy: Legal department\n',
      good,
    ),
    'translation/duplicate-text': told(
      `${GREEK_ROLE} has a text for the duty "report" in a group and another one outside of it:\n\n  duties:\n    report: "A"\n    office:\n      items:\n        report: "B"\n`,
      changed(GREEK_ROLE, /^duties:\n/m, 'duties:\n  office:\n    items:\n      report: "B"\n'),
      'It has one of them.\n',
      good,
    ),
    'translation/layout': told(
      `${GREEK_ROLE} has a list where texts belong, and one of these is missing:\n\n  experience: []\n`,
      changed(GREEK_ROLE, /^experience:\n.*\n/m, 'experience: []\n'),
      'Each text stands on a line of its own under its key:\n\n  experience:\n    in: "SALES"\n',
      good,
      ['translate', 'sales-representative', '--to', 'el'],
    ),
    'translation/missing': told(
      `${GREEK_ROLE} has no Greek text for the purpose.\n`,
      changed(GREEK_ROLE, /^purpose: .*$/m, 'purpose: ""'),
      'The Greek text of the purpose stands between the quotes.\n',
      good,
    ),
    'translation/not-text': told(
      `${GREEK_ROLE} changes a figure:\n\n  kpis:\n    new-clients:\n      target: 5\n`,
      changed(GREEK_ROLE, /^purpose:/m, 'directReports: 2\npurpose:'),
      'Figures stand in the role alone.\n',
      good,
    ),
    'translation/placeholders': told(
      `${GREEK_ROLE} says in Greek "at least 4" where the role says "at least {kpis.new-clients.target}".\n`,
      changed(GREEK_ROLE, /\{law\.labour\}/, 'LABOUR LAW'),
      'The Greek text has the placeholder too, so that the figure is the same in all languages.\n',
      good,
    ),
    'translation/stale': told(
      `The purpose in ${ROLE} was changed after it had been translated.\n`,
      changed(ROLE, /^purpose: .*$/m, 'purpose: To win clients.'),
      'The Greek purpose was changed as well, and "rolebook translate" was run.\n',
      good,
    ),
    'translation/superfluous': told(
      `The variant roles/trainee.yaml had a purpose of its own, which is translated in ${GREEK_TRAINEE}. It was taken out, so that the purpose is that of the role which the variant extends.\n`,
      memoryWorld({
        ...variant,
        [GREEK_TRAINEE]: `purpose: "TO LEARN."\n${GREEK_TITLE}  purpose: 0123456789>0123456789\n`,
      }),
      'The Greek purpose of the variant was taken out too.\n',
      memoryWorld({ ...variant, [GREEK_TRAINEE]: GREEK_TITLE }),
    ),
    'translation/unknown-text': told(
      `${GREEK_ROLE} has a text for "porpose".\n`,
      changed(GREEK_ROLE, /^purpose:/m, 'porpose: "X"\npurpose:'),
      'It has one for "purpose".\n',
      good,
    ),
    'translation/unrecorded': told(
      `${GREEK_COMPANY} was written by hand and lacks the part "translatedFrom".\n`,
      changed(GREEK_COMPANY, /^translatedFrom:[\s\S]*/m, ''),
      '"rolebook translate company --to el" has added it.\n',
      good,
    ),
  };
}

const GREEK_TRAINEE = 'roles/el/trainee.yaml';
const GREEK_TITLE = `title: "TRAINEE"\ntranslatedFrom:\n  title: ${digestOf('Trainee')}>${digestOf('TRAINEE')}\n`;
const TITLE = 'templates/partials/title.hbs';
const TITLE_TEXT = '<p class="kind">{{document.name}}</p>\n<h1>{{role.title}}</h1>\n';
