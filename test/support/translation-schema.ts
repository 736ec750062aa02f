import type { Schema } from './partial-schema.js';

/** Texts that stay as they are in every language. */
const UNTRANSLATED: readonly string[] = ['occupationCode', 'numbering'];

const RECORDS: Schema = {
  title: 'Translated from',
  description: 'Kept by rolebook translate: which source text each translation was made from. Leave it alone.',
  type: 'object',
  additionalProperties: { type: 'string' },
  examples: [{ purpose: '3fa9c1d2e0>91ab02cd33' }],
};

const TITLES = {
  role: {
    title: 'Translation of a role',
    description:
      'The texts of a role in another language: roles/<language>/<role>.yaml. Texts only; figures, links and order come from the role. An empty text is one still to be translated.',
  },
  company: {
    title: 'Translation of the company',
    description:
      'The texts of roles/company.yaml in another language: roles/<language>/company.yaml. Texts only. An empty text is one still to be translated.',
  },
} as const;

/** The schema of the texts in another language, made from that of what they translate: nothing but texts, none required. */
export function translationSchema(complete: Schema, kind: keyof typeof TITLES): Schema {
  const definitions = complete.$defs as Readonly<Record<string, Schema>>;
  const fields = textsOf(complete, definitions);
  if (fields === null) throw new Error('the schema holds no text');
  const name = kind === 'role' ? 'translation' : 'company-translation';
  return {
    $schema: complete.$schema,
    $id: `https://rolebook.invalid/${name}.schema.json`,
    ...TITLES[kind],
    ...fields,
    properties: { ...(fields.properties as Schema), ...BY_VALUE[kind], translatedFrom: RECORDS },
  };
}

/** Lists that a translation names the entries of: levels of the scale by their value, bands by where they begin. */
const BY_VALUE = {
  role: {},
  company: {
    scale: {
      title: 'Rating scale',
      description: 'The levels by their value.',
      type: 'object',
      additionalProperties: false,
      properties: {
        levels: {
          title: 'Levels',
          description: 'The levels by their value.',
          type: 'object',
          additionalProperties: {
            type: 'object',
            additionalProperties: false,
            properties: {
              label: text('Label', 'What the level is called.', 'Seldom met'),
              description: text('Description', 'What the level means.', 'The requirement is seldom met.'),
            },
            examples: [{ label: 'Seldom met', description: 'The requirement is seldom met.' }],
          },
          examples: [{ 1: { label: 'Seldom met', description: 'The requirement is seldom met.' } }],
        },
      },
      examples: [{ levels: { 1: { label: 'Seldom met', description: 'The requirement is seldom met.' } } }],
    },
    bands: {
      title: 'Bands',
      description: 'What the overall result is called, by the percentage from which it is.',
      type: 'object',
      additionalProperties: { type: 'string' },
      examples: [{ 110: 'Expectations exceeded' }],
    },
  },
} as const;

function text(title: string, description: string, example: string): Schema {
  return { title, description, type: 'string', examples: [example] };
}

/** What is left of a schema when only texts are; null when nothing is. */
function textsOf(schema: Schema, definitions: Readonly<Record<string, Schema>>): Schema | null {
  const { $ref, title, description, examples } = schema;
  const said = {
    ...(title === undefined ? {} : { title, description }),
    ...(examples === undefined ? {} : { examples }),
  };
  if ($ref === '#/$defs/text') return { ...said, type: 'string' };
  if (typeof $ref === 'string') {
    const inner = textsOf(definitions[$ref.slice('#/$defs/'.length)] ?? {}, definitions);
    return inner === null ? null : { ...inner, ...withoutExamples(said) };
  }
  const types = [schema.type].flat();
  if (types.includes('array'))
    return isListOfTexts(schema) ? { ...said, type: 'array', items: { type: 'string' } } : null;
  if (!types.includes('object')) return null;
  if (typeof schema.additionalProperties === 'object') {
    const inner = textsOf(schema.additionalProperties as Schema, definitions);
    return inner === null ? null : { ...withoutExamples(said), type: 'object', additionalProperties: inner };
  }
  const properties = Object.entries((schema.properties ?? {}) as Readonly<Record<string, Schema>>).flatMap(
    ([key, field]) => {
      const inner = UNTRANSLATED.includes(key) ? null : textsOf(field, definitions);
      return inner === null ? [] : [[key, inner] as const];
    },
  );
  if (properties.length === 0) return null;
  // A lone text may stand for the whole, whatever else the source says beside it.
  const isLone = properties.every(([key]) => key === 'text');
  const type = types.includes('string') || isLone ? ['string', 'object'] : 'object';
  return { ...withoutExamples(said), type, additionalProperties: false, properties: Object.fromEntries(properties) };
}

/** Examples of a whole show figures and links, which a translation does not have. */
function withoutExamples({ examples: _examples, ...rest }: Schema): Schema {
  return rest;
}

function isListOfTexts({ items }: Schema): boolean {
  return (items as Schema | undefined)?.$ref === '#/$defs/text';
}
