/** How much a story file has room for. */
import { MOST_PACK_BYTES } from './pack-bytes.ts';

/** What stands around the articles, in bytes, and around the texts of one: names and addresses have their bounds. */
const AROUND = 400_000;
export const ROOM_FOR_GLOSSES = 250_000;
export const ROOM = MOST_PACK_BYTES - AROUND - ROOM_FOR_GLOSSES;

const ONE_BYTE = 0x80;
const TWO_BYTES = 0x800;

/** How many bytes a value takes in a file: JSON in UTF-8. */
export const bytesOf = (value: unknown): number => {
  const text = JSON.stringify(value);
  let bytes = 1;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    // Half of what takes four, written as two units.
    const isHalf = unit >= 0xd800 && unit < 0xe000;
    bytes += unit < ONE_BYTE ? 1 : unit < TWO_BYTES || isHalf ? 2 : 3;
  }
  return bytes;
};

/** The last of some values that a file has room for. */
export const lastWithin = <T>(values: readonly T[], most: number, room = ROOM): T[] => {
  let bytes = 0;
  const last = values.slice(-most).reverse();
  const end = last.findIndex((one, i) => {
    bytes += bytesOf(one);
    return i > 0 && bytes > room;
  });
  return last.slice(0, end < 0 ? last.length : end).reverse();
};
