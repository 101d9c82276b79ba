/** Story files on disk. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type Pack, packText } from '../../core/files/pack/pack.ts';
import { MOST_PACK_BYTES } from '../../core/files/pack/pack-bytes.ts';
import { PackError, readPack } from '../../core/files/pack/read-pack.ts';
import { fileBytes } from '../file-bytes.ts';
import { readSay } from '../reader-words.ts';

/** Place of the byte that names the system on which a file was packed (RFC 1952), and what says that nobody knows. */
const SYSTEM = { at: 9, unknown: 255 };

/** Writes a story file, the same bytes on every machine; how many they are. */
export const writePack = (file: string, pack: Pack): number => {
  const bytes = gzipSync(packText(pack), { level: 9 });
  bytes[SYSTEM.at] = SYSTEM.unknown;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  return bytes.length;
};

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : null;

const unpacked = (bytes: Buffer): string => {
  if (bytes.length > MOST_PACK_BYTES) throw new PackError('huge', `${bytes.length} bytes`);
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) throw new PackError('foreign', 'not in gzip');
  let text: Buffer;
  try {
    text = gunzipSync(bytes, { maxOutputLength: MOST_PACK_BYTES });
  } catch (error) {
    const huge = codeOf(error) === 'ERR_BUFFER_TOO_LARGE';
    throw new PackError(huge ? 'huge' : 'damaged', error instanceof Error ? error.message : '');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(text);
  } catch {
    throw new PackError('encoding', 'not UTF-8');
  }
};

/** Reads a story file; throws in the extension's words where it is refused, with the place where it is known. */
export const readPackFile = (file: string): Pack => {
  const bytes = fileBytes(file);
  try {
    return readPack(unpacked(bytes));
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    throw new Error(`${file}: ${error.message}: ${readSay()(`pack_refused_${error.code}`)}`);
  }
};
