import { render } from 'preact';
import { keys } from '../platform/manifest.ts';
import { loadWording } from '../platform/wording.ts';
import { Notice } from './notice.tsx';

const { say } = await loadWording();

const place = document.getElementById('notice');
if (place) render(<Notice listKey={(await keys()).list} say={say} />, place);
