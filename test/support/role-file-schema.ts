import { CLAUSE_SECTIONS } from '../../src/role/clause-lists.js';
import { nullable, type Schema } from './partial-schema.js';

/** A file that need not say everything: it extends others, or is there to be extended. */
const IS_PARTIAL: Schema = {
  anyOf: [
    { type: 'object', required: ['extends'] },
    { type: 'object', required: ['abstract'], properties: { abstract: { const: true } } },
  ],
};

/**
 * The schema that editors use for any role file, so that nobody has to know which one: that of variants for a file that
 * extends others or is abstract, else that of complete roles, where `null` may drop a standard clause of the company.
 */
export function roleFileSchema(complete: Schema, variant: Schema): Schema {
  const { $schema, title, description } = complete;
  return {
    $schema,
    $id: 'https://rolebook.invalid/role-file.schema.json',
    title,
    description,
    ...choice(IS_PARTIAL, { $ref: '#/$defs/variant' }, { $ref: '#/$defs/role' }),
    $defs: { role: embedded(withDroppedClauses(complete), 'role'), variant: embedded(variant, 'variant') },
  };
}

/** Made of entries, as an object written with `then` looks like a promise. */
function choice(condition: Schema, met: Schema, unmet: Schema): Schema {
  return Object.fromEntries([
    ['if', condition],
    ['then', met],
    ['else', unmet],
  ]);
}

/** With definitions of its own, which its references find at their new place. */
function embedded(schema: Schema, name: string): Schema {
  const { $schema: _schema, $id: _id, ...rest } = schema;
  return JSON.parse(JSON.stringify(rest).replaceAll('"#/$defs/', `"#/$defs/${name}/$defs/`));
}

function withDroppedClauses(complete: Schema): Schema {
  const properties: Record<string, Schema> = { ...(complete.properties as Readonly<Record<string, Schema>>) };
  const definitions: Record<string, Schema> = { ...(complete.$defs as Readonly<Record<string, Schema>>) };
  for (const section of CLAUSE_SECTIONS) {
    const list = properties[section] ?? {};
    const { $ref } = list.additionalProperties as { readonly $ref: string };
    const name = $ref.replace('#/$defs/', '');
    properties[section] = { ...list, additionalProperties: { $ref: `${$ref}OrNull` } };
    definitions[`${name}OrNull`] = nullable(definitions[name] ?? {});
  }
  return { ...complete, properties, $defs: definitions };
}
