/** What readings said of findings, by hash: no text of the sets is kept. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type Finding, isTurned } from './finding.ts';
import { readLabelFile, writeLabelFile } from './label-file.ts';

const FILE = 'findings.json';

/**
 * A reading's answer. Of values: they cannot both be true, both can but differ, no difference on one
 * point. Of quotations: how the first passage's words differ from the second's.
 */
const VERDICTS = ['yes', 'no', 'odds', 'differ', 'alike', 'shorter', 'longer', 'words'] as const;
const Verdict = v.picklist(VERDICTS);
export type Verdict = v.InferOutput<typeof Verdict>;

const Labels = v.record(v.pipe(v.string(), v.hexadecimal()), Verdict);
export type Labels = v.InferOutput<typeof Labels>;

export const readLabels = (): Labels => v.parse(Labels, readLabelFile(FILE));

/** Takes in the answers of a folder (`findings-*.json`, hash to verdict). */
export const takeAnswers = (folder: string): void => {
  const labels: Labels = { ...readLabels() };
  for (const name of readdirSync(folder)
    .filter((one) => /^findings-.*\.json$/.test(one))
    .sort())
    for (const [hash, verdict] of Object.entries(
      v.parse(Labels, JSON.parse(readFileSync(join(folder, name), 'utf8'))),
    ))
      labels[hash] = verdict;
  writeLabelFile(FILE, labels);
};

/** What a verdict must be for a quotation that is said to differ so, from the side of its first passage. */
const QUOTED: Record<string, Verdict[]> = {
  alike: ['alike'],
  // A page has one side, a draft says it of either.
  cut: ['shorter', 'longer'],
  fuller: ['longer', 'shorter'],
  altered: ['words'],
  retranslated: ['words'],
  small: ['words', 'shorter', 'longer'],
};
const OTHER: Partial<Record<Verdict, Verdict>> = { shorter: 'longer', longer: 'shorter' };

/** Whether what is shown is right by a reading. */
export const isRight = (finding: Finding, verdict: Verdict): boolean => {
  if (finding.quoted !== null) {
    const seen = isTurned(finding) ? (OTHER[verdict] ?? verdict) : verdict;
    const [first] = QUOTED[finding.quoted] ?? [];
    return finding.where === 'pages'
      ? finding.quoted === 'small'
        ? (QUOTED.small ?? []).includes(seen)
        : seen === first
      : (QUOTED[finding.quoted] ?? []).includes(verdict);
  }
  return verdict === 'yes' || verdict === 'odds' || verdict === 'differ';
};
