/** The id of a kept article: of its address. */
import { addressKey } from '../../core/text/address.ts';

const HEX = 16;
/** Eighty bits: two of a million addresses have one id in less than a millionth of a millionth. */
const BYTES = 10;

/** The id of the article at an address. */
export const idOf = async (url: string): Promise<string> => {
  const bytes = new TextEncoder().encode(addressKey(url));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `a-${[...hash.slice(0, BYTES)].map((byte) => byte.toString(HEX).padStart(2, '0')).join('')}`;
};
