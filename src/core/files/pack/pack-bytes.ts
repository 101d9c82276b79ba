/** Bytes of a story file and of its text, at most: two dozen long reports have a tenth of it. */
export const MOST_PACK_BYTES = 16_000_000;
