/** One note as plain text. */
import { linkToPassage } from '../../core/files/text-fragment.ts';
import type { Apparatus, Piece } from '../../core/report/apparatus.ts';
import type { Note, Report } from '../../core/report/report.ts';
import type { StoryFacts } from '../../core/story/story.ts';
import { hereWords } from '../collation.tsx';
import { comparedWords } from '../edition.tsx';
import { isWeb } from '../links.ts';
import { inOne, type Say } from '../say.ts';
import { shortNames, sourceOf } from '../sources/teller.ts';
import { type PointWords, pointOf, pointWords } from './point-words.ts';

type Of = { report: Report; story: StoryFacts };

const plain = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const names = (story: StoryFacts, ids: readonly string[], say: Say): string =>
  shortNames(
    story,
    ids.flatMap((id) => sourceOf(story, id) ?? []),
    say,
  ).join(say('list_semicolon'));

/** The page's own words in their sentence, without quotation marks; nothing where it has none. */
export const hereText = ({ lemma }: Apparatus): string =>
  lemma === null ? '' : oneLine(`${lemma.before}${plain(lemma.words)}${lemma.after}`);

/** How the others put it, each wording with who has it. */
export const othersText = (apparatus: Apparatus, { story }: Of, say: Say): string[] =>
  apparatus.variants.map(({ words, sources, alike }) =>
    say('export_said', {
      who: [...(alike ? [say('reading_like')] : []), names(story, sources, say)].join(' '),
      words:
        words === null
          ? say('reading_other_words')
          : say('quote', { words: oneLine(plain(words)) }),
    }),
  );

const hereLine = ({ apparatus }: PointWords, of: Of, say: Say): string[] => {
  const words = hereText(apparatus);
  if (words === '') return [];
  const like =
    apparatus.like.length > 0
      ? [`${say('reading_like')} ${names(of.story, apparatus.like, say)}`]
      : [];
  const who = hereWords({ apparatus, ...of, say });
  return [
    [say('export_said', { who, words: say('quote', { words }) }), ...like].join(
      say('list_semicolon'),
    ),
  ];
};

/** All that the card says of a note, with what it was compared with, and the way to the passage where the page has an address. */
export const noteText = (
  note: Note,
  at: number,
  of: Of & { url: string | null },
  say: Say,
): string => {
  const words = pointWords(pointOf(note, at), of, say);
  const { kind, facet, statement, who } = words;
  return [
    facet === null ? kind : `${kind}${say('list_dot')}${facet}`,
    ...(statement === null ? [] : [statement]),
    ...hereLine(words, of, say),
    ...othersText(words.apparatus, of, say),
    ...(who.length > 0 ? [inOne(who, say)] : []),
    comparedWords(of.story, say),
    ...(isWeb(of.url) ? [linkToPassage(of.url, note.passage)] : []),
  ].join('\n');
};
