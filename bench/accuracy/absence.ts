/**
 * Claims of absence, and how often they are wrong. Of what a page does have in common with what is
 * held, `wrong` is the share that it is told nobody else has, or that it lacks. The protocols:
 *
 * `alone`, on ECB+. Each page of a story is noted against the two tellings that the story holds, as
 * if it had been spotted. Of its sentences those are looked at with which a sentence of a held
 * telling is annotated to report the same event with the same participants (label 2): none of them
 * should get the note "only here". `ofNotes` is the share of wrong ones among all such notes on
 * annotated sentences; ECB+ annotates mostly what several tellings report, so that share is too high.
 *
 * `leftOut`, on the bundled story, since only an edition has claims. Each telling in turn is left out
 * (`variorum build --without`) and read as a page, spotted or not. A claim that the page is said to
 * lack is wrong where the whole edition says that the telling has it; where the edition cannot tell,
 * it is not counted. `ofNotes` is the share of wrong ones among all that is said to be left out. The
 * edition's terms were chosen with these tellings at hand, so both flatter.
 */

import { compile } from '../../src/core/index/compile.ts';
import { type OpenStory, open } from '../../src/core/index/open.ts';
import { withWordSets } from '../../src/core/index/word-sets.ts';
import { readPage } from '../../src/core/prose/read.ts';
import { leftOut } from '../../src/core/report/lacking/left-out.ts';
import { notesOn } from '../../src/core/report/notes.ts';
import { recognise } from '../../src/core/spot/recognise.ts';
import { without } from '../../src/core/story/without.ts';
import type { Weights } from '../../src/core/terms/weights.ts';
import { blocks } from '../../src/core/text/blocks.ts';
import type { Page } from '../../src/core/text/page.ts';
import { ARTICLES, absent } from '../../src/corpus/at-hand.ts';
import { editionIds, editionOf } from '../../src/corpus/editions.ts';
import { SETS } from '../../src/corpus/sets/sets.ts';
import { readTellings, storyFolder } from '../../src/corpus/tellings.ts';
import { type Rate, rate } from '../rate.ts';
import { type PageItem, pageItems, pairs, readStories, type StoryItem } from './data.ts';
import { progress } from './progress.ts';
import { pageOf, storyOf } from './stories.ts';

export type Absence = {
  alone: { wrong: Rate; ofNotes: Rate };
  /** `why` there is nothing: then both rates are of nothing. */
  leftOut: { wrong: Rate; ofNotes: Rate; why: string | null };
};

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const docOf = (sentence: string): string => sentence.split('#')[0] ?? '';

/** The annotated sentences of a telling, bared, each with the tellings that report the same. */
type Annotated = Map<string, Map<string, Set<string>>>;

const annotated = async (dir: string): Promise<Annotated> => {
  const all: Annotated = new Map();
  const sentenceOf = (id: string, text: string): Set<string> => {
    const doc = all.get(docOf(id)) ?? new Map<string, Set<string>>();
    all.set(docOf(id), doc);
    const partners = doc.get(bare(text)) ?? new Set<string>();
    doc.set(bare(text), partners);
    return partners;
  };
  for await (const { a, b, text_a, text_b, label } of pairs(dir)) {
    if (a === undefined || b === undefined) continue;
    const [ofA, ofB] = [sentenceOf(a, text_a), sentenceOf(b, text_b)];
    if (label !== 2) continue;
    ofA.add(docOf(b));
    ofB.add(docOf(a));
  }
  return all;
};

/** What is noted on a page as if it had been spotted to tell a story. */
const noted = (page: Page, opened: OpenStory, weights: Weights) => {
  const read = readPage(page, weights);
  const recognised = recognise(read, opened);
  const own = recognised
    .filter(({ relation }) => relation !== 'rewrites')
    .map(({ source }) => source);
  return { recognised, ...notesOn({ page: read, open: opened, recognised, own, part: null }) };
};

