/** What readers wrote on a text. */
// Gives the page's change time to do harm, or us time to have read what is there before it.
import { setTimeout as wait } from 'node:timers/promises';
import { marked } from '../../../marks.ts';
import { type Case, oncePressed, onceRead, RIGHT } from '../case.ts';
import { after, article, BODY, PARAGRAPHS, paper, rewritten, TITLE } from '../paper.ts';

export const READERS_WORDS: Case[] = [
  {
    name: 'what a reader wrote in the comments is set between paragraphs, as the pick of the day',
    html: paper({
      body: article(
        after(
          6,
          `<div class="pick"><p><b>Readers’ pick</b></p>
<p>Why ask Seoul at all? Sweden alone has handed 70,000 artillery shells to Ukraine since March, and Norway twice as many, and nobody in the alliance says a word about it.</p>
<p>Harbourman, Rotterdam · 14 minutes ago · 212 agree · <a href="#comments">Answer</a></p></div>`,
        ),
      ),
    }),
    ...RIGHT,
    bare: ['70,000 artillery shells', 'and Norway twice as many'],
  },
  {
    // WordPress news sites and magazines with wpDiscuz (“inline feedback”): a bubble behind a sentence opens what readers
    // remarked on it, and a form, all of spans inside the very paragraph.
    name: 'what readers remarked on a sentence opens behind it, inside its own paragraph',
    html: paper({
      body: article(
        rewritten((text, at) =>
          at === 6
            ? `<p>${text}<span class="wpd-inline-shortcode wpd-active" id="wpd-inline-7"><button type="button" class="wpd-inline-icon" aria-label="2 remarks" onclick="this.parentNode.classList.toggle('wpd-open')">💬 2</button><span class="wpd-inline-box"><span class="wpd-inline-item"><b>Otto K.</b> Then why did the minister speak of 500,000 artillery shells in the autumn?</span><span class="wpd-inline-item"><b>reader_88</b> Washington had already bought 300,000 shells from Seoul a year before, for Poland.</span><span class="wpd-inline-form"><input type="text" placeholder="Your remark" aria-label="Your remark"> <button type="button">Send</button></span></span></span></p>`
            : at === 2
              ? `<p>${text}<span class="wpd-inline-shortcode" id="wpd-inline-3"><button type="button" class="wpd-inline-icon" aria-label="Remark on this">💬</button></span></p>`
              : `<p>${text}</p>`,
        ),
      ),
      style:
        '.wpd-inline-icon{border:0;background:#e8f3ee;font-size:13px;margin-left:.3em}.wpd-inline-box{display:none}.wpd-open .wpd-inline-box{display:block;border-left:3px solid #0a7;margin:.4em 0;padding:.3em .8em;font:15px/1.4 sans-serif}.wpd-inline-item,.wpd-inline-form{display:block;margin:.3em 0}',
    }),
    act: oncePressed('#wpd-inline-7 .wpd-inline-icon'),
    ...RIGHT,
    bare: ['500,000 artillery shells', '300,000 shells'],
  },
  {
    // Papers of Ukraine, Kazakhstan, Georgia and the Baltic states with Orphus or Mistape: “Found a mistake? Select it and
    // press Ctrl+Enter” opens a small window that repeats what was selected and asks for a remark.
    name: 'the reader selects a paragraph to report a mistake, and a small window repeats it and asks what is wrong',
    html: paper({
      body: `${article(`${BODY}\n<p class="mistape_caption">Found a mistake? Select the words and press <b>Ctrl+Enter</b>.</p>`)}
<script>
document.addEventListener('keydown',function(e){if(!(e.ctrlKey&&e.key==='Enter'))return;
var words=String(getSelection()).trim();if(!words||document.getElementById('mistape_dialog'))return;
var d=document.createElement('div');d.id='mistape_dialog';d.setAttribute('role','dialog');d.setAttribute('aria-label','Report a mistake');
d.innerHTML='<div class="dialog__content"><h2>Report a mistake</h2><p>The following text will be sent to our editors:</p><blockquote id="mistape_reported_text"></blockquote><textarea rows="2" aria-label="Remark" placeholder="What is wrong?"></textarea><p><button type="button">Send</button> <button type="button">Cancel</button></p></div>';
d.querySelector('blockquote').textContent=words;
d.querySelectorAll('button').forEach(function(b){b.onclick=function(){d.remove()}});document.body.appendChild(d)});
</script>`,
      style:
        '.mistape_caption{font-size:14px;color:#555}#mistape_dialog{position:fixed;right:1em;bottom:1em;width:22em;background:#fff;border:1px solid #888;padding:.6em 1em;font:14px/1.4 sans-serif}#mistape_dialog h2{font-size:17px;margin:0}#mistape_reported_text{margin:.5em 0;padding:.3em;background:#fff3f3}',
    }),
    act: onceRead(
      "(function(){getSelection().selectAllChildren(document.querySelectorAll('.body p')[3]);document.dispatchEvent(new KeyboardEvent('keydown',{key:'Enter',ctrlKey:true,bubbles:true}))})()",
    ),
    ...RIGHT,
  },
  {
    name: 'readers’ comments below speak of the same things',
    html: paper({
      body: `${article(BODY)}<section id="comments"><h2>3 comments</h2><ol>
<li><b>harbourfan</b> <time datetime="2023-01-30T11:02:00Z">2 hours ago</time><p>So 900,000 artillery shells from South Korea are on their way to Ukraine already, my cousin at the docks says.</p><button>Reply</button></li>
<li><b>old_salt</b> <time datetime="2023-01-30T11:40:00Z">1 hour ago</time><p>North Korea is right to call it a “prelude to confrontation and war”, if you ask me. Germany, Sweden and Norway never gave up anything.</p><button>Reply</button></li>
<li><b>quayside</b> <time datetime="2023-01-30T12:10:00Z">1 hour ago</time><p>Stoltenberg said that Ukraine has an urgent need of ammunition. Who has not?</p><button>Reply</button></li></ol></section>`,
    }),
    ...RIGHT,
    bare: ['900,000'],
  },
  {
    // WordPress: pingbacks and trackbacks among the comments, with the stretch of the other blog around its link between
    // dots in brackets; below them the bar of WordPress.com.
    name: 'blogs that link to the article are listed among its comments, with what they wrote around the link between dots in brackets',
    html: paper({
      body: `${article(BODY)}
<section id="comments" class="comments-area"><h2 class="comments-title">3 thoughts on “${TITLE}”</h2>
<ol class="comment-list">
<li id="comment-41" class="pingback even thread-even depth-1"><div class="comment-body">Pingback: <a href="https://quay.example.org/2023/01/31/shells-by-the-shipload/" class="url" rel="ugc external nofollow">Shells by the shipload | Notes from the Quay</a></div></li>
<li id="comment-42" class="pingback odd thread-odd depth-1"><article class="comment-body"><footer class="comment-meta"><b class="fn"><a href="https://mole.example.org/2023/02/what-was-asked/" rel="ugc external nofollow" class="url">What was asked in Seoul | The Mole</a></b> <span class="says">says:</span> <a href="#comment-42"><time datetime="2023-02-02T08:11:00+00:00">February 2, 2023 at 8:11 am</time></a></footer>
<div class="comment-content"><p>[&#8230;] In November a U.S. official disclosed that Washington would buy 30,000 artillery shells from South Korean makers, and Seoul gave its word that all of them were for Ukraine [&#8230;]</p></div></article></li>
<li id="comment-43" class="comment even thread-even depth-1"><article class="comment-body"><footer class="comment-meta"><b class="fn">Perla</b> <span class="says">says:</span> <a href="#comment-43"><time datetime="2023-02-03T19:40:00+00:00">February 3, 2023 at 7:40 pm</time></a></footer>
<div class="comment-content"><p>Thank you for this one, it was clear for once.</p></div></article></li>
</ol><p class="no-comments">Comments are closed.</p></section>
<div id="actionbar" class="actnbr"><ul><li><button type="button">Subscribe</button></li><li>Already have an account with us? <a href="https://www.theguardian.com/login">Log in now.</a></li></ul></div>`,
      style:
        '.comments-area{font:15px sans-serif;border-top:1px solid #ccc}.actnbr{position:fixed;right:1em;bottom:0;background:#fff;border:1px solid #ccc;font:13px sans-serif}.actnbr ul{list-style:none;margin:.4em;padding:0}',
    }),
    ...RIGHT,
    bare: ['30,000 artillery shells'],
  },
  {
    // Blogs and papers whose comments come on a press, into a box that the template has inside the article’s element.
    name: 'readers’ comments come into the article’s own element once they are asked for, quote its sentences and have figures of their own',
    html: paper({
      body: article(BODY)
        .replace(
          '</article>',
          `<section id="comments"><button type="button" class="show">Show 3 comments</button><div class="list"></div></section>
<template id="talk"><h2>3 comments</h2>
<div class="comment"><p class="who"><b>tidewatcher</b> · 10.02</p><blockquote><p>${PARAGRAPHS[3]}</p></blockquote><p>So he said in every capital that he has been to. And where is it?</p></div>
<div class="comment"><p class="who"><b>old_gunner</b> · 10.15</p><p>As far as I remember, Washington asked South Korean makers for 250,000 artillery shells and got a polite smile.</p></div>
<div class="comment"><p class="who"><b>M. Sands</b> · 10.40</p><p>The law there forbids it, full stop. Nobody in Seoul will change it for a visitor.</p></div></template>
</article>`,
        )
        .concat(`<script>
document.querySelector('#comments .show').addEventListener('click', (event) => {
  event.target.textContent = 'Loading comments…';
  setTimeout(() => {
    document.querySelector('#comments .list').append(document.querySelector('#talk').content.cloneNode(true));
    event.target.remove();
  }, 500);
});
</script>`),
      style:
        '#comments{border-top:1px solid #bbb;margin-top:2em;font:16px sans-serif}.comment{border-bottom:1px solid #ddd}.who{color:#555}',
    }),
    act: async (tab) => {
      await marked(tab);
      await tab.click('#comments .show');
      await wait(2500);
    },
    ...RIGHT,
    bare: ['250,000 artillery shells'],
  },
];
