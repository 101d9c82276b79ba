/** The browser's API in promises: both browsers give it under this name to extensions of the third manifest version. */
import type { Browser, Runtime } from 'webextension-polyfill';

declare const chrome: Browser;

export const browser = chrome;

export type Sender = Runtime.MessageSender;
