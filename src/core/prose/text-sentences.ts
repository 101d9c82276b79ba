import { sentences } from '../english/sentences.ts';
import type { Block } from '../text/page.ts';
import type { Span } from '../text/span.ts';

/** One text to fingerprint; `blocks` leave out what is furniture. */
export type ReportingText = { id: string; text: string; blocks: Block[]; date: string | null };

/** A sentence with its place in the text that it came from. */
export type SentenceSpan = Span & { headline: boolean };

/** The sentences of a text's blocks, in order. */
export const sentencesIn = (text: string, blocks: readonly Block[]): SentenceSpan[] =>
  blocks.flatMap(({ kind, start, end }) =>
    sentences(text, start, end).map((span) => ({ ...span, headline: kind === 'headline' })),
  );
