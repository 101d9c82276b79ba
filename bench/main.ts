/** `npm run bench -- <what>`: measures, and prints tables. Slow, and never part of the tests. */
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { ROOT } from '../src/corpus/paths.ts';
import { DATA } from './accuracy/data.ts';
import { type AccuracyOptions, runAccuracy } from './accuracy.ts';
import { collectText } from './collect/printed.ts';
import { benchCollect } from './collect.ts';
import { benchDraft, type DraftOptions, draftText } from './draft.ts';
import { languagesText, measureLanguages } from './languages.ts';
import { onlyHereRates } from './only-here.ts';
import { benchOrder, type OrderOptions, orderText } from './order.ts';
import { runAlarms } from './read/alarms.ts';
import type { DrawOptions } from './read/draw.ts';
import { runNotes } from './read/notes.ts';
import { benchReworded, rewordedText } from './reworded.ts';
import { shownText } from './shown/printed.ts';
import { benchShown, type ShownOptions } from './shown.ts';
import { runSpeed } from './speed.ts';
import { benchStrangers, strangerRates, strangersText } from './strangers.ts';
import { benchTellings, type TellingsOptions, tellingsText } from './tellings.ts';
import { benchWritten, ratesOf, STORY, writtenText } from './written.ts';

/** npm starts scripts in the package's folder; paths are meant from the reader's. */
const path = (named: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), named);

const ARTICLES = join(ROOT, '../shared/corpus');

/** A result as one JSON value, or in words. */
const print = (json: true | undefined, result: unknown, words: () => string): void =>
  console.log(json ? JSON.stringify(result, null, 2) : words());

const program = new Command('bench').description('Measures, and prints tables.');

program
  .command('draft')
  .description('what is drafted from the tellings alone, held against the edition')
  .option('--articles <folder>', 'the tellings', path, ARTICLES)
  .option('--story <id>', 'which', STORY)
  .option('--data <folder>', 'public data with edited sentence pairs', path, DATA)
  .option('--edition <file>', 'another edition than the bundled one', path)
  .option('--list', 'also what was found wrongly or missed')
  .option('--json', 'print one JSON value')
  .action((options: DraftOptions & { list?: true; json?: true }) => {
    const result = benchDraft(options);
    print(options.json, result, () => draftText(result, options.list === true));
  });

program
  .command('tellings')
  .description('each telling of the bundled story, annotated by an index that has never seen it')
  .option('--articles <folder>', 'the tellings', path, ARTICLES)
  .option('--story <id>', 'which', STORY)
  .option('--json', 'print one JSON value')
  .action(async (options: TellingsOptions & { json?: true }) => {
    const result = await benchTellings(options);
    print(options.json, result, () => tellingsText(result));
  });

program
  .command('written')
  .description('reports of the bundled event that we wrote, held against what each sentence states')
  .option('--verbose', 'also what is wrong, missed or not counted')
  .option('--json', 'print one JSON value')
  .action(async (options: { verbose?: true; json?: true }) => {
    const results = await benchWritten();
    print(options.json, { all: ratesOf(results), reports: results }, () =>
      writtenText(results, options.verbose === true),
    );
  });

program
  .command('strangers')
  .description('pages written apart from everything here, on the bundled event and around it')
  .option('--unseen', 'also the half that was not looked at while building')
  .option('--verbose', 'also what is wrong or missed, of the seen half')
  .option('--json', 'print one JSON value')
  .action(async (options: { unseen?: true; verbose?: true; json?: true }) => {
    const all = await benchStrangers(options.unseen ? 'all' : 'seen');
    const half = (which: string) => strangerRates(all.filter((one) => one.half === which));
    const { looked, held } = onlyHereRates(all);
    const rates = {
      seen: half('seen'),
      ...(options.unseen ? { unseen: half('unseen') } : {}),
      onlyHere: options.unseen ? { looked, held } : { looked },
    };
    print(options.json, rates, () => strangersText(all, options.verbose === true));
  });

program
  .command('reworded')
  .description('each claim in sentences of writers who saw the statements alone')
  .option('--json', 'print one JSON value')
  .action(async (options: { json?: true }) => {
    const result = await benchReworded();
    print(options.json, result, () => rewordedText(result));
  });

program
  .command('order')
  .description(
    'our order of differences beside those that six editors made from the tellings alone',
  )
  .option('--articles <folder>', 'the tellings', path, ARTICLES)
  .option('--json', 'print one JSON value')
  .action(async (options: OrderOptions & { json?: true }) => {
    const result = await benchOrder(options);
    print(options.json, result, () => orderText(result));
  });

program
  .command('accuracy')
  .description('how well pages nobody has seen are spotted, aligned and compared, on public sets')
  .option('--data <folder>', 'the sets', path, DATA)
  .option('--json', 'print one JSON value')
  .action(async (options: AccuracyOptions) => {
    try {
      await runAccuracy(options);
    } catch (error) {
      program.error(error instanceof Error ? error.message : String(error));
    }
  });

program
  .command('collect')
  .description('articles fed one by one in ten random orders: which are put together as one event')
  .option('--data <folder>', 'the sets', path, DATA)
  .option('--json', 'print one JSON value')
  .action(async (options: { data: string; json?: true }) => {
    try {
      const result = await benchCollect(options.data);
      print(options.json, result, () => collectText(result));
    } catch (error) {
      program.error(error instanceof Error ? error.message : String(error));
    }
  });

program
  .command('shown')
  .description('what a reader is shown of stories that nobody edited: how much of it is right')
  .option('--data <folder>', 'the sets', DATA)
  .option('--seed <text>', 'which draw', '1')
  .option('--half <name>', 'development or held alone')
  .option('--tasks <folder>', 'write what is drawn and unread, as files to be read')
  .option('--kinds <list>', 'of these kinds alone')
  .option('--count <number>', 'so many of a kind')
  .option('--pairs', 'write the pairs of articles instead, before anything is run on them')
  .option('--answers <folder>', 'take in what was read')
  .option('--json', 'print one JSON value')
  .action(async (options: ShownOptions & { json?: true }) => {
    const { tasks, shown } = await benchShown(options);
    console.log(options.json ? JSON.stringify(shown, null, 2) : shownText(shown));
    for (const file of tasks) console.error(`to be read: ${file}`);
  });

program
  .command('languages')
  .description('our own pages in languages that are not compared: spotted, or left alone')
  .option('--json', 'print one JSON value')
  .action(async (options: { json?: true }) => {
    const told = await measureLanguages();
    print(options.json, told, () => languagesText(told));
  });

program
  .command('speed')
  .description('how long gate, reader, marks and background take in both browsers, beside peers')
  .option('--data <folder>', 'the sets', path, DATA)
  .option('--every <number>', 'of the real pages only each so many-th', '1')
  .option('--json', 'print one JSON value')
  .action(runSpeed);

program
  .command('alarms')
  .description('alarms on sentence pairs that nobody edited, drawn by seed, to be read one by one')
  .option('--data <folder>', 'the sets', path, DATA)
  .option('--seed <number>', 'which draw', '1')
  .option('--count <number>', 'how many', '100')
  .option('--json', 'print one JSON value')
  .action((options: DrawOptions & { data: string }) => runAlarms(options));

program
  .command('notes')
  .description('notes on our own pages, drawn by seed, to be read one by one')
  .option('--seed <number>', 'which draw', '1')
  .option('--count <number>', 'how many', '100')
  .option('--json', 'print one JSON value')
  .action((options: DrawOptions) => runNotes(options));

await program.parseAsync();
