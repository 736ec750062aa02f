import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { type Act, command, type Scene } from './example-scene.js';
import { rootPath } from './generate-types.js';
import { memoryWorld } from './memory-world.js';
import { starterFiles } from './starter-files.js';

const FOLDER = 'test/cases/examples';

/** A part of a file as it is wrong and as it is right. */
interface Edit {
  /** The whole file; a side that is left out has no such file. */
  readonly whole?: true;
  /** What stands there in the original; left out where that is `bad` of a bad case, or `good` of any other file. */
  readonly at?: string;
  readonly bad?: string;
  readonly good?: string;
}

/** What `test/cases/examples/*.yaml` says about one code. */
interface SceneFile {
  /** A folder of `test/cases/bad` that the files come from; else they are those that `init` writes. */
  readonly case?: string;
  readonly files: Readonly<Record<string, Edit | readonly Edit[]>>;
}

type Files = Readonly<Record<string, string>>;
type Side = 'bad' | 'good';

/** By code, the scenes of `test/cases/examples/*.yaml`. */
export function scenesOfFiles(): ReadonlyMap<string, Scene> {
  const names = readdirSync(rootPath(FOLDER)).filter((name) => name.endsWith('.yaml'));
  const entries = names.flatMap((name): [string, SceneFile][] =>
    Object.entries(parse(readFileSync(rootPath(`${FOLDER}/${name}`), 'utf8'))),
  );
  const twice = entries.filter(([code], index) => entries.findIndex(([other]) => other === code) !== index);
  if (twice.length > 0) throw new Error(`two examples for ${twice.map(([code]) => code).join(', ')}`);
  return new Map(entries.map(([code, file]) => [code, sceneOf(code, file)]));
}

function sceneOf(code: string, scene: SceneFile): Scene {
  const base = scene.case === undefined ? starterFiles() : caseFiles(`test/cases/bad/${scene.case}`);
  const there: Side = scene.case === undefined ? 'good' : 'bad';
  const files = (side: Side): Files =>
    edited(base, scene.files, side, (text, { at, bad = '', good = '' }) =>
      replaced(code, text, at ?? (there === 'good' ? good : bad), side === 'good' ? good : bad),
    );
  return { bad: validating(files('bad')), good: validating(files('good')), told: null, isBare: there === 'bad' };
}

const acts = new Map<string, Act>();

/** One and the same for the same files. */
function validating(files: Files): Act {
  const key = JSON.stringify(files);
  const act = acts.get(key) ?? command(memoryWorld(files));
  acts.set(key, act);
  return act;
}

function edited(
  base: Files,
  changes: SceneFile['files'],
  side: Side,
  change: (text: string, edit: Edit) => string,
): Files {
  const files: Record<string, string> = { ...base };
  for (const [path, edits] of Object.entries(changes)) {
    for (const edit of [edits].flat()) {
      const text = edit.whole ? edit[side] : change(original(files, path), edit);
      if (text === undefined) delete files[path];
      else files[path] = text;
    }
  }
  return files;
}

function original(files: Files, path: string): string {
  return files[path] ?? readFileSync(rootPath(path), 'utf8');
}

function replaced(code: string, text: string, part: string, by: string): string {
  if (part === '' || text.split(part).length !== 2) throw new Error(`${code}: not found, or found twice: ${part}`);
  return text.replace(part, () => by);
}

/** A folder of `test/cases/bad` as a workspace, with the shared company, jurisdiction and parent where it has no own. */
function caseFiles(folder: string): Files {
  const read = (path: string): string => readFileSync(rootPath(path), 'utf8');
  const own = readdirSync(rootPath(folder), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.yaml'));
  const texts = own.map((name) => [placeOf(name), read(`${folder}/${name}`)] as const);
  const extendsParent = texts.some(([, text]) => /^extends:.*\bparent\b/m.test(text));
  const shared = ['company.yaml', 'jurisdiction.yaml', ...(extendsParent ? ['parent.yaml'] : [])];
  return {
    ...Object.fromEntries(shared.map((name) => [placeOf(name), read(`test/cases/${name}`)])),
    ...Object.fromEntries(texts),
  };
}

function placeOf(name: string): string {
  return basename(name) === 'jurisdiction.yaml' ? 'templates/jurisdictions/generic.yaml' : `roles/${name}`;
}
