/** Positions of the demonstration company that all its languages have, and those that English alone has. */
const EVERYWHERE = ['account-manager', 'client-acquisition-manager', 'key-account-manager'];
const IN_ENGLISH = [
  'bank-account-manager',
  'client-relations-coordinator',
  'corporate-account-manager',
  'leasing-account-manager',
  'leasing-branch-manager',
  'leasing-group-head',
  'mobile-account-manager',
];
const LANGUAGES = ['en', 'el', 'lt', 'nb', 'gu', 'th'];
/** How many people one of them leads. */
const TEAM = 12;
const HEADINGS = 'id,name,email,position,manager,language,hired,working-time';

/** The staff list of so many invented people of the demonstration company, as many in each of its languages. */
export function inventedStaff(count: number): string {
  const rows = Array.from({ length: count }, (_, index) => {
    const language = LANGUAGES[index % LANGUAGES.length] ?? 'en';
    const positions = language === 'en' ? [...EVERYWHERE, ...IN_ENGLISH] : EVERYWHERE;
    const position = positions[Math.floor(index / LANGUAGES.length) % positions.length];
    const manager = index === 0 ? '' : idOf(Math.floor((index - 1) / TEAM));
    const workingTime = index % 7 === 0 ? '80' : '';
    const person = [idOf(index), `Sample Person ${index + 1}`, `${idOf(index)}@example.com`];
    return [...person, position, manager, language, '2024-03-01', workingTime].join(',');
  });
  return `${[HEADINGS, ...rows].join('\n')}\n`;
}

function idOf(index: number): string {
  return `p-${String(index + 1).padStart(5, '0')}`;
}
