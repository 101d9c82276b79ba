import { render } from 'preact';
import { keys, listedHosts } from '../platform/manifest.ts';
import { hasEverywhere } from '../platform/permissions.ts';
import { loadWording, namePage } from '../platform/wording.ts';
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
