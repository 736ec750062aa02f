import type { Checked, Diagnostic } from '../../diagnostic/diagnostic.js';
import { type KindOf, readSource } from '../../source/load-source.js';
import { isFields, type PlainData } from '../../source/plain-data.js';
import type { Path, Source } from '../../source/source.js';
import type { FileKind } from '../../source/validate-schema.js';
import { CLAUSE_SECTIONS } from '../clause-lists.js';
import overlaySchema from '../overlay.schema.json' with { type: 'json' };
import roleSchema from '../role.schema.json' with { type: 'json' };
import { roleError } from '../rules/role-error.js';
import variantSchema from '../variant.schema.json' with { type: 'json' };

/** A complete role, alone or put together. */
export const ROLE: FileKind = { area: 'role', noun: 'a role', schema: roleSchema };
const VARIANT: FileKind = { area: 'role', noun: 'a variant', schema: variantSchema, validator: 'variant' };
/** A role without parents that drops standard clauses of the company: only what is put together can lack an item. */
const DROPPING: FileKind = { ...VARIANT, noun: 'a role' };
const BASE: FileKind = { ...VARIANT, noun: 'an abstract role' };
const OVERLAY: FileKind = { area: 'role', noun: 'an overlay', schema: overlaySchema, validator: 'overlay' };

/** The text of a role file, or why there is none; the id is the name of the file without its ending. */
export interface RoleFile {
  readonly id: string;
  readonly file: string;
  readonly text: Checked<string>;
}

/** One file of a role, read and held to its schema, before it is put together with others. */
export interface Draft {
  readonly id: string;
  readonly file: string;
  /** Null when the file is no YAML. */
  readonly source: Source<PlainData> | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Top-level fields that break the schema, and `extends` where it is missing. */
  readonly faultyKeys: ReadonlySet<string>;
  readonly parents: readonly Parent[];
  readonly isAbstract: boolean;
  /** Whether the file says `null` for an item of a section that standard clauses add to. */
  readonly dropsClauses: boolean;
  /** The id that the role had before, or null. */
  readonly was: string | null;
}

export interface Parent {
  readonly id: string;
  /** Where the file names it. */
  readonly path: Path;
}

/** A role file; one that extends others, or is abstract, need not be complete. */
export function readDraft(file: RoleFile): Draft {
  const draft = read(file, kindOf);
  const found = draft.source === null ? [] : checkInherit(draft.source);
  if (found.length === 0) return draft;
  const faultyKeys = new Set([...draft.faultyKeys, 'extends']);
  return { ...draft, diagnostics: [...draft.diagnostics, ...found], faultyKeys };
}

/** A file that changes a role for one entity. */
export function readOverlay(file: RoleFile): Draft {
  return read(file, () => OVERLAY);
}

function kindOf(data: PlainData): FileKind {
  if (!isFields(data)) return ROLE;
  if (data.extends !== undefined || data.inherit !== undefined) return VARIANT;
  if (data.abstract === true) return BASE;
  return dropsClauses(data) ? DROPPING : ROLE;
}

function dropsClauses(data: { readonly [key: string]: PlainData }): boolean {
  return CLAUSE_SECTIONS.some((section) => {
    const items = data[section];
    return isFields(items) && Object.values(items).includes(null);
  });
}

function read({ id, file, text }: RoleFile, kind: KindOf): Draft {
  const { source, diagnostics, faultyKeys } = text.ok
    ? readSource<PlainData>(text.value, file, kind)
    : { source: null, diagnostics: text.diagnostics, faultyKeys: new Set<string>() };
  const fields = source !== null && isFields(source.data) ? source.data : {};
  const was = typeof fields.was === 'string' && !faultyKeys.has('was') ? fields.was : null;
  return {
    id,
    file,
    source,
    diagnostics: [...diagnostics, ...checkFileName(id, file)],
    faultyKeys,
    parents: faultyKeys.has('extends') ? [] : parentsOf(fields.extends),
    isAbstract: fields.abstract === true,
    dropsClauses: dropsClauses(fields),
    was,
  };
}

function parentsOf(said: PlainData | undefined): readonly Parent[] {
  if (typeof said === 'string') return [{ id: said, path: ['extends'] }];
  if (!Array.isArray(said)) return [];
  return said.map((id, index) => ({ id: String(id), path: ['extends', index] }));
}

function checkFileName(id: string, file: string): readonly Diagnostic[] {
  if (/^[a-z][a-z0-9-]*$/.test(id)) return [];
  const message = `The name of the file gives the role the id "${id}", which is no id.`;
  const hint = 'name it with lower-case letters, digits and hyphens, beginning with a letter';
  return [roleError('role/file-name', { file }, message, hint)];
}

function checkInherit(source: Source<PlainData>): readonly Diagnostic[] {
  const { data } = source;
  if (!isFields(data) || data.inherit === undefined || data.extends !== undefined) return [];
  const message = 'A role that extends no other has nothing to inherit.';
  return [roleError('role/missing-key', source.keyPlace(['inherit']), message, 'add extends, or remove inherit')];
}
