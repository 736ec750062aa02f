import { didYouMeanHint } from '../../diagnostic/did-you-mean.js';
import { choiceOf, lengthOf, missing, requiredText, textOf } from '../attributes.js';
import type { Reader } from '../reader.js';
import type { Element } from '../tree.js';
import type { Figure, Picture } from '../types.js';
import { common } from './text-blocks.js';

/** The one picture of a `figure`. */
export function readFigure(element: Element, reader: Reader): Figure | null {
  const pictures = element.children.filter((child) => typeof child !== 'string');
  const [picture] = pictures;
  if (picture === undefined || pictures.length > 1) {
    reader.report(element, 'template/empty-element', '<figure> holds exactly one <img>.');
    return null;
  }
  const figure = readPicture(picture, reader);
  return figure === null ? null : { ...figure, id: figure.id ?? element.attributes.get('id') ?? null };
}

/** Null, and `template/unknown-picture`, when no picture has that name. */
export function readPicture(element: Element, reader: Reader): Figure | null {
  if (!element.attributes.has('alt')) missing(element, 'alt', reader);
  const width = lengthOf(element, 'width', reader);
  const height = lengthOf(element, 'height', reader);
  if (!element.attributes.has('width') && !element.attributes.has('height')) missing(element, 'width', reader);
  const src = requiredText(element, 'src', reader);
  const picture = reader.pictures.get(src);
  if (picture === undefined) {
    const message = `There is no picture "${src}".`;
    if (src !== '') {
      reader.report(element, 'template/unknown-picture', message, didYouMeanHint(src, reader.pictures.keys()));
    }
    return null;
  }
  const ratio = aspectRatio(picture);
  return {
    type: 'figure',
    picture,
    alt: textOf(element, 'alt'),
    widthPt: width ?? (height ?? 0) * ratio,
    heightPt: height ?? (width ?? 0) / ratio,
    align: choiceOf(element, 'align', ['left', 'center', 'right'], reader),
    style: 'figure',
    ...common(element),
  };
}

/** Width by height. */
function aspectRatio(picture: Picture): number {
  if (picture.type === 'drawing') return picture.drawing.width / picture.drawing.height;
  return picture.widthPx / picture.heightPx;
}
