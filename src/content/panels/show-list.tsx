/** Opens the list of notes. */

import type { Passage } from '../../core/report/passages.ts';
import { type Degree, degreeAt } from '../../platform/degrees.ts';
import { send } from '../../platform/messages.ts';
import type { Say } from '../../ui/say.ts';
import type { MarkedPage } from '../marked-page.ts';
import { List } from './list.tsx';
import { openPanel, type Panel } from './panel.ts';
import { NARROW } from './position.ts';

export type ListHandle = {
  show: () => void;
  /** Shows what is marked by now, if it is open. */
  redraw: () => void;
  close: () => void;
  /** Makes room for a card: on a narrow window the two would lie on each other. */
  yield: () => void;
};

/** What the list leads to, and what gives way to it. */
type Ways = { opens: () => void; show: (passage: Passage) => void };

const mark = (degree: Degree): void => {
  void send('setDegree', { tab: null, degree });
};

export const listFor = (
  page: MarkedPage,
  say: Say,
  { opens, show }: Ways,
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
        view={page.view}
        corrections={page.corrections()}
        passages={page.passages()}
        inHeadline={page.inHeadline}
        degree={degreeAt(page.settings(), location.href)}
        mark={mark}
        show={chosen}
        close={() => panel?.close()}
        say={say}
      />,
    );
  signal.addEventListener('abort', () => panel?.close());
  return {
    redraw: draw,
    show: () => {
      opens();
      panel ??= openPanel('list', say('list_title'), say, () => {
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
