import { useLayoutEffect, useRef, useState } from 'preact/hooks';

type Props = {
  /** What it would do: "Erase all: 4 articles…". */
  ask: string;
  sure: string;
  not: string;
  act: () => void;
};

/** A button that asks before it acts, and asks anew once what it would do is another thing. */
export const SureButton = ({ ask, sure, not, act }: Props) => {
  const [asked, setAsked] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const asks = asked === ask;
  // Once, when it has asked: whoever has gone on meanwhile is left there.
  useLayoutEffect(() => {
    if (asks) button.current?.focus();
  }, [asks]);
  if (!asks)
    return (
      <button type="button" onClick={() => setAsked(ask)}>
        {ask}
      </button>
    );
  return (
    <>
      <button
        type="button"
        ref={button}
        onClick={() => {
          setAsked(null);
          act();
        }}
      >
        {sure}
      </button>
      <button type="button" onClick={() => setAsked(null)}>
        {not}
      </button>
    </>
  );
};
