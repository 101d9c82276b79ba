/** The shapes of files and of what the command prints, from which `docs/schemas` is made. */
import * as v from 'valibot';
import { Day } from '../core/facts/fact.ts';
import { Corrections } from '../core/files/corrections.ts';
import { Hypothesis } from '../core/files/hypothesis.ts';
import { Pack } from '../core/files/pack/pack.ts';
import { WebAnnotations } from '../core/files/web-annotation.ts';
import { PackedStory } from '../core/index/story-json.ts';
import { Report } from '../core/report/report.ts';
import { Facet, Quoted } from '../core/story/codes.ts';
import { Edition } from '../core/story/edition.ts';
import { Kind } from '../core/story/kind.ts';
import { Lineage, Reading, Source } from '../core/story/story.ts';
import { Review } from './review/format.ts';

const Difference = v.object({
  kind: Kind,
  facet: v.nullable(Facet),
  quoted: v.nullable(Quoted),
  claim: v.string(),
  statement: v.string(),
  topic: v.string(),
  core: v.boolean(),
  readings: v.array(Reading),
  sources: v.array(v.string()),
  missing: v.array(v.string()),
  origins: v.number(),
  folded: v.boolean(),
});

/** What `differences --json` prints. */
const Differences = v.object({
  story: v.string(),
  edition: v.object({ version: v.string(), date: Day }),
  sources: v.array(
    v.object({
      id: v.string(),
      outlet: v.string(),
      credits: Source.entries.credits,
      url: v.string(),
      date: Day,
      origin: v.nullable(v.string()),
      lineage: Lineage,
    }),
  ),
  differences: v.array(Difference),
});

const Agreement = v.object({ kappa: v.nullable(v.number()), agreed: v.number(), of: v.number() });

/** What `check --json` prints: by edition, what is open and where to mend it, and how two readings agree. */
const Checked = v.array(
  v.object({
    edition: v.string(),
    open: v.array(
      v.object({
        file: v.string(),
        line: v.number(),
        place: v.string(),
        sentence: v.nullable(v.string()),
        message: v.string(),
      }),
    ),
    /** Cohen's kappa before settling, whole and by kind of claim; null without a second reading. */
    review: v.nullable(
      v.object({
        all: Agreement,
        kinds: v.array(v.tuple([v.string(), Agreement])),
        /** Claims changed since they were read. */
        unread: v.array(v.string()),
      }),
    ),
  }),
);

/** Name below `docs/schemas` → what it describes; `draft --json` prints an edition. */
export const CONTRACTS = {
  annotate: Report,
  check: Checked,
  corrections: Corrections,
  differences: Differences,
  edition: Edition,
  hypothesis: Hypothesis,
  pack: Pack,
  review: Review,
  story: PackedStory,
  'web-annotation': WebAnnotations,
};
