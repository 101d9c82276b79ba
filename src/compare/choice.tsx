import { useId } from 'preact/hooks';

type Props<T extends string> = {
  label: string;
  /** Of the first option, which chooses nothing. */
  none: string;
  options: readonly { value: T; label: string }[];
  value: T | null;
  onChange: (value: T | null) => void;
};

/** One of several, or none. */
export const Choice = <T extends string>({ label, none, options, value, onChange }: Props<T>) => {
  const id = useId();
  return (
    <p class="choice">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={({ currentTarget }) =>
          onChange(options.find((one) => one.value === currentTarget.value)?.value ?? null)
        }
      >
        <option value="">{none}</option>
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </p>
  );
};
