import { decipher, type Method } from './decipher.js';
import { keyWithoutPassword } from './file-key.js';
import { countOf, isArray, isOf, nameOf, type PdfDictionary, PdfFault, type PdfObject } from './objects.js';

/** Gives an object as it was before it was encrypted. */
export type Unlock = (object: PdfObject, number: number, generation: number) => PdfObject;

type Resolve = (object: PdfObject | undefined) => PdfObject;

const EMPTY = new Uint8Array();

/** How to read the objects of an encrypted file that opens without a password. Fails as `protected` for any other one. */
export function unlocking(encryption: PdfDictionary, trailer: PdfDictionary, resolve: Resolve): Unlock {
  const get = (key: string): PdfObject => resolve(encryption.entries.get(key));
  const version = countOf(get('V')) ?? 0;
  if (nameOf(get('Filter')) !== 'Standard' || ![1, 2, 4, 5].includes(version)) throw new PdfFault('protected');
  const bits = version === 1 ? 40 : (countOf(get('Length')) ?? 40);
  const ids = resolve(trailer.entries.get('ID'));
  const permissions = get('P');
  const key = keyWithoutPassword({
    revision: countOf(get('R')) ?? 0,
    keyBytes: version === 4 ? 16 : Math.min(Math.max(bits >> 3, 5), 16),
    owner: bytesOf(get('O')),
    user: bytesOf(get('U')),
    userKey: bytesOf(get('UE')),
    permissions: typeof permissions === 'number' ? permissions : 0,
    encryptsMetadata: get('EncryptMetadata') !== false,
    id: bytesOf(resolve(isArray(ids) ? ids[0] : null)),
  });
  if (key === null) throw new PdfFault('protected');
  const ofStrings = version < 4 ? 'rc4' : methodOf(get('StrF'), get('CF'), resolve);
  const ofStreams = version < 4 ? 'rc4' : methodOf(get('StmF'), get('CF'), resolve);
  const unlock: Unlock = (object, number, generation) => {
    const inner = (one: PdfObject): PdfObject => unlock(one, number, generation);
    if (isArray(object)) return object.map(inner);
    if (isOf(object, 'string')) return { ...object, bytes: decipher(ofStrings, key, object.bytes, number, generation) };
    if (isOf(object, 'dictionary')) return unlockedDictionary(object, inner);
    if (!isOf(object, 'stream')) return object;
    const isPlain = nameOf(object.dictionary.entries.get('Type')) === 'XRef';
    const bytes = isPlain ? object.bytes : decipher(ofStreams, key, object.bytes, number, generation);
    return { kind: 'stream', dictionary: unlockedDictionary(object.dictionary, inner), bytes };
  };
  return unlock;
}

function unlockedDictionary(dictionary: PdfDictionary, inner: (object: PdfObject) => PdfObject): PdfDictionary {
  return { ...dictionary, entries: new Map([...dictionary.entries].map(([key, value]) => [key, inner(value)])) };
}

/** What a crypt filter (7.6.6) is. */
function methodOf(filter: PdfObject, filters: PdfObject, resolve: Resolve): Method {
  const name = nameOf(filter) ?? 'Identity';
  if (name === 'Identity') return 'none';
  const found = isOf(filters, 'dictionary') ? resolve(filters.entries.get(name)) : null;
  const method = isOf(found, 'dictionary') ? nameOf(resolve(found.entries.get('CFM'))) : null;
  switch (method) {
    case 'V2':
      return 'rc4';
    case 'AESV2':
      return 'aes-128';
    case 'AESV3':
      return 'aes-256';
    case 'None':
      return 'none';
    default:
      throw new PdfFault('protected');
  }
}

function bytesOf(object: PdfObject): Uint8Array {
  return isOf(object, 'string') ? object.bytes : EMPTY;
}
