/** STAND-IN until the core drafts a story from a reader's own articles (`storyOfArticles`): what is kept of them, and no claims. */
import { collateUtterances, fingerprint, fingerprintRuns } from '../../core/index/fingerprint.ts';
import { STORY_FORMAT, type Story } from '../../core/index/story-file.ts';
import type { Telling } from '../../core/prose/quotes.ts';
import type { Weights } from '../../core/terms/weights.ts';
import type { Page } from '../../core/text/page.ts';

export type OwnArticle = {
  id: string;
  outlet: string;
  url: string;
  day: string | null;
  page: Page;
};

/** No calendar day: it speaks neither for nor against a page. */
const UNDATED = '9999';

export const storyOfArticles = (
  id: string,
  title: string,
  articles: readonly OwnArticle[],
  weights: Weights,
): Story => {
  const tellings = articles.map(
    (article): Telling => ({
      id: article.id,
      text: article.page.text,
      blocks: article.page.blocks,
      date: article.day,
    }),
  );
  const days = articles.flatMap(({ day }) => day ?? []).sort();
  return {
    format: STORY_FORMAT,
    id,
    title,
    event: { day: days[0] ?? UNDATED, slots: [], parts: [] },
    abroad: {},
    sets: {},
    edition: {
      version: 'draft',
      date: days.at(-1) ?? UNDATED,
      editor: '',
      corrections: '',
      drafted: true,
    },
    origins: articles.map((article) => ({ id: article.id, name: article.outlet })),
    sources: articles.map((article) => ({
      id: article.id,
      outlet: article.outlet,
      credits: null,
      url: article.url,
      date: article.day ?? UNDATED,
      language: article.page.language ?? 'en',
      kind: 'article',
      dateline: null,
      complete: article.page.unread !== true,
      text: 'original',
      origin: article.id,
      lineage: { how: 'own', from: null, evidence: [] },
    })),
    claims: [],
    replaces: {},
    sentences: tellings.flatMap((telling) => fingerprint(telling, weights)),
    utterances: collateUtterances(tellings).map(({ utterance }) => utterance),
    runs: Object.fromEntries(tellings.map((telling) => [telling.id, fingerprintRuns(telling)])),
  };
};
