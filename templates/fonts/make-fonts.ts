/**
 * Makes the font cuts of this folder again from the font packages among the development dependencies: `npm run fonts`.
 * Needs the `hb-subset` command of HarfBuzz. The same packages and the same HarfBuzz give the same bytes.
 */

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { CUTS, type Cut } from './cuts.js';

const require = createRequire(import.meta.url);
const folder = fileURLToPath(new URL('.', import.meta.url));

/** Copyright, family, style, unique name, full name, version, PostScript name, licence and its address. */
const NAME_IDS = '0,1,2,3,4,5,6,13,14';

const NOTO_PACKAGES = ['noto-sans', 'noto-sans-thai', 'noto-sans-gujarati'];

function requireHbSubset(): void {
  const { error, status } = spawnSync('hb-subset', ['--version'], { encoding: 'utf8' });
  if (error === undefined && status === 0) return;
  process.stderr.write(
    'The command hb-subset is missing. It comes with HarfBuzz (Debian: libharfbuzz-bin, macOS: brew install harfbuzz).\n',
  );
  process.exit(1);
}

function cut({ file, source, unicodes, features }: Cut): void {
  const target = `${folder}${file}`;
  const { status, stderr } = spawnSync(
    'hb-subset',
    [
      `--output-file=${target}`,
      `--unicodes=${unicodes.join(',')}`,
      `--layout-features=${features}`,
      `--name-IDs=${NAME_IDS}`,
      '--no-hinting',
      '--notdef-outline',
      require.resolve(source),
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`hb-subset failed on ${source}: ${stderr}`);
  process.stdout.write(`${file} ${(readFileSync(target).length / 1024).toFixed(1)} KB\n`);
}

/** The one licence of all Noto fonts, under the copyright lines of the fonts cut here. */
function writeNotoLicence(): void {
  const licences = NOTO_PACKAGES.map((name) =>
    readFileSync(require.resolve(`@expo-google-fonts/${name}/LICENSE_FONT`), 'utf8').replaceAll('\r\n', '\n'),
  );
  const [first = ''] = licences;
  const body = first.slice(first.indexOf('\n'));
  const copyrights = licences.map((licence) => {
    if (!licence.endsWith(body)) throw new Error('The licences of the Noto packages are no longer the same text.');
    return licence.slice(0, licence.length - body.length);
  });
  writeFileSync(`${folder}OFL.txt`, copyrights.join('\n') + body);
}

function writeSymbolsLicence(): void {
  writeFileSync(`${folder}LICENSE-DejaVu.txt`, readFileSync(require.resolve('dejavu-fonts-ttf/LICENSE')));
}

requireHbSubset();
for (const each of CUTS) cut(each);
writeNotoLicence();
writeSymbolsLicence();
