import { LANGUAGES } from '../platform/languages.ts';
import type { Settings } from '../platform/settings.ts';
import { ownName } from '../ui/day.ts';
import type { Say } from '../ui/say.ts';
import type { Change } from './change.ts';
import { Check } from './check.tsx';

type Props = {
  settings: Settings;
  change: Change;
  listKey: string | null;
  say: Say;
};

/** How notes open, by which key, and in which language they are. */
export const Choices = ({ settings, change, listKey, say }: Props) => (
  <fieldset>
    <legend>{say('options_reading')}</legend>
    <Check
      checked={settings.hover}
      onChange={(hover) => change((before) => ({ ...before, hover }))}
      label={say('options_hover')}
      more={say('options_hover_text')}
    />
    <p>
      {say('count', { label: say('options_key'), n: listKey ?? say('options_key_none') })}
      <br />
      <span class="explain">{say('options_key_text')}</span>
    </p>
    <p>
      <label for="language">{say('options_language')}</label>{' '}
      <select
        id="language"
        value={settings.language}
        onChange={({ currentTarget: { value: language } }) =>
          change((before) => ({ ...before, language }))
        }
      >
        <option value="auto">{say('options_language_auto')}</option>
        {LANGUAGES.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {ownName(tag)}
          </option>
        ))}
      </select>
    </p>
  </fieldset>
);
