/**
 * News pages that we wrote, and what each must give. The outlets, their reporters and every word are
 * made up; the addresses lie on listed hosts, so that the extension runs there as on the real ones.
 */
import { readFileSync } from 'node:fs';
import type { Mocked } from '../browsers/reader.ts';

type Written = { file: string; url: string; language: string; headline: string };

/** A page that tells the bundled story. */
export type Coverage = Written & {
  /** Stretches of its text, each of which a note must touch. Empty where passages are not compared. */
  noted: string[];
  /** The text breaks off. */
  excerpt: boolean;
  /** Words that must lie in a note of this kind. */
  kinds: Record<string, 'conflict' | 'worded' | 'shared' | 'alone'>;
};

/**
 * A page about a neighbouring event: nothing is marked, and one of these codes says why. Only where the
 * text itself is about something else may it pass as a page about no story, or where it lists articles as none.
 */
export type NearMiss = Written & { against: string[]; states: string[] };

/** The page's HTML. */
export const htmlOf = (page: { file: string }): string =>
  readFileSync(new URL(page.file, import.meta.url), 'utf8');

/** The page as it is served at its address. */
export const mocked = (page: { file: string; url: string }): Mocked => ({
  url: page.url,
  html: htmlOf(page),
});

export const COVERAGE: Coverage[] = [
  {
    file: 'demo.html',
    url: 'https://www.theguardian.com/world/2023/jan/30/nato-chief-presses-seoul-to-arm-ukraine',
    language: 'en',
    headline: 'Nato chief presses Seoul to arm Ukraine and drop its ban on exports to wars',
    noted: [
      'has appealed to South Korea to give Ukraine military help',
      'Chey Institute for Advanced Studies',
      'an “urgent need” for ammunition',
      'He named Germany and Norway, as well as Sweden',
      'was to buy 100,000 artillery rounds',
      'prelude to confrontation and war',
    ],
    excerpt: false,
    kinds: {},
  },
  {
    file: 'seoul-daily.html',
    url: 'https://www.koreatimes.co.kr/www/nation/2023/01/120_344400.html',
    language: 'en',
    headline: 'Yoon stays noncommittal as NATO head calls for military aid to Kyiv',
    noted: [
      'to reconsider its ban on arms exports to nations at war',
      'President Yoon said he will continue to fulfill',
      'Germany, Norway and Sweden were his examples',
      'agreed to buy 100,000 artillery shells',
      'consider attending the NATO summit in Lithuania',
    ],
    excerpt: false,
    kinds: {},
  },
  {
    file: 'radio-brief.html',
    url: 'https://www.npr.org/2023/01/30/1152500000/stoltenberg-south-korea-weapons-ukraine',
    language: 'en',
    headline: 'NATO’s leader wants South Korea to send military aid to Ukraine',
    noted: [
      'asked South Korea on Monday to step up military support',
      'Germany, Norway and Sweden once had policies',
      'an urgent need for ammunition',
      'prelude to confrontation and war',
    ],
    excerpt: false,
    kinds: {},
  },
  {
    file: 'broadcaster.html',
    url: 'https://www.dw.com/en/nato-stoltenberg-asks-seoul-for-military-help-for-ukraine/a-64550000/amp',
    language: 'en',
    headline: 'Stoltenberg in Seoul: South Korea should help Ukraine with arms',
    noted: [
      'called upon South Korea to increase its military support',
      'to send nothing “to countries in conflict”',
      'Germany, Norway and the accession candidate Sweden',
      'military boots in the region',
    ],
    excerpt: false,
    kinds: {},
  },
  {
    file: 'defence-trade.html',
    url: 'https://www.defensenews.com/global/asia-pacific/2023/01/30/stoltenberg-seoul-ammunition-ukraine/',
    language: 'en',
    headline: 'NATO seeks Korean ammunition for Ukraine; Seoul cites export law',
    noted: [
      'an “urgent need” for ammunition',
      'Germany, Sweden and Norway had operated similar export bans',
      'buy 100,000 artillery rounds',
      'Suh Wook, defense minister at the time',
      'Asian version of NATO',
    ],
    excerpt: false,
    kinds: {},
  },
  {
    file: 'moscow-voice.html',
    url: 'https://tass.com/world/1568900',
    language: 'en',
    headline: 'NATO’s Stoltenberg pushes Seoul into arming Kiev',
    noted: [
      'holding up Germany, Sweden and Norway',
      'to stand up for democracy',
      'summit of the bloc in Lithuania',
      'prelude to confrontation and war',
    ],
    excerpt: false,
    kinds: {},
  },
  {
    file: 'paywall.html',
    url: 'https://www.ft.com/content/5e0c7a1e-stoltenberg-seoul',
    language: 'en',
    headline: 'Nato asks South Korea to lift bar on arming Ukraine',
    noted: ['to review its rule against exporting weapons', 'an “urgent need” for ammunition'],
    excerpt: true,
    kinds: {},
  },
  {
    file: 'wrong-day.html',
    url: 'https://www.straitstimes.com/asia/nato-head-asks-south-korea-for-military-aid-to-ukraine',
    language: 'en',
    headline: 'NATO head asks South Korea for military aid to Ukraine',
    noted: [
      'agreed to buy 10,000 artillery rounds',
      'Germany, Norway and Sweden had changed a policy',
      'on Wednesday',
    ],
    excerpt: false,
    kinds: { '10,000': 'conflict', Wednesday: 'conflict' },
  },
  {
    file: 'coverage-ko.html',
    url: 'https://www.hani.co.kr/arti/international/international_general/1077500.html',
    language: 'ko',
    headline: '나토 사무총장, 서울서 “우크라이나에 군사 지원 늘려 달라”',
    noted: [],
    excerpt: false,
    kinds: {},
  },
  {
    file: 'coverage-de.html',
    url: 'https://www.sueddeutsche.de/politik/nato-stoltenberg-suedkorea-ukraine-waffen-1.5741000',
    language: 'de',
    headline: 'Stoltenberg fordert von Südkorea Militärhilfe für die Ukraine',
    noted: [],
    excerpt: false,
    kinds: {},
  },
];

