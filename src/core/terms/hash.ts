/** FNV-1a, 32 bits, over UTF-16 units (Fowler, Noll, Vo; IETF draft-eastlake-fnv). */
const hash32 = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  // FNV's low bits mix badly on short strings; the finaliser is MurmurHash3's.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

/** 16 bits: each value stands for several words of the language, so a set of them spells no sentence. */
export const termHash = (stem: string): number => hash32(stem) & 0xffff;

/** 8 bits, for the ordered words of an utterance: each value stands for hundreds of words. */
export const wordByte = (form: string): number => hash32(`w ${form}`) & 0xff;

/** 24 bits, for runs of five words and for the candidates' buckets. */
export const keyHash = (text: string): number => hash32(`k ${text}`) & 0xffffff;

/** 32 bits in small letters and digits, for what is kept by its words: the same on every machine. */
export const wordsId = (text: string): string => hash32(`s ${text}`).toString(36);
