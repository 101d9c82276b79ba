/** The surfaces' words, for files that the command writes as the extension does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMessages, worder } from '../platform/words.ts';
import type { Say } from '../ui/say.ts';
import { PUBLIC } from './paths.ts';

export const readSay = (): Say =>
  worder(parseMessages(readFileSync(join(PUBLIC, '_locales/en/messages.json'), 'utf8')), 'en');
