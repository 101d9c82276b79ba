/**
 * Offers to read on in other languages: an English edition may stand behind the wall of its house. Each says what something is done for,
 * as "to read on" does: a bare "read on" stands below other articles' teasers.
 */

const OFFERS = [
  // Spanish, Portuguese
  'para (?:seguir|continuar) (?:leyendo|lendo|a ler)',
  'para (?:leer|ler) (?:el artículo|la noticia|la nota|o artigo|a notícia|o texto) complet[oa]',
  // French, Italian
  'lire la suite avec un abonnement|pour (?:lire la suite|(?:poursuivre|continuer) (?:la|votre|sa) lecture)',
  'per (?:continuare|proseguire) (?:a leggere|la lettura)',
  // German, Dutch
  'jetzt weiterlesen mit|um (?:den (?:ganzen )?(?:Artikel|Text) )?(?:weiterzulesen|weiter zu lesen)',
  'om (?:dit artikel )?verder te lezen',
  // Polish, Ukrainian, Russian
  'aby (?:czytać dalej|kontynuować czytanie)',
  'щоб (?:читати далі|продовжити читання)|чтобы (?:читать дальше|продолжить чтение)',
  // Korean, Japanese, Chinese
  '(?:계속|전체를?|전문을?) (?:읽으|보)(?:려면|시려면)',
  '(?:続き|全文)を(?:読む|お読みになる)には|残り\\d+文字|会員限定記事です',
  '(?:登录|登入|订阅|訂閱|注册|註冊)[^。,，]{0,6}(?:继续|繼續|后|後)(?:阅读|閱讀)',
  // Indonesian, Turkish, Arabic
  'untuk (?:terus|lanjut|melanjutkan) membaca',
  'okumaya devam etmek için',
  'لمتابعة القراءة',
];

const OFFER = new RegExp(OFFERS.join('|'), 'i');

/** What an offer cannot do without, so that the large expression is seldom built: letters that English has not, or one of these words. */
const ABROAD =
  /[^\0-\u02ff\u2000-\u206f]|\b(?:para|pour|per|um|om|aby|untuk|devam|jetzt|abonnement)\b/i;

/** True for an offer in another language than English. */
export const isOfferAbroad = (text: string): boolean => ABROAD.test(text) && OFFER.test(text);
