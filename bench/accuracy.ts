/** `npm run bench -- accuracy`: all that we measure, on public sets of other people's text. */
import { measureAccuracy } from './accuracy/measures.ts';
import { accuracyText } from './accuracy/printed.ts';

export type AccuracyOptions = { data: string; json?: true };

/** Runs the bench and prints a table, or one JSON value. */
export const runAccuracy = async ({ data, json }: AccuracyOptions): Promise<void> => {
  const found = await measureAccuracy(data);
  process.stdout.write(json ? `${JSON.stringify(found, null, 2)}\n` : `${accuracyText(found)}\n`);
};
