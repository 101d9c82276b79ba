import { useState } from 'preact/hooks';
import { hasSidePanel } from '../platform/side-panel.ts';
import type { Say } from '../ui/say.ts';

/** Hands what the popup shows to the browser's panel, where it has one: that stays while one reads. */
export const OpenBeside = ({ open, say }: { open: () => Promise<boolean>; say: Say }) => {
  const [failed, setFailed] = useState(false);
  if (!hasSidePanel()) return null;
  const press = async (): Promise<void> => {
    const opened = await open();
    setFailed(!opened);
    if (opened) window.close();
  };
  return (
    <span class="open-beside">
      <button type="button" onClick={() => void press()}>
        {say('open_beside')}
      </button>
      <span role="status">{failed && say('open_beside_failed')}</span>
    </span>
  );
};
