import { describe, expect, it } from 'vitest';
import { diagnosticToGithub } from '../../src/diagnostic/to-github.js';
import type { MemoryWorld } from '../support/memory-world.js';
import { newWorkspace, run } from './new-workspace.js';

const ROLE = 'roles/sales-representative.yaml';

/** A new workspace whose role has so many fields that no role has. */
async function withUnknownFields(count: number): Promise<MemoryWorld> {
  const world = await newWorkspace();
  const fields = Array.from({ length: count }, (_, index) => `unknown-${index}: x\n`).join('');
  world.files.set(ROLE, Buffer.from(world.text(ROLE) + fields));
  return world;
}

describe('validate', () => {
  it('shows the first fifty problems and counts the rest', async () => {
    const { exitCode, err } = await run(['validate'], await withUnknownFields(80));
    expect(exitCode).toBe(1);
    expect(err.match(/role\/unknown-key/g)).toHaveLength(50);
    expect(err).toContain('… and 30 more; "--max 0" shows all.');
    expect(err).toContain('80 errors; ');
  });

  it.each([
    ['3', 3],
    ['0', 80],
  ])('shows with --max %s just %d', async (max, shown) => {
    const { err } = await run(['validate', '--max', max], await withUnknownFields(80));
    expect(err.match(/role\/unknown-key/g)).toHaveLength(shown);
    expect(err.includes('more;')).toBe(shown < 80);
  });

  it('annotates a pull request with --format github', async () => {
    const world = await withUnknownFields(1);
    const line = world.text(ROLE).split('\n').length - 1;
    const { exitCode, out } = await run(['validate', '--format', 'github'], world);
    expect(exitCode).toBe(1);
    expect(out).toMatch(
      new RegExp(`^::error file=${ROLE},line=${line},col=1,endColumn=10,title=role/unknown-key::"unknown-0" is not`),
    );
  });

  it.each([
    ['validate', '--format', 'github'],
    ['validate', '--json'],
  ])('%s %s gives all problems whatever --max says, as its help says', async (...argv) => {
    const { out } = await run([...argv, '--max', '3'], await withUnknownFields(80));
    expect(out.match(/is not a field of a role/g)).toHaveLength(80);
    const help = await run(['validate', '--help'], await newWorkspace());
    expect(help.out.replace(/\s+/g, ' ')).toContain('github and --json give all');
  });

  it.each([
    ['--format', 'xml'],
    ['--max', 'many'],
  ])('refuses %s %s', async (...option) => {
    expect((await run(['validate', ...option], await newWorkspace())).exitCode).toBe(2);
  });
});

describe('an annotation', () => {
  it('escapes what the workflow command uses itself', () => {
    const annotation = diagnosticToGithub({
      severity: 'warning',
      code: 'text/discrimination',
      message: '100% "a:b"',
      hint: 'c, d',
      place: { file: 'roles/a,b:c.yaml' },
    });
    expect(annotation).toBe('::warning file=roles/a%2Cb%3Ac.yaml,title=text/discrimination::100%25 "a:b"%0Ahint: c, d');
  });
});
