/** Holds what an edition says of its sources against the tellings themselves. */
import type { Edition } from '../../core/story/edition.ts';
import { begins } from '../../core/story/opening-words.ts';
import { memoPair } from '../../core/text/memo.ts';
import type { TellingSentence } from '../../core/text/span.ts';
import { runWords } from '../../core/text/words.ts';
import type { Open } from '../edition-rules.ts';
import { occurs } from '../excerpts.ts';
import type { TellingFile } from '../tellings.ts';

type Source = Edition['sources'][number];

const at = (id: string, key: string): string => `sources › ${id} › ${key}`;

const frontOpen = (source: Source, telling: TellingFile): Open[] =>
  (['outlet', 'url', 'date'] as const)
    .filter((key) => telling.meta[key] !== source[key])
    .map((key) => ({
      place: at(source.id, key),
      message: `its telling (${telling.file}) has “${telling.meta[key]}”.`,
    }));

const NAME = /\p{Lu}[\p{L}\p{N}]*|\S+\.\S+|\d+/gu;

/** Names that the telling credits must stand in it. */
const creditOpen = ({ id, credits }: Source, { body }: TellingFile): Open[] =>
  (credits?.match(NAME) ?? [])
    .filter((name) => !occurs(name, body))
    .map((name) => ({ place: at(id, 'credits'), message: `“${name}” is nowhere in its telling.` }));

const OPENING = 600;

/** A dateline stands in the telling's first lines, as written or in capitals. */
const datelineOpen = ({ id, dateline }: Source, { body }: TellingFile): Open[] =>
  dateline === null ||
  runWords(body.slice(0, OPENING)).join(' ').includes(runWords(dateline).join(' '))
    ? []
    : [
        {
          place: at(id, 'dateline'),
          message: `“${dateline}” is not in its telling's first lines.`,
        },
      ];

/** A source that derives from a held one shares its origin; a report carried whole names its origin. */
const originOpen = ({ id, origin, lineage }: Source, edition: Edition): Open[] => {
  const place = at(id, 'origin');
  const model = edition.sources.find((other) => other.id === lineage.from?.source);
  if (model && model.origin !== origin)
    return [{ place, message: `its model ${model.id} has the origin “${model.origin}”.` }];
  const report = lineage.from?.report ?? null;
  const name = origin === null ? null : edition.origins[origin];
  if (lineage.how === 'republished' && report !== null && name !== undefined && name !== report)
    return [
      { place, message: `it carries the report “${report}”, the origin's name is “${name}”.` },
    ];
  return lineage.from?.source === id
    ? [{ place: at(id, 'lineage'), message: 'it derives from itself.' }]
    : [];
};

const unused = ({ origins, sources }: Edition): Open[] =>
  Object.keys(origins)
    .filter((id) => sources.every(({ origin }) => origin !== id))
    .map((id) => ({ place: `origins › ${id}`, message: 'no source has this origin.' }));

/** Sources without a telling, tellings without a source, and where the two say different things. */
export const sourcesOpen = (edition: Edition, tellings: readonly TellingFile[]): Open[] => {
  const held = new Map(tellings.map((telling) => [telling.id, telling]));
  const listed = new Set(edition.sources.map(({ id }) => id));
  return [
    ...edition.sources.flatMap((source): Open[] => {
      const telling = held.get(source.id);
      return telling
        ? [
            ...frontOpen(source, telling),
            ...creditOpen(source, telling),
            ...datelineOpen(source, telling),
            ...originOpen(source, edition),
          ]
        : [
            {
              place: `sources › ${source.id}`,
              message: 'no telling of this source is in the folder.',
            },
          ];
    }),
    ...tellings
      .filter(({ id }) => !listed.has(id))
      .map(({ id, file }) => ({
        place: 'sources',
        message: `“${id}” (${file}) is in the folder and not listed.`,
      })),
    ...unused(edition),
  ];
};

const strayFurniture = memoPair(
  (furniture: Edition['furniture'], all: readonly TellingSentence[]): Open[] =>
    Object.entries(furniture).flatMap(([source, firsts]) =>
      firsts
        .filter((first) => !all.some((s) => s.source === source && begins(s, first)))
        .map((first) => ({
          place: `furniture › ${source}`,
          message: `no sentence of ${source} begins with “${first}”.`,
        })),
    ),
);

/** Furniture that no sentence begins with. */
export const furnitureOpen = ({ furniture }: Edition, all: readonly TellingSentence[]): Open[] =>
  strayFurniture(furniture, all);
