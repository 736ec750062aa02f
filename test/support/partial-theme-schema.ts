import { nullable, partial, removable, type Schema, usedDefinitions } from './partial-schema.js';

const EXTENDS: Schema = {
  title: 'Extends',
  description:
    'The theme that this one changes, by the name of its file; default when left out. A file that has the name of a built-in theme changes that one.',
  type: 'string',
  pattern: '^[a-z][a-z0-9-]*$',
  patternErrorMessage: 'lower-case letters, digits and hyphens, beginning with a letter',
  examples: ['compact'],
};

/** The schema of themes that say only what differs, made from that of a complete one: `null` removes. */
export function partialThemeSchema(complete: Schema): Schema {
  const { $defs, properties, required: _required, ...rest } = complete;
  const fields = Object.entries(properties as Readonly<Record<string, Schema>>).map(([name, field]) => {
    return [name, removable(partial(field))] as const;
  });
  const definitions = Object.entries($defs as Readonly<Record<string, Schema>>).flatMap(([name, definition]) => {
    const part = partial(definition);
    return [[name, part] as const, [`${name}OrNull`, nullable(part)] as const];
  });
  const schema = {
    ...rest,
    $id: 'https://rolebook.invalid/partial-theme.schema.json',
    title: 'Theme',
    description:
      'How documents look, as far as it differs from the theme that this one extends. Every length carries its unit; null removes what is inherited; font files come before the inherited ones.',
    properties: { extends: EXTENDS, ...Object.fromEntries(fields) },
  };
  return { ...schema, $defs: usedDefinitions(schema, new Map(definitions)) };
}
