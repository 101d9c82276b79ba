import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Say } from '../../ui/say.ts';

type Props = { status: string; undo: (() => Promise<void>) | undefined; say: Say };

/** What came of what the reader last said of a point, and the way back. */
export const GlossStatus = ({ status, undo, say }: Props) => {
  const button = useRef<HTMLButtonElement>(null);
  // The point went elsewhere with the button that was pressed: whoever has gone on meanwhile is left there.
  useLayoutEffect(() => {
    if (status !== '' && document.activeElement === document.body) button.current?.focus();
  }, [status]);
  return (
    <div class={`outcome ${status || undo ? 'outcome-full' : ''}`}>
      <p role="status">{status}</p>
      {undo && (
        <button type="button" ref={button} onClick={() => void undo()}>
          {say('undo')}
        </button>
      )}
    </div>
  );
};
