/**
 * Pages that nobody would write: the article of a page of ours in odd and hostile mark-up, from a seed. What is
 * made is the same for the same seed, in Node and in both browsers.
 */

/** Deterministic numbers from 0 to below `most` (Park and Miller's generator). */
const diceOf = (seed: number) => {
  let state = (seed % 2147483646) + 1;
  return (most: number): number => {
    state = (state * 48271) % 2147483647;
    return state % most;
  };
};

type Dice = ReturnType<typeof diceOf>;

const pick = <T>(dice: Dice, from: readonly T[]): T => from[dice(from.length)] as T;

const OUTER = [
  ...['div', 'article', 'section', 'main', 'x-body', 'center', 'td', 'li', 'form', 'details open'],
  ...['dialog open', 'fieldset', 'blockquote', 'a href="#"', 'table', 'ruby', 'slot', 'noscript'],
];
const INNER = ['b', 'i', 'span', 'x-w', 'font', 'ins', 'u', 'a href="/"', 'mark', 'bdo dir=ltr'];
const HOSTILE = [
  '<script>throw new Error("of the page")</script>',
  '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":{},"headline":[[[]]]}</script>',
  '<script type="application/ld+json">[{"__proto__":{"@type":"NewsArticle"}},null,1,"</script>',
  '<script type="application/ld+json">{"@graph":[[[[[[[[[[[[{"@type":["NewsArticle"]}]]]]]]]]]]]]}</script>',
  '<style>p{display:inline}b{display:block}:root{--a:url(}</style>',
  '<style>@media{@media{@media{*{color:red}}}}</style>',
  '<template><p>Inside of a template nobody reads anything at all, as is well known.</p></template>',
  '<svg><foreignObject><p>A paragraph in a picture, which is as odd as it is allowed.</p></foreignObject></svg>',
  '<math><mtext><p><table><mglyph><style></math>',
  '<form id=body name=head><input name=parentElement><input name=childNodes><input name=attributes>',
  '<img name=querySelector><img name=getElementsByTagName><img name=body><embed name=title>',
  '<form><input name=id><input name=getAttribute><input name=localName><p>In a form with odd names.</p></form>',
  '<meta property="og:title" content=""><meta name="date" content="99999999"><base href="javascript:0">',
  '<!-- -- --><![CDATA[ x ]]><?php echo 1 ?><!doctype x>',
  '</p></div></body></html></article>',
  '<plaintext-not><x-y-z><x-y-z><x-y-z>',
  '<p>\u0000\u0001\ufffe\u202e\u2066 \u200d\u200b\ufeff</p>',
  '<p hidden>A hidden paragraph that has a whole sentence in it, and then one more.</p>',
  '<h1></h1><h1>&nbsp;</h1><h1 hidden>Another headline that is hidden</h1>',
  `${'<div>'.repeat(300)}<p>Far down.</p>`,
  '<select><option><p>Not in here.</select>',
  '<frameset><frame></frameset><iframe srcdoc="<p>Elsewhere.</p>"></iframe>',
];
/** What a page's own parts are called does not matter to its text. */
const NAMES = ['', 'article-body', 'comment', 'sidebar', 'paywall', 'ad ad-break', 'a'.repeat(600)];

const nameOf = (tag: string): string => tag.split(' ')[0] as string;

const inline = (dice: Dice, text: string): string => {
  const words = text.split(' ');
  return words
    .map((word) => {
      if (dice(12) > 0) return word;
      const tag = pick(dice, INNER);
      return `<${tag}>${word}</${dice(8) > 0 ? nameOf(tag) : 'p'}>`;
    })
    .join(dice(9) > 0 ? ' ' : '\n\t ');
};

const HEADLINE = 'Crane falls into the harbour basin of Lindholm';
const PARAGRAPHS = [
  'The harbour of Lindholm was closed to ferries on Tuesday after a crane fell into the basin.',
  'Nobody was hurt, the harbour master told reporters, but two berths will stay shut for a week.',
  'A salvage crew from the mainland is expected on Thursday, weather permitting, she said.',
  'The crane, built in 1974, had been due for an inspection that was put off in the spring.',
  '“We had asked for money three times, and three times we were told to wait,” she said.',
  'Lindholm’s ferries carry some 100,000 people a year, most of them in the three summer months.',
];

/** The HTML of an odd page, in the text of which is the name of Lindholm. */
export const oddPage = (seed: number): string => {
  const dice = diceOf(seed);
  let body = dice(4) > 0 ? `<h1>${inline(dice, HEADLINE)}</h1>` : '';
  for (const text of PARAGRAPHS) {
    if (dice(3) === 0) body += pick(dice, HOSTILE);
    const said = inline(dice, text);
    body += dice(6) > 0 ? `<p class="${pick(dice, NAMES)}">${said}</p>` : `${said}<br><br>`;
    if (dice(5) === 0) {
      const tag = pick(dice, OUTER);
      body = `<${tag} id="${pick(dice, NAMES)}">${body}${dice(6) > 0 ? `</${nameOf(tag)}>` : ''}`;
    }
  }
  const head = `${pick(dice, HOSTILE)}<title>${HEADLINE}</title>`;
  return dice(5) > 0 ? `<!doctype html><head>${head}</head><body>${body}` : `${body}${head}`;
};
