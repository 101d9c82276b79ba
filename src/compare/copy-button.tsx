import { useState } from 'preact/hooks';
import type { Say } from '../ui/say.ts';

type Props = { text: () => string; say: Say };

/** Puts a text on the clipboard, and says whether that went well. */
export const CopyButton = ({ text, say }: Props) => {
  const [outcome, setOutcome] = useState<'compare_copied' | 'compare_not_copied' | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
      setOutcome('compare_copied');
    } catch {
      setOutcome('compare_not_copied');
    }
  };
  return (
    <p class="copy">
      <button type="button" onClick={copy}>
        {say('compare_copy')}
      </button>{' '}
      <span role="status">{outcome === null ? '' : say(outcome)}</span>
    </p>
  );
};
