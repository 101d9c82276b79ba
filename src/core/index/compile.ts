/** Compiles an edition and its tellings into a story: facts in clear, wording only as fingerprints. */

import { sentencesOf } from '../prose/telling-sentences.ts';
import { type ReportingText, sentencesIn } from '../prose/text-sentences.ts';
import { claimWords } from '../story/claim-words.ts';
import type { Edition, EditionClaim } from '../story/edition.ts';
import { backing, isFurniture } from '../story/opening-words.ts';
import type { Claim } from '../story/story.ts';
import type { Telling } from '../story/telling.ts';
import { coverage, measure } from '../terms/measure.ts';
import { packTerms, terms } from '../terms/terms.ts';
import type { Weights } from '../terms/weights.ts';
import { blocks } from '../text/blocks.ts';
import { covers, holds } from '../text/span.ts';
import { runWords } from '../text/words.ts';
import { STORY_FORMAT, type Story } from './compiled-story.ts';
import { type Collated, collateUtterances, fingerprint, fingerprintRuns } from './fingerprint.ts';

/** A telling without its furniture; its headline stays, which spotting needs. */
const reporting = (edition: Edition, telling: Telling): ReportingText => {
  const dropped = sentencesOf(telling).filter((sentence) => isFurniture(edition, sentence));
  const kept = blocks(telling.text).filter(
    (block) => block.kind === 'headline' || !dropped.some((sentence) => covers(block, sentence)),
  );
  return { id: telling.id, text: telling.text, blocks: kept, date: telling.meta.date };
};

/** Readings that are the same but for case and marks are one; those that are alike stand together. */
const grouped = (claim: EditionClaim): Claim['readings'] => {
  const bySays = new Map<string, Claim['readings'][number]>();
  for (const [source, says] of Object.entries(claim.readings)) {
    const key = runWords(says).join(' ');
    const known = bySays.get(key) ?? { sources: [], says };
    bySays.set(key, { ...known, sources: [...known.sources, source] });
  }
  const all = [...bySays.values()];
  const firstLike = (source: string): number => {
    const group = claim.alike.find((one) => one.includes(source)) ?? [source];
    return all.findIndex(({ sources }) => sources.some((id) => group.includes(id)));
  };
  return [...all].sort(
    ({ sources: [a = ''] }, { sources: [b = ''] }) => firstLike(a) - firstLike(b),
  );
};

/** Readings without a facet are how each puts a point on which none differs. */
const alikeIn = ({ facet, readings, alike }: EditionClaim): Claim['alike'] => {
  const all = Object.keys(readings);
  return facet === null && all.length > 0 ? [all] : alike;
};

const compileClaim = (claim: EditionClaim, edition: Edition, weights: Weights): Claim => {
  return {
    id: claim.id,
    statement: claim.statement,
    label: claim.label,
    topic: claim.topic,
    core: claim.core,
    matter: claim.matter,
    facet: claim.facet,
    conflict: claim.kind === 'conflict',
    apart: claim.apart,
    small: claim.small,
    turned: claim.turned,
    quoted: claim.quoted,
    via: claim.via,
    sources: Object.keys(claim.evidence),
    unsure: claim.unsure,
    readings: grouped(claim),
    alike: alikeIn(claim),
    terms: packTerms(terms(claim.terms.join(' '), weights)),
    cues: edition.cues[claim.id] ?? [],
    needs: edition.needs[claim.id] ?? [],
    either: edition.either[claim.id] ?? [],
  };
};

/** The claim that a quotation is about: of those its sentence backs, the one whose words it has most of. */
const claimOf = (
  edition: Edition,
  all: ReturnType<typeof sentencesOf>,
  { at, words }: Collated,
  weights: Weights,
): string | null => {
  const quoted = measure(terms(words, weights));
  const backed = edition.claims
    .filter((claim) =>
      at.some(({ source, start }) =>
        backing(claim, source, all).some((sentence) => holds(sentence, start)),
      ),
    )
    .map((claim) => {
      const own = [claimWords(claim), ...claim.terms, ...Object.values(claim.readings)].join('\n');
      const share = coverage(measure(terms(own, weights)), quoted);
      return {
        id: claim.id,
        share: claim.small ? share - 1 : claim.facet === 'quotation' ? share + 1 : share,
      };
    });
  return backed.sort((a, b) => b.share - a.share)[0]?.id ?? null;
};

/** Compiles; what `check` finds open is not looked for again here. */
export const compile = (
  edition: Edition,
  tellings: readonly Telling[],
  weights: Weights,
): Story => {
  const all = tellings.flatMap(sentencesOf);
  const printed = tellings.map((telling) => reporting(edition, telling));
  const backs = (id: string, start: number): string[] =>
    edition.claims
      .filter((claim) => backing(claim, id, all).some((sentence) => holds(sentence, start)))
      .map((claim) => claim.id);
  const { id, title, event, abroad, sets, version, date, editor, corrections, sources } = edition;
  const { origins, introductions } = edition;
  return {
    format: STORY_FORMAT,
    id,
    title,
    event,
    abroad,
    sets,
    edition: {
      version,
      date,
      editor,
      corrections,
      drafted: edition.claims.some(({ statement }) => statement === null),
      ...(edition.sample && { sample: true }),
    },
    origins: Object.entries(origins).map(([origin, name]) => ({
      id: origin,
      name,
      ...(introductions[origin] && { introduction: introductions[origin] }),
    })),
    sources,
    claims: edition.claims.map((claim) => compileClaim(claim, edition, weights)),
    replaces: Object.fromEntries(
      edition.claims.flatMap((claim) =>
        claim.replaces.length > 0 ? [[claim.id, claim.replaces]] : [],
      ),
    ),
    sentences: printed.flatMap((telling) =>
      fingerprint(telling, weights, ({ start }) => backs(telling.id, start)),
    ),
    utterances: collateUtterances(printed).map((collated) => ({
      ...collated.utterance,
      claim: claimOf(edition, all, collated, weights),
    })),
    runs: Object.fromEntries(printed.map((telling) => [telling.id, fingerprintRuns(telling)])),
  };
};

/** The headline and first sentences of each telling, by which a page's candidates are found. */
export const openings = (edition: Edition, tellings: readonly Telling[]): string[] =>
  tellings.map((telling) => {
    const { text, blocks: kept } = reporting(edition, telling);
    return sentencesIn(text, kept)
      .slice(0, 6)
      .map(({ start, end }) => text.slice(start, end))
      .join('\n');
  });
