import { aesBlocks, aesEncipher, digest, md5, rc4 } from './decipher.js';

/** What the standard security handler (ISO 32000-2, 7.6.4) says of a file. */
export interface Security {
  readonly revision: number;
  readonly keyBytes: number;
  readonly owner: Uint8Array;
  readonly user: Uint8Array;
  /** Only from revision 5. */
  readonly userKey: Uint8Array;
  readonly permissions: number;
  readonly encryptsMetadata: boolean;
  /** The first identifier of the file. */
  readonly id: Uint8Array;
}

/** The password that nobody has to type (7.6.4.3.2, step a). */
const PADDING = Buffer.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A', 'hex');

/** The key of a file that opens without a password, as those do whose printing or changing is restricted; else null. */
export function keyWithoutPassword(security: Security): Uint8Array | null {
  return security.revision >= 5 ? newKey(security) : oldKey(security);
}

/** Algorithms 2, 4 and 5. */
function oldKey(security: Security): Uint8Array | null {
  const { revision, owner, permissions, id, user, keyBytes, encryptsMetadata } = security;
  const flags = Buffer.alloc(4);
  flags.writeInt32LE(permissions | 0);
  const metadata = revision >= 4 && !encryptsMetadata ? Buffer.alloc(4, 0xff) : Buffer.alloc(0);
  let key = md5(PADDING, owner.subarray(0, 32), flags, id, metadata).subarray(0, keyBytes);
  if (revision === 2) return isSame(rc4(key, PADDING), user, 32) ? key : null;
  for (let round = 0; round < 50; round += 1) key = md5(key).subarray(0, keyBytes);
  let check = rc4(key, md5(PADDING, id));
  for (let round = 1; round < 20; round += 1) check = rc4(xored(key, round), check);
  return isSame(check, user, 16) ? key : null;
}

function xored(key: Uint8Array, by: number): Uint8Array {
  return key.map((byte) => byte ^ by);
}

/** Algorithm 2.A, for the empty password. */
function newKey({ revision, user, userKey }: Security): Uint8Array | null {
  const hash = (salt: Uint8Array): Uint8Array => (revision === 5 ? digest('sha256', [salt]) : hardenedHash(salt));
  if (user.length < 48 || userKey.length < 32 || !isSame(hash(user.subarray(32, 40)), user, 32)) return null;
  return aesBlocks(hash(user.subarray(40, 48)), Buffer.alloc(16), userKey.subarray(0, 32));
}

/** Algorithm 2.B, for the empty password. */
function hardenedHash(salt: Uint8Array): Uint8Array {
  let key = digest('sha256', [salt]);
  for (let round = 0, last = 0; round < 64 || last > round - 32; round += 1) {
    const repeated = Buffer.concat(Array.from({ length: 64 }, () => key));
    const enciphered = aesEncipher(key.subarray(0, 16), key.subarray(16, 32), repeated);
    const remainder = enciphered.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    key = digest(['sha256', 'sha384', 'sha512'][remainder] ?? '', [enciphered]);
    last = enciphered.at(-1) ?? 0;
  }
  return key.subarray(0, 32);
}

function isSame(a: Uint8Array, b: Uint8Array, length: number): boolean {
  return Buffer.compare(a.subarray(0, length), b.subarray(0, length)) === 0;
}
