import { choiceOf, invalid, lengthOf, missing, numberOf, requiredText } from '../attributes.js';
import type { Reader } from '../reader.js';
import type { Element } from '../tree.js';
import type { Chart } from '../types.js';
import { common } from './text-blocks.js';

/** More would stand too close to be told apart. */
const MOST_POINTS = 60;

export function readChart(element: Element, reader: Reader): Chart {
  const kind = choiceOf(element, 'kind', ['bullet', 'bar', 'trend'], reader);
  return {
    type: 'chart',
    kind,
    alt: requiredText(element, 'alt', reader),
    widthPt: requiredLength(element, 'width', reader),
    heightPt: requiredLength(element, 'height', reader),
    floor: numberOf(element, 'floor', reader),
    target: numberOf(element, 'target', reader),
    stretch: numberOf(element, 'stretch', reader),
    value: numberOf(element, 'value', reader),
    end: kind === 'trend' ? 100 : readEnd(element, reader),
    ...readSeries(element, kind, reader),
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

/** Figures with spaces between them, `-` for one that is not there. */
const SERIES = /^\s*(?:-|-?\d+(?:\.\d+)?)(?:\s+(?:-|-?\d+(?:\.\d+)?))*\s*$/;

function readSeries(element: Element, kind: Chart['kind'], reader: Reader): Pick<Chart, 'values' | 'targets'> {
  if (kind !== 'trend') {
    for (const name of ['values', 'targets']) {
      if (element.attributes.has(name)) invalid(element, name, 'of use without kind="trend"', reader);
    }
    return { values: [], targets: [] };
  }
  if (!element.attributes.has('values')) missing(element, 'values', reader);
  const values = seriesOf(element, 'values', reader);
  const targets = seriesOf(element, 'targets', reader);
  if (targets.length > 0 && targets.length !== values.length) {
    invalid(element, 'targets', `a list of as many figures as "values" has, ${values.length}`, reader);
    return { values, targets: [] };
  }
  return { values, targets };
}

function seriesOf(element: Element, name: string, reader: Reader): readonly (number | null)[] {
  const written = element.attributes.get(name);
  if (written === undefined) return [];
  const figures = written.trim().split(/\s+/);
  if (SERIES.test(written) && figures.length <= MOST_POINTS) {
    return figures.map((figure) => (figure === '-' ? null : Number(figure)));
  }
  invalid(element, name, `a list of figures such as "12 - 15.5", no more than ${MOST_POINTS}`, reader);
  return [];
}
