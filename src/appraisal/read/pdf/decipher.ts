import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';

/** What a file is encrypted with. `none`: it is not, or not this part of it. */
export type Method = 'rc4' | 'aes-128' | 'aes-256' | 'none';

/** The bytes deciphered by the key of the file; `number` and `generation` are those of their object. */
export function decipher(
  method: Method,
  fileKey: Uint8Array,
  bytes: Uint8Array,
  number: number,
  generation: number,
): Uint8Array {
  if (method === 'none') return bytes;
  if (method === 'aes-256') return decipherAes(fileKey, bytes);
  const key = objectKey(fileKey, number, generation, method === 'aes-128');
  return method === 'rc4' ? rc4(key, bytes) : decipherAes(key, bytes);
}

/** ISO 32000-2, 7.6.3.2, algorithm 1. */
function objectKey(fileKey: Uint8Array, number: number, generation: number, isAes: boolean): Uint8Array {
  const ids = [number, number >> 8, number >> 16, generation, generation >> 8].map((byte) => byte & 0xff);
  const salt = isAes ? Buffer.from('sAlT', 'latin1') : Buffer.alloc(0);
  return md5(fileKey, Buffer.from(ids), salt).subarray(0, Math.min(fileKey.length + 5, 16));
}

export function md5(...parts: readonly Uint8Array[]): Uint8Array {
  return digest('md5', parts);
}

export function digest(algorithm: string, parts: readonly Uint8Array[]): Uint8Array {
  const hash = createHash(algorithm);
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** Neither Node nor OpenSSL have it any more without a special provider. */
export function rc4(key: Uint8Array, bytes: Uint8Array): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const swap = (a: number, b: number): void => {
    const kept = state[a] ?? 0;
    state[a] = state[b] ?? 0;
    state[b] = kept;
  };
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 0xff;
    swap(i, j);
  }
  let [i, j] = [0, 0];
  return bytes.map((byte) => {
    i = (i + 1) & 0xff;
    j = (j + (state[i] ?? 0)) & 0xff;
    swap(i, j);
    return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) & 0xff] ?? 0);
  });
}

const BLOCK = 16;

/** AES in CBC mode; the first block is the initialisation vector, the last bytes say how many of them are padding. */
function decipherAes(key: Uint8Array, bytes: Uint8Array): Uint8Array {
  const whole = bytes.length - (bytes.length % BLOCK);
  if (whole < 2 * BLOCK) return new Uint8Array();
  const plain = aesBlocks(key, bytes.subarray(0, BLOCK), bytes.subarray(BLOCK, whole));
  const padding = plain.at(-1) ?? 0;
  return padding >= 1 && padding <= BLOCK ? plain.subarray(0, plain.length - padding) : plain;
}

/** Whole blocks without padding. */
export function aesBlocks(key: Uint8Array, vector: Uint8Array, bytes: Uint8Array): Uint8Array {
  const cipher = createDecipheriv(`aes-${key.length * 8}-cbc`, key, vector).setAutoPadding(false);
  return Buffer.concat([cipher.update(bytes), cipher.final()]);
}

/** Enciphers whole blocks without padding. */
export function aesEncipher(key: Uint8Array, vector: Uint8Array, bytes: Uint8Array): Uint8Array {
  const cipher = createCipheriv(`aes-${key.length * 8}-cbc`, key, vector).setAutoPadding(false);
  return Buffer.concat([cipher.update(bytes), cipher.final()]);
}
