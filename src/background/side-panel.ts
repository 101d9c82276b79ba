/** The panel beside the page, opened by the toolbar button's context menu or by key. */
import { openSidePanel } from '../platform/side-panel.ts';
import { currentState } from './navigation.ts';
import { readTab } from './reports.ts';

/** Opens it beside a tab's page, which is read where it was not: whoever opens it there asks for the page. */
export const openBeside = async (tab: number): Promise<void> => {
  // Before anything is waited for: browsers open it for a press alone.
  const opening = openSidePanel(tab);
  if ((await currentState(tab)).is === 'unread') await readTab(tab);
  await opening;
};
