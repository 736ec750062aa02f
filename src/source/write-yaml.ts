import { stringify } from 'yaml';

/** Fields as lines of YAML of at most `width` characters, as far as words allow; none for no field. */
export function yamlLines(fields: object, width: number): readonly string[] {
  return Object.keys(fields).length === 0 ? [] : stringify(fields, { lineWidth: width }).trimEnd().split('\n');
}

/**
 * Data as YAML, in the order of their keys, each value on one line but for texts of several lines; what is undefined is left
 * out. No anchors: what stands there twice is written twice.
 */
export function yamlText(data: object): string {
  return stringify(data, { lineWidth: 0, aliasDuplicateObjects: false, keepUndefined: false });
}
