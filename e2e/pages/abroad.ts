/**
 * Pages in languages whose passages are not compared, two of coverage and two near misses in each. All
 * are made up by us. The rule by which they are spotted was written with those of round 1 at hand; those
 * of round 2 were written after it, and say how well it does.
 */
export type AbroadPage = {
  kind: 'coverage' | 'near';
  /** Beside this file's folder. */
  file: string;
  url: string;
  language: string;
  headline: string;
  round: 1 | 2;
  /** On a near miss: one of these speaks against it. */
  against: string[];
};

export const ABROAD: AbroadPage[] = [
  {
    kind: 'coverage',
    file: 'coverage-ko.html',
    url: 'https://www.hani.co.kr/arti/international/international_general/1077500.html',
    language: 'ko',
    headline: '나토 사무총장, 서울서 “우크라이나에 군사 지원 늘려 달라”',
    round: 1,
    against: [],
  },
  {
    kind: 'near',
    file: 'near-ko-tokyo.html',
    url: 'https://www.hani.co.kr/arti/international/japan/1077700.html',
    language: 'ko',
    headline: '기시다·스톨텐베르그 도쿄 회담…“나토와 협력 새 단계로”',
    round: 1,
    against: ['day', 'place', 'core'],
  },
  {
    kind: 'coverage',
    file: 'abroad/coverage-ja-wire.html',
    url: 'https://www.asahi.com/articles/ASR1Z5400R1ZUHBI01X.html',
    language: 'ja',
    headline: 'NATO事務総長、韓国にウクライナへの軍事支援強化を要請',
    round: 1,
    against: [],
  },
  {
    kind: 'near',
    file: 'abroad/near-ja-tokyo.html',
    url: 'https://www.asahi.com/articles/ASR1054KR10UTFK00J.html',
    language: 'ja',
    headline: '岸田首相とNATO事務総長が会談　協力を「新たな段階に」',
    round: 1,
    against: ['day', 'place', 'core'],
  },
  {
    kind: 'coverage',
    file: 'abroad/coverage-zh-broadcaster.html',
    url: 'https://www.dw.com/zh/北约秘书长吁韩国军援乌克兰/a-64551000',
    language: 'zh',
    headline: '北约秘书长访韩：敦促首尔向乌克兰提供军事支持',
    round: 1,
    against: [],
  },
  {
    kind: 'near',
    file: 'abroad/near-zh-poland.html',
    url: 'https://www.xinhuanet.com/mil/2022-12/07/c_1211707000.htm',
    language: 'zh',
    headline: '首批韩国坦克和自行火炮运抵波兰',
    round: 1,
    against: ['day', 'core'],
  },
  {
    kind: 'coverage',
    file: 'abroad/coverage-ru-wire.html',
    url: 'https://ria.ru/20230130/stoltenberg-1848600000.html',
    language: 'ru',
    headline: 'Столтенберг призвал Южную Корею увеличить военную помощь Украине',
    round: 1,
    against: [],
  },
  {
    kind: 'near',
    file: 'abroad/near-ru-austin.html',
    url: 'https://meduza.io/news/2023/01/31/ostin-v-seule',
    language: 'ru',
    headline:
      'Остин пообещал в Сеуле больше истребителей и бомбардировщиков для защиты Южной Кореи',
    round: 1,
    against: ['core', 'day', 'passing'],
  },
  {
    kind: 'coverage',
    file: 'abroad/coverage-uk-paper.html',
    url: 'https://www.pravda.com.ua/news/2023/01/30/7387000/',
    language: 'uk',
    headline: 'Генсек НАТО попросив Південну Корею посилити військову допомогу Україні',
    round: 1,
    against: [],
  },
  {
    kind: 'near',
    file: 'abroad/near-uk-2017.html',
    url: 'https://www.kyivpost.com/uk/archive/stoltenberg-u-seuli',
    language: 'uk',
    headline: 'Столтенберг у Сеулі: ракети КНДР загрожують і Європі',
    round: 1,
    against: ['day', 'core'],
  },
  {
    kind: 'coverage',
    file: 'coverage-de.html',
    url: 'https://www.sueddeutsche.de/politik/nato-stoltenberg-suedkorea-ukraine-waffen-1.5741000',
    language: 'de',
    headline: 'Stoltenberg fordert von Südkorea Militärhilfe für die Ukraine',
    round: 1,
    against: [],
  },
  {
    kind: 'near',
    file: 'abroad/near-de-live.html',
    url: 'https://www.welt.de/politik/ausland/liveticker-ukraine-krieg-montag.html',
    language: 'de',
    headline: 'Ukraine-Krieg im Liveticker: Selenskyj bittet um Langstreckenraketen',
    round: 1,
    against: ['passing', 'core'],
  },
  {
    kind: 'coverage',
    file: 'abroad/coverage-fr-paper.html',
    url: 'https://www.lemonde.fr/international/article/2023/01/30/a-seoul-le-chef-de-l-otan_6159800_3210.html',
    language: 'fr',
    headline: 'À Séoul, le chef de l’Otan plaide pour une aide militaire sud-coréenne à l’Ukraine',
    round: 1,
    against: [],
  },
  {
    kind: 'near',
    file: 'abroad/near-fr-opinion.html',
    url: 'https://www.lefigaro.fr/vox/monde/la-coree-du-sud-arsenal-malgre-elle',
    language: 'fr',
    headline: 'La Corée du Sud, arsenal malgré elle',
    round: 1,
    against: ['passing', 'core'],
  },
  {
    kind: 'coverage',
    file: 'abroad/coverage-es-tabloid.html',
    url: 'https://www.clarin.com/mundo/otan-pide-corea-sur-armas-ucrania_0_abc.html',
    language: 'es',
    headline: 'La OTAN le pide armas a Corea del Sur: “Ucrania necesita munición con urgencia”',
    round: 1,
    against: [],
  },
  {
    kind: 'near',
    file: 'abroad/near-es-sweden.html',
    url: 'https://elpais.com/internacional/2023-01-30/stoltenberg-suecia-finlandia-otan-turquia.html',
    language: 'es',
    headline:
      'Stoltenberg confía en que Suecia y Finlandia entrarán en la OTAN pese al veto de Turquía',
    round: 1,
    against: ['core', 'place'],
  },
  {
    kind: 'coverage',
    file: 'abroad/coverage-id-portal.html',
    url: 'https://dunia.tempo.co/read/1684800/nato-minta-korea-selatan',
    language: 'id',
    headline: 'NATO Minta Korea Selatan Tambah Bantuan Militer untuk Ukraina',
    round: 1,
    against: [],
  },
  {
    kind: 'near',
    file: 'abroad/near-id-tokyo.html',
    url: 'https://www.antaranews.com/berita/3373000/jepang-nato-sepakat-pererat-kerja-sama',
    language: 'id',
    headline: 'Jepang dan NATO sepakat pererat kerja sama keamanan',
    round: 1,
    against: ['day', 'place', 'core'],
  },
  {
    kind: 'coverage',
    file: 'abroad/coverage-ar-broadcaster.html',
    url: 'https://www.bbc.com/arabic/world-64450001',
    language: 'ar',
    headline: 'الأمين العام للناتو يدعو كوريا الجنوبية من سيول إلى زيادة الدعم العسكري لأوكرانيا',
    round: 1,
    against: [],
  },
  {
    kind: 'near',
    file: 'abroad/near-ar-tokyo.html',
    url: 'https://www.alarabiya.net/arab-and-world/2023/01/31/اليابان-والناتو',
    language: 'ar',
    headline: 'من طوكيو.. ستولتنبرغ وكيشيدا يتعهدان بتعزيز التعاون بين اليابان والناتو',
    round: 1,
    against: ['day', 'place', 'core'],
  },
];
