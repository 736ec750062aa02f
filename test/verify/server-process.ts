/** A language server as a process of its own that has no network. */
import { spawn } from 'node:child_process';
import { connect, type Message } from './json-rpc.js';
import { type Answers, pendingAnswers } from './pending-answers.js';

export interface ServerProcess {
  request(method: string, params: unknown): Promise<unknown>;
  notify(method: string, params: unknown): void;
  /** What the server next says of its own accord under this name. */
  next(name: string): Promise<unknown>;
  /** Waits for it to end; it has to be asked to. */
  readonly ended: Promise<void>;
}

/** How what the server says of its own accord is dealt with. */
export interface Manners {
  /** The answer to a request of the server's. */
  readonly answer: (message: Message) => unknown;
  /** The name under which somebody may wait for a message of the server's, and what it tells. */
  readonly tells: (message: Message) => { readonly name: string; readonly what: unknown };
}

/** Loaded into the process before all else: whoever reaches for the network ends it. */
const NO_NETWORK = `
  import { Socket } from 'node:net';
  Socket.prototype.connect = () => {
    console.error('it reached for the network');
    process.exit(1);
  };
`;

/** Starts a program that speaks on standard input and output. */
export function startServer(program: string, manners: Manners): ServerProcess {
  const preload = `data:text/javascript,${encodeURIComponent(NO_NETWORK)}`;
  const child = spawn(process.execPath, ['--import', preload, program, '--stdio'], { stdio: 'pipe' });
  const answers = pendingAnswers();
  const complaints: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk.toString()));
  // A server that is gone is known by its end.
  child.stdin.on('error', () => undefined);
  const ended = new Promise<void>((resolve) => {
    child.on('close', (code) => {
      answers.failAll(new Error(`the language server ended with ${code}: ${complaints.join('')}`));
      resolve();
    });
  });
  const send = connect(child.stdout, child.stdin, (message) => receive(message, answers, manners, send));
  let requests = 0;
  return {
    request(method, params) {
      requests += 1;
      send({ id: requests, method, params });
      return answers.wait(String(requests));
    },
    notify: (method, params) => send({ method, params }),
    next: (name) => answers.wait(name),
    ended,
  };
}

function receive(message: Message, answers: Answers, manners: Manners, send: (message: Message) => void): void {
  const { id, method, result, error } = message;
  if (method === undefined) {
    if (error === undefined) answers.settle(String(id), result);
    else answers.fail(String(id), new Error(error.message));
    return;
  }
  if (id !== undefined) send({ id, result: manners.answer(message) });
  const { name, what } = manners.tells(message);
  answers.settle(name, what);
}
