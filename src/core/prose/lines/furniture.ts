/** Takes what is no reporting out of a raw telling, and keeps what it says of where the text is from. */

import { blocks } from '../../text/blocks.ts';
import type { Block } from '../../text/page.ts';
import { endsSentence } from '../../text/sentence-end.ts';
import type { Span } from '../../text/span.ts';
import { type Dateline, datelineOf } from './dateline.ts';
import { type Why, whyNoReport } from './page-lines.ts';

export type Cleaned = {
  /** The headline and the paragraphs that report. */
  blocks: Block[];
  dropped: (Span & { why: Why })[];
  /** A line which says that the text is a machine's translation. */
  notice: boolean;
  dateline: Pick<Dateline, 'place' | 'agencies'> | null;
  /** The last sentence has no end. */
  breaksOff: boolean;
};

/** Lines before the lead that say where and by whom it was filed: "Seoul, South Korea", then "CNN". */
const filedLines = (text: string, dropped: readonly Span[]): Cleaned['dateline'] => {
  const lines = dropped.map(({ start, end }) => text.slice(start, end).trim());
  const at = lines.findIndex((line) =>
    /^\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?,\s\p{Lu}\p{L}+/u.test(line),
  );
  const agency = lines[at + 1];
  if (at < 0 || agency === undefined || !/^\p{Lu}[\p{L}\s]{1,20}$/u.test(agency)) return null;
  return { place: lines[at]?.split(',')[0] ?? '', agencies: [agency] };
};

/** Cleans a raw telling; front matter is left out, offsets stay those of the whole text. */
export const clean = (text: string): Cleaned => {
  const all = blocks(text);
  const [head] = all;
  const headline = head ? text.slice(head.start, head.end) : '';
  const judged = all.map((block) => ({
    block,
    why: block === head ? null : whyNoReport(text.slice(block.start, block.end), headline),
  }));
  const kept = judged.filter(({ why }) => why === null).map(({ block }) => block);
  const body = kept.filter(({ kind }) => kind === 'paragraph');
  const first = kept.findIndex(({ kind }) => kind === 'paragraph');
  const dropped = judged.flatMap(({ block: { start, end }, why }) =>
    why === null ? [] : [{ start, end, why }],
  );
  const before = dropped.filter(({ start }) => start < (kept[first]?.start ?? 0));
  const filed = body
    .slice(0, 3)
    .map(({ start, end }) => datelineOf(text.slice(start, end)))
    .find((line) => line !== null);
  const last = body.at(-1);
  const tail = last ? text.slice(last.start, last.end).trimEnd() : '.';
  return {
    blocks: kept,
    dropped,
    notice: dropped.some(({ why }) => why === 'notice'),
    dateline: filed ? { place: filed.place, agencies: filed.agencies } : filedLines(text, before),
    breaksOff: /(?:…|\.\.\.)["”]?$/u.test(tail) || !endsSentence(tail),
  };
};
