import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { openingOfDocument } from './opening.ts';

const MOST = 2_000;
const DECOY = 'Nobody may read this.';
const paragraph = 'The ferry left the quay an hour late on Monday, its master said. '.repeat(4);

const documentOf = (head: string, body: string): Document =>
  new JSDOM(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`).window.document;

const long = (sign: string): string => sign.repeat(3 * MOST);

describe('the opening of a document', () => {
  it('has title, description, heading and the beginning of the text, and nothing else', () => {
    const doc = documentOf(
      `<title>Ferry late</title><meta name="description" content="A late ferry."><meta name="author" content="${DECOY}">`,
      `<nav>${DECOY}</nav><h1>A ferry was late</h1><h2>${DECOY}</h2><p>${paragraph}</p><p>${paragraph}</p>
       <textarea>${DECOY}</textarea><input value="${DECOY}"><footer>${DECOY}</footer>`,
    );
    const text = `${paragraph.trim()}\n${paragraph.trim()}\n`;
    expect(openingOfDocument(doc)).toBe(`Ferry late\nA late ferry.\nA ferry was late\n${text}`);
  });

  it('has at most 2,000 characters of each', () => {
    const doc = documentOf(
      `<title>${long('t')}</title><meta property="og:description" content="${long('d')}">`,
      `<h1>${long('h')}</h1><p>${long('p')}</p><p>${long('q')}</p>`,
    );
    expect(openingOfDocument(doc)?.split('\n')).toEqual(
      [...'tdhp'].map((sign) => sign.repeat(MOST)),
    );
  });

  it('is none where a page has little text', () => {
    expect(openingOfDocument(documentOf('<title>Log in</title>', '<p>Your name</p>'))).toBeNull();
  });
});
