/** Opens the list of notes. */
import type { Say } from '../ui/say.ts';
import type { Edition } from './edition.ts';
import { List } from './list.tsx';
import { openPanel, type Panel } from './panel.ts';
import type { Passage } from './passages.ts';
import { NARROW } from './position.ts';

export type ListHandle = {
  show: () => void;
  /** Shows what is marked by now, if it is open. */
  redraw: () => void;
  close: () => void;
  /** Makes room for a card: on a narrow window the two would lie on each other. */
  yield: () => void;
};

export const listFor = (
  edition: Edition,
  say: Say,
  show: (passage: Passage) => void,
  signal: AbortSignal,
): ListHandle => {
  let panel: Panel | null = null;
  const makeRoom = (): void => {
    if (innerWidth < NARROW) panel?.close();
  };
  const chosen = (passage: Passage): void => {
    makeRoom();
    show(passage);
  };
  const draw = (): void =>
    panel?.draw(
      <List
        view={edition.view}
        corrections={edition.corrections()}
        passages={edition.passages()}
        inHeadline={edition.inHeadline}
        show={chosen}
        close={() => panel?.close()}
        say={say}
      />,
    );
  signal.addEventListener('abort', () => panel?.close());
  return {
    redraw: draw,
    show: () => {
      panel ??= openPanel('list', say('list_title'), () => {
        panel = null;
      });
      draw();
      const first = panel.element.querySelector<HTMLElement>('.item[tabindex="0"]');
      (first ?? panel.element).focus({ preventScroll: true });
    },
    close: () => panel?.close(),
    yield: makeRoom,
  };
};
