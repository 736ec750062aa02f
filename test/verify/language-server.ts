/** The YAML language server that editors run, spoken to as they speak to it. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { REPOSITORY } from '../support/demonstration.js';
import type { Message } from './json-rpc.js';
import { type ServerProcess, startServer } from './server-process.js';

const PROGRAM = join(REPOSITORY, 'node_modules/yaml-language-server/bin/yaml-language-server');

/** As an editor sets it, but for the catalogue of public schemas, which it would fetch. */
const SETTINGS = { validate: true, hover: true, completion: true, schemaStore: { enable: false } };

const ERROR = 1;

/** Line and column from 1, as Rolebook counts them. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Mark extends Position {
  readonly message: string;
}

export interface Completion {
  readonly label: string;
  /** Empty when there is none. */
  readonly documentation: string;
}

export interface LanguageServer {
  /** What the editor underlines as an error in a file of this text, in no order. */
  open(file: string, text: string): Promise<readonly Mark[]>;
  /** What it offers at a place of an opened file. */
  complete(file: string, at: Position): Promise<readonly Completion[]>;
  /** What it says about a place of an opened file; empty when nothing. */
  hover(file: string, at: Position): Promise<string>;
}

/** Gives the work a server for a folder, and ends the server afterwards. */
export async function withLanguageServer<T>(folder: string, work: (server: LanguageServer) => Promise<T>): Promise<T> {
  const server = startServer(PROGRAM, { answer, tells });
  await server.request('initialize', initialisation(folder));
  const configured = server.next('workspace/configuration');
  server.notify('initialized', {});
  await configured;
  try {
    return await work(languageServer(server));
  } finally {
    await server.request('shutdown', null);
    server.notify('exit', null);
    await server.ended;
  }
}

function languageServer(server: ServerProcess): LanguageServer {
  return {
    async open(file, text) {
      const uri = pathToFileURL(file).href;
      const diagnostics = server.next(uri);
      server.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
      return marks((await diagnostics) as readonly ServerDiagnostic[]);
    },
    async complete(file, at) {
      const result = await server.request('textDocument/completion', documentPosition(file, at));
      const { items } = result as ServerCompletions;
      return items.map(({ label, documentation }) => ({ label, documentation: plain(documentation) }));
    },
    async hover(file, at) {
      const result = await server.request('textDocument/hover', documentPosition(file, at));
      return plain((result as ServerHover)?.contents);
    },
  };
}

/** What an editor answers that knows its own settings and has no others. */
function answer({ method, params }: Message): unknown {
  if (method !== 'workspace/configuration') return null;
  const { items } = params as { readonly items: readonly { readonly section: string }[] };
  return items.map(({ section }) => (section === 'yaml' ? SETTINGS : null));
}

function tells({ method = '', params }: Message): { readonly name: string; readonly what: unknown } {
  if (method !== 'textDocument/publishDiagnostics') return { name: method, what: params };
  const { uri, diagnostics } = params as { readonly uri: string; readonly diagnostics: unknown };
  return { name: uri, what: diagnostics };
}

function initialisation(folder: string): unknown {
  const uri = pathToFileURL(folder).href;
  const completionItem = { snippetSupport: true, documentationFormat: ['markdown'] };
  return {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'workspace' }],
    capabilities: {
      workspace: { configuration: true },
      textDocument: { completion: { completionItem }, hover: { contentFormat: ['markdown'] } },
    },
  };
}

interface ServerDiagnostic {
  readonly severity: number;
  readonly message: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

type Markup = string | { readonly value: string } | undefined;
type ServerCompletions = { readonly items: readonly { readonly label: string; readonly documentation?: Markup }[] };
type ServerHover = { readonly contents: Markup } | null;

function marks(diagnostics: readonly ServerDiagnostic[]): readonly Mark[] {
  return diagnostics
    .filter(({ severity }) => severity === ERROR)
    .map(({ message, range: { start } }) => ({ line: start.line + 1, column: start.character + 1, message }));
}

function documentPosition(file: string, { line, column }: Position): unknown {
  return { textDocument: { uri: pathToFileURL(file).href }, position: { line: line - 1, character: column - 1 } };
}

/** Without the backslashes that Markdown puts before its own characters. */
function plain(markup: Markup): string {
  const text = typeof markup === 'string' ? markup : (markup?.value ?? '');
  return text.replace(/\\([\\`*_{}[\]()#+\-.!])/g, '$1');
}
