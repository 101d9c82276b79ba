/** Story files as bytes: packed and unpacked by the browser's own streams. */

/** Why the bytes of a file are no story file's; what a text may be refused for, the core says (`core/files/pack`). */
export type UnpackFault = 'foreign' | 'huge' | 'damaged' | 'encoding';

/** A text in gzip. */
export const packed = (text: string): Promise<Blob> =>
  new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).blob();

const GZIP = [0x1f, 0x8b];

const isGzip = async (file: Blob): Promise<boolean> => {
  const begins = new Uint8Array(await file.slice(0, GZIP.length).arrayBuffer());
  return GZIP.every((byte, i) => begins[i] === byte);
};

/**
 * The text of a file in gzip, or why there is none. Reading ends with the first byte too many: a file of some kilobytes
 * may unpack to more than there is room for.
 */
export const unpacked = async (
  file: Blob,
  mostBytes: number,
): Promise<{ text: string } | { fault: UnpackFault }> => {
  if (file.size > mostBytes) return { fault: 'huge' };
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let reading: 'damaged' | 'encoding' = 'damaged';
  try {
    if (!(await isGzip(file))) return { fault: 'foreign' };
    const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
    let text = '';
    let bytes = 0;
    for (;;) {
      reading = 'damaged';
      const { done, value } = await reader.read();
      reading = 'encoding';
      if (done) return { text: text + decoder.decode() };
      bytes += value.byteLength;
      if (bytes > mostBytes) {
        await reader.cancel().catch(() => {});
        return { fault: 'huge' };
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    // A file that the browser does not let us read counts as damaged, too.
    return { fault: reading };
  }
};
