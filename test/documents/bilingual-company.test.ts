import { describe } from 'vitest';
import { nodeWorld, type World } from '../../src/world.js';
import { bilingualCases, checkBilingual } from '../support/bilingual-cases.js';
import { demonstration, REPOSITORY } from '../support/demonstration.js';

const roles = ['account-manager'];
const onDisk = nodeWorld(REPOSITORY);

/** Without English as the language that prevails, of which two others could not tell. */
const greekPrevails: World = {
  ...onDisk,
  async read(path, mostBytes) {
    const content = await onDisk.read(path, mostBytes);
    if (path !== 'roles/company.yaml' || content.kind !== 'bytes') return content;
    const text = Buffer.from(content.bytes).toString('utf8');
    return { kind: 'bytes', bytes: Buffer.from(text.replace('prevailingLanguage: en', 'prevailingLanguage: el')) };
  },
};

const PAIRS = ['el+en', 'lt+en', 'nb+en', 'gu+en', 'th+en'];
const withEnglish = await demonstration(onDisk, { roles, languages: ['en', 'el', 'lt', 'nb', 'gu', 'th', ...PAIRS] });
const without = await demonstration(greekPrevails, { roles, languages: ['el', 'gu', 'el+gu'] });

describe.each([...bilingualCases(withEnglish.documents, PAIRS), ...bilingualCases(without.documents, ['el+gu'])])(
  '$name',
  (one) => checkBilingual(one, withEnglish.context),
);
