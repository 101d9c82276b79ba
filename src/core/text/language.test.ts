import { expect, it } from 'vitest';
import { isForeign, language, languageOf } from './language.ts';

it.each([
  ['en', 'The bridge was closed to all traffic and it is not known for how long.'],
  ['de', 'Die Brücke ist für den Verkehr gesperrt und es ist nicht bekannt, wie lange.'],
  ['fr', 'Le pont est fermé à la circulation et on ne sait pas pour combien de temps.'],
  ['es', 'El puente está cerrado al tráfico y no se sabe por cuánto tiempo más para los vecinos.'],
  [
    'it',
    'Il ponte è chiuso al traffico e non si sa per quanto tempo, ha detto il sindaco della città.',
  ],
  [
    'pt',
    'A ponte está fechada ao trânsito e não se sabe por quanto tempo, disse o prefeito em uma nota.',
  ],
  [
    'nl',
    'De brug is voor het verkeer gesloten en het is niet bekend hoe lang dat van kracht blijft.',
  ],
  ['pl', 'Most jest zamknięty dla ruchu i nie wiadomo, na jak długo, ale to się zmieni po zimie.'],
  [
    'tr',
    'Köprü trafiğe kapatıldı ve ne kadar süreceği henüz bilinmiyor, ancak daha sonra bir açıklama olacak.',
  ],
  ['vi', 'Cây cầu đã bị đóng và không ai biết khi nào sẽ được mở lại cho người dân trong vùng.'],
  [
    'sv',
    'Bron är stängd för trafik och det är inte känt hur länge, men den kan öppnas till våren.',
  ],
  [
    'id',
    'Jembatan itu ditutup untuk lalu lintas dan tidak diketahui sampai kapan akan dibuka oleh pemerintah.',
  ],
  ['ko', '다리는 통행이 금지되었으며 언제까지인지는 알려지지 않았다.'],
  ['ja', '橋は通行止めになり、いつまで続くかは分かっていない。'],
  ['zh', '这座桥已经对交通关闭,目前还不知道会持续多久。'],
  ['ru', 'Мост закрыт для движения, и неизвестно, на какой срок это объявлено.'],
  ['uk', 'Міст закритий для руху, і невідомо, на який термін його закрили.'],
  ['ar', 'الجسر مغلق أمام حركة المرور ولا يعرف إلى متى'],
  ['und', 'Lorem 123'],
  ['und', ''],
])('guesses %s', (tag, text) => {
  expect(language(text)).toBe(tag);
});

const RUSSIAN = 'Мост закрыт для движения, и неизвестно, на какой срок это объявлено.';
const GERMAN = 'Die Brücke ist für den Verkehr gesperrt und es ist nicht bekannt, wie lange.';
const ENGLISH = 'The bridge was closed to all traffic and it is not known for how long.';

it.each<[string | null, string, string]>([
  [null, GERMAN, 'de'],
  ['en', RUSSIAN, 'ru'],
  ['en', GERMAN, 'de'],
  ['ko', ENGLISH, 'en'],
  ['da', ENGLISH, 'en'],
  ['bg', RUSSIAN, 'bg'],
  ['lb', GERMAN, 'lb'],
  ['de', `${GERMAN} ${ENGLISH}`, 'de'],
  ['en', 'Lorem 123', 'en'],
  [null, 'Lorem 123', 'und'],
])('a page that says %s: %s is %s', (said, text, tag) => {
  expect(languageOf(said, text)).toBe(tag);
});

it.each([
  [true, 'en', `${GERMAN} Das wurde auf der Seite im Netz gesagt.`],
  [true, 'en', '다리는 통행이 금지되었다.'],
  [true, 'de', `${ENGLISH} That is what was said by those who have seen it.`],
  [false, 'en', ENGLISH],
  [false, 'en', '“No. No, he didn’t, and I don’t know why he would. No.”'],
  [false, 'und', GERMAN],
])('is foreign (%s) to a text in %s: %s', (foreign, around, line) => {
  expect(isForeign(line, around)).toBe(foreign);
});
