/** Long, as each way of putting an article into a page is one case. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readArticle } from './article.ts';

const P = [
  'The harbour of Lindholm was closed to ferries on Tuesday after a crane fell into the basin.',
  'Nobody was hurt, the harbour master told reporters, but two berths will stay shut for a week.',
  'A salvage crew from the mainland is expected on Thursday, weather permitting, she said.',
  'The crane, built in 1974, had been due for an inspection that was put off in the spring.',
];
const HEAD = 'Crane falls into harbour basin';
const paragraphs = P.map((text) => `<p>${text}</p>`).join('\n');

const documentOf = (body: string, head = ''): Document =>
  new JSDOM(`<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`)
    .window.document;

const blocksOf = (doc: Document): string[] => {
  const article = readArticle(doc);
  return (article?.page.blocks ?? []).map(
    ({ kind, start, end }) => `${kind[0]}: ${article?.page.text.slice(start, end)}`,
  );
};

const EXPECTED = [`h: ${HEAD}`, ...P.map((text) => `p: ${text}`)];
const title = `<title>${HEAD} | Lindholm Post</title>`;

describe('readArticle', () => {
  it.each<[string, string]>([
    ['a plain page', `<main><h1>${HEAD}</h1>${paragraphs}</main>`],
    [
      'a page full of furniture',
      `<header><h1><a href="/">Lindholm Post</a></h1></header><nav><a href="/a">News</a></nav>
       <article><h1>${HEAD}</h1><p class="byline">By A. Writer</p>${paragraphs}
       <aside><p>${P[0]} And much more in our other story on the matter.</p></aside>
       <div class="related-stories"><h3>Related</h3><ul><li><a href="/1">One</a></li></ul></div></article>
       <section id="comments"><p>${P[1]} is what I do not believe at all.</p></section>
       <footer><p>All rights of this paper are reserved.</p></footer>`,
    ],
    [
      'text between line breaks',
      `<h1>${HEAD}</h1><div>${P.join('<br><br>\n')}</div><div><a href="/x">More</a></div>`,
    ],
    [
      'links and emphasis inside paragraphs',
      `<h1>${HEAD}</h1><article>${paragraphs.replace('Lindholm', '<a href="/l"><b>Lindholm</b></a>')}</article>`,
    ],
    [
      'two articles on a page',
      `<h1>${HEAD}</h1><article class="t"><p>${P[0]}</p><p>${P[1]}</p></article>
       <article class="t"><p>${P[2]}</p><p>${P[3]}</p></article>`,
    ],
    [
      'captions, cards, labels and a lead that is called a teaser',
      `<article><header><h2>${HEAD}</h2></header><div class="teaser"><p>${P[0]}</p></div>
       <div class="x1"><img src="/c.jpg" alt=""><div>The crane on Tuesday.</div></div>
       <figure class="video"><p>Watch the moment at which the crane falls into the basin here.</p></figure>
       <p>${P[1]}</p><div class="q">Our offer</div>
       <article><h3><a href="/3">Ferries</a></h3><p>A ferry sank in this harbour in the year of 1931, by night.</p></article>
       <p>${P[2]}</p><div class="q">Our offer</div><p>${P[3]}</p><p>More about this: <a href="/h">Harbour</a></p>
       <p>© Lindholm Post, all of it</p></article>`,
    ],
    [
      'a copy that a style sheet hides, and text that is only called hidden',
      `<style>.n{display:none}@media (min-width:5000px){.n{display:block}}</style><h1>${HEAD}</h1>
       <article><div class="n">${paragraphs}</div>${paragraphs.replaceAll('<p>', '<p aria-hidden="true" class="paywall">')}</article>`,
    ],
    [
      'elements that HTML does not know',
      `<h1>${HEAD}</h1><x-body>${paragraphs.replaceAll('harbour', '<x-w>har<x-v>bour</x-v></x-w>')}</x-body>`,
    ],
    [
      'another article with a headline of its own',
      `<main><article><h1>${HEAD}</h1>${paragraphs}</article><article><h2>Ferry to sail again soon</h2>
       <p>The ferry to the outer islands will sail again from Monday on, its owners promise.</p>
       <p>It had been in the dock for half a year, and nobody could say what it was waiting for.</p></article></main>`,
    ],
    [
      'words that are buttons, and buttons that are none',
      `<article><h1>${HEAD}</h1>${paragraphs.replace('ferries', '<button>ferries</button>').replace('</p>', ' <button>Share</button></p>')}</article>`,
    ],
    [
      'words that stand there once more for the eye, and notes that float out of sentences',
      `<article><h1>${HEAD}</h1>${paragraphs.replace('harbour', '<a href="/h"><span>harbour</span><span aria-hidden="true">harbour</span></a>').replace('ferries', 'ferries<span style="color:grey;float:right">Three of them, as a rule.</span>')}</article>`,
    ],
    [
      'letters that each have an element of their own for the eye',
      `<article><h1>${HEAD}</h1>${paragraphs.replace('ferries', [...'ferries'].map((one) => `<span aria-hidden="true">${one}</span>`).join(''))}</article>`,
    ],
    [
      'a floating box that is all of the text between two signs',
      `<div>» <div style="float:left"><h1>${HEAD}</h1>${paragraphs}</div> |</div>`,
    ],
    [
      'a drawing whose elements have hyphens in their names',
      `<article><h1>${HEAD}</h1><section><h2>What happened</h2><p>${P[0]}</p><p>${P[1]}</p></section><section><p>${P[2]}</p><p>${P[3]}</p></section></article>`.replace(
        '<h2>What happened</h2>',
        '<svg><font-face/></svg>',
      ),
    ],
    [
      'a column from the paper’s archive between paragraphs',
      `<article><h1>${HEAD}</h1><p>${P[0]}</p><p>${P[1]}</p><section><h3>From our archive: 5 May 1931</h3>
       <p>The old crane of the harbour fell into the water on Tuesday, and nobody was hurt by it.</p></section><p>${P[2]}</p><p>${P[3]}</p></article>`,
    ],
    [
      'an article beside the list that leads to it',
      `<main><h2>Today</h2><a href="/1">Ferries</a></main><aside><h1>${HEAD}</h1>${paragraphs}
       <aside><p>${P[0]} And much more in our other story on the matter.</p></aside></aside>`,
    ],
    [
      'a “read also” between paragraphs',
      `<article><h1>${HEAD}</h1><p>${P[0]}</p><p>${P[1]}</p>
       <p><strong>READ ALSO:</strong> <a href="/2">Ferry to sail again after long repair</a></p>
       <p>${P[2]}</p><p>${P[3]}</p></article>`,
    ],
  ])('finds headline and text on %s', (_, body) => {
    expect(blocksOf(documentOf(body, title))).toEqual(EXPECTED);
  });

  it.each<[string, string]>([
    ['an empty page', ''],
    ['a page of links', '<ul>'.padEnd(3000, '<li><a href="/">A story of the day</a></li>')],
    ['a short notice', '<p>Service is down.</p>'],
  ])('finds none on %s', (_, body) => {
    expect(readArticle(documentOf(body))).toBeNull();
  });

  it('leads from every block back to the page', () => {
    const doc = documentOf(
      `<h1>${HEAD}</h1><article>${paragraphs.replaceAll('Thursday', '<i>Thursday</i>')}</article>`,
    );
    const article = readArticle(doc);
    expect(article?.page.blocks).toHaveLength(5);
    for (const { start, end } of article?.page.blocks ?? []) {
      const said = article?.page.text.slice(start, end);
      const body = article?.toBody(start + 1, end - 1);
      expect(doc.body.textContent?.slice(body?.start, body?.end)).toBe(said?.slice(1, -1));
      expect(article?.ranges(start, end)?.map(String)).toEqual([said]);
    }
  });

  it('notices that the page took its text away', () => {
    const doc = documentOf(`<h1>${HEAD}</h1><article>${paragraphs}</article>`);
    const article = readArticle(doc);
    const [, block] = article?.page.blocks ?? [];
    expect(article?.stands(block?.start ?? 0, block?.end ?? 0)).toBe(true);
    doc.querySelector('p')?.replaceChildren('Something else.');
    expect(article?.stands(block?.start ?? 0, block?.end ?? 0)).toBe(false);
    expect(article?.ranges(block?.start ?? 0, block?.end ?? 0)).toBeNull();
  });

  it('reads what stands in open shadow roots, and in their slots', () => {
    const doc = documentOf('<x-page></x-page>', title);
    const root = doc.querySelector('x-page')?.attachShadow({ mode: 'open' });
    const article = doc.createElement('article');
    article.innerHTML = `<h1>${HEAD}</h1><x-frame>${paragraphs}</x-frame>`;
    root?.append(article);
    const frame = article.querySelector('x-frame')?.attachShadow({ mode: 'open' });
    frame?.append(doc.createElement('main'));
    frame?.querySelector('main')?.append(doc.createElement('slot'));
    expect(blocksOf(doc)).toEqual(EXPECTED);
  });

  const last = `<p>${P[3]}</p>`;
  it.each<[string, string, boolean]>([
    ['the whole text', paragraphs, false],
    ['a hidden rest', paragraphs.replace(last, `<div hidden>${last}</div>`), true],
    ['a hidden copy', `${paragraphs}<div hidden>${last}</div>`, false],
    ['a closed fold', paragraphs.replace(last, `<details>${last}</details>`), false],
    ['a button for the rest', `${paragraphs}<button>Read more</button>`, true],
    ['a button for something else', `${paragraphs}<button>Read more like this</button>`, false],
    ['a button that loads again', `${paragraphs}<p>Oh dear. <button>Try again</button></p>`, true],
    [
      'an offer of it all',
      `${paragraphs}<div class="subscribe">Subscribe to read it all.</div>`,
      true,
    ],
    [
      'an offer of others',
      `${paragraphs}<div class="subscribe">Subscribe to read as many as you like.</div>`,
      false,
    ],
    ['a second part', `<p>2 / 2</p>${paragraphs}`, true],
    [
      'a word that it is an extract',
      `<p><em>An edited extract of a longer report from our spring issue.</em></p>${paragraphs}`,
      true,
    ],
    [
      'a word that some may not be shown',
      `${paragraphs}<p>Two paragraphs of this report cannot be shown in your country.</p>`,
      true,
    ],
    [
      'a short version',
      `<p><i>You are reading the short version of this story.</i></p>${paragraphs}`,
      true,
    ],
    [
      'extracts that it tells of',
      paragraphs.replace(
        '</p>',
        ' Extracts of the letter were read out, and parts of the harbour were closed.</p>',
      ),
      false,
    ],
    ['a hidden hint', `${paragraphs}<div hidden><p>Copied</p></div>`, false],
    [
      'a dialog that asks for an account',
      `${paragraphs}<div role="dialog"><h2>Register to keep reading</h2><p>It is free.</p></div>`,
      true,
    ],
    [
      'a dialog that does not show yet',
      `${paragraphs}<div role="dialog" hidden><h2>Register to keep reading</h2></div>`,
      false,
    ],
    [
      'a link to the whole as a file',
      `${paragraphs}<p><a href="/t.pdf">Download the complete transcript (PDF)</a></p>`,
      true,
    ],
  ])('knows whether it was all: %s', (_, text, unread) => {
    const article = readArticle(documentOf(`<article><h1>${HEAD}</h1>${text}</article>`, title));
    expect(article?.page.unread ?? false).toBe(unread);
  });

  it('takes the lines that a page breaks its sentences into for one text', () => {
    const lines = P.map((text) => `<p>${text.replace(/(.{18,26}) /g, '$1<br>\n')}</p>`).join('\n');
    const found = blocksOf(documentOf(`<article><h1>${HEAD}</h1>${lines}</article>`, title));
    expect(found.map((block) => block.replace(/\s+/g, ' '))).toEqual(EXPECTED);
  });

  it('leaves lists of short lines apart', () => {
    const list = '<p>Berth 1<br>Berth 2<br>Berth 3 is shut.<br>Berth 4 is shut.<br>Berth 5.</p>';
    const found = blocksOf(
      documentOf(`<article><h1>${HEAD}</h1>${paragraphs}${list}</article>`, title),
    );
    expect(found.filter((block) => block.includes('Berth 1') && block.includes('Berth 4'))).toEqual(
      [],
    );
  });

  it('leaves the page as it is', () => {
    const doc = documentOf(`<h1>${HEAD}</h1><article>${paragraphs}</article>`, title);
    const before = doc.documentElement.outerHTML;
    readArticle(doc);
    expect(doc.documentElement.outerHTML).toBe(before);
  });

  it('runs nothing of the page while it reads', () => {
    const doc = documentOf(`<article><h1>${HEAD}</h1><x-text>${paragraphs}</x-text></article>`);
    const window = doc.defaultView as unknown as { HTMLElement: typeof HTMLElement } & Window;
    let made = 0;
    window.customElements.define(
      'x-text',
      class extends window.HTMLElement {
        constructor() {
          super();
          made += 1;
        }
      },
    );
    expect(blocksOf(doc)).toEqual(EXPECTED);
    expect(made).toBe(1);
  });

  it('reads what it can of pages without measure, and says so', () => {
    const deep = documentOf(`<h1>${HEAD}</h1><article>${paragraphs}</article>`);
    let at: Element = deep.body;
    for (let n = 0; n < 1_100; n += 1) at = at.appendChild(deep.createElement('div'));
    expect(readArticle(deep)?.limit?.code).toBe('too-deep');
    const wide = documentOf(`<h1>${HEAD}</h1><article>${paragraphs}</article>`);
    wide.body.append('x '.repeat(5_000_000));
    expect(readArticle(wide)?.limit?.code).toBe('too-large');
  });
});

describe('the outlet', () => {
  const ld = (publisher: unknown): string =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: HEAD, publisher })}</script>`;
  it.each<[string, string, string | null]>([
    [
      'what the site calls itself',
      '<meta property="og:site_name" content="Lindholm Post">',
      'Lindholm Post',
    ],
    [
      'what it calls itself as an application',
      '<meta name="application-name" content="The Post">',
      'The Post',
    ],
    ['its publisher', ld({ '@type': 'Organization', name: 'Post & Sons' }), 'Post & Sons'],
    ['the first of several publishers', ld([{ name: 'Post' }, { name: 'Sons' }]), 'Post'],
    ['not told by a publisher without a name', ld([null, 7]), null],
    ['not told at all', '', null],
  ])('is %s', (_, head, outlet) => {
    const doc = documentOf(`<main><h1>${HEAD}</h1>${paragraphs}</main>`, title + head);
    expect(readArticle(doc)?.outlet).toBe(outlet);
  });
});
