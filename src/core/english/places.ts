/**
 * A gazetteer. Of countries: name, other names after `|`, demonyms after `:` (`+n` is added to the
 * name), capital after `@`. Checked against countries-list.
 */
const COUNTRIES = `Afghanistan:Afghan@Kabul;Albania:+n@Tirana;Algeria:+n@Algiers;Angola:+n@Luanda;Argentina:Argentine,Argentinian@Buenos Aires;Armenia:+n@Yerevan;Australia:+n,Aussie@Canberra;Austria:+n@Vienna;Azerbaijan:+i@Baku;Bahamas|The Bahamas:Bahamian@Nassau;Bahrain:+i@Manama;Bangladesh:+i@Dhaka|Dacca;Barbados:Barbadian;Belarus:+ian@Minsk;Belgium:Belgian@Brussels;Belize:+an;Benin:+ese@Porto-Novo;Bhutan:+ese;Bolivia:+n@La Paz;Bosnia and Herzegovina|Bosnia|Bosnia-Herzegovina:Bosnian@Sarajevo;Botswana:+n;Brazil:+ian@Brasilia;Brunei:+an;Bulgaria:+n@Sofia;Burkina Faso:Burkinabe;Burundi:+an;Cambodia:+n@Phnom Penh;Cameroon:+ian@Yaounde;Canada:Canadian@Ottawa;Cape Verde:+an;Central African Republic:Central African@Bangui;Chad:+ian@N'Djamena;Chile:+an@Santiago;China|People's Republic of China|PRC:Chinese@Beijing|Peking;Colombia:+n@Bogota;Comoros:Comorian;Congo|DRC|Democratic Republic of the Congo|Democratic Republic of Congo:+lese@Kinshasa;Republic of the Congo@Brazzaville;Costa Rica:+n@San Jose;Croatia:+n,Croat@Zagreb;Cuba:+n@Havana;Cyprus:Cypriot@Nicosia;Czech Republic|Czechia:Czech@Prague;Denmark:Danish,Dane@Copenhagen;Djibouti:+an;Dominican Republic:Dominican@Santo Domingo;East Timor|Timor-Leste:Timorese@Dili;Ecuador:+ian,+ean@Quito;Egypt:+ian@Cairo;El Salvador:Salvadoran@San Salvador;Equatorial Guinea;Eritrea:+n@Asmara;Estonia:+n@Tallinn;Eswatini|Swaziland:Swazi;Ethiopia:+n@Addis Ababa;Fiji:+an@Suva;Finland:Finnish,Finn@Helsinki;France:French,Frenchman,Frenchmen@Paris;Gabon:+ese@Libreville;Gambia|The Gambia:+n@Banjul;Georgia:+n@Tbilisi;Germany:German@Berlin;Gibraltar;Ghana:+ian@Accra;Greece:Greek@Athens;Greenland;Guatemala:+n;Guinea:+n@Conakry;Guinea-Bissau;Guyana:Guyanese@Georgetown;Haiti:+an@Port-au-Prince;Honduras:Honduran@Tegucigalpa;Hungary:Hungarian@Budapest;Iceland:+ic,+er@Reykjavik;India:+n@New Delhi|Delhi;Indonesia:+n@Jakarta;Iran:+ian@Tehran|Teheran;Iraq:+i@Baghdad;Ireland:Irish,Irishman@Dublin;Israel:+i@Jerusalem;Italy:Italian@Rome;Ivory Coast|Cote d'Ivoire:Ivorian@Abidjan;Jamaica:+n@Kingston;Japan:+ese@Tokyo;Jordan:+ian@Amman;Kazakhstan:Kazakh@Astana;Kenya:+n@Nairobi;Kosovo:Kosovar@Pristina;Kuwait:+i;Kyrgyzstan:Kyrgyz@Bishkek;Laos:Laotian,Lao@Vientiane;Latvia:+n@Riga;Lebanon:Lebanese@Beirut;Lesotho;Liberia:+n@Monrovia;Libya:+n@Tripoli;Lithuania:+n@Vilnius;Luxembourg;Madagascar:Malagasy;Malawi:+an@Lilongwe;Malaysia:+n@Kuala Lumpur;Maldives:Maldivian;Mali:+an@Bamako;Malta:Maltese@Valletta;Mauritania:+n;Mauritius:Mauritian;Mexico:Mexican@Mexico City;Moldova:+n@Chisinau;Mongolia:+n@Ulaanbaatar;Montenegro:Montenegrin@Podgorica;Morocco:Moroccan@Rabat;Mozambique:Mozambican@Maputo;Myanmar|Burma:Burmese@Naypyidaw;Namibia:+n;Nepal:+i,+ese@Kathmandu;Netherlands|Holland:Dutch,Dutchman@Amsterdam;New Zealand:New Zealander@Wellington;Nicaragua:+n@Managua;Niger:Nigerien@Niamey;Nigeria:+n@Abuja;North Korea|DPRK|Democratic People's Republic of Korea|N Korea:+n@Pyongyang;North Macedonia|Macedonia:+n,Macedonian@Skopje;Norway:Norwegian@Oslo;Oman:+i@Muscat;Pakistan:+i@Islamabad;Palestine|Palestinian Territories|West Bank:Palestinian@Ramallah;Panama:+nian@Panama City;Papua New Guinea@Port Moresby;Paraguay:+an@Asuncion;Peru:+vian@Lima;Philippines:Filipino,Philippine@Manila;Poland:Polish,Pole@Warsaw;Portugal:Portuguese@Lisbon;Puerto Rico:+n;Qatar:+i@Doha;Romania:+n@Bucharest;Russia|Russian Federation:+n@Moscow;Rwanda:+n@Kigali;Samoa:+n@Apia;Saudi Arabia:Saudi,+n@Riyadh;Senegal:+ese@Dakar;Serbia:+n,Serb@Belgrade;Sierra Leone:+an@Freetown;Singapore:+an;Slovakia:Slovak,+n@Bratislava;Slovenia:+n@Ljubljana;Solomon Islands;Somalia:Somali@Mogadishu;South Africa:+n@Pretoria;South Korea|Republic of Korea|ROK|S Korea:+n@Seoul;South Sudan:+ese@Juba;Spain:Spanish,Spaniard@Madrid;Sri Lanka:+n@Colombo;Sudan:+ese@Khartoum;Suriname:+se;Sweden:Swedish,Swede@Stockholm;Switzerland:Swiss@Bern;Syria:+n@Damascus;Taiwan:+ese@Taipei;Tajikistan:Tajik@Dushanbe;Tanzania:+n@Dodoma;Thailand:Thai@Bangkok;Togo:+lese;Tonga:+n;Trinidad and Tobago|Trinidad:Trinidadian@Port of Spain;Tunisia:+n@Tunis;Turkey|Turkiye:Turkish,Turk@Ankara;Turkmenistan:Turkmen@Ashgabat;Uganda:+n@Kampala;Ukraine:Ukrainian@Kyiv|Kiev;United Arab Emirates|UAE:Emirati@Abu Dhabi;United Kingdom|UK|Britain|Great Britain:British,Briton,Brit@London;United States|US|USA|United States of America|America:American@Washington DC|Washington|Washington, DC;Uruguay:+an@Montevideo;Uzbekistan:Uzbek@Tashkent;Vatican|Vatican City|Holy See;Venezuela:+n@Caracas;Vietnam|Viet Nam:+ese@Hanoi;Yemen:+i@Sanaa|Sana'a;Zambia:+n@Lusaka;Zimbabwe:+an@Harare;England:English,Englishman;Scotland:Scottish,Scot@Edinburgh;Wales:Welsh@Cardiff;Northern Ireland@Belfast;Soviet Union|USSR:Soviet;Europe:+an;Asia:+n;Africa:+n;Antarctica;Latin America:+n;North America:+n;South America:+n;Middle East;Korea:+n`;

