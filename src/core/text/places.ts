/**
 * A gazetteer. Of countries: name, other names after `|`, demonyms after `:` (`+n` is added to the
 * name), capital after `@`. All of it common knowledge, checked against the package countries-list.
 */
const COUNTRIES = `Afghanistan:Afghan@Kabul;Albania:+n@Tirana;Algeria:+n@Algiers;Andorra:+n;Angola:+n@Luanda;Argentina:Argentine,Argentinian@Buenos Aires;Armenia:+n@Yerevan;Australia:+n,Aussie@Canberra;Austria:+n@Vienna;Azerbaijan:+i@Baku;Bahamas|The Bahamas:Bahamian@Nassau;Bahrain:+i@Manama;Bangladesh:+i@Dhaka|Dacca;Barbados:Barbadian;Belarus:+ian@Minsk;Belgium:Belgian@Brussels;Belize:+an;Benin:+ese@Porto-Novo;Bhutan:+ese;Bolivia:+n@La Paz;Bosnia and Herzegovina|Bosnia|Bosnia-Herzegovina:Bosnian@Sarajevo;Botswana:+n;Brazil:+ian@Brasilia;Brunei:+an;Bulgaria:+n@Sofia;Burkina Faso:Burkinabe;Burundi:+an;Cambodia:+n@Phnom Penh;Cameroon:+ian@Yaounde;Canada:Canadian@Ottawa;Cape Verde:+an;Central African Republic:Central African@Bangui;Chad:+ian@N'Djamena;Chile:+an@Santiago;China|People's Republic of China|PRC:Chinese@Beijing|Peking;Colombia:+n@Bogota;Comoros:Comorian;Congo|DRC|Democratic Republic of the Congo|Democratic Republic of Congo:+lese@Kinshasa;Republic of the Congo@Brazzaville;Costa Rica:+n@San Jose;Croatia:+n,Croat@Zagreb;Cuba:+n@Havana;Cyprus:Cypriot@Nicosia;Czech Republic|Czechia:Czech@Prague;Denmark:Danish,Dane@Copenhagen;Djibouti:+an;Dominica;Dominican Republic:Dominican@Santo Domingo;East Timor|Timor-Leste:Timorese@Dili;Ecuador:+ian,+ean@Quito;Egypt:+ian@Cairo;El Salvador:Salvadoran@San Salvador;Equatorial Guinea;Eritrea:+n@Asmara;Estonia:+n@Tallinn;Eswatini|Swaziland:Swazi;Ethiopia:+n@Addis Ababa;Fiji:+an@Suva;Finland:Finnish,Finn@Helsinki;France:French,Frenchman,Frenchmen@Paris;Gabon:+ese@Libreville;Gambia|The Gambia:+n@Banjul;Georgia:+n@Tbilisi;Germany:German@Berlin;Gibraltar;Ghana:+ian@Accra;Greece:Greek@Athens;Greenland;Grenada;Guatemala:+n;Guinea:+n@Conakry;Guinea-Bissau;Guyana:Guyanese@Georgetown;Haiti:+an@Port-au-Prince;Honduras:Honduran@Tegucigalpa;Hungary:Hungarian@Budapest;Iceland:+ic,+er@Reykjavik;India:+n@New Delhi|Delhi;Indonesia:+n@Jakarta;Iran:+ian@Tehran|Teheran;Iraq:+i@Baghdad;Ireland:Irish,Irishman@Dublin;Israel:+i@Jerusalem;Italy:Italian@Rome;Ivory Coast|Cote d'Ivoire:Ivorian@Abidjan;Jamaica:+n@Kingston;Japan:+ese@Tokyo;Jordan:+ian@Amman;Kazakhstan:Kazakh@Astana;Kenya:+n@Nairobi;Kosovo:Kosovar@Pristina;Kuwait:+i;Kyrgyzstan:Kyrgyz@Bishkek;Laos:Laotian,Lao@Vientiane;Latvia:+n@Riga;Lebanon:Lebanese@Beirut;Lesotho;Liberia:+n@Monrovia;Libya:+n@Tripoli;Liechtenstein;Lithuania:+n@Vilnius;Luxembourg;Madagascar:Malagasy;Malawi:+an@Lilongwe;Malaysia:+n@Kuala Lumpur;Maldives:Maldivian;Mali:+an@Bamako;Malta:Maltese@Valletta;Marshall Islands;Mauritania:+n;Mauritius:Mauritian;Mexico:Mexican@Mexico City;Micronesia:+n;Moldova:+n@Chisinau;Monaco:Monegasque;Mongolia:+n@Ulaanbaatar;Montenegro:Montenegrin@Podgorica;Morocco:Moroccan@Rabat;Mozambique:Mozambican@Maputo;Myanmar|Burma:Burmese@Naypyidaw;Namibia:+n;Nepal:+i,+ese@Kathmandu;Netherlands|Holland:Dutch,Dutchman@Amsterdam;New Zealand:New Zealander@Wellington;Nicaragua:+n@Managua;Niger:Nigerien@Niamey;Nigeria:+n@Abuja;North Korea|DPRK|Democratic People's Republic of Korea|N Korea:+n@Pyongyang;North Macedonia|Macedonia:+n,Macedonian@Skopje;Norway:Norwegian@Oslo;Oman:+i@Muscat;Pakistan:+i@Islamabad;Palestine|Palestinian Territories|West Bank:Palestinian@Ramallah;Panama:+nian@Panama City;Papua New Guinea@Port Moresby;Paraguay:+an@Asuncion;Peru:+vian@Lima;Philippines:Filipino,Philippine@Manila;Poland:Polish,Pole@Warsaw;Portugal:Portuguese@Lisbon;Puerto Rico:+n;Qatar:+i@Doha;Romania:+n@Bucharest;Russia|Russian Federation:+n@Moscow;Rwanda:+n@Kigali;Samoa:+n@Apia;San Marino;Saudi Arabia:Saudi,+n@Riyadh;Senegal:+ese@Dakar;Serbia:+n,Serb@Belgrade;Seychelles;Sierra Leone:+an@Freetown;Singapore:+an;Slovakia:Slovak,+n@Bratislava;Slovenia:+n@Ljubljana;Solomon Islands;Somalia:Somali@Mogadishu;South Africa:+n@Pretoria;South Korea|Republic of Korea|ROK|S Korea:+n@Seoul;South Sudan:+ese@Juba;Spain:Spanish,Spaniard@Madrid;Sri Lanka:+n@Colombo;Sudan:+ese@Khartoum;Suriname:+se;Sweden:Swedish,Swede@Stockholm;Switzerland:Swiss@Bern;Syria:+n@Damascus;Taiwan:+ese@Taipei;Tajikistan:Tajik@Dushanbe;Tanzania:+n@Dodoma;Thailand:Thai@Bangkok;Togo:+lese;Tonga:+n;Trinidad and Tobago|Trinidad:Trinidadian@Port of Spain;Tunisia:+n@Tunis;Turkey|Turkiye:Turkish,Turk@Ankara;Turkmenistan:Turkmen@Ashgabat;Uganda:+n@Kampala;Ukraine:Ukrainian@Kyiv|Kiev;United Arab Emirates|UAE:Emirati@Abu Dhabi;United Kingdom|UK|Britain|Great Britain:British,Briton,Brit@London;United States|US|USA|United States of America|America:American@Washington DC|Washington|Washington, DC;Uruguay:+an@Montevideo;Uzbekistan:Uzbek@Tashkent;Vanuatu;Vatican|Vatican City|Holy See;Venezuela:+n@Caracas;Vietnam|Viet Nam:+ese@Hanoi;Yemen:+i@Sanaa|Sana'a;Zambia:+n@Lusaka;Zimbabwe:+an@Harare;England:English,Englishman;Scotland:Scottish,Scot@Edinburgh;Wales:Welsh@Cardiff;Northern Ireland@Belfast;Soviet Union|USSR:Soviet;Europe:+an;Asia:+n;Africa:+n;Antarctica;Latin America:+n;Middle East;Korea:+n`;

