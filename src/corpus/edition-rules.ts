import type { Edition, EditionClaim } from '../core/story/edition.ts';
import { runWords } from '../core/text/words.ts';
import { SETS } from './sets/sets.ts';

/** Something that is not as it should be, and where: in the edition, or at a sentence of a telling. */
export type Open = {
  place: string;
  message: string;
  sentence?: { source: string; start: number; text: string };
};

/** Words that a reading may have. */
export const MOST_WORDS = 8;

const at = (...parts: string[]): string => parts.join(' › ');

const twice = (ids: string[], place: string): Open[] =>
  ids
    .filter((id, i) => ids.indexOf(id) !== i)
    .map((id) => ({ place: at(place, id), message: 'this id is given twice.' }));

const unknown = (
  ids: string[],
  known: Set<string>,
  place: string,
  what: 'source' | 'origin' = 'source',
): Open[] =>
  ids
    .filter((id) => !known.has(id))
    .map((id) => ({ place, message: `no ${what} “${id}” is in this edition.` }));

const sourceRules = ({ sources, origins }: Edition, known: Set<string>): Open[] =>
  sources.flatMap(({ id, origin, lineage }) => {
    const place = at('sources', id);
    const from = lineage.from?.source ? [lineage.from.source] : [];
    return [
      ...unknown(from, known, at(place, 'lineage')),
      ...unknown(
        origin ? [origin] : [],
        new Set(Object.keys(origins)),
        at(place, 'origin'),
        'origin',
      ),
    ];
  });

/** What the entries of one claim demand of one another. */
const shape = ({
  facet,
  kind,
  apart,
  quoted,
  readings,
  statement,
  label,
  turned,
  alike,
}: EditionClaim): [string, string][] => {
  const wrong: [string, string][] = [];
  const differs = Object.keys(readings).length > 0;
  if (differs && (facet === null) !== (kind === null))
    wrong.push(['readings', 'readings need a facet and a kind, or neither where they are alike.']);
  if (!differs && kind !== null) wrong.push(['kind', 'a kind needs readings.']);
  if ((quoted !== null) !== (facet === 'quotation'))
    wrong.push(['quoted', 'given with the facet “quotation”, and only then.']);
  if (statement === null && label === null) wrong.push(['statement', 'missing.']);
  if (statement !== null && label !== null)
    wrong.push(['label', 'only a drafted claim has it, which has no statement.']);
  if (apart.length > 0 && kind !== 'conflict') wrong.push(['apart', 'only a conflict has it.']);
  for (const [key, named] of Object.entries({ turned, alike: alike.flat() }))
    for (const id of named.filter((source) => !(source in readings)))
      wrong.push([key, `${id} has no reading here.`]);
  if (
    facet !== null &&
    alike.some((group) => Object.keys(readings).every((id) => group.includes(id)))
  )
    wrong.push(['alike', 'all are: then it has no facet and no kind.']);
  return wrong;
};

const claimRules = (claim: EditionClaim, known: Set<string>): Open[] => {
  const place = at('claims', claim.id);
  const { evidence, readings, unsure, apart } = claim;
  const found = [
    ...unknown(Object.keys(evidence), known, at(place, 'evidence')),
    ...unknown(Object.keys(readings), known, at(place, 'readings')),
    ...unknown(unsure, known, at(place, 'unsure')),
    ...unknown(apart, known, at(place, 'apart')),
  ];
  if (Object.keys(evidence).length === 0)
    found.push({ place: at(place, 'evidence'), message: 'no source backs this claim.' });
  for (const id of unsure.filter((source) => source in evidence))
    found.push({ place: at(place, 'unsure', id), message: 'it has evidence, so it can be told.' });
  for (const [source, says] of Object.entries(readings))
    if (runWords(says).length > MOST_WORDS)
      found.push({
        place: at(place, 'readings', source),
        message: `more than ${MOST_WORDS} words.`,
      });
  return [...found, ...shape(claim).map(([key, message]) => ({ place: at(place, key), message }))];
};

const strayClaims = (ids: string[], { claims }: Edition, place: string): Open[] =>
  ids
    .filter((id) => !claims.some((claim) => claim.id === id))
    .map((id) => ({ place: at(place, id), message: `no claim “${id}” is in this edition.` }));

const straySets = (cues: Edition['cues'], { sets }: Edition, place: string): Open[] =>
  Object.entries(cues).flatMap(([id, some]) =>
    some
      .flatMap((cue) => [...cue.matchAll(/\$([^\s|]+)/g)].map(([, name = '']) => name))
      .filter((name) => !(name in sets) && !(name in SETS))
      .map((name) => ({
        place: at(place, id),
        message: `no set “${name}” is in this edition.`,
      })),
  );

/** What is written as cues, by claim. */
const CUED = ['cues', 'needs', 'either'] as const;

/** Ids that a claim takes the place of, but that are in use. */
const strayReplaced = ({ claims }: Edition): Open[] => {
  const ids = new Set(claims.map(({ id }) => id));
  return claims.flatMap(({ id, replaces }) =>
    replaces
      .filter((old) => ids.has(old))
      .map((old) => ({
        place: at('claims', id, 'replaces'),
        message: `“${old}” is still the id of a claim.`,
      })),
  );
};

const strayTopics = ({ event, claims }: Edition): Open[] => {
  const topics = new Set(claims.map(({ topic }) => topic));
  return event.parts.flatMap((part) =>
    part.topics
      .filter((topic) => !topics.has(topic))
      .map((topic) => ({
        place: at('event', 'parts', part.id),
        message: `no claim has the topic “${topic}”.`,
      })),
  );
};

/** What is wrong with an edition in itself, whatever its tellings say. */
export const broken = (edition: Edition): Open[] => {
  const known = new Set(edition.sources.map(({ id }) => id));
  return [
    ...twice([...edition.sources.map(({ id }) => id)], 'sources'),
    ...twice(
      edition.claims.map(({ id }) => id),
      'claims',
    ),
    ...sourceRules(edition, known),
    ...unknown(Object.keys(edition.furniture), known, 'furniture'),
    ...unknown(Object.keys(edition.sentences), known, 'sentences'),
    ...edition.dismissed.flatMap(({ between }, i) =>
      unknown(Object.keys(between), known, at('dismissed', `${i + 1}`)),
    ),
    ...edition.claims.flatMap((claim) => claimRules(claim, known)),
    ...unknown(
      Object.keys(edition.introductions),
      new Set(Object.keys(edition.origins)),
      'introductions',
      'origin',
    ),
    ...CUED.flatMap((key) => [
      ...strayClaims(Object.keys(edition[key]), edition, key),
      ...straySets(edition[key], edition, key),
    ]),
    ...strayReplaced(edition),
    ...strayTopics(edition),
    ...Object.entries(edition.abroad).flatMap(([tag, { claims }]) =>
      strayClaims(Object.keys(claims), edition, at('abroad', tag, 'claims')),
    ),
  ];
};
