import { render } from 'preact';
import { loadWording } from '../platform/wording.ts';
import { Accuracy } from './accuracy.tsx';
import { FIGURES } from './figures.ts';

const { language, say } = await loadWording();
document.documentElement.lang = language;
document.title = `${say('extName')}: ${say('accuracy_title')}`;

const root = document.getElementById('accuracy');
if (root) render(<Accuracy figures={FIGURES} say={say} />, root);
