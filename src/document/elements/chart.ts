import { choiceOf, lengthOf, missing, numberOf, requiredText } from '../attributes.js';
import type { Reader } from '../reader.js';
import type { Element } from '../tree.js';
import type { Chart } from '../types.js';
import { common } from './text-blocks.js';

export function readChart(element: Element, reader: Reader): Chart {
  return {
    type: 'chart',
    kind: choiceOf(element, 'kind', ['bullet', 'bar'], reader),
    alt: requiredText(element, 'alt', reader),
    widthPt: requiredLength(element, 'width', reader),
    heightPt: requiredLength(element, 'height', reader),
    floor: numberOf(element, 'floor', reader),
    target: numberOf(element, 'target', reader),
    stretch: numberOf(element, 'stretch', reader),
    value: numberOf(element, 'value', reader),
    end: readEnd(element, reader),
    style: 'chart',
    ...common(element),
  };
}

function requiredLength(element: Element, name: string, reader: Reader): number {
  if (!element.attributes.has(name)) missing(element, name, reader);
  return lengthOf(element, name, reader) ?? 1;
}

function readEnd(element: Element, reader: Reader): number {
  const end = numberOf(element, 'end', reader);
  if (end !== null && end > 0) return end;
  if (end === null) missing(element, 'end', reader);
  else reader.report(element, 'template/invalid-attribute', 'The end of a chart must be greater than 0.');
  return 100;
}
