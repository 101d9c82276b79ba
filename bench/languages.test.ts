/** Every page of e2e/pages in another language, and odd ones, read as the extension reads them. */
import { describe, expect, it } from 'vitest';
import { ABROAD, UNKNOWN } from '../e2e/pages/abroad.ts';
import type { Report } from '../src/core/report/report.ts';
import { reportOn, reportOnHtml } from './report-on.ts';

const codes = (report: Report): string[] =>
  report.considered?.against.map(({ code }) => code) ?? [];

describe('our pages', () => {
  it('are two of coverage and two near misses in each of ten languages', () => {
    const tags = [...new Set(ABROAD.map(({ language }) => language))];
    expect(tags).toHaveLength(10);
    for (const tag of tags)
      for (const kind of ['coverage', 'near'])
        expect(ABROAD.filter((page) => page.language === tag && page.kind === kind)).toHaveLength(
          2,
        );
  });

  it.each(ABROAD.map((page) => [page.file, page] as const))('%s', async (_, page) => {
    const report = await reportOn(page);
    expect(report.language).toBe(page.language);
    expect([report.notes, report.leftOut]).toEqual([[], []]);
    expect(report.story !== null).toBe(page.kind === 'coverage');
    if (page.against.length > 0)
      expect(codes(report).filter((code) => page.against.includes(code))).not.toEqual([]);
  });
});

it('a language of which nothing is held is judged by names, and says so', async () => {
  const report = await reportOn(UNKNOWN);
  expect(report.story).toBeNull();
  expect(report.considered?.perhaps).toBe(false);
  expect(codes(report)).toEqual(['language']);
});

const pageOf = (lang: string, text: string, date = ''): string => {
  const [headline, ...paragraphs] = text.trim().split('\n');
  const published = date && `<meta property="article:published_time" content="${date}">`;
  return `<!doctype html><html lang="${lang}"><head><title>${headline}</title>${published}</head>
    <body><article><h1>${headline}</h1>${paragraphs.map((p) => `<p>${p}</p>`).join('')}</article></body></html>`;
};

const VIETNAMESE = `
Tổng thư ký NATO kêu gọi Hàn Quốc hỗ trợ quân sự cho Ukraine
Tổng thư ký NATO Jens Stoltenberg hôm thứ Hai kêu gọi Hàn Quốc tăng cường hỗ trợ quân sự cho Ukraine khi phát biểu tại Seoul.
Ông Stoltenberg nói Đức, Na Uy và Thụy Điển đã thay đổi chính sách không xuất khẩu vũ khí sang các nước có xung đột.
Theo ông, Ukraine đang cần đạn dược gấp, nhưng quyết định là của Hàn Quốc. Tổng thống Yoon Suk-yeol đã tiếp ông vào buổi chiều.`;
const PORTUGUESE_2017 = `
Stoltenberg alerta em Seul para os mísseis da Coreia do Norte
O secretário-geral da NATO, Jens Stoltenberg, disse em Seul que os mísseis da Coreia do Norte são uma ameaça para todo o mundo.
Depois de se reunir com o presidente sul-coreano Moon Jae-in, Stoltenberg pediu que as sanções sejam cumpridas por todos.
A visita, de dois dias, termina na sexta-feira. Antes de Seul, o secretário-geral esteve em Tóquio.`;
const BOTH_DAYS = `
Stoltenberg sucht auch in Japan Hilfe
Nachdem er am 30. Januar in Seoul Südkorea um Waffen für die Ukraine gebeten hatte, ist Nato-Generalsekretär Jens Stoltenberg am 31. Januar in Tokio mit Ministerpräsident Kishida zusammengekommen.
In Südkorea hatte Stoltenberg auf Norwegen und Schweden verwiesen, die ihre Regeln für Waffenlieferungen geändert haben. Die Entscheidung liege bei Südkorea.
Mit Kishida unterzeichnete er eine gemeinsame Erklärung. Japan wird künftig an Sitzungen des Nordatlantikrats teilnehmen.`;
const KOREAN_AND_ENGLISH = `
나토 사무총장 “한국, 우크라이나 군사 지원 강화해야”
스톨텐베르그 나토 사무총장이 30일 서울에서 한국에 우크라이나에 대한 군사 지원을 강화해 달라고 촉구했다. 탄약이 시급하다는 것이다.
NATO chief Jens Stoltenberg made the appeal in Seoul on Monday, the English desk of this paper reports in brief.
그는 독일과 노르웨이, 스웨덴이 분쟁 지역에 무기를 보내지 않는다는 정책을 바꾼 사례를 들며 결정은 한국이 내리는 것이라고 말했다.
윤석열 대통령은 국제사회와 협력해 가능한 역할을 하겠다고 답했다. 대통령실은 무기 지원에 대해서는 언급하지 않았다.`;
const ENGLISH = `
NATO chief asks South Korea to step up military support for Ukraine
NATO Secretary General Jens Stoltenberg, speaking in Seoul on Monday, called for South Korea to give Ukraine more military support.
He said that Germany, Norway and Sweden had all changed their policies of not exporting weapons to countries in conflict, and that Ukraine has an urgent need for ammunition.
In the end the decision is South Korea’s to make, Stoltenberg added. President Yoon Suk-yeol has said that the law and public opinion make it difficult to arm Ukraine.`;

describe('odd pages', () => {
  it.each<
    [string, string, string, Partial<{ language: string; story: boolean; perhaps: boolean }>]
  >([
    [
      'Vietnamese, of which nothing is held',
      pageOf('vi', VIETNAMESE, '2023-01-30'),
      'language',
      { language: 'vi', story: false },
    ],
    [
      'a near miss in Portuguese',
      pageOf('pt', PORTUGUESE_2017, '2017-11-02'),
      'day',
      { language: 'pt', story: false, perhaps: false },
    ],
    [
      'another day in another place, after this one',
      pageOf('de', BOTH_DAYS, '2023-01-31'),
      'day',
      { language: 'de', story: false, perhaps: false },
    ],
    [
      'Korean with a paragraph in English',
      pageOf('ko', KOREAN_AND_ENGLISH),
      '',
      { language: 'ko', story: true },
    ],
    [
      'a wrong date in the metadata, a week off, and no day in the text',
      pageOf('ko', KOREAN_AND_ENGLISH.replace('30일 ', ''), '2023-02-07'),
      '',
      { language: 'ko', story: true },
    ],
    [
      'half a year off',
      pageOf('ko', KOREAN_AND_ENGLISH.replace('30일 ', ''), '2023-07-07'),
      'day',
      { language: 'ko', story: false, perhaps: false },
    ],
    [
      'Korean that says it is English',
      pageOf('en', KOREAN_AND_ENGLISH),
      '',
      { language: 'ko', story: true },
    ],
    [
      'English that says it is Korean',
      pageOf('ko', ENGLISH, '2023-01-30'),
      '',
      { language: 'en', story: true },
    ],
  ])('%s', async (_, html, against, { language, story, perhaps }) => {
    const report = await reportOnHtml(html);
    expect(report.language).toBe(language);
    expect(report.story !== null).toBe(story);
    if (against) expect(codes(report)).toContain(against);
    if (perhaps !== undefined) expect(report.considered?.perhaps).toBe(perhaps);
  });
});
