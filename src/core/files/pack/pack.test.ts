/** Long, as all that a file may hold, and must not, stands together. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runWords } from '../../text/words.ts';
import { POST, RADIO, toPack } from './made-up.fixture.ts';
import { filling, mergePacks, packPrint, packStory, packWhole, type ToPack } from './make-pack.ts';
import { type ArticlePack, packText } from './pack.ts';
import { MOST_PACK_BYTES } from './pack-bytes.ts';
import { PackError, readPack } from './read-pack.ts';

const weights = (stem: string): number => Math.min(15, stem.length);

const whole = packStory('The ferry', [POST, RADIO].map(packWhole));
const printOfAll = (articles: readonly ToPack[], name: string | null = null): ArticlePack =>
  packStory(
    name,
    articles.flatMap((one) => packPrint(one, weights) ?? []),
  );
const printed = printOfAll([POST, RADIO]);

/** Why a text is refused; null where it is not. Whatever else is thrown is an error of ours. */
const refused = (text: string): string | null => {
  try {
    readPack(text);
    return null;
  } catch (error) {
    if (error instanceof PackError) return error.code;
    throw error;
  }
};

/** Any JSON value, put in at any place of a file. */
const changed = (pack: ArticlePack, places: readonly number[], value: unknown): string => {
  const copy = JSON.parse(packText(pack)) as unknown;
  let at: unknown = copy;
  for (const [i, place] of places.entries()) {
    if (typeof at !== 'object' || at === null) break;
    const keys = Object.keys(at);
    const key = keys[place % keys.length];
    if (key === undefined) break;
    const inner = (at as Record<string, unknown>)[key];
    if (i === places.length - 1 || typeof inner !== 'object' || inner === null) {
      (at as Record<string, unknown>)[key] = value;
      break;
    }
    at = inner;
  }
  return JSON.stringify(copy);
};

describe('a story file', () => {
  test.each([
    ['with texts', whole],
    ['without', printed],
  ])('%s comes back as it was', (_, pack) => {
    expect(readPack(packText(pack))).toEqual(pack);
  });

  test('has the newest of more texts than it has room for', () => {
    const [text] = POST.texts;
    const texts = Array.from({ length: 1_010 }, (_, at) => ({ ...text!, at }));
    const { texts: few } = packWhole({ ...POST, texts });
    expect([few.length, few[0]?.at, few.at(-1)?.at]).toEqual([1_000, 10, 1_009]);
    expect(readPack(packText(packStory(null, [packWhole({ ...POST, texts })])))).toBeTruthy();
  });

  test.each([
    ['as many as it may have', 100, 'A ferry ran aground.'],
    ['as many as its bytes let in', 17, 'Ä'.repeat(450_000)],
  ])('has %s, and is read', (_, most, body) => {
    const all = Array.from({ length: most + 3 }, (_, n) =>
      packWhole(toPack(`s${n}`, ['The ferry', body])),
    );
    const file = filling(null);
    expect(all.findIndex((one) => !file.add(one))).toBe(most);
    expect(readPack(packText(packStory('Ferry', file.articles)))).toMatchObject({
      articles: all.slice(0, most),
    });
  });

  test('of a story that goes on begins with its first article, unless that leaves no room', () => {
    const [text] = POST.texts;
    const long = { ...text!, page: { ...text!.page, text: 'x'.repeat(990_000) } };
    const large = packWhole({ ...POST, texts: Array.from({ length: 12 }, () => long) });
    const small = packWhole(RADIO);
    const joined = filling(small);
    expect([joined.add(large), joined.articles]).toEqual([true, [small, large]]);
    const apart = filling(large);
    const other = { ...large, url: RADIO.url };
    expect([apart.add(other), apart.articles]).toEqual([true, [other]]);
    expect(apart.add({ ...large, url: `${RADIO.url}/2` })).toBe(false);
  });

  test('takes of an article with more text than a file may have what is newest', () => {
    const [text] = POST.texts;
    const long = { ...text!, page: { ...text!.page, text: 'ß'.repeat(900_000) } };
    const texts = Array.from({ length: 20 }, (_, at) => ({ ...long, at }));
    const packed = packWhole({ ...POST, texts });
    expect(packed.texts.map(({ at }) => at)).toEqual([12, 13, 14, 15, 16, 17, 18, 19]);
    expect(readPack(packText(packStory(null, [packed])))).toBeTruthy();
  });

  test('of an article without a text has no print of it', () => {
    expect(packPrint({ ...POST, texts: [] }, weights)).toBeNull();
  });

  test('merged with another has each article once, with its text where one has it', () => {
    const [post, radio] = printed.articles;
    const both = mergePacks([
      { ...printed, articles: [post!] },
      packStory('Named', [packWhole(RADIO), packWhole({ ...POST, url: `${POST.url}/#top` })]),
      { ...printed, articles: [radio!] },
    ]);
    expect(both.name).toBe('Named');
    expect(both.articles.map(({ is, url }) => [is, url])).toEqual([
      ['text', `${POST.url}/#top`],
      ['text', RADIO.url],
    ]);
  });
});

