import { render } from 'preact';
import { loadWording, namePage } from '../platform/wording.ts';
import { Accuracy } from './accuracy.tsx';
import { FIGURES } from './figures.ts';

const wording = await loadWording();
const { say } = wording;
namePage(wording, say('accuracy_title'));

const root = document.getElementById('accuracy');
if (root) render(<Accuracy figures={FIGURES} say={say} />, root);
