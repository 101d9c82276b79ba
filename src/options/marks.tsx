import { DEGREES, type Settings } from '../platform/settings.ts';
import { DegreeChoice } from '../ui/degree-choice.tsx';
import { KindBadge } from '../ui/kind.tsx';
import type { Say } from '../ui/say.ts';
import type { Change } from './change.ts';
import { Check } from './check.tsx';
import { SiteList } from './site-list.tsx';

const KINDS = ['conflict', 'worded', 'alone'] as const;

type Props = {
  settings: Settings;
  change: Change;
  marksKey: string | null;
  say: Say;
};

/** How much is marked on pages, which kinds of difference, and where nothing is. */
export const Marks = ({ settings, change, marksKey, say }: Props) => (
  <section aria-labelledby="marks">
    <h2 id="marks">{say('options_marks')}</h2>
    <p class="explain">{say('options_marks_text')}</p>
    <DegreeChoice
      choice={DEGREES}
      value={settings.degree}
      change={(degree) => change((before) => ({ ...before, degree }))}
      say={say}
    />
    <p>
      {say('count', { label: say('options_marks_key'), n: marksKey ?? say('options_key_none') })}
      <br />
      <span class="explain">{say('options_key_text')}</span>
    </p>
    <fieldset>
      <legend>{say('options_kinds')}</legend>
      {KINDS.map((kind) => (
        <Check
          key={kind}
          checked={settings.kinds[kind]}
          onChange={(shown) =>
            change((before) => ({ ...before, kinds: { ...before.kinds, [kind]: shown } }))
          }
          label={<KindBadge kind={kind} say={say} />}
          more={say(`explain_${kind}`)}
        />
      ))}
      <Check
        checked={settings.small}
        onChange={(small) => change((before) => ({ ...before, small }))}
        label={say('options_small')}
        more={say('options_small_text')}
      />
    </fieldset>
    <h3>{say('options_off')}</h3>
    <SiteList
      sites={settings.offSites}
      none={say('options_off_none')}
      end={say('options_off_end')}
      endOf={(site) => say('options_off_end_of', { site })}
      act={(site) =>
        change((before) => ({
          ...before,
          offSites: before.offSites.filter((one) => one !== site),
        }))
      }
    />
  </section>
);
