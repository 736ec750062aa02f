import { chmodSync, cpSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * Part of the build: puts the command and what it loads into a few files in place of hundreds, which a short run would
 * spend a quarter of its time on finding. The library in `dist/` stays as the compiler wrote it.
 */
const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

for (const file of readdirSync(root('dist'))) if (/^cli-.*\.js$/.test(file)) rmSync(root(`dist/${file}`));

await build({
  entryPoints: [root('dist/cli.js')],
  outdir: root('dist'),
  allowOverwrite: true,
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  chunkNames: 'cli-[name]-[hash]',
  // It finds its WebAssembly beside itself.
  external: ['harfbuzzjs'],
  alias: { fontkit: root('dist/writers/pdf/no-fontkit.js') },
  // What CommonJS packages and pdfkit expect of the module they run in.
  banner: {
    js: [
      "import { createRequire as __requireOf } from 'node:module';",
      "import { fileURLToPath as __pathOf } from 'node:url';",
      "const require = __requireOf(import.meta.url), __dirname = __pathOf(new URL('.', import.meta.url));",
    ].join('\n'),
  },
  logLevel: 'warning',
});
cpSync(root('dist/source/validators'), root('dist/validators'), { recursive: true });
cpSync(root('node_modules/pdfkit/js/data'), root('dist/data'), { recursive: true });
// npx runs the file itself when it is called in this folder.
chmodSync(root('dist/cli.js'), 0o755);
