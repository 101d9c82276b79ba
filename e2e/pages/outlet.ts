/** A page on a made-up event, as outlets of our own build it. */
import type { Mocked } from '../browsers/reader.ts';
import { set } from './cases/paper.ts';

export type Telling = {
  url: string;
  outlet: string;
  /** When it was published, with its hour. */
  time: string;
  headline: string;
  body: readonly string[];
};

export const pageOf = ({ url, outlet, time, headline, body }: Telling): Mocked => ({
  url,
  html: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<link rel="icon" href="data:,">
<title>${headline} | ${outlet}</title>
<meta property="og:title" content="${headline}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="${outlet}">
<meta property="article:published_time" content="${time}">
</head>
<body><article><h1>${headline}</h1>
${set(body)}
</article></body>
</html>`,
});
