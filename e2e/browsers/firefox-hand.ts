/** Firefox's own controls, which no protocol reaches: what it does for a press of each, with the browser's own rights. */
import { ADDON } from './firefox-preferences.ts';
import type { Hand } from './reader.ts';

const PRESS: Record<Hand, string> = {
  button: 'api.browserActionFor(extension).triggerAction(window)',
  key: "extension.shortcuts.onCommand('panel')",
  // Its menu gives leave to read the page before it says that it was pressed.
  menu: `extension.tabManager.addActiveTabPermission(tab),
    extension.emit('webext-menu-menuitem-click', { menuItemId: 'panel', modifiers: [] }, tab)`,
};

/** An expression that presses one of them, for the tab in front. */
export const pressed = (hand: Hand): string => `(() => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { global: api } = ExtensionParent.apiManager;
  const { extension } = WebExtensionPolicy.getByID('${ADDON}');
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const tab = window.gBrowser.selectedTab;
  ${PRESS[hand]};
})()`;
