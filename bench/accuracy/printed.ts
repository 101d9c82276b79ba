/** What the bench prints: each figure beside those of others, and beside what we want to reach. */

import { type Rate, shown } from '../rate.ts';
import { table } from '../table.ts';
import { SETS, type SetName } from './data.ts';
import type { Accuracy } from './measures.ts';
import type { Pages } from './pages.ts';

type Row = [set: string, what: string, ours: string, others: string, reach: string];

const of = (rate: Rate | null): string => (rate === null || rate.of === 0 ? '–' : shown(rate));
const plain = (value: number | null): string => (value === null ? '–' : value.toFixed(2));

/** TF-IDF cosine on the held-out parts; alarms are those on pages of neighbouring events. */
const SPOTTING: Record<SetName, { name: string; others: string; given: string; withheld: string }> =
  {
    ecbplus: { name: 'ECB+', others: 'P .94, R .66', given: '', withheld: 'P ≥ .97, R ≥ .60' },
    gvc: {
      name: 'GVC',
      others: 'P .97, R .94',
      given: '≤ 1 alarm, ≤ 2 missed',
      withheld: '≤ 1 alarm, ≤ 2 missed',
    },
    basil: { name: 'BASIL', others: 'P .81, R 1.0', given: '', withheld: 'P ≥ .95, R ≥ .90' },
    allsides: {
      name: 'AllSides',
      others: 'P .88, R .53',
      given: 'P ≥ .98, R ≥ .70',
      withheld: 'P ≥ .95, R ≥ .60, easy alarms 0',
    },
  };

// ECB+ has no dates.
const modesOf = (set: SetName): readonly boolean[] => (set === 'ecbplus' ? [false] : [true, false]);

const spottingRows = ({ spotting }: Accuracy): Row[] =>
  SETS.flatMap((set) => {
    const { name, others, given, withheld } = SPOTTING[set];
    return modesOf(set).flatMap((dated): Row[] => {
      const found = spotting[set][dated ? 'datesGiven' : 'datesWithheld'];
      const { candidateRecall } = spotting.lost[set][dated ? 'datesGiven' : 'datesWithheld'];
      const reach = dated ? given : withheld;
      const label = dated ? `${name}, dated` : name;
      const easy = found.easy > 0 ? `, ${found.easyAlarms} of ${found.easy} easy` : '';
      return [
        [label, 'precision', of(found.precision), others, reach],
        [label, 'recall', of(found.recall), '', ''],
        [label, 'candidate recall', of(candidateRecall), '', ''],
        [label, 'alarms', `${found.nearAlarms} of ${found.near} near${easy}`, '', ''],
      ];
    });
  });

const macroRows = ({ spotting: { macro } }: Accuracy): Row[] => [
  ['all four, dated', 'precision', of(macro.precision), '', ''],
  ['all four, dated', 'recall', of(macro.recall), '', ''],
];

/** What every line gives on every set, as precision and recall. */
const curveTable = ({ spotting: { curves } }: Accuracy): string => {
  const columns = SETS.flatMap((set) =>
    modesOf(set).map((dated) => ({
      name: `${SPOTTING[set].name}${dated ? ', dated' : ''}`,
      points: curves[set][dated ? 'datesGiven' : 'datesWithheld'],
    })),
  );
  const lines = columns[0]?.points.map(({ line }) => line) ?? [];
  const rows = lines.map((line, i) => [
    line.toFixed(2),
    ...columns.map(({ points }) => {
      const point = points[i];
      return point ? `${plain(point.precision.value)} / ${plain(point.recall.value)}` : '–';
    }),
  ]);
  return table(['line', ...columns.map(({ name }) => name)], rows);
};

const alignmentRows = ({ alignment: { ecbplus, superpal } }: Accuracy): Row[] => [
  ['ECB+', 'AP', plain(ecbplus.ap), '.67 (.70 here)', '≥ .73'],
  ['ECB+', 'precision at the line', of(ecbplus.precision), '', '≥ .80'],
  ['ECB+', 'recall at the line', of(ecbplus.recall), '', '≥ .40'],
  ['ECB+', 'near-miss false positives', of(ecbplus.nearMissFalsePositives), '.25', '≤ .05'],
  ['SuperPAL', 'AP', plain(superpal.ap), '.79', ''],
  ['SuperPAL', 'precision at the line', of(superpal.precision), '', ''],
  ['SuperPAL', 'recall at the line', of(superpal.recall), '', ''],
];

const EDITED = [
  ['number', '.98', '≥ .97'],
  ['weekday', '.99', '≥ .97'],
  ['month', '.92', '≥ .97'],
  ['name', '', '≥ .85'],
] as const;

