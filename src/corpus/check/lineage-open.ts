/** Holds each piece of a lineage's evidence against the tellings, so that what an editor gives is so. */
import { type Quote, quotes } from '../../core/prose/quotes.ts';
import { allSentences } from '../../core/prose/telling-sentences.ts';
import { runsInCommon, utterancesInCommon } from '../../core/prose/wording.ts';
import type { Code } from '../../core/story/codes.ts';
import type { Edition } from '../../core/story/edition.ts';
import { isFurniture } from '../../core/story/opening-words.ts';
import type { Telling } from '../../core/story/telling.ts';
import { blocks } from '../../core/text/blocks.ts';
import type { TellingSentence } from '../../core/text/span.ts';
import type { Open } from '../edition-rules.ts';
import { occurs } from '../excerpts.ts';

type Sentence = Pick<TellingSentence, 'source' | 'text'>;

const textsOf = (all: readonly Sentence[], source: string): string[] =>
  all.filter((sentence) => sentence.source === source).map(({ text }) => text);

/** Runs of words outside quotations that one source shares with another. */
const verbatim = (all: readonly Sentence[], one: string, other: string): number =>
  runsInCommon(textsOf(all, one), textsOf(all, other));

/** Claims that these two sources have and no other. */
const onlyIn = ({ claims }: Edition, one: string, other: string): number =>
  claims.filter(
    ({ evidence }) => Object.keys(evidence).length === 2 && one in evidence && other in evidence,
  ).length;

const quotesOf = ({ text }: Telling): Quote[] =>
  blocks(text).flatMap(({ start, end }) => quotes(text, start, end));

/** Utterances that both quote, in whatever words. */
const quotedInBoth = (tellings: readonly Telling[], one: string, other: string): number => {
  const [here, there] = [one, other].map((id) =>
    tellings.filter((telling) => telling.id === id).flatMap(quotesOf),
  );
  return utterancesInCommon(here ?? [], there ?? []);
};

type Source = Edition['sources'][number];
type Held = {
  edition: Edition;
  tellings: readonly Telling[];
  reporting: readonly TellingSentence[];
};

const counts = new WeakMap<readonly Telling[], Map<string, number>>();

/** What is counted over whole tellings is counted once for them. */
const once = (tellings: readonly Telling[], key: string, count: () => number): number => {
  const known = counts.get(tellings) ?? new Map<string, number>();
  counts.set(tellings, known);
  const n = known.get(key) ?? count();
  known.set(key, n);
  return n;
};

const counted = (code: string, id: string, model: string, held: Held): number | null => {
  const { edition, tellings, reporting } = held;
  const key = `${code} ${id} ${model} ${JSON.stringify(edition.furniture)}`;
  if (code === 'runs') return once(tellings, key, () => verbatim(reporting, id, model));
  if (code === 'quotations') return once(tellings, key, () => quotedInBoth(tellings, id, model));
  return code === 'only' ? onlyIn(edition, id, model) : null;
};

/** The first line of a telling that reports something, without what else stands in it. */
const headline = (id: string, { reporting }: Held): string[] =>
  reporting.find(({ source }) => source === id)?.words ?? [];

const sameHeadline = (one: string[], other: string[]): boolean => {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length > 0 && ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);
};

const bodyOf = (id: string, { tellings }: Held): string =>
  tellings.find((telling) => telling.id === id)?.body ?? '';

/** Whether a telling has a run of words, headlines apart, that any other has; in words, or null. */
const sharesWith = (id: string, { edition, tellings, reporting }: Held): string | null => {
  const body = reporting.filter((one, i) => reporting[i - 1]?.source === one.source);
  const other = edition.sources.find((one) => {
    const key = `none ${id} ${one.id} ${JSON.stringify(edition.furniture)}`;
    return one.id !== id && once(tellings, key, () => verbatim(body, id, one.id)) > 0;
  });
  return other ? `it shares runs of words with ${other.id}.` : null;
};

/** What speaks against a piece of evidence; null where nothing does. */
const against = (source: Source, piece: Code, held: Held): string | null => {
  const { code, source: model, n, names } = piece;
  const body = bodyOf(source.id, held);
  if (Array.isArray(names)) {
    const missing = names.filter((name) => !occurs(name, body));
    if (missing.length > 0) return `“${missing.join('”, “')}” is not in ${source.id}.`;
  }
  if (code === 'dateline' && piece.place !== source.dateline)
    return `“${piece.place}” is not the dateline given, “${source.dateline}”.`;
  if (code === 'none') return sharesWith(source.id, held);
  if (code === 'excerpt' && source.complete) return 'the telling is given as complete.';
  if (code === 'damaged' && source.text !== 'damaged') return 'the text is not given as damaged.';
  if (typeof model !== 'string' || code === 'excerpt') return null;
  if (!held.edition.sources.some(({ id }) => id === model) || model === source.id)
    return `“${model}” is no other source of this edition.`;
  const from = source.lineage.from?.source ?? null;
  if (from !== null && from !== model) return `“${model}” is not what it derives from, “${from}”.`;
  if (code === 'headline' && !sameHeadline(headline(source.id, held), headline(model, held)))
    return `its headline is not that of ${model}.`;
  if (typeof n !== 'number') return null;
  const found = counted(code, source.id, model, held);
  return found === null || found === n ? null : `${n} is given, ${found} found.`;
};

/** Evidence of the edition's lineages that the tellings do not bear out. */
export const lineageOpen = (edition: Edition, tellings: readonly Telling[]): Open[] => {
  const reporting = allSentences(tellings).filter((sentence) => !isFurniture(edition, sentence));
  return edition.sources.flatMap((source) =>
    source.lineage.evidence.flatMap((piece): Open[] => {
      const message = against(source, piece, { edition, tellings, reporting });
      const place = `sources › ${source.id} › lineage › evidence › ${piece.code}`;
      return message === null ? [] : [{ place, message }];
    }),
  );
};
