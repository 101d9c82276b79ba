/** What a page's JSON-LD says of its article (schema.org). Parsed as data, never run. */
export type Described = {
  headline: string | null;
  published: string | null;
  language: string | null;
};

const MOST_CHARACTERS = 500_000;
const MOST_NODES = 5_000;
const ARTICLE = /(?:Article|Posting|Report)$/;

type Thing = Record<string, unknown>;

const parse = (json: string): unknown => {
  try {
    return json.length > MOST_CHARACTERS ? null : JSON.parse(json);
  } catch {
    return null;
  }
};

const things = (root: unknown): Thing[] => {
  const found: Thing[] = [];
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && at < MOST_NODES; at += 1) {
    const value = queue[at];
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) found.push(value as Thing);
    for (const part of Object.values(value)) if (queue.length < MOST_NODES) queue.push(part);
  }
  return found;
};

const isArticle = (thing: Thing): boolean =>
  [thing['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type));

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null;

/** The first article described; else whatever else has a day of publication. */
export const described = (doc: Document): Described => {
  const scripts = [...doc.querySelectorAll('script[type="application/ld+json"]')].slice(0, 20);
  const all = scripts.flatMap((script) => things(parse(script.textContent ?? '')));
  const thing = all.find(isArticle) ?? all.find((one) => text(one.datePublished)) ?? {};
  return {
    headline: text(thing.headline),
    published: text(thing.datePublished),
    language: text(thing.inLanguage),
  };
};
