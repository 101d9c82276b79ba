import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../article.ts';
import { ADDRESS, craneHtml, TEXT } from './crane.fixture.ts';

const articleIn = (...made: Parameters<typeof craneHtml>) =>
  readArticle(new JSDOM(craneHtml(...made), { url: ADDRESS }).window.document);

describe('a text is not all there', () => {
  it.each<[string, string]>([
    ['an offer', '<p>Subscribe to continue reading.</p>'],
    [
      'a drawn wall in a figure',
      '<figure><a href="/s"><img alt="Subscribe to read the whole article" src="data:,"></a></figure>',
    ],
    [
      'a dialog with a style of its own',
      `<div role="dialog"><style>${'.a{color:red}'.repeat(150)}</style><p>Subscribe to continue reading.</p></div>`,
    ],
    ['a blocker that is on', '<p>It looks like you have an ad blocker enabled.</p>'],
    ['a list of sites', '<p>Please whitelist our site in your ad blocker.</p>'],
    ['a blocker by its name', '<p>Please disable AdBlock to see all of it.</p>'],
    ['a frame of whoever sells it', '<iframe id="paywallFrame"></iframe>'],
    ['a wall with a way in', '<div id="piano-signin"><iframe></iframe></div>'],
    [
      'new posts below a list of its own',
      '<ul><li><a href="#a">One crane falls</a></li><li><a href="#b">Two cranes</a></li></ul><button>2 new updates</button>',
    ],
    ['a page of print in capitals', '<p>CONT’D ON PAGE 4</p>'],
    ['an extract of a book', '<p>This is an edited extract from Cranes, published by Faber.</p>'],
    ['a jump to a page with its letter behind', '<p>See HARBOUR, Page 4A</p>'],
    [
      'a fold above other links',
      '<div><button>Show full article</button></div><div><ul><li><a href="/a">One crane</a></li><li><a href="/b">Two cranes</a></li></ul></div>',
    ],
    [
      'a wall above the comments',
      '<div><div><p>Subscribe to continue reading.</p></div><section><h3>Comments</h3><p>Good.</p></section></div>',
    ],
    [
      'a dialog with buttons',
      '<div role="dialog"><h2>Register to continue</h2><p>It’s free.</p><button>Register</button></div>',
    ],
    ['an ad blocker that was seen', '<p>We have detected an ad blocker.</p>'],
    ['an extract', '<p>This article is an edited extract from Cranes, by Ada Quill.</p>'],
    ['an offer that is a link', '<p><a href="/s">Subscribe to continue reading</a></p>'],
    ['a link to log in', '<a href="/l">Log in to read the full article</a>'],
    ['a question first', '<form><p>Answer one question to go on with this page</p></form>'],
    ['earlier posts', '<button type="button">Load earlier posts</button>'],
    ['a page of print', '<p><b>See HARBOUR, A7</b></p>'],
    [
      'a wall that is a picture',
      '<a href="/s"><img alt="Subscribe to read the whole article" src="data:,"></a>',
    ],
    ['new posts', '<button type="button">2 new updates</button>'],
    [
      'who blocks advertisements',
      '<p>You are using an ad blocker. Please allow advertisements.</p>',
    ],
    [
      'a list of pages',
      '<select><option value="/crane">1</option><option value="/crane-2">2</option></select>',
    ],
    [
      'an answer that comes once it is pressed',
      `<h2 aria-expanded="true" aria-controls="a">What fell?</h2><div id="a">${TEXT}</div><h2 aria-expanded="false" aria-controls="b">Who saw it?</h2><div id="b"></div>`,
    ],
    ['a wall that is a link', '<p><a href="/s">Suscríbete para leer la noticia completa</a></p>'],
    [
      'the rest behind related links',
      '<ul><li><a href="/a">One crane</a></li><li><a href="/b">Two cranes</a></li></ul><button type="button">Continue reading</button>',
    ],
    ['a scan', '<img alt="The report as printed on page 4" src="data:,">'],
    [
      'lengths to choose from',
      '<fieldset><label><input type="radio" checked> One minute</label><label><input type="radio"> All of it</label></fieldset>',
    ],
  ])('%s', (_, behind) => expect(articleIn(behind)?.page.unread).toBe(true));
});

