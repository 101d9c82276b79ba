import { render } from 'preact';
import { keys } from '../platform/manifest.ts';
import { loadWording, namePage } from '../platform/wording.ts';
import { Mine } from './mine.tsx';
import { myArticles, readAhead } from './my-articles.ts';

const articles = readAhead(myArticles);
const wording = await loadWording();
const { say } = wording;
namePage(wording, say('mine_title'));

const root = document.getElementById('root');
if (root) render(<Mine articles={articles} keepKey={(await keys()).keep} say={say} />, root);
