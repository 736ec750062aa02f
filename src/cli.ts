#!/usr/bin/env node
import { main } from './cli/main.js';
import { nodeWorld } from './world.js';

// A reader that stops early, such as `head`, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await main(process.argv.slice(2), (workspace) => nodeWorld(workspace));
