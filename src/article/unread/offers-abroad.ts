/** Offers to read on in other languages: an English edition may stand behind the wall of its house. */

const OFFERS = [
  // Spanish, Portuguese
  'para (?:seguir|continuar) (?:leyendo|lendo)',
  '(?:sigue|siga|continúa|continue) (?:leyendo|lendo|a ler)',
  '(?:leer|ler) (?:el artículo|la noticia|o artigo|a notícia) complet[oa]',
  // French, Italian
  '(?:poursuivre|continuer|reprendre) (?:la|votre|sa|ma) lecture',
  'pour lire la suite|lire la suite (?:de (?:cet|l)|après|avec)',
  'per continuare a leggere|continua a leggere',
  // German, Dutch
  'um (?:weiterzulesen|weiter zu lesen)|jetzt weiterlesen|weiterlesen mit',
  'om verder te lezen|lees (?:dit artikel )?verder (?:met|als)',
  // Polish, Ukrainian, Russian
  'aby czytać dalej|czytaj dalej z',
  'щоб (?:читати далі|продовжити читання)|чтобы (?:читать дальше|продолжить чтение)',
  // Korean, Japanese, Chinese
  '(?:기사|글)(?:를|을)? 계속 (?:읽|보)|기사 전(?:문|체)(?:을|를)? (?:읽|보)',
  '続きを読むには|全文を読むには|残り\\d+文字|会員限定の?記事',
  '(?:登录|登入|订阅|訂閱)[^。]{0,12}(?:继续|繼續)?(?:阅读|閱讀)',
  // Indonesian, Turkish, Arabic
  'untuk (?:terus|lanjut|melanjutkan) membaca|okumaya devam et',
  'لمتابعة القراءة|لقراءة المزيد',
];

const OFFER = new RegExp(OFFERS.join('|'), 'i');

/** What an offer cannot do without: letters that English has not, or a word for reading. */
const ABROAD =
  /[^\0-\u02ff\u2000-\u206f]|ley|lend|ler |lir|lec|leg|les|lez|lees|czyta|membaca|devam/i;

/** True for an offer in another language than English. */
export const isOfferAbroad = (text: string): boolean => ABROAD.test(text) && OFFER.test(text);