/** Passages of the page that are said to be only here, bared. */
const aloneOn = (page: Page, opened: OpenStory, weights: Weights): string[] =>
  noted(page, opened, weights)
    .notes.filter(({ kind }) => kind === 'alone')
    .map(({ passage }) => bare(passage.exact));

const openedStories = (
  items: readonly StoryItem[],
  weights: Weights,
): ((item: PageItem) => OpenStory | null) => {
  const made = new Map<string, OpenStory>();
  return ({ set, gold }) => {
    const item = items.find((one) => one.set === set && one.story === gold);
    if (!item) return null;
    const opened =
      made.get(item.story) ?? open(storyOf(item, item.story, false, weights).story, weights);
    made.set(item.story, opened);
    return opened;
  };
};

const measureAlone = async (dir: string, weights: Weights): Promise<Absence['alone']> => {
  const sentences = await annotated(dir);
  const storyFor = openedStories(await readStories(dir), weights);
  const count = { alone: 0, wrong: 0, partnered: 0 };
  const { tick, done } = progress('alone', 200);
  for await (const item of pageItems(dir)) {
    const opened = item.set === 'ecbplus' && item.kind === 'pos' ? storyFor(item) : null;
    const known = sentences.get(item.doc_id);
    if (!opened || !known) continue;
    tick();
    const held = opened.story.sources.map(({ id }) => id);
    const alone = aloneOn(pageOf(item, false), opened, weights);
    for (const [sentence, partners] of known) {
      const partnered = held.some((id) => partners.has(id));
      const isAlone = alone.some((passage) => passage.includes(sentence));
      if (partnered) count.partnered += 1;
      if (isAlone) count.alone += 1;
      if (isAlone && partnered) count.wrong += 1;
    }
  }
  done();
  return {
    wrong: rate(count.wrong, count.partnered),
    ofNotes: rate(count.wrong, count.alone),
  };
};

/** The claims that a story without this telling says its page lacks. */
const saidToLack = (id: string, source: string, weights: Weights): string[] => {
  const edition = without(editionOf(id), source);
  const all = readTellings(storyFolder(ARTICLES, id));
  const telling = all.find((one) => one.id === source);
  if (!telling) return [];
  const held = all.filter((one) => edition.sources.some((kept) => kept.id === one.id));
  const opened = open(withWordSets(compile(edition, held, weights), SETS), weights);
  const { body: text, meta } = telling;
  const page: Page = { text, blocks: blocks(text), url: null, date: meta.date, language: 'en' };
  const { recognised, near } = noted(page, opened, weights);
  return leftOut(opened, recognised, near, null).map(({ claim }) => claim);
};

const measureLeftOut = (weights: Weights): Absence['leftOut'] => {
  if (absent) return { wrong: rate(0, 0), ofNotes: rate(0, 0), why: absent };
  const count = { said: 0, wrong: 0, held: 0 };
  for (const id of editionIds()) {
    const { sources, claims } = editionOf(id);
    // An excerpt is never said to lack anything.
    for (const { id: source } of sources.filter(({ complete }) => complete)) {
      const has = claims.filter(({ evidence }) => source in evidence).map((claim) => claim.id);
      const unsure = claims
        .filter((claim) => claim.unsure.includes(source))
        .map((claim) => claim.id);
      const said = saidToLack(id, source, weights).filter((claim) => !unsure.includes(claim));
      count.said += said.length;
      count.wrong += said.filter((claim) => has.includes(claim)).length;
      count.held += has.length;
    }
  }
  return {
    wrong: rate(count.wrong, count.held),
    ofNotes: rate(count.wrong, count.said),
    why: null,
  };
};

/** Measures how often "only here" and "not on this page" are wrong. */
export const measureAbsence = async (dir: string, weights: Weights): Promise<Absence> => ({
  alone: await measureAlone(dir, weights),
  leftOut: measureLeftOut(weights),
});
