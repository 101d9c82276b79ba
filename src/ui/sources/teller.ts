import type { Source, StoryFacts } from '../../core/story/story.ts';
import type { Say } from '../say.ts';

/** A held source of a story by its id. */
export const sourceOf = (story: StoryFacts, id: string): Source | null =>
  story.sources.find((source) => source.id === id) ?? null;

/** The report that a source comes from; null where the origin is unclear. */
export const originOf = (story: StoryFacts, source: Source): StoryFacts['origins'][number] | null =>
  story.origins.find((origin) => origin.id === source.origin) ?? null;

/** The name of a source's origin ("Reuters"); null where the origin is unclear. */
export const originName = (story: StoryFacts, source: Source): string | null =>
  originOf(story, source)?.name ?? null;

/** The report that a telling carries in another outlet's name; null for an outlet's own telling. */
const carriedReport = (story: StoryFacts, source: Source): string | null => {
  const report = originName(story, source);
  if (report === null || source.credits === null || source.outlet.startsWith(report)) return null;
  return report;
};

/** Who tells it, for readers: "AP, as carried by GNT News", never the agency alone for a copy. */
export const tellerName = (story: StoryFacts, source: Source, say: Say): string => {
  const report = carriedReport(story, source);
  if (report === null) return source.outlet;
  return say('teller_carried', { report, outlet: source.outlet });
};

/** What a reader must know of a telling's text before its words are weighed; empty for most. */
export const cautions = (source: Source, say: Say): string[] => {
  const said: string[] = [];
  if (source.given) said.push(say('pack_given'));
  if (source.text === 'machine-translated') said.push(say('text_machine_translated'));
  if (source.text === 'damaged') said.push(say('text_damaged'));
  if (source.origin === null) said.push(say('origin_unclear'));
  return said;
};

/** A telling's name with what must be known of its text: "AP, as carried by GNT News (damaged copy)". */
export const tellerWords = (story: StoryFacts, source: Source, say: Say): string => {
  const name = tellerName(story, source, say);
  const known = cautions(source, say);
  if (!source.complete) known.push(say('text_breaks_off'));
  if (known.length === 0) return name;
  return say('compare_teller', { name, known: known.join(say('list_comma')) });
};

/** Outlets grouped under the report that they carry, "Reuters (Dunya News, VOI)"; unclear ones left out. */
export const originNames = (
  story: StoryFacts,
  tellings: readonly { source: Source; origin: string | null }[],
  say: Say,
): string[] =>
  story.origins.flatMap(({ id, name }) => {
    const outlets = tellings
      .filter(({ origin }) => origin === id)
      .map(({ source }) => source.outlet);
    const [first] = outlets;
    if (first === undefined) return [];
    if (outlets.length === 1 && first.startsWith(name)) return [first];
    return [say('origin_outlets', { origin: name, outlets: outlets.join(say('list_comma')) })];
  });

/** Sources in few words, each report once: "Reuters (Dunya News; VOI)", "AP (GNT News, copied with changes)". */
export const shortNames = (story: StoryFacts, sources: readonly Source[], say: Say): string[] => {
  const named = (source: Source): string =>
    [source.outlet, ...cautions(source, say)].join(say('list_comma'));
  const byReport = story.origins.flatMap(({ id, name }) => {
    const some = sources.filter(({ origin }) => origin === id);
    const [first] = some;
    if (!first) return [];
    if (some.length === 1 && first.outlet.startsWith(name)) return [named(first)];
    return [
      say('origin_outlets', { origin: name, outlets: some.map(named).join(say('list_semicolon')) }),
    ];
  });
  return [...byReport, ...sources.filter(({ origin }) => origin === null).map(named)];
};
