import { render } from 'preact';
import { languageOf, loadMessages } from '../platform/languages.ts';
import { loadSettings } from '../platform/storage.ts';
import { worder } from '../platform/words.ts';
import { Accuracy } from './accuracy.tsx';
import { FIGURES } from './figures.ts';

const settings = await loadSettings();
const language = languageOf(settings.language);
const say = worder(await loadMessages(language), language);
document.documentElement.lang = language;
document.title = `${say('extName')}: ${say('accuracy_title')}`;

const root = document.getElementById('accuracy');
if (root) render(<Accuracy figures={FIGURES} say={say} />, root);
