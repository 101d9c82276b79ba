/** The browser's API in promises, for both browsers: the one import of the polyfill. */
import browser, { type Runtime, type Tabs } from 'webextension-polyfill';

export { browser };
export type Tab = Tabs.Tab;
export type Sender = Runtime.MessageSender;
