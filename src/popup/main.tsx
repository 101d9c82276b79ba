import { render } from 'preact';
import { loadWording } from '../platform/wording.ts';
import { pageOfTab, tabInQuestion } from './page-of-tab.ts';
import { Popup } from './popup.tsx';

const { settings, language, say } = await loadWording();
document.documentElement.lang = language;

const page = pageOfTab(await tabInQuestion(location.href));
// What is stored is drawn at once, in one piece: nothing moves under the reader's hand.
const [state, degree] = await Promise.all([page.state(), page.degree()]);

const root = document.getElementById('popup');
if (root)
  render(<Popup page={page} first={state} degree={degree} settings={settings} say={say} />, root);