/** A live page, one entry of which tells the story: notes stand there alone. */
export const LIVE: Written & { noted: string[] } = {
  file: 'live-blog.html',
  url: 'https://www.bbc.com/news/live/world-europe-64450001',
  language: 'en',
  headline: 'Ukraine war live: Kremlin calls Johnson’s tale of a missile a lie',
  noted: [
    'Nato chief asks Seoul for military support',
    'to step up its military support',
    'an urgent need for ammunition',
  ],
};

export const NEAR: NearMiss[] = [
  {
    file: 'near-tokyo.html',
    url: 'https://www.theguardian.com/world/2023/jan/31/nato-japan-kishida-stoltenberg-ties',
    language: 'en',
    headline: 'Kishida and Nato chief pledge closer ties in face of war and China',
    against: ['day', 'place', 'person'],
    states: ['considered'],
  },
  {
    file: 'near-shells-2022.html',
    url: 'https://www.npr.org/2022/11/11/1135900000/south-korea-artillery-shells-ukraine-us',
    language: 'en',
    headline: 'The U.S. will buy artillery shells from South Korea for Ukraine, an official says',
    against: ['day', 'place', 'person', 'core'],
    states: ['considered'],
  },
  {
    file: 'near-yoon-interview.html',
    url: 'https://www.koreatimes.co.kr/www/nation/2023/01/120_343300.html',
    language: 'en',
    headline: 'Yoon tells AP that law and opinion stand in the way of arms for Ukraine',
    against: ['day', 'person', 'core'],
    states: ['considered'],
  },
  {
    file: 'near-visit-2017.html',
    url: 'https://www.koreaherald.com/view.php?ud=20171102000700',
    language: 'en',
    headline: 'NATO chief Stoltenberg, in Seoul, calls North Korean missiles a global threat',
    against: ['day', 'core'],
    states: ['considered'],
  },
  {
    file: 'near-appeal-2024.html',
    url: 'https://www.washingtonpost.com/world/2024/07/11/nato-summit-south-korea-ukraine-weapons/',
    language: 'en',
    headline: 'At Washington summit, NATO leader again asks South Korea to arm Ukraine',
    against: ['day', 'place'],
    states: ['considered'],
  },
  {
    file: 'near-live-blog.html',
    url: 'https://www.bbc.com/news/live/world-europe-64450000',
    language: 'en',
    headline: 'Ukraine war live: Johnson says Putin threatened him with missile strike',
    against: ['live', 'passing'],
    states: ['considered'],
  },
  {
    file: 'near-front-page.html',
    url: 'https://www.independent.co.uk/',
    language: 'en',
    headline: 'The Quayside Times',
    against: [],
    states: ['no-article'],
  },
  {
    file: 'near-opinion.html',
    url: 'https://www.smh.com.au/world/asia/the-pacific-democracies-and-a-far-away-war.html',
    language: 'en',
    headline: 'A far-away war is asking Pacific democracies who they want to be',
    against: ['core', 'day'],
    states: ['considered'],
  },
  {
    file: 'near-sidebar.html',
    url: 'https://www.washingtonpost.com/business/2023/01/30/seoul-heating-bills-gas/',
    language: 'en',
    headline: 'South Koreans shiver at heating bills that doubled in a month',
    against: ['core', 'passing', 'person'],
    states: ['considered', 'no-story'],
  },
  {
    file: 'near-austin.html',
    url: 'https://www.upi.com/Top_News/World-News/2023/01/31/austin-seoul-lee-drills/1000/',
    language: 'en',
    headline: 'Austin, in Seoul, promises more fighters and bombers to deter North Korea',
    against: ['day', 'person', 'core'],
    states: ['considered'],
  },
  {
    file: 'near-north-korea-tanks.html',
    url: 'https://www.dw.com/en/north-korea-condemns-us-tanks-for-ukraine/a-64530000/amp',
    language: 'en',
    headline: 'North Korea condemns US decision to send tanks to Ukraine',
    against: ['day', 'place', 'person', 'core'],
    states: ['considered', 'no-story'],
  },
  {
    file: 'near-sweden-bid.html',
    url: 'https://www.euronews.com/my-europe/2023/01/30/sweden-nato-bid-turkey-pause',
    language: 'en',
    headline: 'Stoltenberg keeps faith in Sweden’s Nato bid as Turkey stays away from talks',
    against: ['place', 'core', 'person'],
    states: ['considered', 'no-story'],
  },
  {
    file: 'near-poland-tanks.html',
    url: 'https://notesfrompoland.com/2022/12/06/first-korean-tanks-land-in-gdynia/',
    language: 'en',
    headline: 'First South Korean tanks and howitzers land in Gdynia',
    against: ['day', 'place', 'person', 'core'],
    states: ['considered', 'no-story'],
  },
  {
    file: 'near-ko-tokyo.html',
    url: 'https://www.hani.co.kr/arti/international/japan/1077700.html',
    language: 'ko',
    headline: '기시다·스톨텐베르그 도쿄 회담…“나토와 협력 새 단계로”',
    against: ['day', 'place', 'person', 'core'],
    states: ['considered'],
  },
];

/** Pages about something else altogether. */
export const OTHER: (Written & { article: boolean })[] = [
  {
    file: 'other-sport.html',
    url: 'https://www.bbc.com/sport/football/64440000',
    language: 'en',
    headline: 'Derby County 0-2 West Ham: Bowen and Antonio send visitors through',
    article: true,
  },
  {
    file: 'other-cooking.html',
    url: 'https://www.stuff.co.nz/life-style/food-wine/300790000/a-kimchi-stew-for-a-cold-night',
    language: 'en',
    headline: 'A kimchi stew for the coldest night of the year',
    article: true,
  },
  {
    file: 'other-search.html',
    url: 'https://www.bbc.co.uk/search?q=stoltenberg+seoul',
    language: 'en',
    headline: 'Search results for “stoltenberg seoul”',
    article: false,
  },
];

/** The page that the README, `npm start` and most specs show. */
export const DEMO: Coverage = COVERAGE[0]!;

/** The same at a site on no list, where the browser lets nobody in. */
export const ELSEWHERE: Mocked = {
  ...mocked(DEMO),
  url: 'https://courier.unlisted.example/2023/01/30/nato-seoul',
};
