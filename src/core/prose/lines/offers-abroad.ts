/**
 * Offers to read on in other languages: an English edition may stand behind the wall of its house. Each says what something is done for,
 * as "to read on" does: a bare "read on" stands below other articles' teasers.
 */

const OFFERS = [
  // Spanish, Portuguese
  'para (?:seguir|continuar) (?:leyendo|lendo|a ler)',
  'para (?:leer|ler) (?:el artículo|la noticia|la nota|o artigo|a notícia|a matéria|o texto) complet[oa]',
  // French, Italian
  "lire la suite avec un abonnement|pour (?:lire (?:la suite|l[’'](?:intégralité|article (?:complet|en entier)))|(?:poursuivre|continuer) (?:la|votre|sa) lecture)",
  '(?:suite|article|contenu) est réservée? (?:aux|à nos) abonnés',
  "per (?:continuare|proseguire) (?:a leggere|la lettura)|per leggere (?:tutto )?l[’']articolo(?: completo| intero)?",
  // German, Dutch
  '(?:jetzt|Artikel) weiterlesen\\.? (?:mit|Mit)\\b|um (?:(?:den|diesen) (?:(?:ganzen|vollständigen) )?(?:Artikel|Text) )(?:weiterzulesen|(?:weiter )?zu lesen)|um weiterzulesen',
  // "The whole text is open to all from Monday on"
  '(?:ganze|vollständige) (?:Text|Artikel|Beitrag) (?:steht|ist|wird)\\b.{0,40}\\b(?:allen|für alle) (?:offen|frei)',
  'om (?:dit artikel )?verder te lezen|om dit (?:hele )?artikel te lezen',
  // Polish, Ukrainian, Russian
  '(?:aby|by|żeby) (?:czytać dalej|kontynuować czytanie|przeczytać (?:cały|całość|resztę))',
  'щоб (?:читати далі|продовжити читання)|чтобы (?:читать (?:дальше|далее)|продолжить чтение)',
  // Korean, Japanese, Chinese
  '(?:계속|끝까지|전체를?|전문을?) (?:읽으|보)(?:려면|시려면)|계속 읽으실 수',
  '(?:続き|全文)を(?:読む|お読みになる)には|続きをお読みいただけ|残り ?[\\d,]+ ?文字|会員限定(?:記事)?です',
  '(?:登录|登入|订阅|訂閱|注册|註冊|会员|會員)[^。]{0,6}(?:继续|繼續|后|後)(?:阅读|閱讀)',
  // Indonesian, Turkish, Arabic
  'untuk (?:(?:terus|lanjut|melanjutkan) membaca|membaca (?:artikel|berita)(?: ini)? (?:selengkapnya|lengkap))',
  'okumaya devam etmek için|devamını okumak için',
  '(?:لمتابعة|لمواصلة|للاستمرار في) القراءة',
];

const OFFER = new RegExp(OFFERS.join('|'), 'i');

/** What an offer cannot do without, so that the large expression is seldom built: letters that English has not, or one of these words. */
const ABROAD =
  /[^\0-\u02ff\u2000-\u206f]|by (?:czyta|kontyn|przecz)|\b(?:para|pour|per|um|om|aby|untuk|devam\p{L}*|ganze|vollständige|weiterlesen|abonn\p{L}+)(?!\p{L})/iu;

/** True for an offer in another language than English. */
export const isOfferAbroad = (text: string): boolean => ABROAD.test(text) && OFFER.test(text);
