/** Spotting in languages whose passages are not compared: by names, days and the edition's key words. */

import type { OpenStory } from '../index/open.ts';
import type { ReadPage } from '../prose/read.ts';
import type { Code } from '../story/codes.ts';
import type { Abroad, Slot } from '../story/story.ts';
import { firstEntry, hasEntry, type Searched, searched } from '../text/key-words.ts';
import { type Evidence, liveEvidence, textOf } from './evidence.ts';
import { foreignDay } from './foreign-day.ts';
import { EARLY } from './outline.ts';
import { CONTRADICTED, type Verdict } from './spot.ts';

/** A head: the headline, the lead and what follows it in a report's first paragraphs. */
const HEAD = 5;
/** Of a page longer than `EARLY`, a report gives more than a quarter of its sentences to the event. */
const PASSING = 1 / 4;
/**
 * There is no public set in these languages to fit on, so confidence follows a rule of judgement: each
 * ground (who, what, whom, where, the day, each core claim) doubles the odds. All four names alone make
 * them even, since the same people meet in the same place more than once; two grounds more reach the line.
 */
const FEWEST_ODDS = 1 / 16;

/** All languages as one, for a page in a language of which no words are held. */
const joined = (all: readonly Abroad[]): Abroad => {
  const of = (slot: Exclude<keyof Abroad, 'claims'>): string[] =>
    all.flatMap((words) => words[slot]);
  const ids = [...new Set(all.flatMap(({ claims }) => Object.keys(claims)))];
  return {
    who: of('who'),
    what: of('what'),
    whom: of('whom'),
    where: of('where'),
    elsewhere: of('elsewhere'),
    claims: Object.fromEntries(
      ids.map((id) => [id, all.flatMap(({ claims }) => claims[id] ?? [])]),
    ),
  };
};

type Read = { sentences: Searched[]; headline: Searched; head: Searched[]; early: Searched[] };

const readOf = (read: ReadPage): Read => {
  const { page, sentences } = read;
  const found = sentences.map(({ start, end }) => searched(page.text.slice(start, end)));
  const headlines = sentences.filter(({ headline }) => headline);
  return {
    sentences: found,
    headline: searched(textOf(read, headlines)),
    head: found.slice(0, HEAD),
    early: found.slice(0, EARLY),
  };
};

const anyHas = (texts: readonly Searched[], entries: readonly string[]): boolean =>
  texts.some((text) => firstEntry(text, entries) !== null);

/** The labels of the slots that are named where a report names them, and of those that are not. */
const namedSlots = (
  read: Read,
  slots: readonly Slot[],
  words: Abroad,
): { named: Slot[]; missing: Slot[] } => {
  const isNamed = ({ slot, any }: Slot): boolean =>
    anyHas(slot === 'where' ? read.early : read.head, [...words[slot], ...any]);
  return {
    named: slots.filter(isNamed),
    missing: slots.filter((slot) => slot.slot !== 'where' && !isNamed(slot)),
  };
};

/** Another place in the headline, or at the head without the event's own, is another event's. */
const sceneEvidence = (read: Read, slots: readonly Slot[], words: Abroad): Evidence => {
  const where = slots.find(({ slot }) => slot === 'where');
  if (!where) return { why: [], against: [] };
  const here = [...words.where, ...where.any];
  const others = (texts: readonly Searched[]): string[] =>
    words.elsewhere.filter((entry) => texts.some((text) => hasEntry(text, entry)));
  const titled =
    firstEntry(read.headline, [...here, ...words.whom]) === null ? others([read.headline]) : [];
  const set = anyHas(read.head, here) ? [] : others(read.head);
  const elsewhere = [...new Set([...titled, ...set])].map((entry) => entry.replace(/\*/g, ''));
  if (elsewhere.length > 0)
    return { why: [], against: [{ code: 'place', here: elsewhere, story: where.label }] };
  const named = anyHas(read.early, here);
  return { why: named ? [{ code: 'place', names: [where.label] }] : [], against: [] };
};

/** A page of which little names whom the event is about, or states a claim, only mentions it. */
const passingEvidence = ({ sentences }: Read, slots: readonly Slot[], words: Abroad): Code[] => {
  const who = slots.filter(({ slot }) => slot === 'who').flatMap(({ any }) => any);
  const telling = [...words.who, ...who, ...Object.values(words.claims).flat()];
  const n = sentences.filter((sentence) => firstEntry(sentence, telling) !== null).length;
  const of = sentences.length;
  return of > EARLY && n / of < PASSING ? [{ code: 'passing', n, of }] : [];
};

const claimsStated = ({ sentences }: Read, { claims }: Abroad): string[] =>
  Object.entries(claims).flatMap(([id, entries]) => (anyHas(sentences, entries) ? [id] : []));

/** What a page's head does not name is not there, or comes late. */
const unsaid = ({ sentences }: Read, lacking: readonly Slot[], words: Abroad): Code[] => {
  const absent = lacking.filter(({ slot, any }) => !anyHas(sentences, [...words[slot], ...any]));
  if (absent.length > 0) return [{ code: 'core', names: labels(absent) }];
  return lacking.length > 0 ? [{ code: 'late' }] : [];
};

const labels = (slots: readonly Slot[]): string[] => slots.map(({ label }) => label);

/** Weighs a page in another language against a story. */
export const spotAbroad = (page: ReadPage, { story }: OpenStory, language: string): Verdict => {
  const { event, abroad, claims } = story;
  const known = abroad[language];
  const words = known ?? joined(Object.values(abroad));
  const read = readOf(page);
  const { named, missing } = namedSlots(read, event.slots, words);
  const day = foreignDay(page, HEAD, event.day, anyHas(read.head, words.elsewhere));
  const scene = sceneEvidence(read, event.slots, words);
  const stated = claimsStated(read, words);
  const acting = named.filter(({ slot }) => slot !== 'where');
  // In a language of which no words are held, only a name tells by not being there.
  const lacking = known ? missing : missing.filter(({ slot }) => slot === 'who');
  const vetoes: Code[] = [
    ...day.against,
    ...scene.against,
    ...passingEvidence(read, event.slots, words),
    ...unsaid(read, lacking, words),
  ];
  const grounds = acting.length + scene.why.length + day.why.length + stated.length;
  const odds = FEWEST_ODDS * 2 ** grounds;
  const confidence = odds / (1 + odds);
  return {
    confidence: vetoes.length > 0 ? Math.min(CONTRADICTED, confidence) : confidence,
    why: [
      ...(acting.length > 0 ? [{ code: 'names', names: labels(acting) }] : []),
      ...scene.why,
      ...day.why,
      ...(stated.length > 0
        ? [{ code: 'act', n: stated.length, of: claims.filter(({ core }) => core).length }]
        : []),
    ],
    against: [
      ...vetoes,
      ...(known ? [] : [{ code: 'language', language }]),
      ...liveEvidence(page).against,
    ],
  };
};
