import { bad, type Checked, type Code, checked, type Diagnostic, good } from '../diagnostic/diagnostic.js';
import { openFace } from '../text/face.js';
import { fontProblem, fontRefusal } from '../text/font-file.js';
import type { Face, FaceStack } from '../text/types.js';
import type { Fonts } from '../theme/types.js';
import type { World } from '../world.js';
import { MOST_FONT_BYTES, readOverridable } from './files.js';
import { oncePerKey } from './once.js';

/** What a text font has: letters, figures and signs of English. */
const COMMON = [...Array.from({ length: 94 }, (_, index) => 0x21 + index), ...Array.from('‘’“”–', codePointOf)];
const MOST_SHOWN = 12;

/**
 * The faces of a theme, opened. Codes: `font/missing`, `font/unreadable`, `font/licence`, `file/…`, and the warning
 * `font/incomplete` for a font of the workspace that is to draw most of the text and lacks common characters.
 */
export async function readFaces(world: World, fonts: Fonts): Promise<Checked<FaceStack>> {
  const open = oncePerKey((name) => readFace(world, name));
  const regular = await Promise.all(fonts.regular.map(open));
  const bold = await Promise.all(fonts.bold.map(open));
  const diagnostics = [...new Set([...regular, ...bold])].flatMap((face) => face.diagnostics);
  for (const name of new Set([fonts.regular[0] ?? '', fonts.bold[0] ?? ''])) {
    const face = await open(name);
    if (face.ok && (await world.exists(fileOf(name)))) diagnostics.push(...lacking(face.value, fileOf(name)));
  }
  return checked({ regular: values(regular), bold: values(bold) }, diagnostics);
}

async function readFace(world: World, name: string): Promise<Checked<Face>> {
  const file = fileOf(name);
  const bytes = await readOverridable(world, file, MOST_FONT_BYTES);
  if (bytes === null) return bad([problem('font/missing', MISSING, PUT_IT_THERE, file)]);
  if (!bytes.ok) return bytes;
  const fault = fontProblem(bytes.value);
  if (fault !== null) return bad([problem('font/unreadable', fault, OTHER_FILE, file)]);
  const refusal = fontRefusal(bytes.value);
  if (refusal !== null) return bad([problem('font/licence', refusal, ASK, file)]);
  return good(openFace(bytes.value, name));
}

const MISSING = 'The theme names this font file, which is not there.';
const PUT_IT_THERE = 'put it there, or take it out of the theme';
const OTHER_FILE = 'use a TrueType file (.ttf) of the family';
const ASK = 'ask the maker for a licence and a file that allow it, or use another font';

function problem(code: Code, message: string, hint: string, file: string): Diagnostic {
  return { severity: 'error', code, message, hint, place: { file } };
}

function lacking(face: Face, file: string): readonly Diagnostic[] {
  const characters = COMMON.filter((codePoint) => !face.has(codePoint)).map((codePoint) =>
    String.fromCodePoint(codePoint),
  );
  if (characters.length === 0) return [];
  const more = characters.length > MOST_SHOWN ? ' …' : '';
  const shown = characters.slice(0, MOST_SHOWN).join(' ');
  const message = `The font lacks common characters, which another font of the theme draws: ${shown}${more}`;
  const hint = 'use a file of the family that has all letters, figures and signs';
  return [{ severity: 'warning', code: 'font/incomplete', message, hint, place: { file } }];
}

function fileOf(name: string): string {
  return `templates/fonts/${name}`;
}

function codePointOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

function values(faces: readonly Checked<Face>[]): readonly Face[] {
  return faces.flatMap((face) => (face.ok ? [face.value] : []));
}
