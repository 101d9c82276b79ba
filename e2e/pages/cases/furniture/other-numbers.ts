/** Boxes that tell of other things in the same words, or of the same things with other numbers. */
import { type Case, RIGHT } from '../case.ts';
import { after, article, BODY, DECOY, IMAGE, paper } from '../paper.ts';

/** The words of a film on other things, as they stand below it. */
const FILM = `<figure class="film"><video controls width="600" height="280"></video>
<figcaption>Film: “The alliance looks east”, first shown in December 2022 (4:10)</figcaption>
<div class="transcript" tabindex="0">
<p>Transcript of the film</p>
<p>0:04 Narrator: A winter evening in Tokyo, and a hall that is full to the last seat. He has come for three days, and the trains run late.</p>
<p>0:42 Narrator: ${DECOY}</p>
<p>1:30 A student: I came since I had never heard one of them speak. I liked the questions better than the answers.</p>
<p>2:15 Narrator: Outside it has begun to snow, and the cars of the guests stand in a row as far as the river.</p>
<p>3:50 Narrator: Whether he comes back, nobody here dares to say.</p>
</div></figure>`;

const CHECK = `<div class="check"><h3>Fact check</h3>
<p><strong>Claim:</strong> South Korea has already agreed to send 900,000 artillery shells to Ukraine.</p>
<p><strong>Our finding:</strong> False. No such agreement is known of.</p></div>`;

export const OTHER_NUMBERS: Case[] = [
  {
    name: 'the picture is from the files, and its caption tells of another visit years ago with a number of the same things',
    html: paper({
      body: article(
        after(
          0,
          `<figure>${IMAGE}<figcaption>FILE — NATO Secretary General Jens Stoltenberg walks through a depot near Seoul in which 12,000 artillery shells are kept, Nov. 2, 2017. (Harbour Pictures, File)</figcaption></figure>`,
        ),
      ),
      style: 'figure{margin:1em 0}img{max-width:100%}figcaption{font:14px sans-serif;color:#555}',
    }),
    ...RIGHT,
    bare: ['12,000 artillery shells'],
  },
  {
    name: 'sources stand at the end with the titles and days of the reports that were used, and with a number in one of the titles',
    html: paper({
      body: article(
        `${BODY}
<h2>Sources</h2>
<ol class="sources">
<li>Straits Wire, <cite>“Washington wanted 900,000 artillery shells of Seoul at first”</cite>, 11 November 2022</li>
<li>Nordic Review, <cite>“A winter of second thoughts in three capitals”</cite>, 2 March 2022</li>
<li>Office of the President in Seoul, note to the press, 30 January 2023</li>
</ol>`,
      ),
      style: '.sources{font-size:15px}',
    }),
    ...RIGHT,
    bare: ['900,000 artillery shells'],
  },
  {
    name: 'a timeline in the text goes back for years, and its entries have numbers of the same things',
    html: paper({
      body: article(
        after(
          7,
          `<section class="timeline"><h2>Along the border, year by year</h2><ol>
<li><time datetime="1999-06-15">15 June 1999</time><p>Boats of the two Koreas fire on one another for fourteen minutes in the Yellow Sea.</p></li>
<li><time datetime="2010-11-23">23 November 2010</time><p>North Korea fires 170 artillery shells at Yeonpyeong, an island of the South, and four people die.</p></li>
<li><time datetime="2015-08-20">20 August 2015</time><p>The South answers a shot across the border with 36 artillery shells.</p></li>
</ol></section>`,
        ),
      ),
      style:
        '.timeline{border-left:4px solid #0d5b7a;padding-left:1em;font:15px sans-serif}.timeline ol{list-style:none;padding:0}',
    }),
    ...RIGHT,
    bare: ['170 artillery shells', '36 artillery shells'],
  },
  {
    name: 'a column between paragraphs prints what the paper wrote on the same day of another war, many years ago',
    html: paper({
      body: article(
        after(
          5,
          `<section class="b12"><h3>From our archive: 30 January 1951</h3>
<p>The allies’ commander has asked Washington for 40,000 artillery shells more, our correspondent wires from Pusan, as ammunition is running short on the Han and the need of it is urgent.</p>
<p>Seoul, he told listeners on Monday, would be taken back before the spring, and Japan would help with ships.</p>
<p><small>First printed in The Harbour Post of 30 January 1951</small></p></section>`,
        ),
      ),
    }),
    ...RIGHT,
    bare: ['40,000 artillery shells more', 'would be taken back before the spring'],
  },
  {
    name: 'a paid notice on the same affair stands between paragraphs, and only the style sheet writes above it what it is',
    html: paper({
      body: article(
        after(
          5,
          '<div class="b7"><p>Seoul has already handed 900,000 artillery shells to Ukraine by way of Norway. Tell your member of parliament what you think of that, and put your name under our letter by Friday.</p></div>',
        ),
      ),
      style:
        '.b7{border:2px solid #333;padding:0 1em;font-family:sans-serif}.b7::before{content:"Advertisement · paid for by the Free Straits League";display:block;padding-top:.6em;font-size:13px;color:#555}',
    }),
    ...RIGHT,
    bare: ['900,000 artillery shells'],
  },
  {
    name: 'a film from the archive stands in the text, and below it in a box that scrolls what is said in it',
    html: paper({
      body: article(after(2, FILM)),
      style:
        '.film{margin:1em 0}.film video{display:block;max-width:100%}.transcript{height:9em;overflow:auto;border:1px solid #bbb;padding:0 1em}',
    }),
    ...RIGHT,
    bare: ['900,000 artillery shells'],
  },
  {
    name: 'a box in the text repeats what others claim, and says that it is false',
    html: paper({ body: article(after(6, CHECK)) }),
    ...RIGHT,
    bare: ['900,000'],
  },
];
