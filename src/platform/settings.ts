/** The reader's settings: their shape, their defaults, and how stored ones of any age are read. */
import * as v from 'valibot';

export const Settings = v.object({
  /** Kinds of note that are marked. */
  kinds: v.object({
    conflict: v.boolean(),
    worded: v.boolean(),
    shared: v.boolean(),
    alone: v.boolean(),
  }),
  /** Mark quotations that differ in function words only. */
  small: v.boolean(),
  /** Open the card on hover, too. */
  hover: v.boolean(),
  /** BCP 47, or `auto` for the browser's. */
  language: v.string(),
});
export type Settings = v.InferOutput<typeof Settings>;

export const DEFAULTS: Settings = {
  kinds: { conflict: true, worded: true, shared: true, alone: true },
  small: false,
  hover: true,
  language: 'auto',
};

type Stored = Record<string, unknown>;

/** Changes of shape, oldest first; each is applied to whatever was stored and may find nothing to do. */
const MIGRATIONS: { day: string; change: (stored: Stored) => Stored }[] = [];

const isRecord = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What of a stored value fits the shape of the default, part by part; the rest from the default. */
const fitted = (stored: unknown, fallback: unknown): unknown => {
  if (isRecord(fallback)) {
    const from = isRecord(stored) ? stored : {};
    return Object.fromEntries(
      Object.entries(fallback).map(([key, value]) => [key, fitted(from[key], value)]),
    );
  }
  return typeof stored === typeof fallback ? stored : fallback;
};

/** Settings from whatever was stored: each part that is missing or damaged falls to its default. */
export const readSettings = (stored: unknown): Settings => {
  const moved = MIGRATIONS.reduce(
    (value, { change }) => change(value),
    isRecord(stored) ? stored : {},
  );
  const read = v.safeParse(Settings, fitted(moved, DEFAULTS));
  return read.success ? read.output : DEFAULTS;
};
