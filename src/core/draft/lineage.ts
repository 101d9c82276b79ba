/** How tellings derive from each other and from reports that are not held, by evidence in their texts; long, as one piece decides only beside the others. */

import { bareOutlet, isAggregator } from '../english/aggregators.ts';
import type { Code } from '../story/codes.ts';
import type { Lineage, Source } from '../story/story.ts';
import type { DraftClaim } from './claims.ts';
import { bearsOut, claimed, creditOf, type Known, namesInText } from './credits.ts';
import type { Discrepancy } from './discrepancy.ts';
import type { DraftTelling } from './tellings.ts';
import { type Tie, tieOf } from './ties.ts';

export type { Known } from './credits.ts';

export type Derived = {
  lineage: Lineage;
  /** The origin's id and its name; null where it is unclear. */
  origin: string | null;
  name: string | null;
  text: Source['text'];
};

/** Quote marks that close before they open, stops inside a sentence, a word doubled. */
const SLIPS = [
  /(?:^|\s)”\s\p{Ll}/gu,
  /\s["“]\s\p{Ll}/gu,
  /\p{Ll}\.\s[“"]\p{Ll}/gu,
  /\s[,;.](?=\s)/gu,
  /\p{Ll}[.!?]\s\p{Ll}{2,}\s/gu,
];
/** One slip may be anybody's. */
const LEAST_SLIPS = 2;

/** Whether a telling's text is damaged. */
const isDamaged = ({ text, sentences }: DraftTelling): boolean => {
  const body = sentences.map(({ start, end }) => text.slice(start, end)).join('\n');
  const slips = SLIPS.flatMap((pattern) => [...body.matchAll(pattern)]);
  return slips.length >= LEAST_SLIPS;
};

/**
 * Of copies among tellings; a page that copies one: `spot/recognise.ts`; a reader's own articles: `articles/shared-text.ts`.
 * Runs outside quotations: one may be chance, and a copy has one in every few sentences.
 */
const COPIED_RUNS = 2;
const SENTENCES_A_RUN = 4;
/** So much of a telling's sentences has its like in another: nothing of its own is left but a few. */
const MOSTLY = 0.5;
/** Below it a telling has nothing of what the others report. */
const APART = 0.25;

const isOf = (name: string | null, { credited }: Known): boolean =>
  name !== null && bareOutlet(name) === bareOutlet(credited.outlet);

/** The report that a telling carries of somebody else; null where it is its outlet's own. */
const carried = (known: Known): string | null => {
  const credit = creditOf(known);
  return isOf(credit, known) ? null : credit;
};

const sameReport = (one: Known, other: Known): boolean => {
  const [own, theirs] = [carried(one), carried(other)];
  return own !== null && theirs !== null && bareOutlet(own) === bareOutlet(theirs);
};

/**
 * Which of two that share their wording derives from the other: the translation, what only carries, who
 * credits the other or names no source where the other does, the later, the one with less matter.
 */
const isModel = (one: Known, model: Known): boolean => {
  if (one.cleaned.notice !== model.cleaned.notice) return one.cleaned.notice;
  const [carries, isCarrier] = [one, model].map(({ credited }) => isAggregator(credited.outlet));
  if (carries !== isCarrier) return carries === true;
  const [own, theirs] = [carried(one), carried(model)];
  if (isOf(own, model) !== isOf(theirs, one)) return isOf(own, model);
  if ((own === null) !== (theirs === null)) return own === null;
  if (one.credited.date !== model.credited.date) return one.credited.date > model.credited.date;
  // Which of two copies came first cannot be told; the fuller one stands for both, as one witness.
  const [here, there] = [one.telling, model.telling];
  const longer = there.sentences.length - here.sentences.length;
  return longer === 0 ? here.id > there.id : longer > 0;
};

const isCopied = ({ telling }: Known, runs: number): boolean =>
  runs >= COPIED_RUNS && runs * SENTENCES_A_RUN >= telling.sentences.length - 1;

const copiesOf = (known: Known, ties: readonly Tie[]): Tie[] =>
  ties
    .filter(({ runs, share }) => isCopied(known, runs) && share >= MOSTLY)
    .sort((a, b) => b.runs - a.runs);

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'unnamed';

const tieCodes = ({ to, runs, only, quotations: quoted, order: same }: Tie): Code[] => {
  const source = to.telling.id;
  return [
    { code: 'runs', source, n: runs },
    ...(only > 0 ? [{ code: 'only', source, n: only }] : []),
    ...(quoted > 0 ? [{ code: 'quotations', source, n: quoted }] : []),
    ...(same >= IN_ORDER ? [{ code: 'order', source }] : []),
  ];
};

/** From here on the order of matter is the model's; reports of one event agree on the lead alone. */
const IN_ORDER = 0.9;

const textCodes = (known: Known, credit: string | null): Code[] => {
  const { telling, cleaned, credited } = known;
  const names = credit === null ? [] : [credit, ...(credited.credits?.split(/\s+via\s+/i) ?? [])];
  const inText = namesInText(known, [...new Set(names)]);
  return [
    ...(cleaned.notice ? [{ code: 'notice' }] : []),
    ...(inText.length > 0 ? [{ code: 'credit', names: inText }] : []),
    ...(cleaned.dateline ? [{ code: 'dateline', place: cleaned.dateline.place }] : []),
    ...(isDamaged(telling) ? [{ code: 'damaged' }] : []),
    ...(cleaned.breaksOff && credit ? [{ code: 'excerpt', source: credit }] : []),
  ];
};

const textOf = ({ telling, cleaned }: Known): Source['text'] => {
  if (cleaned.notice) return 'machine-translated';
  return isDamaged(telling) ? 'damaged' : 'original';
};

const nothing = ({ bodyRuns, quotations: quoted }: Tie): boolean => bodyRuns === 0 && quoted === 0;

/** Credits an outlet with whose text it shares nothing but the headline, or stands apart from all. */
const unclear = (known: Known, ties: readonly Tie[]): Lineage | null => {
  const says = claimed(known) ?? /^claims\s+(.*)/i.exec(known.credited.credits ?? '')?.[1];
  const name = says ?? carried(known);
  if (!name || (!says && bearsOut(known, name))) return null;
  const other = ties.find(
    ({ to }) => bareOutlet(creditOf(to) ?? to.credited.outlet) === bareOutlet(name),
  );
  if (other ? !nothing(other) : !says || !ties.every((tie) => nothing(tie) && tie.share < APART))
    return null;
  return {
    how: 'spun',
    from: null,
    evidence: [
      { code: 'claims', names: [name] },
      ...(other && sameHeadline(known, other.to)
        ? [{ code: 'headline', source: other.to.telling.id }]
        : []),
      ...(ties.every(({ bodyRuns }) => bodyRuns === 0) ? [{ code: 'none' }] : []),
    ],
  };
};

const headOf = ({ telling: { text, sentences } }: Known): string =>
  sentences
    .filter(({ headline }) => headline)
    .map(({ start, end }) => bareOutlet(text.slice(start, end)))
    .join('');

const sameHeadline = (one: Known, other: Known): boolean => {
  const [here, there] = [headOf(one), headOf(other)];
  return here !== '' && there !== '' && (here.includes(there) || there.includes(here));
};

/** A telling's lineage and its text; `borne` where something beside its credit says whose report it is. */
type Found = { lineage: Lineage; text: Source['text']; borne: boolean };

/** What carries somebody's report: its origin is that report, where a text beside the credit says so. */
const carrierOf = (known: Known, report: string, copies: readonly Tie[]): Lineage => ({
  how: 'republished',
  from: { source: null, report },
  evidence: [
    ...textCodes(known, report),
    ...copies.filter(({ to }) => sameReport(known, to)).flatMap(tieCodes),
  ],
});

/** Its dateline names its own outlet: two that write up one announcement share set phrases. */
const isFiledByItself = (known: Known): boolean =>
  !known.cleaned.notice &&
  (known.cleaned.dateline?.agencies ?? []).some((agency) => isOf(agency, known));

const derive = (known: Known, ties: readonly Tie[]): Found => {
  const text = textOf(known);
  const lost = unclear(known, ties);
  if (lost) return { lineage: lost, text, borne: false };
  const copies = copiesOf(known, ties);
  const report = carried(known);
  const model = copies.find(({ to }) => isModel(known, to) && !isFiledByItself(known));
  // Two that carry one report derive from it, not from each other.
  if (model && !(report !== null && sameReport(known, model.to))) {
    const how = known.cleaned.notice
      ? 'translated'
      : model.share >= 0.9
        ? 'republished'
        : 'rewritten';
    const from = { source: model.to.telling.id, report: null };
    const retranslated = known.cleaned.notice && model.altered;
    const evidence = [
      ...textCodes(known, report),
      ...tieCodes(model),
      ...(retranslated ? [{ code: 'retranslated', source: model.to.telling.id }] : []),
    ];
    return { lineage: { how, from, evidence }, text, borne: true };
  }
  if (report !== null) {
    const borne = bearsOut(known, report) || copies.some(({ to }) => sameReport(known, to));
    return { lineage: carrierOf(known, report, copies), text, borne };
  }
  const strange = ties.every(({ bodyRuns }) => bodyRuns === 0) ? [{ code: 'none' }] : [];
  return {
    lineage: { how: 'own', from: null, evidence: [...textCodes(known, null), ...strange] },
    text,
    borne: !isAggregator(known.credited.outlet),
  };
};

/** The lineage of each telling, by its id. Tellings that share quotations alone have origins of their own. */
export const inferLineage = (
  all: readonly Known[],
  claims: readonly DraftClaim[],
  found: readonly Discrepancy[],
): Map<string, Derived> => {
  const derived = new Map(
    all.map((known) => {
      const others = all.filter((other) => other !== known);
      const ties = others.map((other) => tieOf(known, other, claims, found));
      return [known.telling.id, { known, ...derive(known, ties) }] as const;
    }),
  );
  const nameOf = (id: string, depth = 0): string | null => {
    const one = derived.get(id);
    if (!one?.borne) return null;
    const { from } = one.lineage;
    if (from?.source && depth < all.length) return nameOf(from.source, depth + 1);
    return from?.report ?? one.known.credited.outlet;
  };
  return new Map(
    [...derived].map(([id, { lineage, text }]) => {
      const name = nameOf(id);
      return [id, { lineage, text, name, origin: name === null ? null : slug(name) }];
    }),
  );
};
