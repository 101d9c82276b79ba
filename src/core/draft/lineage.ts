/** How tellings derive from each other and from reports that are not held, by evidence in their texts. */
import type { Code } from '../story/codes.ts';
import type { Lineage, Source } from '../story/story.ts';
import type { DraftClaim } from './claims.ts';
import { bare, claimed, creditOf, type Known } from './credits.ts';
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

/** Runs outside quotations: one may be chance, and a copy has one in every few sentences. */
const COPIED_RUNS = 2;
const SENTENCES_A_RUN = 4;
/** So much of a telling's sentences has its like in another: nothing of its own is left but a few. */
const MOSTLY = 0.5;
/** Below it a telling has nothing of what the others report. */
const APART = 0.25;

/** The uncredited, the later or the shorter of two derives from the other; a translation always does. */
const isModel = (one: Known, model: Known): boolean => {
  if (one.cleaned.notice !== model.cleaned.notice) return one.cleaned.notice;
  const [own, theirs] = [creditOf(one), creditOf(model)];
  if ((own === null) !== (theirs === null)) return own === null;
  if (own !== null && theirs !== null) return false;
  if (one.credited.date !== model.credited.date) return one.credited.date > model.credited.date;
  // Which of two copies came first cannot be told; the fuller one stands for both, as one witness.
  const [here, there] = [one.telling, model.telling];
  const longer = there.sentences.length - here.sentences.length;
  return longer === 0 ? here.id > there.id : longer > 0;
};

const isCopied = ({ telling }: Known, runs: number): boolean =>
  runs >= COPIED_RUNS && runs * SENTENCES_A_RUN >= telling.sentences.length - 1;

const modelOf = (known: Known, ties: readonly Tie[]): Tie | null => {
  const likely = ties
    .filter(({ to, runs, share }) => isCopied(known, runs) && share >= MOSTLY && isModel(known, to))
    .sort((a, b) => b.runs - a.runs);
  return likely[0] ?? null;
};

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'unnamed';

const tieCodes = ({
  to,
  runs,
  only,
  quotations: quoted,
  order: same,
  retranslated,
}: Tie): Code[] => {
  const source = to.telling.id;
  return [
    { code: 'runs', source, n: runs },
    ...(only > 0 ? [{ code: 'only', source, n: only }] : []),
    ...(quoted > 0 ? [{ code: 'quotations', source, n: quoted }] : []),
    ...(same >= IN_ORDER ? [{ code: 'order', source }] : []),
    ...(retranslated ? [{ code: 'retranslated', source }] : []),
  ];
};

/** From here on the order of matter is the model's; reports of one event agree on the lead alone. */
const IN_ORDER = 0.9;

const textCodes = ({ telling, cleaned, credited }: Known, credit: string | null): Code[] => [
  ...(cleaned.notice ? [{ code: 'notice' }] : []),
  ...(credit === null
    ? []
    : [
        {
          code: 'credit',
          names: [...new Set([credit, ...(credited.credits?.split(/\s+via\s+/i) ?? [])])],
        },
      ]),
  ...(cleaned.dateline ? [{ code: 'dateline', place: cleaned.dateline.place }] : []),
  ...(isDamaged(telling) ? [{ code: 'damaged' }] : []),
  ...(cleaned.breaksOff && credit ? [{ code: 'excerpt', source: credit }] : []),
];

const textOf = ({ telling, cleaned }: Known): Source['text'] => {
  if (cleaned.notice) return 'machine-translated';
  return isDamaged(telling) ? 'damaged' : 'original';
};

/** Credits an outlet with whose text it shares nothing but the headline, or stands apart from all. */
const unclear = (known: Known, ties: readonly Tie[]): Lineage | null => {
  const name = claimed(known) ?? /^claims\s+(.*)/i.exec(known.credited.credits ?? '')?.[1];
  if (!name) return null;
  const other = ties.find(
    ({ to }) => bare(creditOf(to) ?? to.credited.outlet) === bare(name) && to !== known,
  );
  const nothing = (tie: Tie): boolean => tie.runs === 0 && tie.quotations === 0;
  if (other ? !nothing(other) : !ties.every((tie) => nothing(tie) && tie.share < APART))
    return null;
  return {
    how: 'spun',
    from: null,
    evidence: [
      { code: 'claims', names: [name] },
      ...(other ? [{ code: 'headline', source: other.to.telling.id }] : []),
      { code: 'none' },
    ],
  };
};

const derive = (known: Known, ties: readonly Tie[]): Omit<Derived, 'origin' | 'name'> => {
  const text = textOf(known);
  const lost = unclear(known, ties);
  if (lost) return { lineage: lost, text };
  const model = modelOf(known, ties);
  if (model) {
    const translated = known.cleaned.notice || model.retranslated;
    const how = translated ? 'translated' : model.share >= 0.9 ? 'republished' : 'rewritten';
    const from = { source: model.to.telling.id, report: null };
    const evidence = [...textCodes(known, null), ...tieCodes(model)];
    return { lineage: { how, from, evidence }, text };
  }
  const credit = creditOf(known);
  const own = credit === null || bare(credit) === bare(known.credited.outlet);
  const evidence = textCodes(known, credit);
  const strange = ties.every(({ runs }) => runs === 0) ? [{ code: 'none' }] : [];
  return own
    ? { lineage: { how: 'own', from: null, evidence: [...evidence, ...strange] }, text }
    : { lineage: { how: 'republished', from: { source: null, report: credit }, evidence }, text };
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
    if (!one || one.lineage.how === 'spun') return null;
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
