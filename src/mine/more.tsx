import { useEffect, useRef } from 'preact/hooks';
import type { Say } from '../ui/say.ts';

type Props = { left: number; more: () => void; say: Say };

/** How far below the window's end a row may be and is drawn already. */
const AHEAD = '1200px';

/** The end of what is drawn: draws more as it comes near, or on a press. */
export const More = ({ left, more, say }: Props) => {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Anew after each step: an end that stays near tells of no change by itself.
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) more();
      },
      { rootMargin: AHEAD },
    );
    if (button.current) watch.observe(button.current);
    return () => watch.disconnect();
  }, [left]);
  return (
    <p class="more">
      <button type="button" ref={button} onClick={more}>
        {say('mine_more', { n: left })}
      </button>
    </p>
  );
};
