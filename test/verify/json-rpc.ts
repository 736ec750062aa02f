/** JSON-RPC as language servers speak it: each message is JSON under a header that says its length in bytes. */
import type { Readable, Writable } from 'node:stream';

export interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

const END_OF_HEADER = '\r\n\r\n';

/** Tells of every message that comes in; returns how to send one. */
export function connect(
  input: Readable,
  output: Writable,
  onMessage: (message: Message) => void,
): (message: Message) => void {
  let rest: Buffer = Buffer.alloc(0);
  input.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (let body = nextBody(rest); body !== null; body = nextBody(rest)) {
      rest = rest.subarray(body.end);
      onMessage(JSON.parse(body.text));
    }
  });
  return (message) => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    output.write(`Content-Length: ${body.length}${END_OF_HEADER}`);
    output.write(body);
  };
}

/** The body of the first message and where it ends; null while it is not there as a whole. */
function nextBody(bytes: Buffer): { readonly text: string; readonly end: number } | null {
  const headerEnd = bytes.indexOf(END_OF_HEADER);
  if (headerEnd === -1) return null;
  const header = bytes.subarray(0, headerEnd).toString('latin1');
  const length = /^Content-Length: (\d+)$/im.exec(header)?.[1];
  if (length === undefined) throw new Error(`a message without a length: ${header}`);
  const start = headerEnd + END_OF_HEADER.length;
  const end = start + Number(length);
  return bytes.length < end ? null : { text: bytes.subarray(start, end).toString('utf8'), end };
}
