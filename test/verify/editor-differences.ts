/** Where an editor marks a mistake elsewhere than `rolebook validate`, and why that is as it should be. */
export interface Difference {
  /** A folder of `test/cases/bad`. */
  readonly name: string;
  /** Places that only `validate` names. */
  readonly validate: readonly string[];
  /** Places that only the editor marks. */
  readonly editor: readonly string[];
  readonly why: string;
}

const MISSPELT = 'The server also misses the key whose misspelt form is there; Rolebook names the cause alone.';
const OTHER_YAML = 'This is YAML, which the server reads as a whole and Rolebook in part.';
const ECHOES = 'After a mistake of syntax the server goes on with what it could read; Rolebook stops there.';

export const DIFFERENCES: readonly Difference[] = [
  { name: 'company-schema', validate: [], editor: ['roles/company.yaml:5:3'], why: MISSPELT },
  {
    name: 'schema-duplicate-entry',
    validate: ['roles/role.yaml:13:75'],
    editor: ['roles/role.yaml:13:63'],
    why: 'The server marks the list, Rolebook the entry that stands twice.',
  },
  { name: 'schema-misspelt-required-key', validate: [], editor: ['roles/role.yaml:14:3'], why: MISSPELT },
  {
    name: 'schema-wrong-type',
    validate: ['roles/role.yaml:15:1'],
    editor: ['roles/role.yaml:15:9'],
    why: 'Of a field without a value the server marks where the value would stand, Rolebook the key.',
  },
  {
    name: 'variant-schema',
    validate: ['roles/base.yaml:2:1'],
    editor: [],
    why: 'That "inherit" asks for "extends" is a rule, not part of the schema, which could not mark the key.',
  },
  {
    name: 'variant-inherit-alone',
    validate: [],
    editor: ['roles/role.yaml:2:1'],
    why: 'The server takes a file that extends nothing for a whole role and misses its fields; Rolebook names the cause alone.',
  },
  {
    name: 'yaml-hidden-in-braces',
    validate: [],
    editor: ['roles/role.yaml:9:1'],
    why: 'The comment swallows the closing brace; the server also marks the text after it, where the fault shows.',
  },
  {
    name: 'yaml-hidden-text',
    validate: ['roles/role.yaml:8:13', 'roles/role.yaml:9:1'],
    editor: [],
    why: 'A comment right after a value is sound YAML, only hardly ever meant; of an empty field the server marks the value.',
  },
  { name: 'yaml-alias', validate: ['roles/role.yaml:13:10', 'roles/role.yaml:14:9'], editor: [], why: OTHER_YAML },
  { name: 'yaml-directive', validate: ['roles/role.yaml:1:1'], editor: [], why: OTHER_YAML },
  { name: 'yaml-documents', validate: ['roles/role.yaml:13:1'], editor: [], why: OTHER_YAML },
  {
    name: 'yaml-empty',
    validate: ['roles/role.yaml'],
    editor: [],
    why: 'A server that marks a new file before anything is written would be a nuisance.',
  },
  { name: 'yaml-key', validate: [], editor: ['roles/role.yaml:2:1'], why: ECHOES },
  { name: 'yaml-syntax-brace', validate: [], editor: ['roles/role.yaml:2:1', 'roles/role.yaml:3:8'], why: ECHOES },
  { name: 'yaml-syntax-colon', validate: [], editor: ['roles/role.yaml:2:1', 'roles/role.yaml:3:1'], why: ECHOES },
  {
    name: 'yaml-syntax-indentation',
    validate: [],
    editor: ['roles/role.yaml:2:1', 'roles/role.yaml:5:1'],
    why: ECHOES,
  },
  {
    name: 'yaml-syntax-quote',
    validate: ['roles/role.yaml:2:8'],
    editor: ['roles/role.yaml:2:1', 'roles/role.yaml:4:1'],
    why: `The server marks where the quote is missing, the end of the file, Rolebook where it opens. ${ECHOES}`,
  },
  {
    name: 'yaml-tab',
    validate: [],
    editor: ['roles/role.yaml:2:1', 'roles/role.yaml:3:8', 'roles/role.yaml:4:2'],
    why: ECHOES,
  },
  { name: 'yaml-tag', validate: ['roles/role.yaml:13:10'], editor: [], why: OTHER_YAML },
];
