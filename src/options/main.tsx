import { render } from 'preact';
import { keys, listedHosts } from '../platform/manifest.ts';
import { hasEverywhere } from '../platform/permissions.ts';
import { loadWording } from '../platform/wording.ts';
import { namePage } from '../ui/name-page.ts';
import { Options } from './options.tsx';

const wording = await loadWording();
const { settings, say } = wording;
namePage(wording, say('options_title'));

const root = document.getElementById('options');
if (root)
  render(
    <Options
      first={settings}
      hosts={listedHosts()}
      everywhere={await hasEverywhere()}
      keys={await keys()}
      say={say}
    />,
    root,
  );
