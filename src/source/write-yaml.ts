import { stringify } from 'yaml';

/** Fields as lines of YAML of at most `width` characters, as far as words allow; none for no field. */
export function yamlLines(fields: object, width: number): readonly string[] {
  return Object.keys(fields).length === 0 ? [] : stringify(fields, { lineWidth: width }).trimEnd().split('\n');
}
