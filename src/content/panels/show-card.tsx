/** Opens the card beside a passage, and keeps it there. */

import type { Passage } from '../../core/report/passages.ts';
import { type Outcome, type Reply, send } from '../../platform/messages.ts';
import type { Say } from '../../ui/say.ts';
import type { MarkedPage } from '../marked-page.ts';
import { boxesOf, columnOf, lift, reveal } from '../reveal.ts';
import { Card } from './card.tsx';
import type { Told } from './correctable.tsx';
import { neighbourOf, rankIn, rowOf } from './neighbours.ts';
import { openPanel, type Panel } from './panel.ts';
import { isInView, putCard } from './put-card.ts';

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

const outcomeOf = (reply: Reply<Outcome>): Outcome => (reply.ok ? reply.value : 'gone');

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
    if (isInView(boxes)) putCard(panel, boxes, inMargin ? columnOf(page, passage) : null);
    else panel.close();
  };
  const gone = (): void => {
    panel = null;
    passage = null;
    page.marks().activate(null);
  };
  const row = (here: Passage): readonly Passage[] => rowOf(here, page.marked(), page.passages());
  const neighbour = (by: 1 | -1): Passage | undefined =>
    passage ? neighbourOf(row(passage), passage, by) : undefined;
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
    panel.draw(
      <Card
        view={page.view}
        corrections={page.corrections()}
        passage={passage}
        n={rankIn(all, passage) + 1}
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
