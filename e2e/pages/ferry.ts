/** One made-up event as three outlets of our own tell it, and a neighbour of it: no edition has any of this. */
import { pageOf, type Telling } from './outlet.ts';

const POST: Telling = {
  url: 'https://www.theguardian.com/world/2025/may/05/ferry-orlanda-aground-off-skarholm',
  outlet: 'The Harbour Post',
  time: '2025-05-05T09:20:00Z',
  headline: 'Ferry Orlanda runs aground off Skarholm with 212 people aboard',
  body: [
    'SKARHOLM — The car ferry Orlanda ran aground on a reef off the island of Skarholm early on Monday with 212 people aboard, the coastguard said.',
    'All passengers were taken off by fishing boats and two lifeboats within three hours. Eleven people were treated for bruises, and nobody was badly hurt.',
    '“We felt a long scrape and then the lights went out,” said Marit Holmgren, a teacher who was travelling with her class of nineteen pupils.',
    'The Orlanda, built in 1998, had left Tervik at 4.15 a.m. and was due in Skarholm an hour later. Fog had cut visibility to about 80 metres.',
    'The operator, Nordsund Lines, said the captain had reported a fault of the radar on Sunday evening and that a technician had been booked for Tuesday.',
    'Divers found a tear nine metres long in the hull. Some 40 tonnes of diesel are in the tanks, and booms have been laid around the ship.',
    'Transport minister Elin Draskov promised an inquiry and ordered the two sister ships to stay in port until their radar has been checked.',
  ],
};

const RADIO: Telling = {
  url: 'https://www.npr.org/2025/05/05/1990000001/ferry-orlanda-skarholm-reef',
  outlet: 'Coast Radio',
  time: '2025-05-05T09:20:00Z',
  headline: 'More than 200 rescued as the ferry Orlanda hits a reef near Skarholm',
  body: [
    'More than 200 people were rescued on Monday after the ferry Orlanda hit a reef near the island of Skarholm in thick fog.',
    'The coastguard counted 212 people aboard the car ferry, all of whom had been brought ashore by fishing boats and lifeboats before eight o’clock.',
    'Fourteen passengers were treated for bruises at the school in Skarholm, the island’s doctor said.',
    '“We felt a long scrape and then the lights went out,” the teacher Marit Holmgren told this station.',
    'Nordsund Lines, which runs the Orlanda, said that its captain had reported a fault of the radar on Sunday evening.',
    'Transport minister Elin Draskov announced an inquiry. The two sister ships must stay in port until their radar is checked, she said.',
    'Islanders have asked for years for a second light on the reef, which is called the Widow and has been struck six times since 1950.',
  ],
};

const GAZETTE: Telling = {
  url: 'https://www.dw.com/en/skarholm-ferry-orlanda-aground-on-the-widow-reef/a-99000001',
  outlet: 'Northern Gazette',
  time: '2025-05-06T09:20:00Z',
  headline: 'Orlanda aground: Nordsund Lines knew of radar fault before Skarholm ferry struck reef',
  body: [
    'Nordsund Lines knew that the radar of its ferry Orlanda was faulty on the evening before the ship ran aground off Skarholm with 212 people aboard, the company admitted on Monday.',
    'The captain reported the fault on Sunday evening, a spokesman said. A technician was to come on Tuesday.',
    'The car ferry struck a reef in fog early on Monday. Fishing boats and lifeboats took everybody off, and eleven people were treated for bruises.',
    'Divers found a tear of nine metres in the hull. About 40 tonnes of diesel are in the tanks, which have not leaked so far.',
    'Transport minister Elin Draskov ordered the two sister ships of the Orlanda to stay in port until their radar has been checked.',
    'The seamen’s union said it had warned of worn-out equipment in March, in a letter of four pages to the board of Nordsund Lines.',
  ],
};

const NEIGHBOUR: Telling = {
  url: 'https://www.koreatimes.co.kr/www/world/2025/05/ferry-line-opens-to-lindvik.html',
  outlet: 'Isle Courier',
  time: '2025-05-05T09:20:00Z',
  headline: 'New ferry line to Lindvik opens with brass band and free coffee',
  body: [
    'A brass band played on the pier of Lindvik on Monday as the first ferry of the new line from Ostra tied up, twenty minutes ahead of time.',
    'The line will run four times a day in summer and twice in winter. A crossing costs six crowns, and children under ten travel free.',
    'Mayor Tomas Aldecott cut a ribbon and thanked the fishermen who had given up a part of their quay for the new landing stage.',
    '“My grandmother rowed across to go to school,” he told the crowd. “Now her great-grandchildren will do their homework on board.”',
    'The electric ship Sunniva carries 90 passengers and twelve cars, and charges its batteries in the nine minutes that it spends at the pier.',
  ],
};

export const FERRY = {
  post: pageOf(POST),
  radio: pageOf(RADIO),
  gazette: pageOf(GAZETTE),
  neighbour: pageOf(NEIGHBOUR),
  /** The first one, after its outlet has changed it. */
  changed: pageOf({
    ...POST,
    body: [
      ...POST.body,
      'Late on Monday the coastguard said that the ship had been towed to Tervik.',
    ],
  }),
};
