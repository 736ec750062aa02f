import type { BasePackage } from './base-package.js';

/** Pictures and fonts of a base that the new file takes over, under names of ours. */
export interface MediaPool {
  /** The new path of a picture from the folder `word/`; null when it is not there, or none that Word shows. */
  readonly add: (path: string) => string | null;
  readonly addFont: (path: string) => string | null;
  /** By path from the root of the package. */
  readonly files: () => ReadonlyMap<string, Uint8Array>;
}

const PICTURES: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpeg',
  'image/jpg': 'jpeg',
  'image/gif': 'gif',
  'image/bmp': 'bmp',
  'image/tiff': 'tiff',
  'image/x-emf': 'emf',
  'image/emf': 'emf',
  'image/x-wmf': 'wmf',
  'image/wmf': 'wmf',
  'image/svg+xml': 'svg',
  'image/vnd.ms-photo': 'wdp',
};
const FONT_TYPE = 'application/vnd.openxmlformats-officedocument.obfuscatedFont';

/** Media types by ending, for the list of contents of the new package. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  tiff: 'image/tiff',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
  svg: 'image/svg+xml',
  wdp: 'image/vnd.ms-photo',
  odttf: FONT_TYPE,
};

export function createMediaPool(base: BasePackage): MediaPool {
  const paths = new Map<string, string>();
  const files = new Map<string, Uint8Array>();
  const add = (from: string, folder: string, ending: string | undefined): string | null => {
    const known = paths.get(from);
    if (known !== undefined) return known;
    const bytes = ending === undefined ? null : base.bytes(from);
    if (bytes === null) return null;
    const path = `${folder}/base${paths.size + 1}.${ending}`;
    paths.set(from, path);
    files.set(`word/${path}`, bytes);
    return path;
  };
  return {
    add: (path) => add(path, 'media', PICTURES[base.contentType(path)]),
    addFont: (path) => add(path, 'fonts', base.contentType(path) === FONT_TYPE ? 'odttf' : undefined),
    files: () => files,
  };
}
