import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

type Props = {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ComponentChildren;
};

/** A box to tick beside its label. */
export const Tick = ({ checked, onChange, children }: Props) => {
  const id = useId();
  return (
    <span class="tick">
      <input
        type="checkbox"
        id={id}
        checked={checked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <label for={id}>{children}</label>
    </span>
  );
};
