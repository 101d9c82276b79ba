import type { Say } from '../../ui/say.ts';
import { Dialog } from '../choosing/dialog.tsx';

type Props = {
  name: string;
  /** Saves the story with its articles' texts, or without. */
  save: (texts: boolean) => void;
  close: () => void;
  say: Say;
};

type SortProps = { label: string; text: string; act: () => void };

const Sort = ({ label, text, act }: SortProps) => (
  <li>
    <button type="button" onClick={act}>
      <span class="choice-name">{label}</span>
      <span class="explain">{text}</span>
    </button>
  </li>
);

/** The two sorts of file that a story can be saved as, each told in one sentence. */
export const HandOut = ({ name, save, close, say }: Props) => (
  <Dialog
    id="hand-out"
    title={say('pack_save_title', { name })}
    close={close}
    leave={say('mine_cancel')}
  >
    {(shut) => {
      const saved = (texts: boolean) => () => {
        shut();
        save(texts);
      };
      return (
        <ul class="choices">
          <Sort
            label={say('pack_save_texts')}
            text={say('pack_save_texts_text')}
            act={saved(true)}
          />
          <Sort
            label={say('pack_save_prints')}
            text={say('pack_save_prints_text')}
            act={saved(false)}
          />
        </ul>
      );
    }}
  </Dialog>
);
