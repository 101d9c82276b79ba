/** Bad input to each command: one sentence that names file and place, exit code 1, nothing written. Long, a case a fault. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { PUBLIC, ROOT } from './paths.ts';
import { said } from './said.fixture.ts';

const work = mkdtempSync(join(tmpdir(), 'variorum-'));
afterAll(() => rmSync(work, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(work, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
};

/** A folder of stories like the bundled one, with one file changed. */
const index = (name: string, path: string, change: (text: string) => string): string => {
  const folder = join(work, name);
  cpSync(join(PUBLIC, 'stories'), folder, { recursive: true });
  writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')));
  return folder;
};

const FRONT =
  '---\nsource: one\noutlet: The One\ndate: 2020-05-04\nurl: https://one.example/\n---\n';
const telling = file(
  'tellings/one.md',
  `${FRONT}The mill burns\n\nThe mill at Harrow burned down on Monday.\n`,
);
const EDITION = readFileSync(join(ROOT, 'src/corpus/edition.sample.yaml'), 'utf8');
const editions = (name: string, from: string, to: string): string => {
  file(`${name}/mill/edition.yaml`, EDITION.replace(from, to));
  return join(work, name);
};

const story = join('nato-seoul-2023-01-30', 'story.json');
const ARTICLE = file(
  'page.txt',
  'Stoltenberg asks Seoul to arm Ukraine\n\nNATO wants South Korea to send weapons.',
);
const OUT = join(work, 'out');

const build = (
  name: string,
  from: string,
  to: string,
  articles = join(work, 'tellings'),
): string[] => [
  'build',
  '--articles',
  articles,
  '--editions',
  editions(name, from, to),
  '--out',
  OUT,
];

test.each<[string, string[], RegExp]>([
  ['annotate: no such file', ['annotate', join(work, 'none.html')], /none\.html: no such file\.$/],
  [
    'annotate: an empty file',
    ['annotate', file('empty.html', '')],
    /empty\.html: the file is empty\.$/,
  ],
  [
    'annotate: a binary',
    ['annotate', file('a.png', new Uint8Array([137, 80, 78, 71, 0, 255]))],
    /a\.png: not a text file in UTF-8\.$/,
  ],
  [
    'annotate: a page without an article',
    ['annotate', file('bare.html', '<html><body><p>Hi</p></body></html>')],
    /bare\.html: no article found on this page\.$/,
  ],
  ['annotate: a folder', ['annotate', work], /a folder, not a file\.$/],
  [
    'annotate: no index there',
    ['annotate', ARTICLE, '--stories', work],
    /catalogue\.json: missing/,
  ],
  [
    'annotate: an index of another version',
    [
      'annotate',
      ARTICLE,
      '--stories',
      index('newer', story, (text) => text.replace('"format": 5', '"format": 99')),
    ],
    /story\.json: format 99; this version reads format 5\.$/,
  ],
  [
    'annotate: a corrupt index',
    ['annotate', ARTICLE, '--stories', index('torn', story, (text) => text.slice(0, 900))],
    /story\.json: not JSON\.$/,
  ],
  [
    'differences: a story of another shape',
    ['differences', '--stories', index('odd', story, (text) => text.replace('"title"', '"tilte"'))],
    /story\.json: title: /,
  ],
  ['differences: no such story', ['differences', 'atlantis'], /^atlantis: no such story/],
  [
    'check: no such folder',
    ['check', '--articles', join(work, 'nowhere')],
    /nowhere: no such folder\.$/,
  ],
  [
    'check: a telling without front matter',
    ['check', '--articles', join(file('bare/one.md', 'The mill burns\n'), '..')],
    /one\.md: no front matter/,
  ],
  [
    'check: wrong front matter',
    ['check', '--articles', join(file('wrong/one.md', FRONT.replace('2020-05-04', 'May')), '..')],
    /one\.md: front matter: “date”/,
  ],
  [
    'check: an empty telling',
    ['check', '--articles', join(file('hollow/one.md', ''), '..')],
    /one\.md: the file is empty\.$/,
  ],
  [
    'check: a binary telling',
    ['check', '--articles', join(file('bin/one.md', new Uint8Array([0, 159, 146])), '..')],
    /one\.md: not a text file in UTF-8\.$/,
  ],
  [
    'build: a source that is not in the edition',
    build('stray', 'one: [The mill at', 'two: [The mill at'),
    /edition\.yaml(?::\d+)?: claims › fire.*“two”/,
  ],
  [
    'build: a telling that is missing',
    build(
      'whole',
      '',
      '',
      join(file('other/two.md', `${FRONT.replace('source: one', 'source: two')}A\n\nB c.\n`), '..'),
    ),
    /no telling of “one”/,
  ],
  [
    'build: no such source to leave out',
    [...build('leave', '', ''), '--without', 'three'],
    /--without three: .*no such source\.$/,
  ],
  ['build: broken YAML', build('yaml', 'claims:', 'claims: ['), /edition\.yaml: /],
])('%s', async (_, args, sentence) => {
  expect(existsSync(telling)).toBe(true);
  const { status, stdout, stderr } = await said(args);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr.trim()).toMatch(sentence);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(existsSync(OUT)).toBe(false);
});

test('check: a reading that is not in its source is named', async () => {
  const args = [
    'check',
    '--articles',
    join(work, 'tellings'),
    '--editions',
    editions('misread', 'one: burned down', 'one: blew up'),
  ];
  const { status, stderr } = await said(args);
  expect(stderr).toContain('claims › fire › readings › one: “blew up” is in no sentence of one');
  expect(status).toBe(1);
});

test.each([
  ['no command', []],
  ['an unknown option', ['annotate', ARTICLE, '--loud']],
  ['a date that is none', ['annotate', ARTICLE, '--date', 'Monday']],
  ['a review of tellings that are nowhere named', ['review', dirname(story)]],
  ['a check of them', ['check', dirname(story)]],
])('usage: %s exits with 2', async (_, args) => {
  expect((await said(args)).status).toBe(2);
});

test.each([
  [1, ['annotate', join(work, 'none.html')]],
  [2, ['annotate', ARTICLE, '--loud']],
])('the built command ends with %i too, in the same words', async (code, args) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'dist/variorum.mjs'), ...args],
    { encoding: 'utf8' },
  );
  expect({ status, stdout, stderr }).toEqual({ ...(await said(args)), status: code });
});

test('nothing was left behind', () => expect(readdirSync(work)).not.toContain('out'));
