/** `npm run release`: all that both stores ask for, in `release/`; `-- --trial` with addresses that are nobody's. */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from '../e2e/browsers/launch.ts';
import manifest from '../manifest.json' with { type: 'json' };
import description from '../package.json' with { type: 'json' };
import { lintFirefox } from './lint.ts';
import { TARGETS } from './manifest.ts';
import { PUBLISHER } from './publisher.ts';
import { type Built, buildFrom, sourceZip, uncommitted } from './release/building.ts';
import { type Release, releaseFaults } from './release/faults.ts';
import { listingsIn } from './release/listing.ts';
import { takePictures } from './release/pictures.ts';
import { fillPlace } from './release/place.ts';
import { byHand } from './release/publish.ts';
import { readFiles, writeFiles } from './release/zip.ts';
import { ROOT } from './sources.ts';

const STORE = join(ROOT, 'docs/store');
const USAGE = 'npm run release [-- --trial]';

const say = (line: string): void => console.log(line);
const text = (value: string): Uint8Array => new TextEncoder().encode(value);

const release = (): Release => ({
  publisher: PUBLISHER,
  listings: listingsIn(ROOT),
  versions: { manifest: manifest.version, package: description.version },
  uncommitted: uncommitted(),
});

/** The linter's word on the package for Firefox, and the browsers' on both. */
const checkPackages = async ({ folder }: Built): Promise<void> => {
  const { good, total, report } = lintFirefox(join(folder, 'dist/firefox'));
  if (!good) throw new Error(`The linter of add-ons finds fault (${total}):\n${report}`);
  say(`✓ web-ext lint: ${total}`);
  for (const browser of TARGETS) {
    const which = browser === 'chrome' ? 'chromium' : 'firefox';
    const reader = await launch(which, { extension: join(folder, 'dist', browser) });
    const warnings = await reader.warnings().finally(reader.close);
    if (warnings.length > 0) throw new Error(`${which} warns: ${warnings.join('; ')}`);
    say(`✓ ${which} loads it without a warning`);
  }
};

/** A line a file, as `sha256sum --check` reads it. */
const sums = (folder: string): string =>
  Object.entries(readFiles(folder))
    .map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
    .join('');

/** Makes all of a release in `out`; `work` is for what is not part of it. */
const fill = async (
  out: string,
  work: string,
  { listings }: Release,
  nameOf: (part: string) => string,
): Promise<void> => {
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
  for (const [locale, listing] of listings)
    for (const [part, words] of Object.entries(listing))
      writeFiles(out, { [`listing/${locale}/${part}.txt`]: text(`${words.trim()}\n`) });
  say('✓ names and summaries are within what both stores take');
  for (const name of ['privacy.txt', 'declarations.txt'])
    cpSync(join(STORE, name), join(out, name));
  await takePictures(built.folder, out, join(work, 'pictures'), listings.get('en')!);
  say('✓ pictures are taken, of the sizes that the stores ask for');
  writeFiles(out, { SHA256SUMS: text(sums(out)) });
};

const main = async (trial: boolean): Promise<void> => {
  const released = release();
  const faults = releaseFaults(released, trial);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const nameOf = (part: string): string =>
    `variorum-${description.version}-${part}${trial ? '-trial' : ''}.zip`;
  const work = mkdtempSync(join(tmpdir(), 'variorum-release-'));
  try {
    await fillPlace(join(ROOT, 'release'), (out) => fill(out, work, released, nameOf));
  } finally {
    rmSync(work, { recursive: true, force: true });
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
