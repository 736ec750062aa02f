export type Schema = { readonly [key: string]: unknown };
type Kind = 'variant' | 'overlay';

/** Fields of a whole role file that say what it is; nothing is inherited for them, so there is nothing to remove. */
const OF_THE_FILE: Readonly<Record<Kind, readonly string[]>> = {
  variant: ['extends', 'inherit', 'abstract', 'was'],
  overlay: [],
};
const NOT_IN_OVERLAYS: readonly string[] = ['extends', 'inherit', 'abstract', 'was'];

const TITLES: Readonly<Record<Kind, { readonly title: string; readonly description: string }>> = {
  variant: {
    title: 'Variant of a role',
    description:
      'A role that extends others, or an abstract one: only what is different. null removes what is inherited. The name of the file is the id of the role.',
  },
  overlay: {
    title: 'Role in one entity',
    description:
      'What is different about a role in one legal entity: roles/entities/<entity>/<role>.yaml. null removes what the role says.',
  },
};

const ORDER: Schema = {
  first: {
    title: 'First',
    description: 'Puts the item at the head of its list.',
    type: 'boolean',
    enum: [true],
    examples: [true],
  },
  before: orderKey('Before', 'The id of the item in the same list that this one stands in front of.'),
  after: orderKey('After', 'The id of the item in the same list that this one follows.'),
};
const IN: Schema = { in: orderKey('In', 'The id of the group of duties that the duty belongs to from now on.') };

/**
 * The schema of what changes a role, made from that of a complete one: nothing is required, `null` removes, and items may
 * say where in their list they stand.
 */
export function partialSchema(complete: Schema, kind: Kind): Schema {
  const { $defs, properties, required: _required, ...rest } = complete;
  const definitions = $defs as Readonly<Record<string, Schema>>;
  const fields = Object.entries(properties as Readonly<Record<string, Schema>>).flatMap(([name, field]) => {
    if (OF_THE_FILE[kind].includes(name)) return [[name, field]];
    return kind === 'overlay' && NOT_IN_OVERLAYS.includes(name) ? [] : [[name, removable(partial(field))]];
  });
  const both = Object.entries(definitions).flatMap(([name, definition]) => {
    const part = withOrder(name, partial(definition));
    return [[name, part] as const, [`${name}OrNull`, nullable(part)] as const];
  });
  const schema = {
    ...rest,
    $id: `https://rolebook.invalid/${kind}.schema.json`,
    ...TITLES[kind],
    properties: Object.fromEntries(fields),
  };
  return { ...schema, $defs: usedDefinitions(schema, new Map(both)) };
}

/** Without what only a complete part has to have. */
export function partial(schema: Schema): Schema {
  const { required: _required, if: _if, then: _then, else: _else, ...rest } = schema;
  return Object.fromEntries(
    Object.entries(rest).map(([key, part]) => {
      if (key === 'properties') return [key, mapValues(part as Schema, (field) => removable(partial(field)))];
      if (key === 'additionalProperties' && typeof part === 'object') return [key, removable(partial(part as Schema))];
      return [key, part];
    }),
  );
}

/** As `partial` leaves it, or null. */
export function removable(schema: Schema): Schema {
  return typeof schema.$ref === 'string' ? { ...schema, $ref: `${schema.$ref}OrNull` } : nullable(schema);
}

/** As it is, or null. */
export function nullable(schema: Schema): Schema {
  const { type, enum: values } = schema;
  const types = { type: [type, 'null'].flat() };
  return { ...schema, ...types, ...(Array.isArray(values) ? { enum: [...values, null] } : {}) };
}

function withOrder(name: string, definition: Schema): Schema {
  // Whatever may be renamed is an item of a list.
  const isItem = Object.hasOwn((definition.properties as Schema | undefined) ?? {}, 'was');
  if (!isItem) return definition;
  const moves = name === 'duty' || name === 'dutyItem' ? { ...ORDER, ...IN } : ORDER;
  return { ...definition, properties: { ...(definition.properties as Schema), ...moves } };
}

function orderKey(title: string, description: string): Schema {
  return { $ref: '#/$defs/id', title, description, examples: ['client-search'] };
}

/** The definitions that a schema refers to, and those that they refer to, in their order. */
export function usedDefinitions(schema: Schema, all: ReadonlyMap<string, Schema>): Schema {
  const used = new Set<string>();
  const visit = (part: unknown): void => {
    for (const [, name = ''] of JSON.stringify(part).matchAll(/"\$ref":"#\/\$defs\/(\w+)"/g)) {
      if (used.has(name)) continue;
      used.add(name);
      visit(all.get(name) ?? {});
    }
  };
  visit(schema);
  return Object.fromEntries([...all].filter(([name]) => used.has(name)));
}

function mapValues(parts: Schema, change: (part: Schema) => Schema): Schema {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, change(part as Schema)]));
}
