/** The command line of `variorum`, in this process or in one of its own (`main.ts`). */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import * as v from 'valibot';
import { Day } from '../core/facts/fact.ts';
import { FORMATS, type Format } from '../ui/exports/formats.ts';
import { type AnnotateOptions, runAnnotate, runExport } from './commands/annotate.ts';
import { type BuildOptions, runBuild } from './commands/build.ts';
import { openText, reviewText, runCheck } from './commands/check.ts';
import { runDifferences } from './commands/differences.ts';
import { draftText, runDraft } from './commands/draft.ts';
import { type ExportOptions, runExportPack } from './commands/export.ts';
import { runImport } from './commands/import.ts';
import { type ReviewOptions, runReview } from './commands/review.ts';
import type { EditionsNamed } from './editions.ts';
import { fault, UsageError } from './fault.ts';
import { differencesText, reportText } from './print.ts';

const USAGE = 2;

const TELLINGS = 'the tellings; the samples have theirs beside them';

/** How `annotate` prints. */
type Printed = { text?: true; json?: true; format?: Format | 'json' };

/** Set where something is open; the command does its work all the same. */
let left = 0;

const print = (value: unknown): void => {
  console.log(typeof value === 'string' ? value : JSON.stringify(value, null, 2));
};

const day = (text: string): string => {
  if (!v.safeParse(Day, text).success) throw new InvalidArgumentError('Not a day like 2023-01-30.');
  return text;
};

const address = (text: string): string => {
  if (!URL.canParse(text)) throw new InvalidArgumentError('Not an address.');
  return text;
};

const program = new Command('variorum')
  .description('Compares tellings of one story.')
  .exitOverride()
  .configureHelp({ sortSubcommands: false });

program
  .command('annotate <file>')
  .description('notes for one page; HTML, Markdown or text, - for standard input')
  .option('--url <address>', 'where the page stands', address)
  .option('--date <day>', 'when it was published', day)
  .option('--stories <folder>', 'an index other than the bundled one')
  .option('--samples', 'hold it against made-up stories too')
  .option('--text', 'print the text that offsets refer to')
  .option('--json', 'print one JSON value')
  .addOption(
    new Option('--format <format>', 'print what the extension saves; json is the same as --json')
      .choices([...FORMATS, 'json'])
      .conflicts(['text', 'json']),
  )
  .action(async (file: string, options: AnnotateOptions & Printed) => {
    const { format = options.json ? 'json' : undefined } = options;
    if (format !== undefined && format !== 'json') {
      process.stdout.write(await runExport(file, options, format));
      return;
    }
    const { report, story, text } = await runAnnotate(file, options);
    if (options.text) process.stdout.write(text);
    else print(format === 'json' ? report : reportText(report, story));
  });

program
  .command('differences [story]')
  .description('every difference between the tellings of a story')
  .option('--stories <folder>', 'an index other than the bundled one')
  .option('--json', 'print one JSON value')
  .action(async (id: string | undefined, options: { stories?: string; json?: true }) => {
    const { output, story } = await runDifferences(id, options);
    print(options.json ? output : differencesText(story, output.differences));
  });

program
  .command('draft <folder>')
  .description('proposes an edition from the tellings in a folder, as YAML')
  .option('--json', 'print one JSON value')
  .action((folder: string, options: { json?: true }) => {
    const edition = runDraft(folder, (doing) => console.error(doing));
    print(options.json ? edition : draftText(edition).trimEnd());
  });

program
  .command('check [story]')
  .description('holds an edition against its tellings; exit 0 only where nothing is open')
  .option('--articles <folder>', TELLINGS)
  .option('--editions <folder>', 'editions other than the bundled ones')
  .option('--json', 'print one JSON value')
  .action((id: string | undefined, options: EditionsNamed & { json?: true }) => {
    const found = runCheck(id, options);
    const open = found.flatMap((one) => one.open);
    if (options.json) print(found);
    else
      for (const one of found) {
        print(reviewText(one));
        for (const found of one.open) console.error(openText(found));
        print(`${one.edition}: ${one.open.length} open`);
      }
    if (open.length > 0) left = 1;
  });

program
  .command('review <story>')
  .description('sheets for a second reading, one a telling; with --take, what came back')
  .option('--articles <folder>', TELLINGS)
  .option('--out <folder>', 'where sheets are written, instead of sheets')
  .option('--changed', 'only claims that were not read as they are worded now')
  .option('--take <file...>', 'filled sheets, to be kept beside the edition')
  .option('--how <words>', 'with --take: how the reading was made')
  .option('--date <day>', 'with --take: when', day)
  .option('--editions <folder>', 'editions other than the bundled ones')
  .action((story: string, options: ReviewOptions) => {
    print(runReview(story, options).join('\n'));
  });

program
  .command('build')
  .description('compiles the editions into an index')
  .requiredOption('--articles <folder>', 'the tellings')
  .option('--without <source>', 'leave out a source and all that only it carries')
  .option('--out <folder>', 'where to, instead of public/stories')
  .option('--editions <folder>', 'editions other than the bundled ones')
  .option('--pack', 'write a story file for each edition, instead of an index')
  .action((options: BuildOptions) => {
    const { files, warnings } = runBuild(options);
    for (const warning of warnings) console.error(warning);
    print(files.join('\n'));
  });

program
  .command('export <folder>')
  .description('writes the tellings in a folder as a story file')
  .option('--no-texts', 'without their texts: no nine words in a row of them are in the file')
  .option('--name <words>', 'what the story is called')
  .option('--out <file>', 'where to, instead of the folder’s name with .variorum')
  .action((folder: string, options: ExportOptions) => {
    print(runExportPack(folder, options));
  });

program
  .command('import <file...>')
  .description('says what story files hold; those of one event are put together')
  .option('--out <folder>', 'write articles as tellings, an edition as an index for --stories')
  .action((files: string[], options: { out?: string }) => {
    print(runImport(files, options).join('\n'));
  });

/** Runs the command with its arguments: prints what it has to say, and answers the exit code. */
export const variorum = async (args: readonly string[]): Promise<number> => {
  left = 0;
  try {
    await program.parseAsync(args, { from: 'user' });
    return left;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE;
    console.error(fault(error));
    return error instanceof UsageError ? USAGE : 1;
  }
};