const STATES =
  'Alabama|Ala;Alaska;Arizona|Ariz;Arkansas;California|Calif;Colorado|Colo;Connecticut|Conn;Delaware;Florida|Fla;Hawaii;Idaho;Illinois;Indiana;Iowa;Kansas;Kentucky|Ky;Louisiana;Maine;Maryland|Md;Massachusetts;Michigan|Mich;Minnesota|Minn;Mississippi;Missouri;Montana;Nebraska|Neb;Nevada|Nev;New Hampshire|NH;New Jersey|NJ;New Mexico|NM;New York|NY;North Carolina|NC;North Dakota|ND;Ohio;Oklahoma|Okla;Oregon;Pennsylvania;Rhode Island|RI;South Carolina|SC;South Dakota|SD;Tennessee|Tenn;Texas|Tex;Utah;Vermont|Vt;Virginia;West Virginia;Wisconsin|Wis;Wyoming';

const CITIES =
  'Aleppo;Atlanta;Bakhmut;Baltimore;Barcelona;Bengaluru|Bangalore;Boston;Brisbane;Busan|Pusan;Cape Town;Chennai|Madras;Chernobyl|Chornobyl;Chicago;Chongqing;Crimea:+n;Dallas;Darfur;Denver;Detroit;Dnipro;Donbas|Donbass;Donetsk;Dubai;Fallujah;Frankfurt;Fukushima;Gaza|Gaza Strip:+n;Gdansk;Geneva;Glasgow;Hamburg;Hiroshima;Ho Chi Minh City|Saigon;Hong Kong;Houston;Istanbul;Johannesburg;Kandahar;Kashmir:+i;Kharkiv|Kharkov;Kherson;Kolkata|Calcutta;Krakow|Cracow;Las Vegas;Liverpool;Los Angeles|LA;Luhansk|Lugansk;Lviv|Lvov;Macau|Macao;Manchester;Mariupol;Marseille|Marseilles;Mecca;Melbourne;Miami;Milan;Mosul;Montreal;Mumbai|Bombay;Munich;Mykolaiv;Nagasaki;Naples;Nashville;New Orleans;New York City|NYC;Odesa|Odessa;Osaka;Philadelphia;Phoenix;Pittsburgh;Quebec;Rio de Janeiro|Rio;Rotterdam;San Diego;San Francisco;Sao Paulo;Seattle;Shanghai;Shenzhen;Siberia:+n;St Louis;St Petersburg;Sydney;Tel Aviv;The Hague;Tibet:+an;Toronto;Valencia;Vancouver;Venice;Vladivostok;Wuhan;Yangon|Rangoon;Yokohama;Zaporizhzhia|Zaporizhia|Zaporozhye;Zurich';

