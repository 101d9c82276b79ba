/** How Firefox is set up: where the extension's pages stand, and that nothing leaves the machine. */

import publisher from '../../publisher.json' with { type: 'json' };

export const ADDON = publisher.extension;
const UUID = '5a6f9d1c-6c1b-4a7e-9d2f-0b3c8e7a1f24';
export const HOME = `moz-extension://${UUID}/`;

/** The preferences, with the port of the proxy that all requests go to. */
export const preferences = (proxyPort: number) => ({
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
  'extensions.webextOptionalPermissionPrompts': false,
  'devtools.jsonview.enabled': false,
  // All pages of sites in one process: starting one for each took a third of the time of a test.
  'fission.autostart': false,
  'dom.ipc.processCount': 1,
  'dom.ipc.processPrelaunch.enabled': false,
  // Where a page's own colours are not taken: as a dark theme of high contrast has them.
  'browser.display.background_color': '#000000',
  'browser.display.background_color.dark': '#000000',
  'browser.display.foreground_color': '#ffffff',
  'browser.display.foreground_color.dark': '#ffffff',
  'browser.anchor_color': '#ffff00',
  'browser.anchor_color.dark': '#ffff00',
  'browser.visited_color': '#ffff00',
  'browser.visited_color.dark': '#ffff00',
  // What Firefox asks for on its own account, so that whatever is asked is the extension's doing.
  'browser.chrome.site_icons': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxyPort,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxyPort,
  'network.proxy.allow_hijacking_localhost': true,
});
