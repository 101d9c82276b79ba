import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

type Shut = () => void;

type Props = {
  /** Of its title. */
  id: string;
  title: ComponentChildren;
  close: () => void;
  /** What is in it, given the way to shut it. */
  children: (shut: Shut) => ComponentChildren;
  /** What the button says by which it is left, and other buttons before it. */
  leave: string;
  ways?: (shut: Shut) => ComponentChildren;
};

/** Something to choose in front of the list: open for as long as it is there. */
export const Dialog = ({ id, title, close, children, leave, ways }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  /** At once, and not when the browser tells of it: by then the next choice may have been asked for. */
  const shut = (): void => {
    dialog.current?.close();
    close();
  };
  return (
    <dialog
      ref={dialog}
      class="choose"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        shut();
      }}
      onClose={close}
    >
      <h2 id={id}>{title}</h2>
      {children(shut)}
      <p class="dialog-ways">
        {ways?.(shut)}
        <button type="button" onClick={shut}>
          {leave}
        </button>
      </p>
    </dialog>
  );
};
