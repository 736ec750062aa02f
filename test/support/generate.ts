import { readFileSync, writeFileSync } from 'node:fs';
import { generateTypes, rootPath } from './generate-types.js';
import { localeSchema } from './locale-schema.js';

/** `npm run generate`: the schema of locales from the English one, then the types of YAML files from their schemas. */
const english = readFileSync(rootPath('templates/locales/en.yaml'), 'utf8');
writeFileSync(rootPath('src/locale/locale.schema.json'), `${JSON.stringify(localeSchema(english), null, 2)}\n`);
for (const { file, content } of await generateTypes()) writeFileSync(rootPath(file), content);
