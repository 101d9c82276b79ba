/** The browser's API in promises, for both browsers: the one import of the polyfill. */
import browser, { type Runtime } from 'webextension-polyfill';

export { browser };

export type Sender = Runtime.MessageSender;
