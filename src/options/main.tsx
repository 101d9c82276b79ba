import { render } from 'preact';
import { languageOf, loadMessages } from '../platform/languages.ts';
import { listedHosts, listKey } from '../platform/manifest.ts';
import { hasEverywhere } from '../platform/permissions.ts';
import { loadSettings } from '../platform/storage.ts';
import { worder } from '../platform/words.ts';
import { Options } from './options.tsx';

const settings = await loadSettings();
const language = languageOf(settings.language);
const say = worder(await loadMessages(language), language);
document.documentElement.lang = language;
document.title = `${say('extName')}: ${say('options_title')}`;

const root = document.getElementById('options');
if (root)
  render(
    <Options
      first={settings}
      hosts={listedHosts()}
      everywhere={await hasEverywhere()}
      listKey={await listKey()}
      say={say}
    />,
    root,
  );
