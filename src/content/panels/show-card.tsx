/** Opens the card beside a passage, and keeps it there. */

import type { Passage } from '../../core/report/passages.ts';
import { type Outcome, type Reply, send } from '../../platform/messages.ts';
import type { Say } from '../../ui/say.ts';
import type { MarkedPage } from '../marked-page.ts';
import { boxesOf, columnOf, lift, reveal } from '../reveal.ts';
import { Card } from './card.tsx';
import type { Told } from './correctable.tsx';
import { openPanel, type Panel } from './panel.ts';
import { around, type Box, position } from './position.ts';

/** `hover` takes no focus and goes when the pointer goes. */
type How = 'click' | 'hover' | 'list';

export type CardHandle = {
  show: (passage: Passage, how: How) => void;
  /** Shows what is known by now, if it is open. */
  redraw: () => void;
  /** Closes a card that resting opened. */
  leave: () => void;
  close: () => void;
};

/** TypeScript's library lacks it: https://drafts.csswg.org/css-viewport/#dom-element-currentcsszoom. */
type Zoomed = { currentCSSZoom?: number };

/** A page that enlarges itself enlarges the card, whose own lengths are as they were. */
const put = ({ element }: Panel, boxes: Box[], column: Box | null): void => {
  const zoom = (element as Zoomed).currentCSSZoom ?? 1;
  // Wider it may be shorter, and would forget how far it was read.
  const { scrollTop } = element;
  element.style.width = '';
  const card = { width: zoom * element.offsetWidth, height: zoom * (element.scrollHeight + 2) };
  const px = (length: number): string => `${length / zoom}px`;
  const placed = position(around(boxes), column, card, { width: innerWidth, height: innerHeight });
  element.classList.toggle('sheet', placed.at === 'sheet');
  element.style.maxHeight = px(placed.maxHeight);
  if (placed.at === 'beside' && placed.width !== null) element.style.width = px(placed.width);
  element.style.left = placed.at === 'sheet' ? '' : px(placed.left);
  element.style.top = 'top' in placed ? px(placed.top) : '';
  element.style.bottom = 'bottom' in placed ? px(placed.bottom) : '';
  if (element.scrollTop !== scrollTop) element.scrollTop = scrollTop;
};

const isAt = (a: Passage, b: Passage): boolean => a.start === b.start && a.end === b.end;

const outcomeOf = (reply: Reply<Outcome>): Outcome => (reply.ok ? reply.value : 'gone');

const isInView = (boxes: Box[]): boolean => {
  if (boxes.length === 0) return false;
  const { top, bottom } = around(boxes);
  return bottom > 0 && top < innerHeight;
};

/** What a card leads to, and what gives way to it. */
type Ways = { opens: () => void; list: () => void };

export const cardFor = (
  page: MarkedPage,
  say: Say,
  { opens, list }: Ways,
  signal: AbortSignal,
): CardHandle => {
  let panel: Panel | null = null;
  let passage: Passage | null = null;
  let how: How = 'click';
  /** One that resting opened is gone to over nothing: in the margin it would be out of reach. */
  let inMargin = false;

  const place = (): void => {
    if (!panel || !passage) return;
    const boxes = boxesOf(page, passage);
    if (isInView(boxes)) put(panel, boxes, inMargin ? columnOf(page, passage) : null);
    else panel.close();
  };
  const gone = (): void => {
    panel = null;
    passage = null;
    page.marks().activate(null);
  };
  // From a marked passage one goes on to marked ones; from one of the list to whatever comes next.
  const row = (here: Passage): readonly Passage[] =>
    page.marked().some((one) => isAt(one, here)) ? page.marked() : page.passages();
  // The passage shown may have been hidden since: its neighbours are those of its place in the page.
  const neighbour = (by: 1 | -1): Passage | undefined => {
    const here = passage;
    if (!here) return undefined;
    const all = row(here);
    const at = all.findIndex((one) => isAt(one, here));
    if (at >= 0) return all[at + by];
    const { start } = here;
    return by > 0 ? all.find((one) => one.start > start) : all.findLast((one) => one.start < start);
  };
  const step = (by: 1 | -1): void => {
    const next = neighbour(by);
    if (next && reveal(page, next)) show(next, 'list');
  };
  // What the reader has done something to stays open until it is closed.
  const told: Told = {
    correct: async (note, said) => {
      how = 'click';
      return outcomeOf(await send('correct', { tab: null, note, said }));
    },
    takeBack: async (correction) => outcomeOf(await send('takeBack', correction)),
  };
  const draw = (): void => {
    if (!panel || !passage) return;
    const all = row(passage);
    const shown = passage;
    panel.draw(
      <Card
        view={page.view}
        corrections={page.corrections()}
        passage={passage}
        n={all.findIndex((one) => isAt(one, shown)) + 1}
        of={all.length}
        step={(by) => neighbour(by) && (() => step(by))}
        told={told}
        list={list}
        close={() => panel?.close()}
        say={say}
      />,
    );
  };
  const show = (next: Passage, by: How): void => {
    if (panel && passage === next && by === 'hover') return;
    opens();
    panel ??= openPanel('card', say('card_label'), say, gone);
    passage = next;
    how = by;
    inMargin = by !== 'hover';
    page.marks().activate(next);
    draw();
    if (panel) panel.element.scrollTop = 0;
    place();
    if (by === 'hover' || !panel) return;
    // A sheet takes the window's lower half, where the passage may be.
    if (panel.element.classList.contains('sheet'))
      lift(page, next, panel.element.getBoundingClientRect().top);
    panel.element.focus({ preventScroll: true });
  };

  const keep = { signal, passive: true, capture: true };
  addEventListener('scroll', place, keep);
  addEventListener('resize', place, keep);
  signal.addEventListener('abort', () => panel?.close());
  return {
    show,
    redraw: () => {
      draw();
      if (passage) page.marks().activate(passage);
      place();
    },
    leave: () => {
      if (how === 'hover') panel?.close();
    },
    close: () => panel?.close(),
  };
};
