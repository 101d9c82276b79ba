/** A small slip in the window's corner that takes no focus: once, what the lines mean; at each turn of the key, what is marked. */
import { KINDS_BY_WEIGHT, type Passage } from '../../core/report/passages.ts';
import type { Degree } from '../../platform/degrees.ts';
import { send } from '../../platform/messages.ts';
import { KindLegend } from '../../ui/kind.tsx';
import { keyOf, type Say } from '../../ui/say.ts';
import { isModal, openPanel, type Panel } from './panel.ts';

const MEANT = KINDS_BY_WEIGHT.filter((kind) => kind !== 'shared');

/** What the kinds of line mean, and how to get at more. */
const Introduction = ({ close, say }: { close: () => void; say: Say }) => (
  <>
    <p class="slip-title">{say('slip_title')}</p>
    <KindLegend kinds={MEANT} say={say} />
    <p>{say('slip_more')}</p>
    <button type="button" onClick={close}>
      {say('slip_close')}
    </button>
  </>
);

/** How long what is marked now stays to be read. */
const READ_MS = 4_000;

export type Slip = {
  /** Tells what the lines mean; once a page. */
  introduce: () => void;
  /** Tells what is marked now. */
  tell: (degree: Degree) => void;
  close: () => void;
};

export const slipFor = (marked: () => readonly Passage[], say: Say, signal: AbortSignal): Slip => {
  let panel: Panel | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const close = (): void => {
    clearTimeout(timer);
    panel?.close();
  };
  const open = (role: 'region' | 'status', label: string): Panel => {
    close();
    const opened = openPanel('slip', label, say, () => {
      panel = null;
    });
    opened.element.setAttribute('role', role);
    panel = opened;
    return opened;
  };
  const introduce = (): void => {
    if (document.hidden || isModal() || marked().length === 0) return;
    document.removeEventListener('visibilitychange', introduce);
    open('region', say('slip_title')).draw(<Introduction close={close} say={say} />);
    void send('introduced', null);
  };
  signal.addEventListener('abort', close);
  return {
    introduce: () => {
      document.addEventListener('visibilitychange', introduce, { signal });
      introduce();
    },
    tell: (degree) => {
      // Beside a modal dialog nothing but another one would be seen, and that takes the focus.
      if (isModal()) return;
      const opened = open('status', say('degree_label'));
      // A screen reader speaks what comes into a place that was there.
      requestAnimationFrame(() =>
        opened.draw(<p class="slip-title">{say(keyOf('degree_now', degree))}</p>),
      );
      timer = setTimeout(close, READ_MS);
    },
    close,
  };
};
