import * as v from 'valibot';
import { Day } from '../facts/fact.ts';

/** The front matter of a telling; other entries are allowed and left alone. */
export const Meta = v.object({
  source: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/)),
  outlet: v.pipe(v.string(), v.nonEmpty()),
  credits: v.nullish(v.string(), null),
  date: Day,
  url: v.pipe(v.string(), v.url()),
});
export type Meta = v.InferOutput<typeof Meta>;

/** One text on a story, raw. */
export type Telling = {
  id: string;
  meta: Meta;
  /** With the front matter, if it had any; offsets into it are UTF-16. */
  text: string;
  /** Without it. */
  body: string;
};
