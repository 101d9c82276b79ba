/** Numbers and words of other things, in the text’s own place. */
import { type Case, RIGHT, TOLD } from './case.ts';
import { after, article, BODY, IMAGE, paper } from './paper.ts';

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
    name: 'quotes of shares stand inside a sentence behind the makers it speaks of, with their changes of the day',
    html: paper({
      body: article(
        BODY.replace(
          'South Korean makers',
          'South Korean makers <span class="quote"><a href="https://www.theguardian.com/business/hba">HBA.KS</a> <b class="up">▲ 2.41%</b></span> <span class="quote"><a href="https://www.theguardian.com/business/sgw">SGW.KS</a> <b class="down">▼ 0.87%</b></span>',
        ),
      ),
      style:
        '.quote{font:14px sans-serif;background:#eef3f6;border-radius:4px;padding:0 .3em}.up{color:#06703a}.down{color:#a3202a}',
    }),
    ...TOLD,
    bare: ['2.41%', '0.87%'],
  },
  {
    name: 'words quoted from another language are followed by the original in brackets',
    html: paper({
      body: article(
        BODY.replace(
          '“prelude to confrontation and war”',
          '“prelude to confrontation and war” (<span lang="ko">“대결과 전쟁의 전주곡”</span>)',
        ).replace(
          '“Asian version of NATO”',
          '“Asian version of NATO” (<span lang="ko">“아시아판 나토”</span>)',
        ),
      ),
    }),
    ...TOLD,
  },
];