const byName = new Map<string, string>();
const capitals = new Map<string, string>();
const cities = new Set(CITIES.split(';').map((entry) => entry.split('|')[0] ?? ''));

/** Demonyms of one word, in lower case → the country's name, for countries of one word. */
export const DEMONYMS = new Map<string, string>();

const add = (entry: string): void => {
  const [own = '', capital = ''] = entry.split('@');
  const [names = '', demonyms = ''] = own.split(':');
  const [name = '', ...others] = names.split('|');
  for (const alias of [name, ...others]) byName.set(alias, name);
  for (const ending of demonyms.split(',').filter(Boolean)) {
    const demonym = ending.replace(/^\+/, name);
    byName.set(demonym, name);
    if (!/\s/.test(name)) DEMONYMS.set(demonym.toLowerCase(), name.toLowerCase());
  }
  const [city = '', ...aliases] = capital.split('|');
  if (city) cities.add(city);
  if (city) capitals.set(city, name);
  for (const alias of [city, ...aliases].filter(Boolean)) byName.set(alias, city);
};
for (const entry of `${CITIES};${STATES};${COUNTRIES}`.split(';')) add(entry);

/** The most words that a name in the gazetteer has. */
export const LONGEST_PLACE = 5;

const MARKS = /\p{M}+/gu;
const plain = (name: string): string =>
  name
    .replace(/\./g, '')
    .replace(/[’]/g, "'")
    .replace(/'s?$/, '')
    .normalize('NFKD')
    .replace(MARKS, '');
const lowered = (name: string): string =>
  name.replace(/\p{Lu}{4,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());

/** The usual English name of the place that a name or demonym stands for; null if it is unknown. */
export const placeOf = (name: string): string | null => {
  const written = lowered(plain(name)).replace(/\s+/g, ' ');
  const spaced = written.replace(/-/g, ' ');
  return byName.get(written) ?? byName.get(spaced) ?? byName.get(written.replace(/s$/, '')) ?? null;
};

/** True where a name of the gazetteer is a city's, as opposed to a country's or a region's. */
export const isCity = (name: string): boolean => cities.has(name);

/** The country that a capital stands for in the news ("Seoul refused"); any other place itself. */
export const countryOf = (place: string): string => capitals.get(place) ?? place;
