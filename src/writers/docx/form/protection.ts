import type { Document } from '../../../document/types.js';
import { runText } from '../xml.js';
import { controlXml } from './control-xml.js';
import { STAMP_TAG } from './field-tag.js';
import type { Form } from './form.js';

/** Around what stays open in the body of a form: a signature is drawn, or a picture of it is put in. */
const OPEN = '<!--open-->';
const CLOSED = '<!--closed-->';

/** Content that may be written into though nothing around it may be changed; in a cell it is as closed as the table. */
export function leftOpen(content: string): string {
  return OPEN + content + CLOSED;
}

/**
 * The body of a form: groups, which let nobody change what is in them but their controls (ISO/IEC 29500-1, `group`: not
 * editable "regardless of the locking settings", which a control in it supersedes for its own content), and between them
 * what was left open. Groups, and no protection of the document: text can still be selected and copied, a comment be made
 * and a signature put in, none of which a document protected for forms allows.
 */
export function protectedBody(body: string, form: Form): string {
  let xml = '';
  let depth = 0;
  let closed = '';
  const close = (): void => {
    if (closed !== '') xml += groupXml(closed, form);
    closed = '';
  };
  let isOpen = false;
  for (const piece of body.split(/(<!--open-->|<!--closed-->)/)) {
    if (piece === OPEN) isOpen = depth === 0;
    else if (piece === CLOSED) isOpen = false;
    else if (isOpen) {
      close();
      xml += piece;
    } else {
      depth += count(piece, '<w:tbl>') - count(piece, '</w:tbl>');
      closed += piece;
    }
  }
  close();
  return xml;
}

function groupXml(content: string, form: Form): string {
  const id = form.id('group');
  return controlXml({ label: '', tag: null, id, lock: 'contentLocked', kind: '<w:group/>' }, content);
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}

/** The body with the document's stamp in a control that nobody sees, in its first paragraph; as it was without a stamp. */
export function stampedBody(body: string, document: Document, form: Form): string {
  if (document.stamp === '') return body;
  const hidden = '<w:noProof/><w:vanish/>';
  const control = controlXml(
    {
      label: '',
      tag: STAMP_TAG,
      id: form.id(STAMP_TAG),
      lock: 'sdtContentLocked',
      typed: hidden,
      // LibreOffice shows what is hidden in a control for plain text (seen in 7.4).
      kind: '<w:richText/>',
    },
    `<w:r><w:rPr>${hidden}</w:rPr>${runText(document.stamp)}</w:r>`,
  );
  return body.replace(/<w:p\/>|<w:p>(?:<w:pPr>.*?<\/w:pPr>)?/s, (start) =>
    start === '<w:p/>' ? `<w:p>${control}</w:p>` : start + control,
  );
}

/** What a letterhead brings along, without the tags of its controls: in a form a tag is the name of a field. */
export function withoutTags(xml: string): string {
  return xml.replace(/<w:tag w:val="[^"]*"\/>/g, '');
}
