/** What a PDF puts on paper. */
import { inflateSync } from 'node:zlib';

const STREAM = /stream\r?\n([\s\S]*?)\r?\nendstream/g;
// Text or a painted path, as only a page's content has it.
const CONTENT = /^(?:BT|f\*?|S)$/m;

/** The streams of a PDF that are packed, unpacked. */
const streams = (pdf: Uint8Array): string[] =>
  [...Buffer.from(pdf).toString('latin1').matchAll(STREAM)].flatMap(([, packed = '']) => {
    try {
      return [inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')];
    } catch {
      return [];
    }
  });

// Chromium draws a line of text that has a highlight in pieces, each in bounds of its own, whatever they look like.
const BOUNDS = /^.* re\nW\*? n\n/gm;
const SAVED = /^[qQ]\n/gm;
const PIECE = /^BT\n(.* Tf\n.* Tm\n)([\s\S]*?)ET\n/gm;

/** A piece of text as one line: font, size, where its line begins, its characters. */
const piece = (_: string, place: string, shown: string): string =>
  `${place.replaceAll('\n', ' ')}: ${[...shown.matchAll(/<(\w+)>/g)].map(([, text]) => text).join('')}\n`;

/** Without settings that are set again to what they are, the pieces of a line together. */
const joined = (content: string): string => {
  const set = new Map<string, string>();
  const lines: string[] = [];
  for (const line of content
    .replace(BOUNDS, '')
    .replace(SAVED, '')
    .replace(PIECE, piece)
    .split('\n')) {
    const setting = / (cm|gs|rg)$/.exec(line)?.[1] ?? '';
    if (setting !== '' && set.get(setting) === line) continue;
    set.set(setting, line);
    const [place = '', text] = line.split(' : ');
    if (text !== undefined && lines.at(-1)?.startsWith(`${place} : `))
      lines.push(lines.pop() + text);
    else lines.push(line);
  }
  return lines.join('\n');
};

/** What is drawn on the pages of a PDF, one line a step; the date and the rest of its wrapping left out. */
export const drawn = (pdf: Uint8Array): string =>
  streams(pdf)
    .filter((text) => CONTENT.test(text))
    .map(joined)
    .join('\n');
