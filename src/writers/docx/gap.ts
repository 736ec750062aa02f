import { ptToTwip } from '../../units.js';
import { paragraphXml } from './paragraph-xml.js';
import { OWN_STYLES } from './styles/style-ids.js';

/** The least height that a line can have. */
const LEAST_TWIPS = 20;

/**
 * White space of a height as a paragraph of its own. Word has no space around tables, joins tables that follow each
 * other, and wants a paragraph after a table at a cell's end: a gap serves all three.
 */
export function gapXml(heightPt: number, keepNext: boolean): string {
  const height = ptToTwip(heightPt);
  const spacing = height > LEAST_TWIPS ? { spacing: { exactTwips: height } } : {};
  return paragraphXml({ style: OWN_STYLES.gap.id, keepNext, ...spacing }, '');
}
