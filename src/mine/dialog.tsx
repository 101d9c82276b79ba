import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

type Props = {
  /** Of its title. */
  id: string;
  title: ComponentChildren;
  close: () => void;
  /** What is in it, given the way to shut it. */
  children: (shut: () => void) => ComponentChildren;
};

/** Something to choose in front of the list: open for as long as it is there. */
export const Dialog = ({ id, title, close, children }: Props) => {
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
    </dialog>
  );
};
