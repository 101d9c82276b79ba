/** What of a second reading is open: verdicts that the edition does not follow, without a reason why. */
import type { Edition, EditionClaim } from '../../core/story/edition.ts';
import type { Open } from '../edition-rules.ts';
import { firstPresence, secondPresence } from './fold.ts';
import type { Review, SecondVerdict } from './format.ts';

const WORDS = { has: 'has it', 'has-not': 'has it not', 'cannot-tell': 'cannot tell' } as const;

/** The latest verdict on a claim as it is worded now; null where it was not read so. */
const latest = (
  { rounds }: Review,
  { id, statement }: EditionClaim,
  source: string,
): SecondVerdict | null =>
  rounds.findLast(
    ({ statements, tellings }) =>
      statements[id] === statement && tellings[source]?.[id] !== undefined,
  )?.tellings[source]?.[id] ?? null;

const pairOpen = (
  review: Review,
  edition: Edition,
  claim: EditionClaim,
  source: string,
): Open[] => {
  const verdict = latest(review, claim, source);
  if (!verdict) return [];
  const first = firstPresence(claim, source);
  const second = secondPresence(verdict.second, source, edition);
  const settled = review.settled.some((one) => one.claim === claim.id && one.source === source);
  const place = `claims › ${claim.id}`;
  if (first === second)
    return settled
      ? [
          {
            place,
            message: `review.yaml settles ${source}, on which both readings agree: it can go.`,
          },
        ]
      : [];
  return settled
    ? []
    : [
        {
          place,
          message: `${source}: ${WORDS[first]}; the second reading finds “${verdict.second}”${
            verdict.lacks ? ` (${verdict.lacks})` : ''
          }: mend the claim, or settle it in review.yaml with a reason.`,
        },
      ];
};

/** Disagreements that are not settled, and entries that settle nothing. */
export const reviewOpen = (review: Review, edition: Edition): Open[] => {
  const known = new Set(edition.claims.map(({ id }) => id));
  return [
    ...edition.claims.flatMap((claim) =>
      edition.sources.flatMap(({ id }) => pairOpen(review, edition, claim, id)),
    ),
    ...review.settled
      .filter(({ claim }) => !known.has(claim))
      .map(({ claim }) => ({
        place: 'claims',
        message: `review.yaml settles “${claim}”, and no claim is called so.`,
      })),
  ];
};

/** Claims that no second reader has read as they are worded now, in one telling or more. */
export const unread = (review: Review, { claims, sources }: Edition): string[] =>
  claims
    .filter((claim) => sources.some(({ id }) => latest(review, claim, id) === null))
    .map(({ id }) => id);
