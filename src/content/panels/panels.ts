/** Card, list, slip and pointer of a page that is marked, and what they answer to. */
import type { Correction } from '../../core/report/correction.ts';
import { alive } from '../../platform/messages.ts';
import { worder } from '../../platform/words.ts';
import type { MarkedPage } from '../marked-page.ts';
import { followPointer } from '../pointer.ts';
import { stay } from '../reading/stays.ts';
import { reveal } from '../reveal.ts';
import { isModal } from './panel.ts';
import { cardFor } from './show-card.tsx';
import { listFor } from './show-list.tsx';
import { slipFor } from './slip.tsx';

/** Puts them on the page until the signal; the way in for messages. */
export const panelsFor = (page: MarkedPage, leave: () => void, signal: AbortSignal) => {
  const { words, language } = page.view;
  const say = worder(words, language);
  const slip = slipFor(page.marked, say, signal);
  const card = cardFor(page, say, { opens: slip.close, list: () => list.show() }, signal);
  const list = listFor(
    page,
    say,
    {
      opens: slip.close,
      show: (passage) => reveal(page, passage) && card.show(passage, 'list'),
    },
    signal,
  );
  if (page.view.introduce) slip.introduce();
  let { settings } = page.view;
  // A script whose extension was updated or switched off has nobody to talk to: it leaves.
  const orphaned = (): boolean => {
    if (!alive()) leave();
    return signal.aborted;
  };
  followPointer(
    {
      at: (x, y) => page.marks().at(x, y),
      open: (passage, how) => orphaned() || card.show(passage, how),
      leave: card.leave,
      dismiss: () => {
        card.close();
        slip.close();
      },
      // Beside a modal dialog a card has to be one, too: none that comes unasked.
      hovers: () => settings.hover && !isModal(),
    },
    signal,
  );
  stay(page.marks, leave, signal);
  const close = (): void => {
    card.close();
    list.close();
    slip.close();
  };
  document.addEventListener('visibilitychange', orphaned, { signal });
  addEventListener('pagehide', close, { signal });
  return {
    goTo: (note: number): boolean => {
      const passage = page.passageOf(note);
      if (!passage || !reveal(page, passage)) return false;
      list.yield();
      card.show(passage, 'list');
      return true;
    },
    list: (): boolean => {
      list.show();
      return true;
    },
    heed: (corrections: readonly Correction[]): void => {
      page.heed(corrections);
      card.redraw();
      list.redraw();
    },
    use: (next: typeof settings): void => {
      settings = next;
      card.close();
      page.use(next);
      list.redraw();
    },
    tell: slip.tell,
    close,
  };
};
