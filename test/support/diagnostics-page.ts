import { CODES, type Code } from '../../src/diagnostic/codes.js';
import { anchorOf, code } from './markdown.js';

/** `npm run generate` writes it; a test holds it to the codes. */
export const DIAGNOSTICS_PAGE = 'docs/diagnostics.md';

type Area = Code extends `${infer Before}/${string}` ? Before : never;

/** What the codes of an area are about. */
const AREAS: Readonly<Record<Area, string>> = {
  workspace: 'The folder that you work in',
  file: 'Files that cannot be read at all',
  yaml: 'The notation of the files',
  role: 'The role files',
  text: 'The texts in the files',
  translation: 'The texts in other languages',
  bilingual: 'Documents in two languages',
  company: 'The company file',
  jurisdiction: 'The laws of a country',
  picture: 'The logo',
  output: 'Writing the documents',
  template: 'The templates',
  theme: 'The look',
  font: 'The fonts',
  base: 'A letterhead of your own',
  return: 'Filled forms that come back',
  locale: 'The fixed wording',
  wording: 'The lists of words to avoid',
  collect: 'Collecting returned forms',
  complete: 'Completed forms',
  step: 'The steps of an appraisal',
  table: 'Tables of people and figures',
  appraisal: 'Appraisals of people',
  staff: 'Staff list, absences and targets',
  result: 'The results of appraisals',
};

const INTRODUCTION = `# What Rolebook says, and what to do

Every code that Rolebook may show, made from the program. A message names the file, the line and the code:

\`\`\`
roles/account-manager.yaml:14:1: error role/unknown-key
  "dutys" is not a field of a role.
   14 | dutys:
      | ^^^^^
  hint: did you mean "duties"?
\`\`\`

Look the code up here; \`rolebook explain role/unknown-key\` shows a bad and a good example of it besides. An error keeps the
documents that it touches from being written; a warning does not, unless \`validate --strict\` makes an error of it.
`;

/** The page as it should be. */
export function diagnosticsPage(): string {
  const areas = Object.entries(AREAS).map(([area, title]) => ({ title, codes: codesOf(area) }));
  const index = areas.map(({ title, codes }) => `- [${title}](#${anchorOf(title)}): ${codes.map(link).join(', ')}`);
  return `${INTRODUCTION}\n${index.join('\n')}\n${areas.map(chapter).join('')}`;
}

function codesOf(area: string): readonly Code[] {
  return (Object.keys(CODES) as Code[]).filter((name) => name.startsWith(`${area}/`)).sort();
}

function link(name: Code): string {
  return `[${name}](#${anchorOf(name)})`;
}

function chapter({ title, codes }: { readonly title: string; readonly codes: readonly Code[] }): string {
  return `\n## ${title}\n${codes.map(entry).join('')}`;
}

function entry(name: Code): string {
  const { summary, explanation } = CODES[name];
  return `\n### ${code(name)}\n\n**${markdown(summary)}** ${markdown(explanation)}\n`;
}

/** Signs that Markdown reads as its own are shown as they are. */
function markdown(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/[*_]/g, '\\$&');
}
