import { render } from 'preact';
import { loadWording, namePage } from '../platform/wording.ts';
import { pageOfTab, tabInQuestion } from './page-of-tab.ts';
import { Popup } from './popup.tsx';

const wording = await loadWording();
const { settings, say } = wording;
namePage(wording, null);

const page = pageOfTab(await tabInQuestion(location.href));
// What is stored is drawn at once, in one piece: nothing moves under the reader's hand.
const [state, degree, kept] = await Promise.all([page.state(), page.degree(), page.keptHere()]);

const root = document.getElementById('popup');
if (root) render(<Popup first={state} {...{ page, degree, kept, settings, say }} />, root);
