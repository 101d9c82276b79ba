import { render } from 'preact';
import { languageOf, loadMessages } from '../platform/languages.ts';
import { loadSettings } from '../platform/storage.ts';
import { worder } from '../platform/words.ts';
import { pageOfTab, tabInQuestion } from './page-of-tab.ts';
import { Popup } from './popup.tsx';

const { language } = await loadSettings();
const say = worder(await loadMessages(language), languageOf(language));
document.documentElement.lang = languageOf(language);

const root = document.getElementById('popup');
if (root) render(<Popup page={pageOfTab(await tabInQuestion(location.href))} say={say} />, root);
