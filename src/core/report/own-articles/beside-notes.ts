/** Notes on a page beside a reader's own articles: they put the articles' own sentences next to the page's. */

import { type ReadSentence, textAt } from '../../prose/read.ts';
import { tellsSame } from '../../prose/tells-same.ts';
import { alignmentsOf } from '../../spot/alignments.ts';
import { origins } from '../../story/origins.ts';
import { aloneNote } from '../alone-notes.ts';
import { joined, note, type Setting } from '../note.ts';
import { kindOf } from '../note-kind.ts';
import type { Note } from '../report.ts';
import { type OwnSentence, ownSentences } from './own-sentences.ts';
import type { Partners } from './partners.ts';

/** A sentence of another article, and how surely it tells the point of the page's. */
type Match = OwnSentence & { strength: number };

/** The sentence of each article that most surely tells the point of the page's; an article has none where nothing is sure enough. */
const matches = (
  { page, open }: Setting,
  sentence: ReadSentence,
  { separate }: Pick<Partners, 'separate'>,
): Match[] => {
  const here = { ...sentence, says: textAt(page, sentence) };
  return separate.flatMap(({ id }): Match[] => {
    let best: Match | null = null;
    for (const one of ownSentences(open).get(id) ?? []) {
      const strength = tellsSame(here, { ...one, measured: one.held.measured });
      if (strength > (best?.strength ?? 0)) best = { ...one, strength };
    }
    return best === null ? [] : [best];
  });
};

/** The note that puts the sentences found next to the page's. */
const sharedNote = (setting: Setting, sentence: ReadSentence, found: readonly Match[]): Note[] => {
  const [best] = [...found].sort((a, b) => b.strength - a.strength);
  if (!best) return [];
  const sources = found.map(({ held }) => held.source);
  const all = setting.open.story.sources;
  const holders = (id: string): string[] =>
    found.find(({ held }) => held.source === id)?.claim.sources ?? [];
  const reports = new Set(sources.flatMap((id) => [...origins([id], all, null, holders(id))])).size;
  return note(setting, kindOf('beside', { reports }), sentence, {
    strength: best.strength,
    claim: best.claim.id,
    statement: best.claim.statement,
    sources,
    origins: reports,
    folded: found.every(({ claim }) => claim.small),
    readings: joined(found.map(({ held, says }) => ({ sources: [held.source], says }))),
  });
};

/** The notes of a page in its order; `setting` has the story without the page's own article. Where only copies of the page are held, nothing is said to be only here. */
export const besideNotes = (setting: Setting, partners: Partners): Note[] => {
  const { page, open } = setting;
  const isWitnessed = partners.separate.some(({ complete }) => complete);
  return page.sentences.flatMap((sentence) => {
    const found = sharedNote(setting, sentence, matches(setting, sentence, partners));
    if (found.length > 0 || !isWitnessed) return found;
    return aloneNote(setting, sentence, alignmentsOf(sentence.measured, open).best);
  });
};