describe('a text is all there', () => {
  it.each<[string, string]>([
    ['nothing', ''],
    [
      'another story’s headline',
      '<h3><a href="/x">Town to allow cranes as talks to continue</a></h3>',
    ],
    [
      'a letter by mail',
      '<p>Sign up to keep up to date with the latest news from the harbour.</p>',
    ],
    [
      'somebody’s report',
      '<p>Read the full report <a href="https://ngo.example/r.pdf">here</a>.</p>',
    ],
    [
      'a reader’s praise',
      '<section id="comments"><p>Great piece, I read this twice.</p></section>',
    ],
    [
      'comments for those who pay',
      '<section><h4>Comments are for subscribers</h4><p>Subscribe to read and write them.</p></section>',
    ],
    [
      'a film for those without a blocker',
      '<p>If you are using an ad blocker, the video above may not play.</p>',
    ],
    [
      'an author’s card of a module',
      '<div class="AuthorCard_root__x1"><p>Ada Quill lives in Marle.</p><button>Read more</button></div>',
    ],
    [
      'what stood elsewhere',
      '<p>PageText of this article were published earlier on our live blog.</p>',
    ],
    [
      'what was shorter in print',
      '<p>A shorter version of this article appeared in the print edition.</p>',
    ],
    ['news of a bill', '<p>A shorter version of the bill passed the House last year.</p>'],
    ['what was played in court', '<p>Edited excerpts of the tape were played in court.</p>'],
    ['a film’s title', '<iframe title="Russia rejects ceasefire offer"></iframe>'],
    [
      'a chart for those without a blocker',
      '<p>Can’t see the chart? Turn off your ad blocker.</p>',
    ],
    ['a table to look at', '<p>See TABLE A1.</p>'],
    ['a film of another country', '<p>This video is not available in your country.</p>'],
    [
      'a letter in a frame',
      '<div id="newsletter-inline"><iframe id="offer_0a1b2c-0"></iframe></div>',
    ],
    [
      'a list under its heading',
      '<div><h3>Latest</h3><button>View all</button></div><ul><li><a href="/a">One crane falls</a></li><li><a href="/b">Two cranes</a></li></ul>',
    ],
    ['a figure to look at', '<p>See Figure 3</p>'],
    ['a work that is cited', '<ol><li>See NATO, Strategic Concept (2022), p. 4.</li></ol>'],
    [
      'what waits beside it',
      '<section class="comments" aria-busy="true"><p>Loading…</p></section>',
    ],
    [
      'words on its author',
      '<div class="author-box"><p>Ada Quill lives in Marle.</p><button type="button">Read more</button></div>',
    ],
    [
      'a list of other pages',
      '<select><option value="/a">One</option><option value="/b-2">Two</option></select>',
    ],
    ['a list of topics', '<p>More on: Nutrition, B12</p>'],
    ['a teaser in Italian', '<p>Il porto chiude. <a href="/x">Continua a leggere</a></p>'],
    ['a letter in Chinese', '<p>订阅我们的电子报,每日阅读更多新闻</p>'],
    ['the full text of a speech', '<p><a href="/s">Read the full text of the speech</a></p>'],
    [
      'more of a list',
      '<ul><li><a href="/a">One crane</a></li><li><a href="/b">Two cranes</a></li></ul><button type="button">Show more</button>',
    ],
    [
      'a photograph of a screen',
      '<img alt="Screenshot of a text message sent by the mayor" src="data:,">',
    ],
    [
      'tabs of other things',
      '<div role="tablist"><button role="tab" aria-selected="true">Latest</button><button role="tab" aria-selected="false">Most read</button></div>',
    ],
    [
      'a player',
      '<div role="group"><button>Rewind 15 seconds</button><button>Forward 15 seconds</button></div>',
    ],
    [
      'a film beside it',
      `<script type="application/ld+json">{"@type":"VideoObject","name":"A day at sea"}</script>`,
    ],
  ])('%s behind it', (_, behind) => expect(articleIn(behind)?.page.unread).toBeUndefined());
});
