/** Brings a passage before the reader's eyes: out of what is folded, in every pane, from under what lies on top. */
import { parentOf } from '../article/flat-tree.ts';
import type { Passage } from '../core/report/passages.ts';
import type { MarkedPage } from './marked-page.ts';
import { hostNow } from './panels/panel.ts';
import { around, type Box } from './panels/position.ts';

/** Where a passage is put: a quarter down the window, or the pane it scrolls in. */
const PLACE = 0.25;
const LOWEST = 0.6;
const MARGIN = 16;
/** Headers that lie over each other. */
const MOST_COVERS = 4;

export const boxesOf = (page: MarkedPage, passage: Passage): Box[] =>
  page
    .marks()
    .rangesOf(passage)
    .flatMap((range) => [...range.getClientRects()]);

/** The box of the text that a passage stands in: of the element around its lines that is none of a line's own. */
export const columnOf = (page: MarkedPage, passage: Passage): Box | null => {
  const [range] = page.marks().rangesOf(passage);
  for (let up = range ? parentOf(range.startContainer) : null; up; up = parentOf(up))
    if (!/^(?:inline|contents)/.test(getComputedStyle(up).display))
      return up.getBoundingClientRect();
  return null;
};

/** The reader asks for what is folded away: as the browser's own search does, what folds opens. */
const unfold = (element: Element): void => {
  for (let up: Element | null = element; up; up = parentOf(up)) {
    if (up instanceof HTMLDetailsElement) up.open = true;
    if (up.getAttribute('hidden') !== 'until-found') continue;
    up.dispatchEvent(new Event('beforematch', { bubbles: true }));
    up.removeAttribute('hidden');
  }
};

const scrolls = (element: Element): boolean => {
  if (element === document.scrollingElement || element === document.body) return false;
  const { overflowY } = getComputedStyle(element);
  // What a box cuts off without a bar the browser's own search scrolls to, too.
  return (
    /auto|scroll|overlay|hidden/.test(overflowY) && element.scrollHeight > element.clientHeight + 1
  );
};

const panesOf = (element: Element): Element[] => {
  const panes: Element[] = [];
  for (let up: Element | null = element; up; up = parentOf(up)) if (scrolls(up)) panes.push(up);
  return panes;
};

/** What lies on a passage; null where it can be seen. */
const coverOf = (element: Element, { left, top, right, bottom }: Box): Element | null => {
  const x = Math.min(Math.max((left + right) / 2, 1), innerWidth - 1);
  const y = Math.min(top + 6, (top + bottom) / 2);
  const over = document.elementsFromPoint(x, y).find((one) => !hostNow()?.is(one));
  if (!over || over.contains(element) || element.contains(over)) return null;
  const host = element.getRootNode();
  return host instanceof ShadowRoot && over.contains(host.host) ? null : over;
};

const isWithin = (pane: Element, box: Box): boolean => {
  const { top, bottom } = pane.getBoundingClientRect();
  return box.top >= top && box.bottom <= bottom;
};

const isAtEase = (element: Element, box: Box, panes: readonly Element[]): boolean =>
  box.top > 60 &&
  box.bottom < innerHeight * LOWEST &&
  panes.every((pane) => isWithin(pane, box)) &&
  coverOf(element, box) === null;

const scrollTo = (pane: Element | null, by: number): void => {
  (pane ?? globalThis).scrollBy({ top: by, behavior: 'instant' });
};

/** Brings a passage into view; false where it has no place on the page. */
export const reveal = (page: MarkedPage, passage: Passage): boolean => {
  const [range] = page.marks().rangesOf(passage);
  const element = range?.startContainer.parentElement;
  if (!element) return false;
  unfold(element);
  if (boxesOf(page, passage).length === 0) return false;
  const panes = panesOf(element);
  const where = (): Box => around(boxesOf(page, passage));
  if (isAtEase(element, where(), panes)) return true;
  for (const pane of panes) {
    const { top, height } = pane.getBoundingClientRect();
    const box = where();
    // A reader could not scroll such a box back.
    if (getComputedStyle(pane).overflowY === 'hidden' && isWithin(pane, box)) continue;
    scrollTo(pane, box.top - top - height * PLACE);
  }
  scrollTo(null, where().top - innerHeight * PLACE);
  for (let n = 0; n < MOST_COVERS; n += 1) {
    const box = where();
    const cover = coverOf(element, box)?.getBoundingClientRect();
    // What covers the whole window is no header, and nothing scrolls out from under it.
    if (!cover || cover.bottom >= innerHeight || cover.height > innerHeight * LOWEST) break;
    scrollTo(panes[0] ?? null, box.top - cover.bottom - MARGIN);
  }
  return true;
};

/** Scrolls a passage up until it ends above a line of the window, or begins at the window's edge. */
export const lift = (page: MarkedPage, passage: Passage, line: number): void => {
  const element = page.marks().rangesOf(passage)[0]?.startContainer.parentElement;
  if (!element) return;
  const { top, bottom } = around(boxesOf(page, passage));
  const by = Math.min(bottom + MARGIN - line, top - MARGIN);
  if (by > 0) scrollTo(panesOf(element)[0] ?? null, by);
};
