/**
 * Stands in for fontkit in the bundled command. Faces come from `text/`, so pdfkit never opens a font by itself, and
 * loading fontkit would cost a short run about a tenth of a second.
 */
export function create(): never {
  throw new Error('pdfkit is handed faces, not font files');
}
