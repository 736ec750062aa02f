import { bad, type Checked, checked, type Diagnostic, good } from '../diagnostic/diagnostic.js';
import { openFace } from '../text/face.js';
import { fontProblem } from '../text/font-file.js';
import type { Face, FaceStack } from '../text/types.js';
import type { Fonts } from '../theme/types.js';
import type { World } from '../world.js';
import { MOST_FONT_BYTES, readOverridable } from './files.js';
import { oncePerKey } from './once.js';

/** The faces of a theme, opened. Codes: `font/missing`, `font/unreadable`, `file/…`. */
export async function readFaces(world: World, fonts: Fonts): Promise<Checked<FaceStack>> {
  const open = oncePerKey((name) => readFace(world, name));
  const regular = await Promise.all(fonts.regular.map(open));
  const bold = await Promise.all(fonts.bold.map(open));
  const diagnostics = [...regular, ...bold].flatMap((face) => face.diagnostics);
  return checked({ regular: values(regular), bold: values(bold) }, diagnostics);
}

async function readFace(world: World, name: string): Promise<Checked<Face>> {
  const file = `templates/fonts/${name}`;
  const bytes = await readOverridable(world, file, MOST_FONT_BYTES);
  if (bytes === null)
    return bad([problem('font/missing', 'The theme names this font file, which is not there.', file)]);
  if (!bytes.ok) return bytes;
  const fault = fontProblem(bytes.value);
  return fault === null ? good(openFace(bytes.value, name)) : bad([problem('font/unreadable', fault, file)]);
}

function problem(code: 'font/missing' | 'font/unreadable', message: string, file: string): Diagnostic {
  return { severity: 'error', code, message, place: { file } };
}

function values(faces: readonly Checked<Face>[]): readonly Face[] {
  return faces.flatMap((face) => (face.ok ? [face.value] : []));
}
