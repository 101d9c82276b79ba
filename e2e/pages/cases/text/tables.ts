/** Texts that stand in tables, cells and rows. */
import { type Case, RIGHT } from '../case.ts';
import {
  article,
  DAY,
  DECOY,
  dated,
  OTHER,
  OTHER_TITLE,
  OTHER_URL,
  PARAGRAPHS,
  paper,
  TITLE,
} from '../paper.ts';

/** A row of a letter that is sent by mail. */
const row = (what: string): string =>
  `<tr><td align="center" style="padding:0 24px"><table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0"><tbody><tr><td align="left" style="padding:8px 0">${what}</td></tr></tbody></table></td></tr>`;

/** What a page builder puts around each piece of text: a row, a cell, a panel, a widget, an editor. */
const widget = (inner: string): string =>
  `<div class="panel-grid panel-has-style"><div class="panel-row-style"><div class="panel-grid-cell"><div class="so-panel widget widget_sow-editor panel-first-child panel-last-child"><div class="so-widget-sow-editor so-widget-sow-editor-base"><div class="siteorigin-widget-tinymce textwidget">${inner}</div></div></div></div></div></div>`;

export const TABLES: Case[] = [
  {
    // mozilla/readability#247, mozilla/readability#665
    name: 'an old page sets its text in a table’s cell, with breaks for paragraphs and no headline',
    html: `<HTML><HEAD><TITLE>${TITLE}</TITLE>${dated(DAY)}</HEAD><BODY BGCOLOR="#FFFFFF">
<TABLE WIDTH="100%" BORDER=0 CELLPADDING=8><TR><TD WIDTH=150 VALIGN=TOP><A HREF="/">Home</A><BR><A HREF="/world">World</A><BR><A HREF="/harbour">Harbour</A><BR><A HREF="/mail">Write to us</A></TD>
<TD VALIGN=TOP><FONT SIZE="+2"><B>${TITLE}</B></FONT><BR><I>By Ada Quill in Seoul</I><BR><BR>
<FONT FACE="Times">${PARAGRAPHS.join('<BR><BR>\n')}</FONT></TD></TR></TABLE></BODY></HTML>`,
    ...RIGHT,
  },
  {
    // Explainers and overviews (“at a glance”, “who stands where”) made with the table block of WordPress, or with the
    // tables of regional dailies’ systems: a heading for each row, and all of the report in the second column.
    name: 'the whole report is a table, whose rows have a word on their matter at the left and the sentences at the right',
    html: paper({
      body: article(
        `<figure class="wp-block-table is-style-stripes"><table><thead><tr><th scope="col">Matter</th><th scope="col">What we know</th></tr></thead><tbody>
${PARAGRAPHS.map((text, at) => `<tr><th scope="row">${['The visit', 'The request', 'Examples', 'Ammunition', 'Until now', 'Host', 'Makers', 'Pyongyang', 'Beijing', 'Next stop'][at]}</th><td>${text}</td></tr>`).join('\n')}
</tbody></table><figcaption>At a glance. Table: The Harbour Post</figcaption></figure>`,
      ),
      style:
        'table{border-collapse:collapse;width:100%}th,td{border:1px solid #ccc;padding:.4em .6em;vertical-align:top;text-align:left}tbody tr:nth-child(odd){background:#f4f4f4}thead th{background:#223;color:#fff}figure{margin:0}',
    }),
    ...RIGHT,
  },
  {
    name: 'a letter stands on the web as it was mailed, each paragraph in tables in tables, with unseen words for the list of mails before it',
    html: paper({
      body: `<div class="preheader" style="max-height:0;max-width:0;overflow:hidden;opacity:0;color:#ffffff;font-size:1px;line-height:1px;mso-hide:all">${DECOY} ${'&#847;&zwnj;&nbsp;'.repeat(60)}</div>
<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0" bgcolor="#f4f4f4"><tbody><tr><td align="center">
<table role="presentation" width="600" border="0" cellpadding="0" cellspacing="0" bgcolor="#ffffff"><tbody>
${row('<a href="https://www.theguardian.com/letter">View this letter in your browser</a>')}
${row('<b>THE HARBOUR POST</b> · Monday, 30 January 2023')}
${row(`<h1 style="margin:0">${TITLE}</h1>`)}
${row('By Ada Quill in Seoul')}
${PARAGRAPHS.map((text) => row(`<p style="margin:0">${text}</p>`)).join('\n')}
${row('<small>You get this letter because you asked for it on our site. <a href="https://www.theguardian.com/letter/off">Unsubscribe</a> · <a href="https://www.theguardian.com/letter/set">Your settings</a></small>')}
</tbody></table>
</td></tr></tbody></table>`,
    }),
    ...RIGHT,
    bare: ['900,000 artillery shells'],
  },
  {
    // SiteOrigin Panels (480), Elementor (5639), Trafilatura (430): with a page builder each paragraph lies alone in a row, a cell
    // and a widget of its own, so that no box has two of them; readers’ views found the title alone, extractors lost parts.
    name: 'each paragraph is a widget in a cell of a row of its own, and so are the teasers that follow',
    html: paper({
      body: `<div class="entry-content"><div class="panel-layout">
${widget(`<h1>${TITLE}</h1>`)}
${widget('<p class="byline">By Ada Quill in Seoul</p>')}
${PARAGRAPHS.map((text) => widget(`<p>${text}</p>`)).join('\n')}
${widget('<h3>You may also like</h3>')}
${widget('<h4><a href="https://www.theguardian.com/world/2016/depot-hill">From 2016: inside the hill</a></h4><p>Stoltenberg was shown a depot in the north of Norway that year, in which 30,000 artillery shells lay on wooden racks.</p>')}
${widget(`<h4><a href="${OTHER_URL}">${OTHER_TITLE}</a></h4><p>${OTHER[0]}</p>`)}
</div></div>`,
    }),
    ...RIGHT,
    bare: ['30,000 artillery shells'],
  },
];
