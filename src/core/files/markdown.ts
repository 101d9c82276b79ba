/** Pieces of Markdown in which nothing that is put in is Markdown. */

/** Text on one line in which nothing is Markdown. */
export const escaped = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|#~]|&(?=#?\w+;)/g, '\\$&');

const address = (url: string): string =>
  url.replace(/[<>()\s\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);

/** An address that is shown as it is. */
export const shownAddress = (url: string): string => `<${address(url)}>`;

/** A link on words of ours or of a page. */
export const link = (text: string, url: string): string => `[${escaped(text)}](${address(url)})`;

const spaceIf = (is: boolean): string => (is ? ' ' : '');

/** Words, those that differ bold: signs of emphasis stand at words, never at the space beside them. */
export const pieces = (all: readonly { text: string; differs: boolean }[]): string =>
  all
    .map(({ text, differs }) => {
      const put = escaped(text);
      if (put === '') return spaceIf(text !== '');
      const said = differs ? `**${put}**` : put;
      return `${spaceIf(/^\s/.test(text))}${said}${spaceIf(/\s$/.test(text))}`;
    })
    .join('')
    .trim();