const contrastRows = ({ contrast }: Accuracy): Row[] => [
  ...EDITED.flatMap(([type, others, reach]): Row[] => [
    [type, 'edited slots found', of(contrast[type].recall), others, reach],
    [type, 'found and shown', of(contrast[type].shown), '', ''],
    [type, 'at odds before the edit', of(contrast[type].before), '', ''],
    [type, 'nothing read in the slot', of(contrast[type].unread), '', ''],
  ]),
  ['format', 'new alarms', of(contrast.format.newAlarms), '', '≤ .01'],
  ['same', 'new alarms', of(contrast.same.newAlarms), '', '≤ .01'],
  ['same', 'alarms, right or wrong', of(contrast.same.alarms), '', ''],
];

const absenceRows = ({ absence: { alone, leftOut } }: Accuracy): Row[] => [
  ['ECB+', '“only here”, wrong', of(alone.wrong), '', '≤ .05'],
  ['ECB+', 'of such notes', of(alone.ofNotes), '', ''],
  ['bundled', 'left out, wrong', leftOut.why ?? of(leftOut.wrong), '', '≤ .05'],
  ['bundled', 'of what is said left out', of(leftOut.ofNotes), '', ''],
];

const answersRows = ({ answers }: Accuracy): Row[] => [
  [
    'NAnCo',
    'balanced accuracy',
    plain(answers.balancedAccuracy),
    'roberta-large-mnli .58, VitaminC .59, word overlap .67–.72, MPNet .73, Discord .81, humans .81–.90 (test part)',
    '',
  ],
  ['NAnCo', 'same answers found', of(answers.same), '', ''],
  ['NAnCo', 'different ones told apart', of(answers.different), '', ''],
];

const extractionRows = ({ extraction: { headline, day, language, text, worst } }: Pages): Row[] => [
  ['news pages', 'headline as in the metadata', of(headline), '', ''],
  ['news pages', 'main text as in the metadata', of(text.good), '', ''],
  ['news pages', 'its precision, by words', plain(text.precision), '', ''],
  ['news pages', 'its recall, by words', plain(text.recall), '', ''],
  ['news pages', 'day as in the metadata', of(day), '', ''],
  ['news pages', 'language guessed as declared', of(language), '', ''],
  ...worst.map(({ page, what, value }): Row => [`– ${page}`, what, plain(value), '', '']),
];

const pagesRows = ({ pages }: Accuracy): Row[] => [
  [
    'real pages',
    'false alarms',
    `${pages.alarms} of ${pages.of} (${pages.articles} with an article; ${pages.stories} stories)`,
    pages.which.map(({ page, story }) => `${page}: ${story}`).join(', '),
    '≤ 1',
  ],
  ...extractionRows(pages),
];

const draftRows = ({ draft }: Accuracy): Row[] =>
  (['claims', 'lineage', 'discrepancies'] as const).flatMap((what): Row[] => [
    [`draft: ${what}`, 'precision', of(draft[what].precision), '', ''],
    [`draft: ${what}`, 'recall', of(draft[what].recall), '', ''],
  ]);

const reliabilityRows = ({ spotting: { reliability } }: Accuracy): string[][] =>
  reliability.map(({ from, to, confidence, ...right }) => [
    `${from.toFixed(2)}–${to.toFixed(2)}`,
    plain(confidence),
    of(right),
  ]);

const HEAD = ['set', 'what', 'here', 'others', 'to reach'];

/** The tables, as Markdown, each under its title; `docs/accuracy.md` has them by their names. */
export const accuracyTables = (found: Accuracy) => ({
  spotting: {
    title: 'Spotting',
    text: table(HEAD, [...spottingRows(found), ...macroRows(found)]),
  },
  curves: {
    title: 'Precision and recall at other lines',
    text: curveTable(found),
  },
  reliability: {
    title: 'Confidence in the likeliest story, and how often it is the right one',
    text: table(['confidence', 'mean', 'right'], reliabilityRows(found)),
  },
  aligning: {
    title: 'Aligning',
    text: table(HEAD, [...alignmentRows(found), ...answersRows(found)]),
  },
  comparing: { title: 'Comparing', text: table(HEAD, contrastRows(found)) },
  absence: { title: 'Claims of absence', text: table(HEAD, absenceRows(found)) },
  pages: { title: 'Real pages', text: table(HEAD, pagesRows(found)) },
  drafts: { title: 'Drafts, against the edition as it ships', text: table(HEAD, draftRows(found)) },
});

const spottingLine = ({ spotting: { calibrationError, speed } }: Accuracy): string =>
  `Confidence is off by ${calibrationError.toFixed(3)} in the mean. Of ${speed.pages} pages half were spotted and noted within ${speed.median.toFixed(0)} ms, nine in ten within ${speed.ninetieth.toFixed(0)} ms.`;

/** All tables, for the terminal. */
export const accuracyText = (found: Accuracy): string =>
  [
    ...Object.values(accuracyTables(found)).map(({ title, text }) => `${title}\n\n${text}`),
    spottingLine(found),
  ].join('\n\n');
