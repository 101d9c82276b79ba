/** Width and height in pixels, and whether pixels can be transparent (RFC 2083, chunk IHDR). */
type Picture = { width: number; height: number; alpha: boolean };

const SIGNATURE = '\u0089PNG\r\n\u001a\n';
const GREY = 0;
const COLOUR = 2;

/** What the head of a PNG file says; throws where it is none. */
export const readPng = (bytes: Buffer): Picture => {
  if (bytes.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE) throw new Error('No PNG file');
  const type = bytes[25];
  return {
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    alpha: type !== GREY && type !== COLOUR,
  };
};
