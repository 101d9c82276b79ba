/** The measured figures that readers are shown: few, and generated with the tables of `docs/accuracy.md`. */
import generated from './figures.json' with { type: 'json' };

/** `n` of `of`, and between which shares of one the true share likely is (Wilson, 95 %). */
export type Figure = {
  what: string;
  set: string;
  n: number;
  of: number;
  low: number;
  high: number;
};

export type Figures = {
  /** The day of the run. */
  date: string;
  /** Means over the sets, as shares of one: recognised pages, and pages rightly said to cover a story. */
  recognised: number;
  rightly: number;
  groups: { group: string; figures: Figure[] }[];
};

export const FIGURES: Figures = generated;
