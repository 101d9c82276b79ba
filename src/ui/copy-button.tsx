import { useState } from 'preact/hooks';
import type { Say } from './say.ts';

type Props = { text: () => string; name: string; describedBy?: string; say: Say };

/** Puts a text on the clipboard, and says whether that went well. */
export const CopyButton = ({ text, name, describedBy, say }: Props) => {
  const [outcome, setOutcome] = useState<'copied' | 'not_copied' | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
      setOutcome('copied');
    } catch {
      setOutcome('not_copied');
    }
  };
  return (
    <p class="copy">
      <button type="button" aria-describedby={describedBy} onClick={copy}>
        {name}
      </button>{' '}
      <span role="status">{outcome === null ? '' : say(outcome)}</span>
    </p>
  );
};
