/** One point as Markdown: the words side by side, those that differ bold, and who says them, with links. */
import { escaped, link, pieces } from '../../core/files/markdown.ts';
import { linkToPassage } from '../../core/files/text-fragment.ts';
import type { Note, Report } from '../../core/report/report.ts';
import type { StoryFacts } from '../../core/story/story.ts';
import { hereWords } from '../collation.tsx';
import { isWeb, textFragment } from '../links.ts';
import { inOne, type Say } from '../say.ts';
import { sourceOf, tellerWords } from '../sources/teller.ts';
import type { PointWords } from './point-words.ts';

type Of = { report: Report; story: StoryFacts };

const tellers = (ids: readonly string[], says: string | null, { story }: Of, say: Say): string =>
  ids
    .flatMap((id) => sourceOf(story, id) ?? [])
    .map((source) => {
      const name = tellerWords(story, source, say);
      return isWeb(source.url) ? link(name, textFragment(source.url, says)) : escaped(name);
    })
    .join(escaped(say('list_semicolon')).padEnd(2));

/** The links to a point's passages on the page; none where the page has no address. */
export const passageLinks = (notes: readonly Note[], url: string | null, say: Say): string => {
  if (!isWeb(url)) return '';
  return notes
    .map(({ passage }, n) =>
      link(
        notes.length > 1 ? say('row_show_n', { n: n + 1 }) : say('row_show'),
        linkToPassage(url, passage),
      ),
    )
    .join(' ');
};

const hereLines = ({ apparatus }: PointWords, ways: string, of: Of, say: Say): string[] => {
  const { lemma, like } = apparatus;
  if (lemma === null) return ways === '' ? [] : ['', ways];
  const around = (text: string) => (text === '' ? [] : [{ text, differs: false }]);
  const words = pieces([...around(lemma.before), ...lemma.words, ...around(lemma.after)]);
  const said = say('export_said', {
    who: escaped(hereWords({ apparatus, ...of, say })),
    words: say('quote', { words }),
  });
  const says = lemma.words.map(({ text }) => text).join('');
  const also =
    like.length > 0 ? [`${escaped(say('reading_like'))} ${tellers(like, says, of, say)}`] : [];
  return ['', [said, ...also, ...(ways === '' ? [] : [ways])].join(' ')];
};

/** Lines, each part after an empty one; `ways` are the links to the passages. */
export const pointMarkdown = (words: PointWords, ways: string, of: Of, say: Say): string[] => {
  const others = words.apparatus.variants.map(({ words: said, says, sources, alike }) =>
    say('export_said', {
      who: `- ${alike ? `${escaped(say('reading_like'))} ` : ''}${tellers(sources, says, of, say)}`,
      words:
        said === null
          ? `*${escaped(say('reading_other_words'))}*`
          : say('quote', { words: pieces(said) }),
    }),
  );
  return [
    ...hereLines(words, ways, of, say),
    ...(others.length > 0 ? ['', ...others] : []),
    ...(words.who.length > 0 ? ['', escaped(inOne(words.who, say))] : []),
  ];
};
