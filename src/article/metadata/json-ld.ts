/** What a page's JSON-LD says of its article (schema.org). Parsed as data, never run. */
import { plainTitle } from '../title-words.ts';
import { sameAddress } from './address.ts';

export type Described = {
  headline: string | null;
  /** Each day that descriptions of this page, equally likely to be its own, give for it. */
  published: string[];
  modified: string | null;
  language: string | null;
  /** Whoever publishes it, by name. */
  publisher: string | null;
  /** The article's text, where the page gives it whole. */
  body: string | null;
  /** How many words it counts there. */
  words: number | null;
  /** Minutes that it takes to read. */
  minutes: number | null;
  /** True where the page is said to be a film or a broadcast, and no article. */
  played: boolean;
  /** False where the page says that some of its article is for those who pay. */
  free: boolean;
};

/** How the page is known besides: what its description should name, titles plain; and whether the head is another page's. */
export type Known = {
  addresses: readonly string[];
  titles: readonly string[];
  leftBehind: boolean;
};

const MOST_CHARACTERS = 500_000;
const MOST_NODES = 5_000;
const ARTICLE = /(?:Article|Posting|Report)$/;
/** Parts of a description that are about other pages. */
const ELSEWHERE =
  /^(?:itemListElement|mentions|citation|relatedLink|isBasedOn|isPartOf|hasPart|subjectOf|liveBlogUpdate|significantLink|comment|review)$/;

type Thing = Record<string, unknown>;
type Placed = { thing: Thing; elsewhere: boolean };

const parse = (json: string): unknown => {
  try {
    return json.length > MOST_CHARACTERS ? null : JSON.parse(json);
  } catch {
    return null;
  }
};

const things = (root: unknown): Placed[] => {
  const found: Placed[] = [];
  const queue: { value: unknown; elsewhere: boolean }[] = [{ value: root, elsewhere: false }];
  for (let at = 0; at < queue.length && at < MOST_NODES; at += 1) {
    const { value, elsewhere = false } = queue[at] ?? {};
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) found.push({ thing: value as Thing, elsewhere });
    for (const [name, part] of Object.entries(value))
      if (queue.length < MOST_NODES)
        queue.push({ value: part, elsewhere: elsewhere || ELSEWHERE.test(name) });
  }
  return found;
};

const isArticle = ({ thing }: Placed): boolean =>
  [thing['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type));

const PLAYED = /^(?:VideoObject|AudioObject|PodcastEpisode|RadioEpisode|TVEpisode|Clip)$/;

/** A film that has the page's own title. */
const isPlayed = ({ thing, elsewhere }: Placed, { titles }: Known): boolean => {
  const name = plainTitle(text(thing.name) ?? '');
  return (
    !elsewhere &&
    [thing['@type']].flat().some((type) => typeof type === 'string' && PLAYED.test(type)) &&
    titles.some((title) => isPartOf(name, title))
  );
};

/** "PT14M": ISO 8601. */
const minutesOf = (duration: string | null): number | null => {
  const [, hours, minutes] = /^PT(?:(\d+)H)?(?:(\d+)M)?/.exec(duration ?? '') ?? [];
  return hours || minutes ? 60 * Number(hours ?? 0) + Number(minutes ?? 0) : null;
};

/** What is said in a string, in the first of several, or as the value of an object. */
const text = (value: unknown): string | null => {
  const [first] = [value].flat();
  const said = (first as Thing | null | undefined)?.['@value'] ?? first;
  return typeof said === 'string' && said.trim() !== '' ? said : null;
};

const count = (value: unknown): number | null => {
  const number = Number.parseInt(String([value].flat()[0]), 10);
  return Number.isNaN(number) ? null : number;
};

const idOf = (value: unknown): string | null =>
  text(value) ??
  (typeof value === 'object' && value !== null ? text((value as Thing)['@id']) : null);

/** Of one or several publishers the first. */
const nameOf = (value: unknown): string | null => {
  const [first] = [value].flat();
  return text(first) ?? text((first as Thing | null | undefined)?.name);
};

const LONG = 12;

const isPartOf = (one: string, other: string): boolean =>
  (one.length > LONG && other.includes(one)) || (other.length > LONG && one.includes(other));

/** How surely a description is of this page: 3 by its address, 2 by its headline, 1 says neither; 0 is another's. */
const likelihood = (
  { thing, elsewhere }: Placed,
  { addresses, titles, leftBehind }: Known,
): number => {
  const named = [thing.mainEntityOfPage, thing.url, thing['@id']]
    .flatMap((value) => idOf(value) ?? [])
    .filter((url) => /^https?:|^\//.test(url));
  if (named.some((url) => addresses.some((own) => sameAddress(url, own)))) return 3;
  const headline = plainTitle(text(thing.headline) ?? '');
  const alike = titles.some((title) => isPartOf(headline, title));
  if (alike) return 2;
  return leftBehind || elsewhere || (named.length > 0 && addresses.length > 0 && headline !== '')
    ? 0
    : 1;
};

/** The likeliest, in their order; none where all are other pages'. */
const best = (all: readonly Placed[], known: Known): Thing[] => {
  const ranked = all.map((one) => ({ ...one, fits: likelihood(one, known) }));
  const most = Math.max(0, ...ranked.map(({ fits }) => fits));
  return most === 0 ? [] : ranked.filter(({ fits }) => fits === most).map(({ thing }) => thing);
};

/** `false`, or schema.org's own name for it. */
const isFalse = (value: unknown): boolean =>
  value === false || /^(?:https?:\/\/schema\.org\/)?false$/i.test(String(value).trim());

/** A description says it of the whole, of a part, or of both. */
const isFree = ({ isAccessibleForFree, hasPart }: Thing): boolean =>
  ![
    isAccessibleForFree,
    ...[hasPart].flat().map((part) => (part as Thing | null)?.isAccessibleForFree),
  ].some(isFalse);

/** The article that is this page's; else whatever else of this page has a day of publication. */
export const described = (doc: Document, known: Known): Described => {
  const scripts = [...doc.querySelectorAll('script[type="application/ld+json"]')].slice(0, 20);
  const all = scripts.flatMap((script) => things(parse(script.textContent ?? '')));
  const dated = all.filter(({ thing }) => text(thing.datePublished));
  const articles = best(all.filter(isArticle), known);
  const own = articles.length > 0 ? articles : best(dated, known);
  const [thing = {}] = own;
  return {
    headline: text(thing.headline),
    published: own.flatMap(({ datePublished }) => text(datePublished) ?? []),
    modified: text(thing.dateModified),
    language: text(thing.inLanguage),
    publisher: nameOf(thing.publisher),
    body: text(thing.articleBody),
    words: count(thing.wordCount),
    minutes: minutesOf(text(thing.timeRequired)),
    played: articles.length === 0 && all.some((one) => isPlayed(one, known)),
    free: own.every(isFree),
  };
};
