import { inOrderOfCalculation } from '../../../document/check-calculations.js';
import { fieldsOf } from '../../../document/fields.js';
import type { Document, Field } from '../../../document/types.js';
import type { FaceStack } from '../../../text/types.js';
import type { PdfFonts } from '../pdf-font.js';
import type { PdfFile } from '../pdfkit-file.js';
import { reference, textString } from '../syntax.js';
import { type BoxAppearances, boxAppearances, textAppearance } from './appearance.js';
import { boxEntries, choiceEntries, groupEntries, INPUT_FONT, inputFontSize, nameOf, textEntries } from './entries.js';
import type { FieldSpot } from './field-spots.js';
import { type FieldNode, fieldTree } from './field-tree.js';
import { writeInputFont } from './input-font.js';
import { calculationScript, NUMBER_KEYSTROKE } from './scripts.js';

/** What the form of a file is made of beside its fields. */
export interface FormSetting {
  readonly document: Document;
  readonly faces: FaceStack;
}

/** Flag of an annotation: not shown and not printed (ISO 32000-1, table 165). */
const HIDDEN = 2;
const PRINT = 4;
/** The name of the field that holds the document's stamp. */
const STAMP = 'rolebook';

/**
 * Writes the interactive form (ISO 32000-1, 12.7) of all fields that were drawn, every one with its own appearance, and of the
 * stamp. Without fields there is none.
 */
export function writeForm(
  spots: readonly FieldSpot[],
  stampPage: StampPage | null,
  { document, faces }: FormSetting,
  fonts: PdfFonts,
  file: PdfFile,
): void {
  if (spots.length === 0 && stampPage === null) return;
  const keystroke = file.reserve();
  file.write(keystroke, script(NUMBER_KEYSTROKE));
  const idByName = new Map<string, number>();
  const boxes = new Map<string, BoxAppearances>();

  const boxOf = (spot: FieldSpot): BoxAppearances => {
    const { widthPt, heightPt, look } = spot.ink;
    const key = `${widthPt} ${heightPt} ${look.colour}`;
    const known = boxes.get(key) ?? boxAppearances(spot.ink, file);
    boxes.set(key, known);
    return known;
  };

  const actions = (field: Field): string => {
    if (field.calculation !== null) {
      const id = file.reserve();
      file.write(id, script(calculationScript(field.calculation, document.language)));
      return `/AA<</C ${reference(id)}>>`;
    }
    return field.control === 'number' && !field.readOnly ? `/AA<</K ${reference(keystroke)}>>` : '';
  };

  /** The entries of a field that stands in one place, and of its annotation. */
  const entriesOf = (spot: FieldSpot): string => {
    const { field } = spot.ink;
    if (field.control === 'checkbox') return `/FT/Btn${boxEntries(field, 'Yes', boxOf(spot))}`;
    const appearance = `/AP<</N ${reference(textAppearance(spot.ink, fonts, file))}>>`;
    const own = field.control === 'select' ? choiceEntries(field) : textEntries(field);
    return `${own}/DA${inputFontSize(spot.ink.look)}${appearance}${actions(field)}`;
  };

  const writeRadio = (node: FieldNode, parent: string): number => {
    const group = file.reserve();
    const fields = node.spots.map(({ ink }) => ink.field);
    const kids = node.spots.map(({ id }) => reference(id)).join(' ');
    file.write(group, `<</FT/Btn/T${textString(node.part)}${parent}${groupEntries(fields)}/Kids[${kids}]>>`);
    for (const spot of node.spots) {
      const entries = boxEntries(spot.ink.field, nameOf(spot.ink.field.value), boxOf(spot));
      file.write(spot.id, `${widget(spot)}/Parent ${reference(group)}${entries}>>`);
    }
    return group;
  };

  const writeNode = (node: FieldNode, parentId: number | null): number => {
    const parent = parentId === null ? '' : `/Parent ${reference(parentId)}`;
    const [spot] = node.spots;
    if (spot === undefined) {
      const id = file.reserve();
      const kids = [...node.children.values()].map((child) => reference(writeNode(child, id)));
      file.write(id, `<</T${textString(node.part)}${parent}/Kids[${kids.join(' ')}]>>`);
      return id;
    }
    if (spot.ink.field.control === 'radio') return writeRadio(node, parent);
    file.write(spot.id, `${widget(spot)}/T${textString(node.part)}${parent}${entriesOf(spot)}>>`);
    idByName.set(spot.ink.field.name, spot.id);
    return spot.id;
  };

  const fields = [...fieldTree(spots).children.values()].map((node) => writeNode(node, null));
  if (stampPage !== null) fields.push(writeStamp(stampPage, document.stamp, file));
  const order = inOrderOfCalculation(fieldsOf(document)).flatMap(({ name }) => idByName.get(name) ?? []);
  const inputFont = writeInputFont(faces.regular, document.language, file);
  const form = file.reserve();
  file.write(
    form,
    `<</Fields[${fields.map(reference).join(' ')}]${order.length === 0 ? '' : `/CO[${order.map(reference).join(' ')}]`}` +
      `/DA(/${INPUT_FONT} 0 Tf 0 g)/DR<</Font<</${INPUT_FONT} ${reference(inputFont)}>>>>>>`,
  );
  file.setCatalogue('AcroForm', reference(form));
}

/** The page that the hidden field of the stamp belongs to. */
export interface StampPage {
  readonly id: number;
  readonly addAnnotation: (id: number) => void;
}

function writeStamp(page: StampPage, stamp: string, file: PdfFile): number {
  const id = file.reserve();
  const appearance = file.addStream('/Type/XObject/Subtype/Form/BBox[0 0 0 0]', Buffer.from('/Tx BMC EMC\n'));
  page.addAnnotation(id);
  file.write(
    id,
    `<</Type/Annot/Subtype/Widget/Rect[0 0 0 0]/F ${HIDDEN}/P ${reference(page.id)}/FT/Tx/Ff 1/T(${STAMP})` +
      `/V${textString(stamp)}/DA(/${INPUT_FONT} 0 Tf 0 g)/TU(Rolebook)/AP<</N ${reference(appearance)}>>>>`,
  );
  return id;
}

/** The beginning of an annotation, to which the entries of its field are added. */
function widget({ rect, pageId, key, ink }: FieldSpot): string {
  return (
    `<</Type/Annot/Subtype/Widget/Rect[${rect}]/F ${PRINT}/P ${reference(pageId)}/StructParent ${key}` +
    `/TU${textString(ink.field.label)}`
  );
}

function script(text: string): string {
  return `<</S/JavaScript/JS${textString(text)}>>`;
}
