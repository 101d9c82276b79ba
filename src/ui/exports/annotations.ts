/** A page's notes as annotations, for programs that put them on the page again. */
import { type Exported, type ExportedNote, notesIn } from '../../core/files/exported.ts';
import { hypothesisFile } from '../../core/files/hypothesis.ts';
import { escaped } from '../../core/files/markdown.ts';
import { webAnnotationFile } from '../../core/files/web-annotation.ts';
import { comparedWords } from '../edition.tsx';
import { isWeb } from '../links.ts';
import type { Say } from '../say.ts';
import { sourceOf } from '../sources/teller.ts';
import { noteText } from './note-text.ts';
import { pointMarkdown } from './point-markdown.ts';
import { pointOf, pointWords } from './point-words.ts';

/** The words as they stand in the page; as they were read, where that is not known. */
const quoted = ({ note, place }: ExportedNote) => {
  const { exact, prefix, suffix } = (place ?? note).passage;
  return { type: 'TextQuoteSelector' as const, exact, prefix, suffix };
};

const positioned = (span: { start: number; end: number } | undefined) =>
  span === undefined
    ? []
    : [{ type: 'TextPositionSelector' as const, start: span.start, end: span.end }];

/** Markdown, as Hypothesis shows it; without the way to the passage, since it stands there. */
const textFor = ({ note, at }: ExportedNote, exported: Exported, say: Say): string => {
  const words = pointWords(pointOf(note, at), exported, say);
  const head = [words.kind, ...(words.facet === null ? [] : [words.facet])].join(say('list_dot'));
  return [
    `**${escaped(head)}**`,
    ...(words.statement === null ? [] : ['', escaped(words.statement)]),
    ...pointMarkdown(words, '', exported, say),
    '',
    escaped(comparedWords(exported.story, say)),
  ].join('\n');
};

/** `url` is the page's, which both formats need. */
export const hypothesisOf = (exported: Exported, url: string, say: Say): string =>
  hypothesisFile(
    notesIn(exported).map((one) => ({
      uri: url,
      document: { title: [exported.title ?? exported.story.title] },
      target: [
        {
          source: url,
          selector: [quoted(one), ...positioned(one.place?.passage)],
        },
      ],
      text: textFor(one, exported, say),
      tags: [say('extName'), say(`kind_${one.note.kind}`)],
    })),
  );

/** Addresses of the texts that a note speaks of, each once. */
const cited = ({ note }: ExportedNote, { story }: Exported): string[] => [
  ...new Set(
    [...note.sources, ...note.like, ...note.readings.flatMap(({ sources }) => sources)]
      .flatMap((id) => sourceOf(story, id)?.url ?? [])
      .filter(isWeb),
  ),
];

export const webAnnotationsOf = (exported: Exported, url: string, say: Say): string => {
  const { story } = exported;
  const language = say('locale_dates');
  const body = (value: string, purpose: 'commenting' | 'tagging') => ({
    type: 'TextualBody' as const,
    value,
    format: 'text/plain' as const,
    language,
    purpose,
  });
  return webAnnotationFile(
    { story: story.id, edition: story.edition.version, url, label: comparedWords(story, say) },
    notesIn(exported).map((one) => ({
      body: [
        body(noteText(one.note, one.at, exported, say), 'commenting'),
        body(say(`kind_${one.note.kind}`), 'tagging'),
        ...cited(one, exported).map((source) => ({
          type: 'SpecificResource' as const,
          source,
          purpose: 'linking' as const,
        })),
      ],
      target: {
        source: url,
        selector: [quoted(one), ...positioned(one.place?.points)],
      },
    })),
  );
};
