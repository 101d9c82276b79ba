import { render } from 'preact';
import { loadWording } from '../platform/wording.ts';
import { pageOfTab, tabInQuestion } from './page-of-tab.ts';
import { Popup } from './popup.tsx';

const { language, say } = await loadWording();
document.documentElement.lang = language;

const root = document.getElementById('popup');
if (root) render(<Popup page={pageOfTab(await tabInQuestion(location.href))} say={say} />, root);
