import type { Settings } from '../platform/settings.ts';
import { KindBadge } from '../ui/kind.tsx';
import type { Say } from '../ui/say.ts';
import { Check } from './check.tsx';

const KINDS = ['conflict', 'worded', 'shared', 'alone'] as const;

type Props = { settings: Settings; change: (next: Settings) => void; say: Say };

/** Which kinds of note are marked on pages. */
export const Kinds = ({ settings, change, say }: Props) => (
  <fieldset>
    <legend>{say('options_kinds')}</legend>
    <p class="explain">{say('options_kinds_text')}</p>
    {KINDS.map((kind) => (
      <Check
        key={kind}
        checked={settings.kinds[kind]}
        onChange={(shown) => change({ ...settings, kinds: { ...settings.kinds, [kind]: shown } })}
        label={<KindBadge kind={kind} say={say} />}
        more={say(`explain_${kind}`)}
      />
    ))}
    <Check
      checked={settings.small}
      onChange={(small) => change({ ...settings, small })}
      label={say('options_small')}
      more={say('options_small_text')}
    />
  </fieldset>
);
