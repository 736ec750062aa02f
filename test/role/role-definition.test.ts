import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generateTypes, rootPath } from '../support/generate-types.js';

describe('generated types', () => {
  it('are what the schemas say', async () => {
    const files = await generateTypes();
    expect(files.length).toBeGreaterThan(0);
    for (const { file, content } of files) expect(readFileSync(rootPath(file), 'utf8'), file).toBe(content);
  });
});
