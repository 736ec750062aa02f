import type { Picture } from '../../document/types.js';

type Image = Exclude<Picture, { readonly type: 'drawing' }>;

/** The pictures of a file: each stored once, however often it is shown. */
export interface Media {
  /** The path of a picture from the folder `word/`. */
  readonly add: (image: Image) => string;
  readonly files: () => ReadonlyMap<string, Uint8Array>;
}

export function createMedia(): Media {
  const paths = new Map<Uint8Array, string>();
  return {
    add(image) {
      const known = paths.get(image.bytes);
      if (known !== undefined) return known;
      const path = `media/image${paths.size + 1}.${image.type}`;
      paths.set(image.bytes, path);
      return path;
    },
    files: () => new Map([...paths].map(([bytes, path]) => [path, bytes])),
  };
}
