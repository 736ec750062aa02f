import { readFileSync, writeFileSync } from 'node:fs';
import { DIAGNOSTICS_PAGE, diagnosticsPage } from './diagnostics-page.js';
import { generateTypes, rootPath } from './generate-types.js';
import { localeSchema } from './locale-schema.js';
import { EXAMPLES_FILE, examplesSource } from './make-examples.js';
import { partialSchema } from './partial-schema.js';
import { partialThemeSchema } from './partial-theme-schema.js';
import { REFERENCE_FILE, reference } from './reference.js';
import { roleFileSchema } from './role-file-schema.js';
import { TEMPLATES_PAGE, templatesPage } from './templates-page.js';
import { translationSchema } from './translation-schema.js';

/**
 * `npm run generate`: the schema of locales from the English one, those of variants, overlays and any role file from that
 * of complete roles, those of translations from what they translate, that of themes that say only what differs from that of complete ones, then the types of YAML files and
 * the reference of all fields from the schemas, the examples of `rolebook explain` from the test cases, and the pages on
 * templates and diagnostics from the tables in the code.
 */
const english = readFileSync(rootPath('templates/locales/en.yaml'), 'utf8');
writeFileSync(rootPath('src/locale/locale.schema.json'), `${JSON.stringify(localeSchema(english), null, 2)}\n`);
const role = JSON.parse(readFileSync(rootPath('src/role/role.schema.json'), 'utf8'));
const variant = partialSchema(role, 'variant');
const schemas = { variant, overlay: partialSchema(role, 'overlay'), 'role-file': roleFileSchema(role, variant) };
for (const [kind, schema] of Object.entries(schemas)) {
  writeFileSync(rootPath(`src/role/${kind}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
}
const company = JSON.parse(readFileSync(rootPath('src/company/company.schema.json'), 'utf8'));
const translations = {
  translation: translationSchema(role, 'role'),
  'company-translation': translationSchema(company, 'company'),
};
for (const [name, schema] of Object.entries(translations)) {
  writeFileSync(rootPath(`src/translation/${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
}
const theme = JSON.parse(readFileSync(rootPath('src/theme/theme.schema.json'), 'utf8'));
const ownTheme = JSON.stringify(partialThemeSchema(theme), null, 2);
writeFileSync(rootPath('src/theme/partial-theme.schema.json'), `${ownTheme}\n`);
for (const { file, content } of await generateTypes()) writeFileSync(rootPath(file), content);
writeFileSync(rootPath(EXAMPLES_FILE), await examplesSource());
writeFileSync(rootPath(REFERENCE_FILE), reference());
writeFileSync(rootPath(TEMPLATES_PAGE), templatesPage());
writeFileSync(rootPath(DIAGNOSTICS_PAGE), diagnosticsPage());
