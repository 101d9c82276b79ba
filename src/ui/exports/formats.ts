/** The files that a page's report can be saved as. */
import type { Exported } from '../../core/files/exported.ts';
import { fileName } from '../../core/files/file-name.ts';
import { isWeb } from '../links.ts';
import type { Say } from '../say.ts';
import { hypothesisOf, webAnnotationsOf } from './annotations.ts';
import { pageMarkdown } from './page-markdown.ts';
import { pageTable } from './page-table.ts';

export const FORMATS = ['markdown', 'csv', 'hypothesis', 'web-annotation'] as const;
export type Format = (typeof FORMATS)[number];

/** The ending of its files, their media type, and what tells two with one ending apart. */
const FILES: Record<Format, { ending: string; type: string; mark?: string }> = {
  markdown: { ending: 'md', type: 'text/markdown' },
  csv: { ending: 'csv', type: 'text/csv' },
  hypothesis: { ending: 'json', type: 'application/json', mark: 'hypothesis' },
  'web-annotation': { ending: 'jsonld', type: 'application/ld+json' },
};

const ofAddress =
  (make: (exported: Exported, url: string, say: Say) => string) =>
  (exported: Exported, say: Say): string | null =>
    isWeb(exported.url) ? make(exported, exported.url, say) : null;

const MAKE: Record<Format, (exported: Exported, say: Say) => string | null> = {
  markdown: pageMarkdown,
  csv: pageTable,
  hypothesis: ofAddress(hypothesisOf),
  'web-annotation': ofAddress(webAnnotationsOf),
};

/** The text of a report in a format; null where annotations have no page on the web to stand on. */
export const inFormat = (format: Format, exported: Exported, say: Say): string | null =>
  MAKE[format](exported, say);

/** What the file of a format is called, and its media type. */
export const fileOf = (
  format: Format,
  { story, url }: Exported,
): { name: string; type: string } => {
  const { ending, type, mark } = FILES[format];
  const host = isWeb(url) ? [new URL(url).hostname.replace(/^www\./, '')] : [];
  return { name: fileName([...host, story.id, ...(mark ? [mark] : [])], ending), type };
};
