import { useId } from 'preact/hooks';
import { keyOf, type Say } from './say.ts';

type Props<T extends string> = {
  choice: readonly T[];
  value: T;
  change: (degree: T) => void;
  say: Say;
};

/** How much is marked, one of a few, all in sight. */
export const DegreeChoice = <T extends string>({ choice, value, change, say }: Props<T>) => {
  const name = useId();
  return (
    <fieldset class="degrees">
      <legend>{say('degree_label')}</legend>
      {choice.map((one) => (
        <label key={one} class="degree">
          <input
            type="radio"
            name={name}
            value={one}
            checked={one === value}
            onChange={() => change(one)}
          />
          <span>{say(keyOf('degree', one))}</span>
        </label>
      ))}
    </fieldset>
  );
};
