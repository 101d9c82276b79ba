import type {
  ArticlesOutcome,
  KeptArticles,
  PackedFile,
  PackPreview,
  ToHandOut,
} from '../platform/messages.ts';
import { hear, send } from '../platform/messages.ts';

/**
 * What there is to show. `refused`: the browser does not let us read; `failed`: the extension did not answer.
 * A list that is not whole begins as the whole one does.
 */
export type Look =
  | { is: 'refused' }
  | { is: 'failed' }
  | { is: 'list'; all: KeptArticles; whole: boolean };

/** What the page asks of the background. Nothing here rejects. */
export type MyArticles = {
  look: () => Promise<Look>;
  /** What is there to show soonest. */
  begin: () => Promise<Look>;
  /** Calls when something has changed, here or elsewhere, until the signal; what was erased is not forgotten until then. */
  onChange: (call: () => void, signal: AbortSignal) => void;
  erase: (articles: string[]) => Promise<ArticlesOutcome>;
  restore: (articles: string[]) => Promise<ArticlesOutcome>;
  /** What was erased here cannot be put back after it. */
  forget: (articles: string[]) => void;
  name: (story: string, name: string | null) => Promise<ArticlesOutcome>;
  /** With null to a story of their own. */
  move: (articles: string[], story: string | null) => Promise<ArticlesOutcome>;
  merge: (from: string, into: string) => Promise<ArticlesOutcome>;
  /** A story file; null where there is none to be had. */
  pack: (what: ToHandOut) => Promise<PackedFile | null>;
  /** What the text of a story file holds. */
  preview: (text: string) => Promise<PackPreview>;
  /** Adds it to a story, or with null as one of its own. */
  add: (text: string, into: string | null) => Promise<ArticlesOutcome>;
};

const outcome = async (reply: ReturnType<typeof send<'eraseKept'>>): Promise<ArticlesOutcome> => {
  const answer = await reply;
  return answer.ok ? answer.value : 'refused';
};

export const myArticles: MyArticles = {
  look: async () => {
    const reply = await send('keptArticles', null);
    if (!reply.ok) return { is: 'failed' };
    return reply.value ? { is: 'list', all: reply.value, whole: true } : { is: 'refused' };
  },
  begin: async () => {
    const reply = await send('latestKept', null);
    if (!reply.ok) return { is: 'failed' };
    return reply.value ? { is: 'list', ...reply.value } : { is: 'refused' };
  },
  onChange: (call, signal) =>
    hear(
      {
        kept: () => {
          call();
          return null;
        },
        undoing: () => true,
      },
      signal,
    ),
  erase: (articles) => outcome(send('eraseKept', { articles })),
  restore: (articles) => outcome(send('restoreKept', { articles })),
  forget: (articles) => void send('forgetErased', { articles }),
  name: (story, name) => outcome(send('nameStory', { story, name })),
  move: (articles, story) => outcome(send('moveArticles', { articles, story })),
  merge: (from, into) => outcome(send('mergeStories', { from, into })),
  pack: async (what) => {
    const reply = await send('packStory', what);
    return reply.ok ? reply.value : null;
  },
  preview: async (text) => {
    const reply = await send('previewPack', { text });
    return (reply.ok && reply.value) || { is: 'refused', code: 'unread' };
  },
  add: (text, into) => outcome(send('addPack', { text, into })),
};

/** The same, begun at once: it takes longer than anything else that the page waits for. */
export const readAhead = (articles: MyArticles): MyArticles => {
  const begun = articles.begin();
  return { ...articles, begin: () => begun };
};
