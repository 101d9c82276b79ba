/** An article of ours of six paragraphs, with what stands behind it and in its head. */

export const TITLE = 'Crane falls into harbour basin';
export const TEXT = Array.from(
  { length: 6 },
  (_, at) =>
    `<p>Witness number ${at + 1} told the harbour master that the crane had leaned since the spring, and that nobody had come to look.</p>`,
).join('\n');

export const ADDRESS = 'https://post.example/crane';

export const craneHtml = (
  behind: string,
  { head = '', before = '', og = 'article' } = {},
): string =>
  `<!doctype html><html lang="en"><head><title>${TITLE}</title><meta property="og:type" content="${og}">${head}</head><body><main><article><h1>${TITLE}</h1>${before}<div class="body">${TEXT}</div>${behind}</article></main></body></html>`;
