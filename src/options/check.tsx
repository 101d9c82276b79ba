import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

type Props = {
  checked: boolean;
  onChange: (checked: boolean) => void;
  label: ComponentChildren;
  /** What it means, in a sentence. */
  more: string;
};

/** A box to tick, its label, and what it means. */
export const Check = ({ checked, onChange, label, more }: Props) => {
  const id = useId();
  return (
    <div class="check">
      <input
        type="checkbox"
        id={id}
        checked={checked}
        aria-describedby={`${id}-more`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      <p id={`${id}-more`} class="explain">
        {more}
      </p>
    </div>
  );
};
