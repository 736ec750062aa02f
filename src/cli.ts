#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { main } from './cli/main.js';
import { nodeWorld } from './world.js';

// Most runs are over before the machine code that V8 makes of a busy function has paid for itself: that of Node 20 is to wait
// longer until it makes some, which takes a third off a short run, and a quarter off one of ten seconds. Later versions do not know the flag.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=1000000');

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
