/** Frames beside a text, and around it. */
// Gives the page's change time to do harm, or us time to have read what is there before it.
import { setTimeout as wait } from 'node:timers/promises';
import { type Case, oncePressed, RIGHT } from '../case.ts';
import { article, BODY, DAY, dated, PARAGRAPHS, paper, set } from '../paper.ts';

/** A frame with a document of its own, without network. */
const framed = (attributes: string, html: string): string =>
  `<iframe ${attributes} srcdoc="${html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;

export const FRAMES: Case[] = [
  {
    // Most big sites: charts (Datawrapper, Flourish), forms for letters and advertisements come into the text as
    // frames, and the comments (Disqus, Viafoura) are one tall frame below it.
    name: 'a chart, a form for letters and an advertisement stand in the text in frames, and the readers’ comments below it in a tall one',
    html: paper({
      body: article(`${set(PARAGRAPHS.slice(0, 2))}
<div class="ad-slot" aria-label="advertisement"><div id="google_ads_iframe_/4410/news/inline1_0__container__">${framed('id="google_ads_iframe_/4410/news/inline1_0" title="3rd party ad content" width="300" height="250" scrolling="no" frameborder="0" data-load-complete="true"', '<body style="margin:0;font:16px sans-serif;background:#eef"><h3>A flat with a view of the ferries</h3><p>Two rooms, a balcony and a lift. Viewing on Saturday.</p><a href="#" target="_blank">Read more</a>')}</div></div>
${set(PARAGRAPHS.slice(2, 5))}
<figure class="chart">${framed('title="Who buys from the South" aria-label="Bar Chart" id="datawrapper-chart-h4rb1" scrolling="no" frameborder="0" style="width:0;min-width:100%;border:none" height="260" data-external="1"', '<body style="margin:0;font:14px sans-serif"><h3>Who buys from the South</h3><p>Contracts for arms in billions of dollars, 2022</p><table><tr><th>Poland</th><td>12.4</td></tr><tr><th>U.A.E.</th><td>3.5</td></tr><tr><th>Egypt</th><td>1.7</td></tr></table><p>Source: Harbour Post research · Get the data · Created with Datawrapper</p>')}</figure>
${set(PARAGRAPHS.slice(5, 8))}
<div class="newsletter">${framed('title="Sign up for the Morning Tide" data-src="newsletter" scrolling="no" frameborder="0" width="100%" height="170"', '<body style="margin:0;font:15px sans-serif;background:#f4f1ea"><h3>The Morning Tide</h3><p>What you need to know before the first ferry, free and each weekday.</p><form><input type="email" placeholder="Your address"><button type="button">Sign up</button></form>')}</div>
${set(PARAGRAPHS.slice(8))}`).replace(
        '</article>',
        `</article>
<section id="comments"><div id="disqus_thread">${framed('id="dsq-app4410" name="dsq-app4410" title="Disqus" allowtransparency="true" frameborder="0" scrolling="no" tabindex="0" width="100%" style="width:1px!important;min-width:100%!important;border:none!important;overflow:hidden!important;height:620px!important"', `<body style="margin:0;font:15px sans-serif"><p><b>4 Comments</b> · Log in · Sort by Best</p><p><b>tide_table</b> · a year ago</p><p>They all used to forbid it, and look at them now. I give Seoul until the summer, and so does my barber.</p><p><b>old_pilot</b> · a year ago</p><p>Nobody asks what the depots look like afterwards. We had the same talk when I was in uniform, and the answer came by post, unsigned, after two years.</p><p><b>Marta on the quay</b> · a year ago</p><p>Good to read a report on this that does not shout. What does the law over there say, and who may change it? I would have liked a line on that.</p><p><b>ferry_7</b> · a year ago</p><p>Subscribed because of this one.</p><p>Load more comments</p>`)}</div></section>`,
      ),
      style: '.ad-slot{width:300px;margin:1em auto}.chart,.newsletter{margin:1em 0}',
    }),
    ...RIGHT,
  },
  {
    name: 'all of the article stands in a frame',
    html: paper({
      body: `<main><iframe title="Article" width="800" height="2000" srcdoc="${article(BODY).replaceAll('"', '&quot;')}"></iframe></main>`,
      head: dated(DAY),
    }),
    marks: 'none',
    state: 'no-article',
  },
  {
    // Print.js (387, 97): the frame that a page makes for its printer, with a copy of the article in it, stays in the page
    // without a size after printing. (The call that opens the printer’s dialog is left out.)
    name: 'the page makes a copy of the article for the printer in a frame without a size, and leaves the frame there',
    html: paper({
      body: `<p class="tools"><button type="button" id="print">Print this article</button></p>
${article(BODY)}
<script>
document.getElementById('print').addEventListener('click', () => {
  document.getElementById('printJS')?.remove();
  const frame = document.createElement('iframe');
  frame.id = 'printJS';
  frame.style.cssText = 'visibility:hidden;height:0;width:0;position:absolute;border:0';
  frame.srcdoc = '<!doctype html><html lang="en"><head><title>Document</title></head><body><p>Printed from The Harbour Post</p>' + document.querySelector('article').outerHTML + '</body></html>';
  document.body.append(frame);
});
</script>`,
    }),
    act: async (tab) => {
      await oncePressed('#print')(tab);
      await wait(1500);
    },
    ...RIGHT,
  },
];
