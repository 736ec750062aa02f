import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // What takes a second on a machine of its own has taken twenty on one that others use too.
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // The files of a worker share the program, which keeps nothing from one run to the next: with a copy for each of them, most
    // of the time would go into loading it.
    isolate: false,
    // Else one of two cores is kept for the process that hands out the files, which has little to do.
    maxWorkers: '100%',
    // As src/cli.ts does, and for the same reason.
    execArgv: process.versions.v8.startsWith('11.') ? ['--interrupt-budget=1000000'] : [],
  },
});
