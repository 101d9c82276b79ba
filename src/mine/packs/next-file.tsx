import type { Say } from '../../ui/say.ts';
import { Dialog } from '../choosing/dialog.tsx';

type Props = {
  name: string;
  /** Files that are saved, and articles that are in none of them. */
  files: number;
  left: number;
  save: () => void;
  close: () => void;
  say: Say;
};

/** Of a story that is too large for one file: what is left, and the way to save the next part of it. */
export const NextFile = ({ name, files, left, save, close, say }: Props) => (
  <Dialog
    id="next-file"
    title={say('pack_next_title', { name })}
    close={close}
    leave={say('pack_next_leave')}
    ways={(shut) => (
      <button
        type="button"
        onClick={() => {
          shut();
          save();
        }}
      >
        {say('pack_next', { n: files + 1 })}
      </button>
    )}
  >
    {() => <p>{say('pack_next_left', { n: left, files })}</p>}
  </Dialog>
);
