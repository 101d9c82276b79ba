import type { Say } from './say.ts';

type Wording = { language: string; direction: 'ltr' | 'rtl'; say: Say };

/** Says of one of our pages in which language it is, and what it is called: by our name alone, or with the page's. */
export const namePage = ({ language, direction, say }: Wording, title: string | null): void => {
  const { documentElement } = document;
  documentElement.lang = language;
  documentElement.dir = direction;
  document.title =
    title === null ? say('extName') : say('export_said', { who: say('extName'), words: title });
};
