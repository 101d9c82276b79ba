import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../sources.ts';
import type { Listing } from './limits.ts';

/** The extension's name, and its summary in sentences. */
export type Words = Pick<Listing, 'name' | 'summary'>;

const embedded = (kind: string, file: string): string =>
  `data:image/${kind};base64,${readFileSync(file, 'base64')}`;

const picture = (file: string): string => embedded('png', file);
const icon = (): string => embedded('svg+xml', join(ROOT, 'public/icons/variorum.svg'));

const page = (style: string, body: string): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">
<style>
* { box-sizing: border-box; margin: 0 }
body { overflow: hidden; color: #fff; background: #16324d }
h1 { font: 600 1em/1.1 Charter, Georgia, "DejaVu Serif", serif }
p { font: 1em/1.4 system-ui, "DejaVu Sans", sans-serif; text-wrap: balance }
${style}
</style><body>${body}</body></html>`;

/** A page's picture with its popup's in the corner where browsers open it. */
export const withPopup = (under: string, popup: string): string =>
  page(
    `body { background: #fff }
    img { position: fixed; inset: 0 0 auto auto }
    img + img { inset: 12px 16px auto auto; border: 1px solid #8a8a8a; border-radius: 8px; box-shadow: 0 10px 36px rgb(0 0 0 / .38) }`,
    `<img src="${picture(under)}" alt=""><img src="${picture(popup)}" alt="">`,
  );

/** Two pictures beside one another, each with a thin line around it. */
export const sideBySide = (left: string, right: string, gap: number): string =>
  page(
    `body { display: flex; align-items: start; gap: ${gap}px; background: #fff }
    img { border: 1px solid #b9b9b9 }`,
    `<img src="${picture(left)}" alt=""><img src="${picture(right)}" alt="">`,
  );

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What the Chrome Web Store shows in its own pages: developer.chrome.com/docs/webstore/images. */
export const PROMOTIONS = [
  {
    name: 'tile',
    size: { width: 440, height: 280 },
    html: ({ name }: Words, card: string): string =>
      page(
        `h1 { position: fixed; left: 92px; top: 30px; font-size: 34px }
        .icon { position: fixed; left: 30px; top: 26px; width: 48px }
        .shot { position: fixed; left: 30px; top: 96px; width: 398px; height: 184px; object-fit: none; object-position: -652px -258px; border-radius: 8px 8px 0 0; box-shadow: 0 6px 24px rgb(0 0 0 / .4) }`,
        `<img class="icon" src="${icon()}" alt=""><h1>${escaped(name)}</h1><img class="shot" src="${picture(card)}" alt="">`,
      ),
  },
  {
    name: 'marquee',
    size: { width: 1400, height: 560 },
    html: ({ name, summary }: Words, card: string): string =>
      page(
        `.say { position: fixed; left: 72px; top: 132px; width: 470px }
        .icon { width: 84px; display: block; margin-bottom: 26px }
        h1 { font-size: 64px; margin-bottom: 20px }
        p { font-size: 23px; color: #e3ecf5 }
        .shot { position: fixed; left: 610px; top: 64px; width: 860px; border-radius: 10px; box-shadow: 0 14px 48px rgb(0 0 0 / .45) }`,
        `<div class="say"><img class="icon" src="${icon()}" alt=""><h1>${escaped(name)}</h1><p>${escaped(summary)}</p></div><img class="shot" src="${picture(card)}" alt="">`,
      ),
  },
];
