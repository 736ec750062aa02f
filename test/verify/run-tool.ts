import { spawn } from 'node:child_process';

export interface ToolOptions {
  /** What it reads on its standard input; nothing when left out. */
  readonly input?: string;
  readonly folder?: string;
  readonly environment?: NodeJS.ProcessEnv;
}

export interface ToolRun {
  /** Null when a signal ended it. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * What a program prints, however it ends; fails when it cannot be started. Checks run side by side, and one that held up the
 * process until its program is done would let the patience of the others run out.
 */
export function runTool(
  tool: string,
  argv: readonly string[],
  { input = '', folder, environment }: ToolOptions = {},
): Promise<ToolRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(tool, argv, { stdio: 'pipe', cwd: folder, env: environment });
    const [stdout, stderr] = [textOf(child.stdout), textOf(child.stderr)];
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout: stdout(), stderr: stderr() }));
    // One that has read enough is known by how it ends.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

function textOf(stream: NodeJS.ReadableStream): () => string {
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
}
