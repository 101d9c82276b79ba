/** Players of films and voices in a text and above it. */
// Gives the page's change time to do harm, or us time to have read what is there before it.
import { setTimeout as wait } from 'node:timers/promises';
import { marked } from '../../../marks.ts';
import { type Case, RIGHT } from '../case.ts';
import { after, article, BODY, DECOY, IMAGE, paper } from '../paper.ts';

const SUBTITLES = [
  'We begin this week in Tokyo,',
  'where all of last month’s speeches are still being read.',
  DECOY,
];

export const PLAYERS: Case[] = [
  {
    // Broadcasters and local stations: video.js (Brightcove and many others) as it builds its player, with the words of
    // its controls for the ear, its dialogs, a sign for live streams, and the message for readers of other countries.
    name: 'the player in the text says that it is loading and that its film is not available in the reader’s country',
    html: paper({
      body: article(
        after(
          1,
          `<div class="video-wrap"><div class="video-js vjs-paused vjs-controls-enabled vjs-workinghover vjs-v7 vjs-live vjs-error vjs-user-active" id="vjs_video_3" tabindex="-1" role="region" lang="en" translate="no" aria-label="Video Player"><video class="vjs-tech" id="vjs_video_3_html5_api" tabindex="-1" preload="none"></video>
<div class="vjs-loading-spinner" dir="ltr"><span class="vjs-control-text">Video Player is loading.</span></div>
<button class="vjs-big-play-button" type="button" title="Play Video" aria-disabled="false"><span class="vjs-icon-placeholder" aria-hidden="true"></span><span class="vjs-control-text" aria-live="polite">Play Video</span></button>
<div class="vjs-control-bar" dir="ltr"><button class="vjs-play-control vjs-control vjs-button" type="button" title="Play"><span class="vjs-control-text" aria-live="polite">Play</span></button><div class="vjs-current-time vjs-time-control vjs-control"><span class="vjs-control-text" role="presentation">Current Time </span><span class="vjs-current-time-display">0:00</span></div><div class="vjs-duration vjs-time-control vjs-control"><span class="vjs-control-text" role="presentation">Duration </span><span class="vjs-duration-display">1:48</span></div><div class="vjs-load-progress"><span class="vjs-control-text"><span>Loaded</span>: <span class="vjs-control-text-loaded-percentage">0%</span></span></div><div class="vjs-live-control vjs-control"><div class="vjs-live-display" aria-live="off"><span class="vjs-control-text">Stream Type </span>LIVE</div></div><div class="vjs-remaining-time vjs-time-control vjs-control"><span class="vjs-control-text" role="presentation">Remaining Time </span><span aria-hidden="true">-</span><span class="vjs-remaining-time-display">1:48</span></div></div>
<div class="vjs-error-display vjs-modal-dialog" tabindex="-1" role="dialog" aria-hidden="false" aria-label="Modal Window"><p class="vjs-modal-dialog-description vjs-control-text">This is a modal window.</p><div class="vjs-modal-dialog-content" role="document">This content is not available in your country. The media could not be loaded, either because the server or network failed or because the format is not supported.</div></div>
<div class="vjs-modal-dialog vjs-hidden vjs-text-track-settings" tabindex="-1" role="dialog" aria-hidden="true"><p class="vjs-control-text">Beginning of dialog window. Escape will cancel and close the window.</p><fieldset><legend>Text</legend><label>Color</label><select><option>White</option><option>Black</option></select></fieldset><button type="button">Reset</button><button type="button">Done</button><p class="vjs-control-text">End of dialog window.</p></div></div>
<p class="caption">Watch: flags and a short walk at the institute</p></div>`,
        ),
      ),
      style:
        '.video-js{position:relative;background:#000;color:#fff;font:12px sans-serif;height:300px}.vjs-tech{position:absolute;inset:0;width:100%;height:100%}.vjs-control-text{border:0;clip:rect(0 0 0 0);height:1px;overflow:hidden;padding:0;position:absolute;width:1px}.vjs-hidden,.vjs-error .vjs-big-play-button{display:none}.vjs-control-bar{position:absolute;bottom:0;display:flex;gap:1em;padding:.5em}.vjs-error-display{position:absolute;inset:0 0 3em;padding:2em;font-size:16px;text-align:center}.caption{font:14px sans-serif}',
    }),
    ...RIGHT,
  },
  {
    name: 'the player above the text goes on to its next film, and the title and words beside it become those of that film',
    html: paper({
      body: article(BODY).replace(
        '</h1>',
        `</h1>
<section class="film"><video controls preload="none"></video><p class="now">Now playing · 1:12</p><h2>Flags in the wind</h2><p class="on">A long red carpet and a short walk: the welcome at the airport, without words.</p></section>`,
      ),
      style:
        '.film{background:#111;color:#fff;padding:0 1em 1em;font:15px sans-serif}.film video{display:block;width:100%;height:280px}',
    }),
    act: async (tab) => {
      await marked(tab);
      await tab.script(
        `document.querySelector('.now').textContent = 'Now playing · 3:40';
         document.querySelector('.film h2').textContent = 'From the archive: inside the hill';
         document.querySelector('.on').textContent = 'In 2016 Stoltenberg was shown a depot in the north of Norway, in which 30,000 artillery shells lay on wooden racks at that time.';`,
      );
      await wait(2500);
    },
    ...RIGHT,
    bare: ['30,000 artillery shells'],
  },
  {
    name: 'a film in the text has its subtitles as words of the page, one after the other',
    html: paper({
      body: article(
        after(
          4,
          `<figure class="film"><div class="screen">${IMAGE}<div class="subs"></div></div><figcaption>Film: a winter in Tokyo</figcaption></figure>
<script>${JSON.stringify(SUBTITLES)}.forEach((line, at) => { setTimeout(() => { document.querySelector('.subs').innerHTML = '<span>' + line + '</span>'; }, at * 2000); });</script>`,
        ),
      ),
      style:
        '.film{margin:1em 0}.screen{position:relative;background:#123}.screen img{display:block;width:100%}.subs{position:absolute;left:0;right:0;bottom:.6em;text-align:center}.subs span{background:#000c;color:#fff}',
    }),
    act: async (tab) => {
      await marked(tab);
      await tab.until(() => document.querySelector('.subs')?.textContent?.includes('900,000'));
      await wait(3000);
    },
    ...RIGHT,
    bare: ['900,000 artillery shells'],
  },
];
