import { useEffect, useState } from 'preact/hooks';
import { DEFAULTS, type Settings } from '../platform/settings.ts';
import { changeSettings, onSettings } from '../platform/storage.ts';
import type { Say } from '../ui/say.ts';
import { ArticlesSection } from './articles.tsx';
import type { Change } from './change.ts';
import { Choices } from './choices.tsx';
import { CorrectionsSection } from './corrections.tsx';
import { Marks } from './marks.tsx';
import { RememberSection } from './remember.tsx';
import { Sites } from './sites.tsx';
import { Stored } from './stored.tsx';
import { Stories } from './stories.tsx';
import { useKept } from './use-kept.ts';

type Props = {
  /** As stored when the page was opened. */
  first: Settings;
  hosts: readonly string[];
  everywhere: boolean;
  keys: { list: string | null; marks: string | null; keep: string | null };
  say: Say;
};

/** All choices undone; nothing that is remembered is erased by it. */
const asAtFirst: Parameters<Change>[0] = ({ remember: { days } }) => {
  const { remember } = DEFAULTS;
  return { ...DEFAULTS, remember: days > remember.days ? { ...remember, days } : remember };
};

/** The options page. Each choice is stored when it is made; pages that are open follow at once. */
export const Options = ({ first, hosts, everywhere, keys, say }: Props) => {
  const [settings, setSettings] = useState(first);
  const [status, setStatus] = useState('');
  const kept = useKept();
  useEffect(() => onSettings(setSettings), []);
  const change = async (how: Parameters<Change>[0], done = 'options_saved') => {
    // A box that is ticked stays so while that is stored.
    setSettings(how);
    setStatus('');
    const { before, now, saved } = await changeSettings(how);
    setSettings(now);
    setStatus(say(saved ? done : 'options_not_saved'));
    // Words are loaded once, when a page opens.
    if (now.language !== before.language) location.reload();
  };
  return (
    <main class="options">
      <h1>{say('options_title')}</h1>
      <p class="status" role="status">
        {status}
      </p>
      <Marks settings={settings} change={change} marksKey={keys.marks} say={say} />
      <Choices settings={settings} change={change} listKey={keys.list} say={say} />
      <Stories settings={settings} change={change} say={say} />
      <Sites hosts={hosts} everywhere={everywhere} say={say} />
      <CorrectionsSection say={say} />
      <ArticlesSection all={kept} keepKey={keys.keep} say={say} />
      <RememberSection
        {...{ settings, change, hosts, everywhere, say }}
        all={kept?.articles.filter(({ remembered }) => remembered !== undefined)}
        stories={kept?.stories ?? []}
      />
      <Stored reset={() => change(asAtFirst, 'options_reset_done')} say={say} />
      <p>
        <a href="../sample/index.html">{say('options_sample')}</a>
      </p>
      <p>
        <a href="../accuracy/index.html">{say('accuracy_title')}</a>
      </p>
    </main>
  );
};
