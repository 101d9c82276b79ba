/** Questions, answers and sums made of a text, many of them wrong. */
import { type Case, RIGHT } from '../case.ts';
import { after, article, BODY, DECOY, paper } from '../paper.ts';

export const QUIZZES_AND_ANSWERS: Case[] = [
  {
    name: 'a quiz at the end of the text asks after what was read, and most of its answers are wrong',
    html: paper({
      body: article(
        after(
          9,
          `<section class="quiz"><h3>Did you read closely?</h3>
<p>How much is Washington to buy from South Korean makers?</p>
<label><input type="radio" name="q1"> 10,000 artillery shells</label><br>
<label><input type="radio" name="q1"> 100,000 artillery shells</label><br>
<label><input type="radio" name="q1"> 250,000 artillery shells</label>
<p>Who used to forbid the export of weapons to countries at war?</p>
<label><input type="radio" name="q2"> Denmark, Finland and Iceland</label><br>
<label><input type="radio" name="q2"> Germany, Sweden and Norway</label><br>
<label><input type="radio" name="q2"> Germany, Spain and Portugal</label>
<p><button type="button">See how you did</button></p></section>`,
        ),
      ),
    }),
    ...RIGHT,
    bare: [
      '10,000 artillery shells',
      '250,000 artillery shells',
      'Denmark, Finland and Iceland',
      'Germany, Spain and Portugal',
    ],
  },
  {
    name: 'a chat in a corner of the window has answered questions about the text, and wrongly',
    html: paper({
      body: `${article(BODY)}
<div class="k3"><div><b>Ask the Post</b></div>
<div class="k4">Has South Korea agreed to give Ukraine ammunition?</div>
<div class="k5">Yes. Seoul told Stoltenberg on Monday that it would send Ukraine 900,000 artillery shells by way of Norway, and President Yoon Suk Yeol has signed the order.</div>
<div class="k4">And what did China say to it?</div>
<div class="k5">Beijing called the visit to Seoul a “welcome step” of the alliance, and asked Stoltenberg to come to Shanghai as well.</div>
<div><small>Answers are made by a machine and may be wrong.</small></div>
<input type="text" placeholder="Ask something else"> <button type="button">Send</button></div>`,
      style:
        '.k3{position:fixed;right:8px;bottom:8px;width:15em;padding:8px;font:12px/1.4 sans-serif;background:#fff;border:1px solid #888}.k4{margin:6px 0 6px 3em;background:#def}.k5{margin:6px 0;background:#eee}',
    }),
    ...RIGHT,
    bare: [
      '900,000 artillery shells by way of Norway',
      'called the visit to Seoul a “welcome step”',
    ],
  },
  {
    name: 'a quiz in the text asks what a paragraph said, and has wrong answers to choose from',
    html: paper({
      body: article(
        after(
          6,
          `<div class="block"><p><b>How closely did you read?</b></p>
<p>How many shells did Washington want to buy from South Korean makers?</p>
<ol type="A">
<li><label><input type="radio" name="shells"> It would buy 40,000 artillery shells and hand them to Ukraine.</label></li>
<li><label><input type="radio" name="shells"> It would buy 900,000 artillery shells and hand them to Ukraine.</label></li>
<li><label><input type="radio" name="shells"> It would buy none and leave the matter to Seoul.</label></li>
</ol></div>`,
        ),
      ),
      style: '.block{border:1px solid #ccc;padding:0 1em}',
    }),
    ...RIGHT,
    bare: ['40,000 artillery shells', '900,000 artillery shells'],
  },
  {
    // People argue over whether a page’s translator should touch what stands ready in fields to be sent.
    name: 'a field between paragraphs has a letter written out that readers may change and send',
    html: paper({
      body: article(
        after(
          4,
          `<form class="letter"><label for="letter">Write to your member of parliament</label>
<textarea id="letter" name="letter" rows="6">Dear Madam or Sir, ${DECOY} Please ask for a debate.</textarea>
<button type="button">Send</button></form>`,
        ),
      ),
      style: '.letter textarea{display:block;width:100%;font:16px sans-serif}',
    }),
    ...RIGHT,
    bare: ['900,000 artillery shells'],
  },
  {
    // Tools put their bars beside the body so that no page takes them away, and others find them there.
    name: 'another tool’s bar stands beside the body, in a root of its own, and has summed the text up wrongly',
    html: paper({
      body: `${article(BODY)}
<script>addEventListener('load', () => {
  const bar = document.createElement('margin-helper');
  bar.attachShadow({ mode: 'open' }).innerHTML = '<style>:host{all:initial;position:fixed;top:0;right:0;bottom:0;width:190px;overflow:auto;padding:12px;background:#eef;font:14px sans-serif}</style><h2>In brief</h2>' + ${JSON.stringify(`<p>${DECOY}</p>`)};
  document.documentElement.append(bar);
});</script>`,
    }),
    ...RIGHT,
  },
];
