/** Real pages of many outlets, other people's: in the folder named by VARIORUM_PAGES, or beside the repository. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Mocked } from './browsers/reader.ts';

const BESIDE = fileURLToPath(new URL('../../shared/eval/pages', import.meta.url));
const FOLDER = process.env.VARIORUM_PAGES ?? BESIDE;

const SETS = ['news', 'odd'] as const;

/** Null where the pages are at hand; else why tests that need them are skipped. */
export const absent: string | null = existsSync(FOLDER)
  ? null
  : `the real pages are not at hand in ${FOLDER}`;

// No script of the page runs and nothing is fetched for it; the extension's scripts are not bound by it.
const ALONE = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

type Listed = { file: string; url?: string };

/** The pages of a set by name, in order, each at its own address if that is known. */
const pagesOf = (set: (typeof SETS)[number]): (Mocked & { file: string })[] =>
  readFileSync(join(FOLDER, set, 'pages.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { file, url } = JSON.parse(line) as Listed;
      const html = gunzipSync(readFileSync(join(FOLDER, set, file))).toString('utf8');
      return { file, url: url ?? `https://odd.example/${file}`, html, headers: ALONE };
    });

/** Pages of news outlets of many countries. */
export const newsPages = (): (Mocked & { file: string })[] => pagesOf('news');

/** The pages of all sets, one after the other. */
export const allPages = (): (Mocked & { file: string })[] => SETS.flatMap(pagesOf);
