/** Builds dist/chrome, dist/firefox and the command dist/variorum.mjs; `build.ts command` only the last. */
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, createLogger, type InlineConfig, type Logger } from 'vite';
import { wordSetsText } from '../src/core/index/word-sets.ts';
import { SETS } from '../src/corpus/sets/sets.ts';
import { manifestFor, TARGETS } from './manifest.ts';
import { packMessages } from './pack-messages.ts';
import { addressed, PUBLISHER } from './publisher.ts';
import { wordWeights } from './weights.ts';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const SRC = join(ROOT, 'src');
const DIST = join(ROOT, 'dist');

/** Classic files, each whole in itself: source and place in the package. */
const SCRIPTS = [
  ['background/main.ts', 'background.js'],
  ['content/gate.ts', 'content/gate.js'],
  ['content/main.ts', 'content/annotator.js'],
] as const;
const PAGES = ['popup', 'panel', 'compare', 'mine', 'options', 'sample', 'accuracy'].map(
  (page) => `${page}/index.html`,
);
const STYLES = ['content/marks.css'];

/**
 * Vite's logger without its remark on classic scripts: the sample page loads the annotator as it is. What a page
 * names and nobody finds is an error: the package would lack it.
 */
const logger = (): Logger => {
  const plain = createLogger('warn');
  const demand = (text: string): void => {
    if (text.includes("doesn't exist at build time")) throw new Error(text.trim());
  };
  return {
    ...plain,
    warnOnce: (text, options) => {
      demand(text);
      plain.warnOnce(text, options);
    },
    warn: (text, options) => {
      demand(text);
      if (!text.includes('can\'t be bundled without type="module"')) plain.warn(text, options);
    },
  };
};

const config = (outDir: string, options: InlineConfig['build']): InlineConfig => ({
  root: SRC,
  base: './',
  configFile: join(ROOT, 'vite.config.ts'),
  customLogger: logger(),
  logLevel: 'warn',
  publicDir: false,
  build: {
    outDir,
    emptyOutDir: false,
    target: ['chrome140', 'firefox150'],
    modulePreload: false,
    assetsInlineLimit: 0,
    // A hundredth smaller than what Vite's own leaves, which decides whether the package keeps to its budget.
    minify: 'terser',
    terserOptions: { compress: { passes: 2, unsafe_arrows: true } },
    ...options,
    rolldownOptions: { checks: { pluginTimings: false }, ...options?.rolldownOptions },
  },
});

const buildScript = (out: string, entry: string, file: string) =>
  build(
    config(out, {
      rolldownOptions: {
        input: join(SRC, entry),
        output: { format: 'iife', entryFileNames: file },
      },
    }),
  );

const buildPages = (out: string) =>
  build(
    config(out, {
      rolldownOptions: {
        input: Object.fromEntries(PAGES.map((page) => [dirname(page), join(SRC, page)])),
        output: {
          entryFileNames: 'pages/[name].js',
          chunkFileNames: 'pages/[name].js',
          assetFileNames: 'pages/[name][extname]',
        },
      },
    }),
  );

const writeWords = async (out: string): Promise<void> => {
  await mkdir(join(out, 'words'), { recursive: true });
  await writeFile(join(out, 'words/weights.txt'), wordWeights());
  await writeFile(join(out, 'words/sets.txt'), wordSetsText(SETS));
};

/** Puts the publisher's address into the bundled stories. */
const addressStories = async (out: string): Promise<void> => {
  const stories = join(out, 'stories');
  for (const entry of await readdir(stories, { recursive: true, withFileTypes: true })) {
    if (entry.name !== 'story.json') continue;
    const file = join(entry.parentPath, entry.name);
    await writeFile(file, addressed(await readFile(file, 'utf8'), PUBLISHER));
  }
};

/** Everything that both browsers' packages hold. */
const buildPackage = async (out: string): Promise<void> => {
  await cp(join(ROOT, 'public'), out, { recursive: true });
  await packMessages(out);
  await addressStories(out);
  await writeWords(out);
  for (const style of STYLES) await cp(join(SRC, style), join(out, style));
  for (const [entry, file] of SCRIPTS) await buildScript(out, entry, file);
  await buildPages(out);
};

const buildCommand = async (out: string): Promise<void> => {
  await writeWords(out);
  await build({
    ...config(out, {
      ssr: join(SRC, 'corpus/main.ts'),
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'variorum.mjs' } },
    }),
  });
};

/** Puts a finished package in its place at once, so that whoever reads it never sees half of it. */
const placePackage = async (from: string, to: string): Promise<void> => {
  await rm(to, { recursive: true, force: true });
  await rename(from, to);
};

/** The same for the command, file by file: several may run and build it at a time. */
const placeCommand = async (from: string): Promise<void> => {
  await mkdir(join(DIST, 'words'), { recursive: true });
  for (const file of ['words/weights.txt', 'variorum.mjs'])
    await rename(join(from, file), join(DIST, file));
};

const main = async (only: string | undefined): Promise<void> => {
  const work = join(DIST, `.build-${process.pid}`);
  try {
    await buildCommand(join(work, 'command'));
    if (only !== 'command') {
      await buildPackage(join(work, 'package'));
      for (const browser of TARGETS) {
        await cp(join(work, 'package'), join(work, browser), { recursive: true });
        const manifest = JSON.stringify(manifestFor(browser), null, 2);
        await writeFile(join(work, browser, 'manifest.json'), `${manifest}\n`);
        await placePackage(join(work, browser), join(DIST, browser));
      }
    }
    await placeCommand(join(work, 'command'));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
};

try {
  await main(process.argv[2]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