const plain = (text: string): string => text.replace(/https?:[^"\s]+/g, ' | ');
const RUN = 9;
/** Each run takes the prints of some articles: a fourth of the runs that tests of single functions get. */
const RUNS = Math.ceil((fc.readConfigureGlobal().numRuns ?? 100) / 4);
const runsIn = (text: string): string[] => {
  const words = runWords(text);
  return words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '));
};

/** A sentence of words of which some are names, figures and days, and some are quoted. */
const WORDS =
  'the ferry ran aground near Skarholm Orlanda Nordsund Lines Coast Guard Minister Elin Draskov 212 passengers 40 tonnes of diesel on Monday 5 May 2031 said that and was not 9 metres said'.split(
    ' ',
  );
const spoken = fc
  .tuple(
    fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...WORDS) }, fc.string()), {
      minLength: 1,
      maxLength: 40,
    }),
    fc.constantFrom('', '“', 'OSK (Coastwire) — '),
  )
  .map(([words, before]) => `${before}${words.join(' ')}${before === '“' ? '”' : ''}.`);
/** A name may be longer than what may leave. */
const NAMES = 'Nordsund Institute Marine Safety Coastal Waters North Draskov Bank'.split(' ');
const named = fc
  .array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 14 })
  .map((names) => `It was ${names.join(' ')} that came.`);
const sentence = fc.oneof({ weight: 4, arbitrary: spoken }, named);

describe('without texts', () => {
  test('no nine words in a row of an article are in the file', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(sentence, { minLength: 1, maxLength: 8 }), {
          minLength: 1,
          maxLength: 3,
        }),
        (all) => {
          const articles = all.map((lines, n) => toPack(`s${n}`, lines));
          const pack = printOfAll(articles, articles[0]?.headline ?? null);
          const text = plain(packText(pack));
          const own = new Set(articles.flatMap(({ texts: [one] }) => runsIn(one!.page.text)));
          expect(runsIn(text).filter((run) => own.has(run))).toEqual([]);
          expect(readPack(packText(pack))).toEqual(pack);
        },
      ),
      { numRuns: RUNS },
    );
  });

  test('it has outlet, address, day, the first words and the values of each', () => {
    const [post] = printed.articles;
    expect(post).toMatchObject({
      is: 'print',
      url: POST.url,
      outlet: 'The post',
      day: '2031-05-05',
      opening: 'Ferry Orlanda runs aground off Skarholm with more…',
      print: { complete: true, language: 'en' },
    });
    expect(post?.is === 'print' && post.print.values).toEqual([
      '212 passengers',
      'nineteen pupils',
      'nine metres long',
      '40 tonnes of diesel',
    ]);
  });
});

const line = packText(whole);
const inserted = (entry: string): string => line.replace('{', `{${entry},`);

describe('is refused', () => {
  test.each<[string, string, string]>([
    ['huge', 'more than any story has', `"${'x'.repeat(MOST_PACK_BYTES)}"`],
    ['broken', 'cut off', line.slice(0, -9)],
    ['broken', 'empty', ''],
    ['deep', 'nested without end', `${'['.repeat(200_000)}`],
    ['deep', 'nested in an entry', inserted(`"x":${'{"a":'.repeat(99)}1${'}'.repeat(99)}`)],
    ['foreign', 'a list', '[]'],
    ['foreign', 'a word', '"variorum"'],
    ['foreign', 'another program’s', '{"format":1,"articles":[]}'],
    ['newer', 'of a later version', line.replace('"format":2', '"format":3')],
    ['wrong', 'of no version', line.replace('"format":2', '"format":"2"')],
    ['wrong', 'of no version that ever was', line.replace('"format":2', '"format":0')],
    ['hostile', 'named like what objects come from', inserted('"__proto__":{"file":"variorum"}')],
    ['hostile', 'named so below', line.replace('"is":"text"', '"is":"text","constructor":{}')],
    ['wrong', 'with an entry that nobody knows', inserted('"more":1')],
    ['wrong', 'without articles', packText({ ...whole, articles: [] })],
    ['wrong', 'holding something else', line.replace('"articles"', '"secrets"')],
    [
      'wrong',
      'with an address that runs',
      line.replace(POST.url, 'javascript:alert(1)//x.example'),
    ],
    ['wrong', 'with no day', line.replace('2031-05-05', '5 May')],
    ['wrong', 'with a block outside', line.replace('"start":0', '"start":99999999')],
    ['wrong', 'with a time that is none', line.replace(/"at":\d+/, '"at":-1')],
    [
      'wrong',
      'with damaged fingerprints',
      packText(printed).replace(/"runs":"..../, '"runs":"%%%%'),
    ],
    [
      'wrong',
      'with more words than may leave',
      packText(printed).replace('"values":[', '"values":["a b c d e f g h i",'),
    ],
  ])('%s: %s', (code, _, text) => {
    expect(refused(text)).toBe(code);
  });

  test('brackets in strings are no depth', () => {
    const bracketed = packWhole(toPack('b', [`A "\\" ${'['.repeat(99)}`, '{'.repeat(99)]));
    expect(refused(packText(packStory(null, [bracketed])))).toBeNull();
  });

  test('whatever stands in its place, or is read as what it says', () => {
    const places = fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.constantFrom(whole, printed), places, fc.jsonValue(), (pack, at, value) => {
        const text = changed(pack, at, value);
        if (refused(text) === null) expect(readPack(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  test('any text that is no story file', () => {
    const cut = fc.tuple(fc.nat(), fc.nat(), fc.string()).map(([from, to, junk]) => {
      const start = from % line.length;
      return line.slice(0, start) + junk + line.slice(start + 1 + (to % 50));
    });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), cut), (text) => {
        const code = refused(text);
        if (code === null) expect(readPack(text).file).toBe('variorum');
      }),
    );
  });
});
