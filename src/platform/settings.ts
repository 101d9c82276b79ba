/** The reader's settings: their shape, their defaults, and how stored ones of any age are read. */
import * as v from 'valibot';

/** How much is marked on pages, from `degrees.ts`. */
export const DEGREES = ['differences', 'all', 'conflicts', 'off'] as const;

/** More sites are not stored. */
export const MOST_SITES = 500;
/** Nor are choices for more stories. */
const MOST_STORIES = 500;

type Stored = Record<string, unknown>;

const isRecord = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where what the reader reads is remembered: until he chooses, nowhere. */
export const PLACES = ['nowhere', 'chosen', 'everywhere'] as const;
/** For how long, in days: a week, a month, a season, a year. */
export const DAYS = [7, 30, 90, 365] as const;

const kept = <T extends v.GenericSchema>(schema: T, fallback: v.InferOutput<T>) =>
  v.fallback(schema, fallback);
const flag = (fallback: boolean) => kept(v.boolean(), fallback);

const sitesOf = (stored: unknown): string[] =>
  Array.isArray(stored)
    ? [...new Set(stored.filter((one): one is string => typeof one === 'string' && one !== ''))]
    : [];

/** Host names of sites, the last ones chosen. */
const sites = kept(
  v.pipe(
    v.unknown(),
    v.transform((stored) => sitesOf(stored).slice(-MOST_SITES)),
  ),
  [],
);

/** A month by default: stories come back to their beginnings for about as long. */
const Remember = v.object({
  where: kept(v.picklist(PLACES), 'nowhere'),
  /** Those where it is, of `chosen`. */
  sites,
  /** Those where it never is. */
  not: sites,
  days: kept(v.picklist(DAYS), 30),
});
const switchesOf = (stored: unknown): Record<string, boolean> =>
  Object.fromEntries(
    Object.entries(isRecord(stored) ? stored : {})
      .filter((one): one is [string, boolean] => typeof one[1] === 'boolean')
      .slice(-MOST_STORIES),
  );

/** Each part that is missing or damaged falls to its default. */
export const Settings = v.object({
  degree: kept(v.picklist(DEGREES), 'differences'),
  /** Kinds of difference that are marked; what others report too goes by `degree` alone. */
  kinds: kept(v.object({ conflict: flag(true), worded: flag(true), alone: flag(true) }), {
    conflict: true,
    worded: true,
    alone: true,
  }),
  /** Host names of sites on which nothing is read or marked by itself, the last ones chosen. */
  offSites: sites,
  remember: kept(Remember, v.parse(Remember, {})),
  /** By id, the stories of the package that the reader switched on or off; no other id does anything. */
  stories: kept(v.pipe(v.unknown(), v.transform(switchesOf)), {}),
  /** Mark quotations that differ in function words only. */
  small: flag(false),
  /** Open the card on hover, too. */
  hover: flag(true),
  /** BCP 47, or `auto` for the browser's. */
  language: kept(v.string(), 'auto'),
});
export type Settings = v.InferOutput<typeof Settings>;

export const DEFAULTS: Settings = v.parse(Settings, {});

const DIFFERENCES = ['conflict', 'worded', 'alone'] as const;

/** Each kind was marked or not, “also reported” among them. */
const fromKinds = (stored: Stored): Stored => {
  if ('degree' in stored || !isRecord(stored.kinds)) return stored;
  const { kinds, ...rest } = stored;
  const on = (kind: string): boolean => kinds[kind] !== false;
  const marked = DIFFERENCES.filter(on);
  if (marked.length === 0 && !on('shared')) return { ...rest, degree: 'off' };
  if (marked.length === 0) return { ...rest, degree: 'all', kinds };
  if (marked.join() === 'conflict') return { ...rest, degree: 'conflicts' };
  return { ...rest, degree: 'differences', kinds };
};

/** Changes of shape, oldest first; each is applied to whatever was stored and may find nothing to do. */
const MIGRATIONS: { day: string; change: (stored: Stored) => Stored }[] = [
  { day: '2026-11-29', change: fromKinds },
];

/** Settings from whatever was stored. */
export const readSettings = (stored: unknown): Settings => {
  const moved = MIGRATIONS.reduce(
    (value, { change }) => change(value),
    isRecord(stored) ? stored : {},
  );
  const read = v.safeParse(Settings, moved);
  return read.success ? read.output : DEFAULTS;
};

/** Whether pages are held against a story of the package: a sample only where the reader wants it. */
export const isStoryOn = (
  { stories }: Settings,
  { id, sample }: { id: string; sample?: boolean | undefined },
): boolean => (Object.hasOwn(stories, id) ? stories[id] === true : !sample);

/** Settings with one story switched; it is the last to be forgotten. */
export const withStory = (settings: Settings, id: string, on: boolean): Settings => {
  const { [id]: _, ...others } = settings.stories;
  return { ...settings, stories: { ...others, [id]: on } };
};
