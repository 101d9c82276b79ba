/** Opens the card beside a passage, and keeps it there. */
import type { Say } from '../ui/say.ts';
import { Card } from './card.tsx';
import type { Edition } from './edition.ts';
import { openPanel, type Panel } from './panel.ts';
import type { Passage } from './passages.ts';
import { around, type Box, position } from './position.ts';

/** `hover` takes no focus and goes when the pointer goes. */
export type How = 'click' | 'hover' | 'list';

export type CardHandle = {
  show: (passage: Passage, how: How) => void;
  /** Closes a card that resting opened. */
  leave: () => void;
  close: () => void;
};

const boxesOf = (edition: Edition, passage: Passage): Box[] =>
  edition
    .marks()
    .rangesOf(passage)
    .flatMap((range) => [...range.getClientRects()]);

/** Brings a passage into view; false where it has no place on the page. */
export const reveal = (edition: Edition, passage: Passage): boolean => {
  const [range] = edition.marks().rangesOf(passage);
  const boxes = boxesOf(edition, passage);
  if (!range || boxes.length === 0) return false;
  const seen = around(boxes);
  if (seen.top > 60 && seen.bottom < innerHeight * 0.6) return true;
  // A long paragraph's middle may be far from the passage.
  range.startContainer.parentElement?.scrollIntoView({ block: 'start', behavior: 'instant' });
  const now = around(boxesOf(edition, passage));
  scrollBy({ top: now.top - innerHeight * 0.25, behavior: 'instant' });
  return true;
};

const put = ({ element }: Panel, boxes: Box[]): void => {
  const card = { width: element.offsetWidth, height: element.scrollHeight + 2 };
  const placed = position(around(boxes), card, { width: innerWidth, height: innerHeight });
  element.classList.toggle('sheet', placed.at === 'sheet');
  element.style.maxHeight = `${placed.maxHeight}px`;
  element.style.left = placed.at === 'sheet' ? '' : `${placed.left}px`;
  element.style.top = placed.at === 'sheet' ? '' : `${placed.top}px`;
};

const isInView = (boxes: Box[]): boolean => {
  if (boxes.length === 0) return false;
  const { top, bottom } = around(boxes);
  return bottom > 0 && top < innerHeight;
};

export const cardFor = (
  edition: Edition,
  say: Say,
  list: () => void,
  signal: AbortSignal,
): CardHandle => {
  let panel: Panel | null = null;
  let passage: Passage | null = null;
  let how: How = 'click';

  const place = (): void => {
    if (!panel || !passage) return;
    const boxes = boxesOf(edition, passage);
    if (isInView(boxes)) put(panel, boxes);
    else panel.close();
  };
  const gone = (): void => {
    panel = null;
    passage = null;
    edition.marks().activate(null);
  };
  const step = (by: 1 | -1): void => {
    const all = edition.passages();
    const next = passage && all[all.indexOf(passage) + by];
    if (next && reveal(edition, next)) show(next, 'list');
  };
  const draw = (): void => {
    if (!panel || !passage) return;
    const all = edition.passages();
    panel.draw(
      <Card
        view={edition.view}
        passage={passage}
        n={all.indexOf(passage) + 1}
        of={all.length}
        step={step}
        list={list}
        close={() => panel?.close()}
        say={say}
      />,
    );
    panel.element.scrollTop = 0;
  };
  const show = (next: Passage, by: How): void => {
    if (panel && passage === next && by === 'hover') return;
    panel ??= openPanel('card', say('card_label'), gone);
    passage = next;
    how = by;
    edition.marks().activate(next);
    draw();
    place();
    if (by !== 'hover') panel?.element.focus({ preventScroll: true });
  };

  const keep = { signal, passive: true, capture: true };
  addEventListener('scroll', place, keep);
  addEventListener('resize', place, keep);
  signal.addEventListener('abort', () => panel?.close());
  return {
    show,
    leave: () => {
      if (how === 'hover') panel?.close();
    },
    close: () => panel?.close(),
  };
};