const STATES =
  'Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Hawaii;Idaho;Illinois;Indiana;Iowa;Kansas;Kentucky;Louisiana;Maine;Maryland;Massachusetts;Michigan;Minnesota;Mississippi;Missouri;Montana;Nebraska;Nevada;New Hampshire;New Jersey;New Mexico;New York;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;South Carolina;South Dakota;Tennessee;Texas;Utah;Vermont;Virginia;West Virginia;Wisconsin;Wyoming';

const CITIES =
  'Aleppo;Atlanta;Auckland;Austin;Bakhmut;Baltimore;Barcelona;Basra;Bengaluru|Bangalore;Birmingham;Boston;Brisbane;Bristol;Buffalo;Busan|Pusan;Calgary;Cape Town;Casablanca;Chennai|Madras;Chernobyl|Chornobyl;Chicago;Chongqing;Cincinnati;Cleveland;Crimea:+n;Dallas;Dar es Salaam;Darfur;Denver;Detroit;Dnipro;Donbas|Donbass;Donetsk;Dresden;Dubai;Durban;Dusseldorf;Fallujah;Frankfurt;Fukushima;Gaza|Gaza Strip:+n;Gdansk;Geneva;Glasgow;Guangzhou;Hamburg;Herat;Hiroshima;Ho Chi Minh City|Saigon;Hong Kong;Houston;Hyderabad;Incheon;Istanbul;Jeddah;Johannesburg;Kandahar;Karachi;Kashmir:+i;Kharkiv|Kharkov;Kherson;Kobe;Kolkata|Calcutta;Krakow|Cracow;Kunduz;Lagos;Lahore;Las Vegas;Leipzig;Liverpool;Los Angeles|LA;Luhansk|Lugansk;Lviv|Lvov;Lyon;Macau|Macao;Manchester;Mariupol;Marseille|Marseilles;Mecca;Melbourne;Memphis;Miami;Milan;Minneapolis;Mosul;Montreal;Mumbai|Bombay;Munich;Mykolaiv;Nagasaki;Nanjing;Naples;Nashville;New Orleans;New York City|NYC;Odesa|Odessa;Okinawa;Orlando;Osaka;Perth;Peshawar;Philadelphia;Phoenix;Pittsburgh;Portland;Quebec;Rio de Janeiro|Rio;Rotterdam;Sacramento;Salt Lake City;San Antonio;San Diego;San Francisco;Sao Paulo;Seattle;Seville;Shanghai;Shenzhen;Siberia:+n;Srebrenica;St Louis;St Petersburg;Stuttgart;Sydney;Tel Aviv;The Hague;Tibet:+an;Toronto;Turin;Ulsan;Valencia;Vancouver;Venice;Vladivostok;Wuhan;Xinjiang;Yangon|Rangoon;Yokohama;Zaporizhzhia|Zaporizhia|Zaporozhye;Zurich';

const byName = new Map<string, string>();

const add = (entry: string): void => {
  const [own = '', capital = ''] = entry.split('@');
  const [names = '', demonyms = ''] = own.split(':');
  const [name = '', ...others] = names.split('|');
  for (const alias of [name, ...others]) byName.set(alias, name);
  for (const demonym of demonyms.split(',').filter(Boolean))
    byName.set(demonym.replace(/^\+/, name), name);
  const [city = '', ...aliases] = capital.split('|');
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
