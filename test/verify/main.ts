/** Builds the demonstration documents and lets independent programs read them. Installs nothing. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { verifySameBytes } from './same-bytes.js';
import { verifyShaping } from './shaping.js';

interface Check {
  readonly name: string;
  /** Failures, one sentence each. */
  readonly run: () => Promise<readonly string[]>;
}

/** Commands and files that the checks need, and the Debian package that brings each. */
const TOOLS: readonly { readonly tool: string; readonly package: string }[] = [
  { tool: 'pdftotext', package: 'poppler-utils' },
  { tool: 'pdfinfo', package: 'poppler-utils' },
  { tool: 'qpdf', package: 'qpdf' },
  { tool: 'mutool', package: 'mupdf-tools' },
  { tool: 'pandoc', package: 'pandoc' },
  { tool: 'soffice', package: 'libreoffice-writer-nogui' },
  { tool: 'hb-shape', package: 'libharfbuzz-bin' },
  { tool: 'java', package: 'default-jre-headless' },
  { tool: '/usr/share/java/preflight.jar', package: 'libpdfbox2-java' },
  { tool: '/usr/share/java/javax.activation.jar', package: 'libactivation-java' },
  { tool: '/usr/share/java/jaxb-api.jar', package: 'libjaxb-api-java' },
];

const CHECKS: readonly Check[] = [
  { name: 'words are shaped as hb-shape shapes them', run: verifyShaping },
  { name: 'two processes in different surroundings build the same bytes', run: verifySameBytes },
];

async function main(): Promise<number> {
  const missing = TOOLS.filter(({ tool }) => !isInstalled(tool));
  if (missing.length > 0) {
    for (const { tool, package: name } of missing) console.error(`${tool} is missing; Debian has it in ${name}.`);
    return 1;
  }
  let failed = 0;
  for (const { name, run } of CHECKS) {
    const failures = await run().catch((error: unknown) => [
      error instanceof Error ? (error.stack ?? error.message) : String(error),
    ]);
    console.log(`${failures.length === 0 ? 'ok    ' : 'FAILED'} ${name}`);
    for (const failure of failures) console.log(`         ${failure.replaceAll('\n', '\n         ')}`);
    if (failures.length > 0) failed += 1;
  }
  console.log(`\n${CHECKS.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

function isInstalled(tool: string): boolean {
  if (tool.startsWith('/')) return existsSync(tool);
  return spawnSync('sh', ['-c', 'command -v "$1"', 'sh', tool]).status === 0;
}

process.exitCode = await main();
