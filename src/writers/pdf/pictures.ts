import type { Block, Document } from '../../document/types.js';
import type { ImagePicture } from './pdfkit-file.js';

/** Frame headers of a JPEG file (ISO/IEC 10918-1, table B.1) that say how many colour components it has. */
const isFrameHeader = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** PNG and JPEG pictures of a document, in order, the same one as often as it comes. */
export function imagesOf(document: Document): ImagePicture[] {
  const images: ImagePicture[] = [];
  const visit = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.type === 'figure' && block.picture.type !== 'drawing') images.push(block.picture);
      for (const inner of innerBlocks(block)) visit(inner);
    }
  };
  for (const blocks of [document.firstHeader, document.header, document.footer, document.blocks]) visit(blocks);
  return images;
}

function innerBlocks(block: Block): readonly (readonly Block[])[] {
  switch (block.type) {
    case 'section':
      return [block.blocks];
    case 'list':
      return block.items.map((item) => item.blocks);
    case 'descriptionList':
      return block.items.map((item) => item.description);
    case 'table':
      return [...block.head, ...block.body].flatMap((row) => row.cells.map((cell) => cell.blocks));
    default:
      return [];
  }
}

/** Whether a picture keeps a file from being PDF/A: four-colour JPEG needs a printing profile that the file has not. */
export function isFourColour(picture: ImagePicture): boolean {
  if (picture.type !== 'jpeg') return false;
  const { bytes } = picture;
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    if (isFrameHeader(bytes[at + 1] ?? 0)) return bytes[at + 9] === 4;
    at += 2 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0);
  }
  return false;
}
