import { render } from 'preact';
import { languageOf, loadMessages } from '../platform/languages.ts';
import { listKey } from '../platform/manifest.ts';
import { loadSettings } from '../platform/storage.ts';
import { worder } from '../platform/words.ts';
import { Notice } from './notice.tsx';

const { language } = await loadSettings();
const say = worder(await loadMessages(language), languageOf(language));

const place = document.getElementById('notice');
if (place) render(<Notice listKey={await listKey()} say={say} />, place);
