/**
 * `npm run pictures [-- NAME …]`: every surface and state, or those whose names hold one of these, in every light and both
 * browsers, in `screenshots/` with a page that shows them together; `-- --readme` makes the README's picture anew.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { takeReadmePicture } from './readme-picture.ts';
import { ROOT } from './sources.ts';

const FOLDER = join(ROOT, 'screenshots');
const USAGE = 'npm run pictures [-- NAME … | -- --readme]';

const options = () => {
  try {
    const { values, positionals } = parseArgs({
      options: { readme: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    return { readme: values.readme, names: positionals };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\nUsage: ${USAGE}`);
    process.exit(2);
  }
};

const run = (program: string, ...args: string[]): boolean =>
  spawnSync(program, args, { cwd: ROOT, stdio: 'inherit' }).status === 0;

/** A page with all pictures that are there, a row for each surface. */
const together = (): string => {
  const surfaces = readdirSync(FOLDER, { withFileTypes: true }).filter((one) => one.isDirectory());
  const rows = surfaces.map(({ name }) => {
    const pictures = readdirSync(join(FOLDER, name)).filter((file) => file.endsWith('.png'));
    const shown = pictures.map((file) => {
      const path = `${name}/${file}`;
      return `<figure><figcaption>${file}</figcaption><a href="${path}"><img src="${path}" alt="" loading="lazy"></a></figure>`;
    });
    return `<h2 id="${name}">${name}</h2><div>${shown.join('\n')}</div>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Variorum: pictures</title>
<style>body { font: 14px system-ui; background: #ddd } div { display: flex; flex-wrap: wrap; gap: 12px; align-items: start } figure { margin: 0 } img { max-width: 420px; max-height: 640px; background: #fff }</style>
${rows.join('\n')}</html>
`;
};

const takeAll = (names: readonly string[]): boolean => {
  const grep = names.length > 0 ? ['--grep', names.join('|')] : [];
  const good = run('playwright', 'test', '--config', 'pictures.config.ts', ...grep);
  if (!existsSync(FOLDER)) return false;
  const index = join(FOLDER, 'index.html');
  writeFileSync(index, together());
  console.log(`All together: ${index}`);
  return good;
};

const { readme, names } = options();
const built = run('tsx', 'scripts/build.ts');
const taken = built && (readme ? await takeReadmePicture() : takeAll(names));
process.exitCode = taken ? 0 : 1;
