import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Say } from '../../ui/say.ts';

type Props = {
  name: string;
  /** Saves the story with its articles' texts, or without. */
  save: (texts: boolean) => void;
  close: () => void;
  say: Say;
};

/** The two sorts of file that a story can be saved as, each told in one sentence. */
export const HandOut = ({ name, save, close, say }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const shut = (): void => {
    dialog.current?.close();
    close();
  };
  const sort = (texts: boolean, label: string, text: string) => (
    <li>
      <button
        type="button"
        onClick={() => {
          shut();
          save(texts);
        }}
      >
        <span class="choice-name">{label}</span>
        <span class="explain">{text}</span>
      </button>
    </li>
  );
  return (
    <dialog ref={dialog} class="choose" aria-labelledby="hand-out" onClose={close}>
      <h2 id="hand-out">{say('pack_save_title', { name })}</h2>
      <ul class="choices">
        {sort(true, say('pack_save_texts'), say('pack_save_texts_text'))}
        {sort(false, say('pack_save_prints'), say('pack_save_prints_text'))}
      </ul>
      <p>
        <button type="button" onClick={shut}>
          {say('mine_cancel')}
        </button>
      </p>
    </dialog>
  );
};
