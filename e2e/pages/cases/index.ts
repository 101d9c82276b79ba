/**
 * All cases, in a folder for each question that they ask; a new file is added here.
 *
 * `text`: what is text, whatever it is built of? `furniture`: what stands in or around a text and is none of it?
 * `hidden`: what is seen, and what is not? `other-articles`: which article is the page's? `days`: of which day is it?
 * `unread`: is the text all there? `changing`: is what is said still right once the page is another?
 * `viewers`: what comes of frames, players, drawings and other tools? `marks`: do marks and card stay and work?
 */
import type { Case } from './case.ts';
import { ANEW } from './changing/anew.ts';
import { BIT_BY_BIT } from './changing/bit-by-bit.ts';
import { HYDRATED } from './changing/hydrated.ts';
import { LATE } from './changing/late.ts';
import { OTHER_ADDRESSES } from './changing/other-addresses.ts';
import { ROUTES } from './changing/routes.ts';
import { CHANGING_VIEWS } from './changing/views.ts';
import { CHANGING_WORDS } from './changing/words.ts';
import { ADDRESSES } from './days/addresses.ts';
import { DAYS_AMONG_OTHERS } from './days/among-others.ts';
import { FIRST_OR_AGAIN } from './days/first-or-again.ts';
import { DAYS_IN_METADATA } from './days/in-metadata.ts';
import { DAYS_OF_OTHER_ARTICLES } from './days/of-other-articles.ts';
import { DAYS_OF_OTHER_THINGS } from './days/of-other-things.ts';
import { DAYS_ON_THE_PAGE } from './days/on-the-page.ts';
import { AT_HEAD_AND_END } from './furniture/at-head-and-end.ts';
import { BETWEEN_PARAGRAPHS } from './furniture/between-paragraphs.ts';
import { OTHER_NUMBERS } from './furniture/other-numbers.ts';
import { QUIZZES_AND_ANSWERS } from './furniture/quizzes-and-answers.ts';
import { READERS_WORDS } from './furniture/readers-words.ts';
import { COLOURS } from './hidden/colours.ts';
import { COPIES } from './hidden/copies.ts';
import { FOR_A_TIME } from './hidden/for-a-time.ts';
import { HIDDEN_IN_SENTENCES } from './hidden/inside-sentences.ts';
import { SEEN_AFTER_ALL } from './hidden/seen-after-all.ts';
import { UNDER_COVERS } from './hidden/under-covers.ts';
import { HIDDEN_WORDS } from './hidden/words.ts';
import { CARD } from './marks/card.ts';
import { HOSTILE } from './marks/hostile.ts';
import { MARKS_KEPT } from './marks/kept.ts';
import { OTHER_AROUND } from './other-articles/around.ts';
import { OTHER_BELOW } from './other-articles/below.ts';
import { NOT_THIS } from './other-articles/not-this.ts';
import { BOXES } from './text/boxes.ts';
import { FORMS } from './text/forms.ts';
import { INSIDE_SENTENCES } from './text/inside-sentences.ts';
import { LINES } from './text/lines.ts';
import { NAMES_OF_BOXES } from './text/names.ts';
import { PARAGRAPHS_OF_KINDS } from './text/paragraphs.ts';
import { PIECES } from './text/pieces.ts';
import { ROOTS } from './text/roots.ts';
import { SIGNS_AND_NUMBERS } from './text/signs.ts';
import { TABLES } from './text/tables.ts';
import { ALL_THERE } from './unread/all-there.ts';
import { BESIDE_IT } from './unread/beside-it.ts';
import { DESCRIBED } from './unread/described.ts';
import { ENDS_EARLY } from './unread/ends-early.ts';
import { MORE_OF_OTHERS } from './unread/more-of-others.ts';
import { ON_ITS_WAY } from './unread/on-its-way.ts';
import { ON_PRESS } from './unread/on-press.ts';
import { OTHER_PAGES } from './unread/other-pages.ts';
import { UNREADABLE } from './unread/unreadable.ts';
import { WALLS } from './unread/walls.ts';
import { DRAWINGS } from './viewers/drawings.ts';
import { FRAMES } from './viewers/frames.ts';
import { PLAYERS } from './viewers/players.ts';
import { TOOLS } from './viewers/tools.ts';

export const CASES: readonly Case[] = [
  ...PARAGRAPHS_OF_KINDS,
  ...BOXES,
  ...TABLES,
  ...NAMES_OF_BOXES,
  ...ROOTS,
  ...INSIDE_SENTENCES,
  ...SIGNS_AND_NUMBERS,
  ...LINES,
  ...PIECES,
  ...FORMS,
  ...BETWEEN_PARAGRAPHS,
  ...AT_HEAD_AND_END,
  ...OTHER_NUMBERS,
  ...QUIZZES_AND_ANSWERS,
  ...READERS_WORDS,
  ...HIDDEN_WORDS,
  ...HIDDEN_IN_SENTENCES,
  ...COPIES,
  ...COLOURS,
  ...SEEN_AFTER_ALL,
  ...FOR_A_TIME,
  ...UNDER_COVERS,
  ...OTHER_BELOW,
  ...OTHER_AROUND,
  ...NOT_THIS,
  ...DAYS_IN_METADATA,
  ...DAYS_OF_OTHER_ARTICLES,
  ...DAYS_OF_OTHER_THINGS,
  ...FIRST_OR_AGAIN,
  ...DAYS_ON_THE_PAGE,
  ...DAYS_AMONG_OTHERS,
  ...ADDRESSES,
  ...ENDS_EARLY,
  ...WALLS,
  ...DESCRIBED,
  ...ON_PRESS,
  ...OTHER_PAGES,
  ...ON_ITS_WAY,
  ...UNREADABLE,
  ...ALL_THERE,
  ...BESIDE_IT,
  ...MORE_OF_OTHERS,
  ...LATE,
  ...BIT_BY_BIT,
  ...ANEW,
  ...HYDRATED,
  ...CHANGING_WORDS,
  ...CHANGING_VIEWS,
  ...ROUTES,
  ...OTHER_ADDRESSES,
  ...FRAMES,
  ...PLAYERS,
  ...DRAWINGS,
  ...TOOLS,
  ...CARD,
  ...MARKS_KEPT,
  ...HOSTILE,
];
