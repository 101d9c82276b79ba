import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Keeps the focus near what had it when that is gone by a change. */
export const useFocus = () => {
  const [places, setPlaces] = useState<string[]>([]);
  /** What had the focus when a change was asked for. */
  const pressed = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const { activeElement } = document;
    // Whoever has gone on meanwhile is left there.
    if (activeElement !== document.body && activeElement !== pressed.current) return;
    const id = places.find((one) => document.getElementById(one) !== null);
    if (id !== undefined) document.getElementById(id)?.focus();
  }, [places]);
  return {
    /** A change is asked for, by what has the focus now. */
    begin: (): void => {
      pressed.current = document.activeElement;
    },
    /** Ids of elements: the first that is there once all is drawn gets the focus. */
    goTo: setPlaces,
  };
};
