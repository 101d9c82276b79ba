import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { ROOT } from './sources.ts';

/** A page to open: at its address; `html` null where the web itself is to serve it. */
export type StartPage = { url: string; html: string | null; file: string | null };

const DEMO = join(ROOT, 'e2e/pages/demo.html');
/** A listed host, for pages that do not say where they belong. */
const HOME = 'https://www.reuters.com/world/';

/** Where a page says that it belongs, if it does. */
const canonical = (html: string): string | null => {
  const link = html.match(/<link\b[^>]*\brel=["']?canonical\b[^>]*>/i)?.[0];
  const url = link?.match(/\bhref=["']?(https?:[^"'\s>]+)/i)?.[1];
  return url?.replace(/^http:/, 'https:') ?? null;
};

/** The page of `--page FILE-or-URL`: a file is served at its own address; the demonstration article without. */
export const startPage = async (named: string | undefined): Promise<StartPage> => {
  if (named !== undefined && /^https?:/.test(named)) return { url: named, html: null, file: null };
  const file = named === undefined ? DEMO : resolve(process.env.INIT_CWD ?? '.', named);
  const html = await readFile(file, 'utf8').catch(() => {
    throw new Error(`${file}: no such page`);
  });
  return { url: canonical(html) ?? `${HOME}${encodeURIComponent(basename(file))}`, html, file };
};
