/** `npm run release`: all that both stores ask for, in `release/`; `-- --trial` with addresses that are nobody's. */
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from '../e2e/browsers/launch.ts';
import manifest from '../manifest.json' with { type: 'json' };
import description from '../package.json' with { type: 'json' };
import { lintFirefox } from './lint.ts';
import { BROWSERS } from './manifest.ts';
import { PUBLISHER } from './publisher.ts';
import { type Built, buildFrom, sourceZip, uncommitted } from './release/building.ts';
import { listingFaults, listings } from './release/listing.ts';
import { takePictures } from './release/pictures.ts';
import { byHand, publisherFaults, unfilled } from './release/publish.ts';
import { writeFiles } from './release/zip.ts';
import { ROOT } from './sources.ts';

const STORE = join(ROOT, 'docs/store');
const RELEASE = join(ROOT, 'release');
const USAGE = 'npm run release [-- --trial]';

const say = (line: string): void => console.log(line);
const text = (value: string): Uint8Array => new TextEncoder().encode(value);

/** What stands against a release before anything is built. */
const faults = (trial: boolean): string[] => {
  const empty = trial ? [] : unfilled(PUBLISHER);
  return [
    ...(empty.length === 0
      ? []
      : [
          `publisher.json is still to be filled in by whoever publishes: ${empty.join(', ')}. Fill it in and commit it, or try with \`npm run release -- --trial\`.`,
        ]),
    ...publisherFaults(PUBLISHER),
    ...listingFaults(listings(ROOT)),
    ...(manifest.version === description.version
      ? []
      : [`manifest.json has version ${manifest.version}, package.json ${description.version}.`]),
    ...uncommitted().map(
      (file) => `${file}: changed and not committed, so it would not be released.`,
    ),
  ];
};

/** The linter's word on the package for Firefox, and the browsers' on both. */
const checkPackages = async ({ folder }: Built): Promise<void> => {
  const { good, total, report } = lintFirefox(join(folder, 'dist/firefox'));
  if (!good) throw new Error(`The linter of add-ons finds fault (${total}):\n${report}`);
  say(`✓ web-ext lint: ${total}`);
  for (const browser of BROWSERS) {
    const which = browser === 'chrome' ? 'chromium' : 'firefox';
    const reader = await launch(which, { extension: join(folder, 'dist', browser) });
    const warnings = await reader.warnings().finally(reader.close);
    if (warnings.length > 0) throw new Error(`${which} warns: ${warnings.join('; ')}`);
    say(`✓ ${which} loads it without a warning`);
  }
};

/** A line a file, as `sha256sum --check` reads it. */
const sums = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => {
      const sum = createHash('sha256').update(readFileSync(file)).digest('hex');
      return `${sum}  ${relative(folder, file).split(sep).join('/')}\n`;
    })
    .join('');

/** Makes the release in a folder beside its place. */
const fill = async (out: string, work: string, nameOf: (part: string) => string): Promise<void> => {
  const source = sourceZip();
  say('Building from the source archive, twice …');
  const built = buildFrom(source, work);
  say('✓ both packages are built from the source archive, with the same bytes each time');
  await checkPackages(built);
  const parts = { source, ...built.packages };
  writeFiles(
    out,
    Object.fromEntries(Object.entries(parts).map(([part, bytes]) => [nameOf(part), bytes])),
  );
  for (const [locale, listing] of listings(ROOT))
    for (const [part, words] of Object.entries(listing))
      writeFiles(out, { [`listing/${locale}/${part}.txt`]: text(`${words.trim()}\n`) });
  say('✓ names and summaries are within what both stores take');
  for (const name of ['privacy.txt', 'declarations.txt'])
    cpSync(join(STORE, name), join(out, name));
  await takePictures(built.folder, out, join(work, 'pictures'), listings(ROOT).get('en')!);
  say('✓ pictures are taken, of the sizes that the stores ask for');
  writeFiles(out, { SHA256SUMS: text(sums(out)) });
};

const main = async (trial: boolean): Promise<void> => {
  const against = faults(trial);
  if (against.length > 0) throw new Error(against.join('\n'));
  const nameOf = (part: string): string =>
    `variorum-${description.version}-${part}${trial ? '-trial' : ''}.zip`;
  const work = mkdtempSync(join(tmpdir(), 'variorum-release-'));
  const out = join(ROOT, `.release-${process.pid}`);
  mkdirSync(out);
  try {
    await fill(out, work, nameOf);
    rmSync(RELEASE, { recursive: true, force: true });
    renameSync(out, RELEASE);
  } finally {
    for (const folder of [work, out]) rmSync(folder, { recursive: true, force: true });
  }
  const what = trial ? 'A trial, which no store may be given, is' : 'The release is';
  say(`\n${what} in release/. Left to whoever publishes:`);
  for (const line of byHand(PUBLISHER, nameOf)) say(`  - ${line}`);
};

const options = () => {
  try {
    return parseArgs({ options: { trial: { type: 'boolean', default: false } } }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\nUsage: ${USAGE}`);
    process.exit(2);
  }
};

try {
  await main(options().trial);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
