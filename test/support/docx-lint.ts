import { lintPackage } from './docx-lint-package.js';
import { lintStory } from './docx-lint-story.js';
import { lintStyles } from './docx-lint-styles.js';
import { type DocxPackage, openDocx } from './docx-package.js';

/**
 * What is wrong with a DOCX file that a check against the schema does not see, and that makes Word offer to repair the
 * file, or show it otherwise than it was meant: each fault as `<part>: <what>`, none for a sound file.
 */
export function lintDocx(bytes: Uint8Array): readonly string[] {
  const file = openDocx(bytes);
  const broken = file.paths.filter((path) => isXml(path)).flatMap((path) => wellFormedness(file, path));
  if (broken.length > 0) return broken;
  const stories = file.paths.filter((path) => /^word\/(document|header\d*|footer\d*)\.xml$/.test(path));
  return [...lintPackage(file), ...lintStyles(file), ...lintStory(file, stories)];
}

function isXml(path: string): boolean {
  return path.endsWith('.xml') || path.endsWith('.rels');
}

function wellFormedness(file: DocxPackage, path: string): readonly string[] {
  try {
    file.root(path);
    return [];
  } catch (error) {
    return [`${path}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`];
  }
}
