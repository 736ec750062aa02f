#!/usr/bin/env node
import { main } from './cli/main.js';
import { nodeWorld } from './world.js';

let unheard = false;

/** A reader that stops early, such as `head`, is no fault; an answer that is lost in another way is one. */
function onLost(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE' || unheard) return;
  unheard = true;
  process.exitCode = 3;
  process.stderr.write(`rolebook: the output cannot be written (${error.code ?? error.message}).\n`);
}

process.stdout.on('error', onLost);
process.stderr.on('error', onLost);
const exitCode = await main(process.argv.slice(2), (workspace) => nodeWorld(workspace));
process.exitCode = unheard ? 3 : exitCode;
