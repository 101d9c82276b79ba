import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { idOf } from './names.ts';

const idIn = (html: string): string => idOf(JSDOM.fragment(html).firstElementChild as Element);

const LONG = `<p>${'The crane had leaned since the spring. '.repeat(3)}</p>`;

test.each<[string, string]>([
  [`<section id="related-cranes"><h2>Related cranes, and a law</h2>${LONG}${LONG}</section>`, ''],
  [
    `<section id="related-cranes"><h2>Related cranes</h2><a href="/x">${LONG}</a></section>`,
    'related-cranes',
  ],
  [
    `<section id="related-cranes"><h2>Related cranes</h2>${LONG}${LONG}<button>More</button></section>`,
    'related-cranes',
  ],
  [`<section id="sign-up-now"><h2>Sign up now</h2>${LONG}${LONG}</section>`, 'sign-up-now'],
  ['<h2 id="h-comments-from-lindholm">Comments from Lindholm</h2>', ''],
  ['<section id="related-stories"><h2>Related stories</h2></section>', 'related-stories'],
  ['<section id="related-cranes"><p>Cranes</p></section>', 'related-cranes'],
  ['<h2 id="related-1">Harbours</h2>', 'related-1'],
])('%s', (html, id) => expect(idIn(html)).toBe(id));
