import { render } from 'preact';
import { loadWording } from '../platform/wording.ts';
import { pageOfTab, tabInQuestion } from './page-of-tab.ts';
import { Popup } from './popup.tsx';

const { settings, language, say } = await loadWording();
document.documentElement.lang = language;

const page = pageOfTab(await tabInQuestion(location.href));
// What is stored is drawn at once, in one piece: nothing moves under the reader's hand.
const [state, degree, kept] = await Promise.all([page.state(), page.degree(), page.keptHere()]);

const root = document.getElementById('popup');
if (root) render(<Popup first={state} {...{ page, degree, kept, settings, say }} />, root);
