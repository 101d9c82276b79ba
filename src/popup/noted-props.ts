import type { ComponentChildren } from 'preact';
import type { State } from '../platform/messages.ts';
import type { Settings } from '../platform/settings.ts';
import type { Say } from '../ui/say.ts';
import type { PageOfTab } from './page-of-tab.ts';
import type { Told } from './your-word.tsx';

/** What a page that covers a story is shown with, whatever the story is made of. */
export type NotedProps = {
  state: Extract<State, { is: 'noted' }>;
  page: PageOfTab;
  settings: Settings;
  told: Told;
  /** Beside the title. */
  children: ComponentChildren;
  say: Say;
};
