/** Drafts an edition from raw tellings: what an editor starts from. */

import type { Cleaned } from '../prose/lines/furniture.ts';
import { sentencesOf } from '../prose/telling-sentences.ts';
import { EDITION_FORMAT, type Edition, type EditionClaim } from '../story/edition.ts';
import { firstWords } from '../story/opening-words.ts';
import type { Telling } from '../story/telling.ts';
import { language } from '../text/language.ts';
import { holds, type TellingSentence } from '../text/span.ts';
import { type DraftClaim, phrase } from './claims.ts';
import { draftEvent } from './event.ts';
import type { Drafted } from './findings.ts';
import type { Derived } from './lineage.ts';

const sourceOf = (
  { id, meta, body }: Telling,
  cleaned: Cleaned | undefined,
  derived: Derived | undefined,
): Edition['sources'][number] => ({
  id,
  outlet: meta.outlet,
  credits: meta.credits,
  url: meta.url,
  date: meta.date,
  language: language(body),
  kind: 'article',
  dateline: cleaned?.dateline?.place ?? null,
  complete: cleaned?.breaksOff !== true,
  text: derived?.text ?? 'original',
  origin: derived?.origin ?? null,
  lineage: derived?.lineage ?? { how: 'own', from: null, evidence: [] },
});

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'story';

const claimOf = (
  claim: DraftClaim,
  id: string,
  excerpts: readonly string[],
  all: readonly TellingSentence[],
): EditionClaim => {
  const named = [...claim.evidence].map(([source, sentences]): [string, string[]] => [
    source,
    sentences.flatMap(({ from }) => {
      const found = all.find((one) => one.source === source && one.start === from);
      return found ? [firstWords(found, all)] : [];
    }),
  ]);
  const unsure = [...claim.unsure, ...excerpts].filter((source) => !claim.evidence.has(source));
  return {
    id,
    topic: claim.topic,
    core: false,
    matter: 'fact',
    replaces: [],
    statement: null,
    label: claim.label,
    evidence: Object.fromEntries(named),
    facet: claim.facet,
    kind: claim.kind,
    apart: claim.apart,
    quoted: claim.quoted,
    readings: Object.fromEntries(claim.readings),
    alike: [],
    unsure: [...new Set(unsure)],
    via: null,
    small: false,
    turned: [],
    terms: [],
  };
};

const numbered = (claims: readonly DraftClaim[]): string[] => {
  const counts = new Map<string, number>();
  return claims.map(({ topic }) => {
    const n = (counts.get(topic) ?? 0) + 1;
    counts.set(topic, n);
    return `${slug(topic)}-${n}`;
  });
};

const furnitureOf = (
  { id }: Telling,
  cleaned: Cleaned | undefined,
  all: readonly TellingSentence[],
): string[] =>
  all
    .filter(
      ({ source, start }) => source === id && cleaned?.dropped.some((span) => holds(span, start)),
    )
    .map((sentence) => firstWords(sentence, all));

/** By source and first words: the claims that each sentence backs. */
const claimsBySentence = (claims: readonly EditionClaim[]): Edition['sentences'] => {
  const by: Edition['sentences'] = {};
  for (const { id, evidence } of claims)
    for (const [source, firsts] of Object.entries(evidence))
      for (const first of firsts) {
        const own = by[source] ?? {};
        own[first] = [...(own[first] ?? []), id];
        by[source] = own;
      }
  return by;
};

/** The edition that a draft makes; `name` becomes its id. */
export const draftEdition = (
  name: string,
  files: readonly Telling[],
  { tellings, cleaned, claims, lineage }: Drafted,
): Edition => {
  const all = files.flatMap(sentencesOf);
  const excerpts = files.filter(({ id }) => cleaned.get(id)?.breaksOff).map(({ id }) => id);
  const ids = numbered(claims);
  const event = draftEvent(
    tellings,
    files.map(({ meta }) => meta.date),
  );
  // Where no slot is sure, the first words of a headline tell which story it is.
  const [first] = tellings;
  const head = first?.sentences.find(({ headline }) => headline);
  const slots = event.slots.map(({ label }) => label);
  const named =
    slots.length > 0 || !first || !head
      ? slots
      : [`“${phrase(first.text.slice(head.start, head.end))}”`];
  const origins = [...lineage.values()].flatMap(({ origin, name: called }): [string, string][] =>
    origin !== null && called !== null ? [[origin, called]] : [],
  );
  const drafted = claims.map((claim, i) =>
    claimOf(claim, ids[i] ?? `claim-${i + 1}`, excerpts, all),
  );
  const furniture = files
    .map((file): [string, string[]] => [file.id, furnitureOf(file, cleaned.get(file.id), all)])
    .filter(([, lines]) => lines.length > 0);
  return {
    format: EDITION_FORMAT,
    id: slug(name),
    title: [...named, event.day].join(', '),
    sample: false,
    version: 'draft',
    date:
      files
        .map(({ meta }) => meta.date)
        .sort()
        .at(-1) ?? event.day,
    editor: 'drafted, no editor yet',
    corrections: 'no address yet',
    event,
    abroad: {},
    sets: {},
    cues: {},
    needs: {},
    either: {},
    origins: Object.fromEntries(origins),
    introductions: {},
    sources: files.map((file) => sourceOf(file, cleaned.get(file.id), lineage.get(file.id))),
    claims: drafted,
    furniture: Object.fromEntries(furniture),
    sentences: claimsBySentence(drafted),
    dismissed: [],
  };
};
