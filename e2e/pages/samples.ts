/** A page of ours on each of the made-up events that are bundled as samples: words, and some facts, of its own. */
import { pageOf } from './outlet.ts';

const FERRY = pageOf({
  url: 'https://www.theguardian.com/world/2024/may/14/ferry-sela-freighter-strait-of-ellun',
  outlet: 'The Ellun Observer',
  time: '2024-05-14T20:10:00Z',
  headline: 'Ferry Sela and freighter collide in the fog of the Strait of Ellun',
  body: [
    'HALE — The ferry Sela and the freighter Brunna collided in the Strait of Ellun on Tuesday evening. Ten people were hurt, the police said.',
    'The Sela had 148 people on board and was bound for the island of Hale. Fishing boats took all passengers ashore.',
    '“We saw the lights far too late,” said the captain of the ferry, Jorun Vey, when he came ashore.',
    'Some 20 tonnes of diesel leaked from the freighter into the strait, the fire brigade of the island said.',
    'Transport Minister Ada Lorn announced an inquiry. The line does not sail before Saturday.',
    'A choir that was on its way to a contest sang on the quay until the last boat was in.',
  ],
});

const KETTLES = pageOf({
  url: 'https://www.npr.org/2024/09/19/1990000002/tarnwell-brio-kettles-recall',
  outlet: 'Bracken Courier',
  time: '2024-09-19T20:10:00Z',
  headline: 'Tarnwell takes back 55,000 kettles because of their handles',
  body: [
    'BRACKEN — Tarnwell is taking back 55,000 kettles of the model Brio 2, as the handle can snap when they are full.',
    'Four customers were scalded, a spokesman of the company said on Thursday.',
    '“We should have stopped the sale in June,” said chief executive Mara Quill.',
    'Buyers can have a refund or another kettle, and need no receipt for either.',
    'The Brio 2 was sold for 39 euros in the company’s own shops and by mail.',
    'In the shop by the station a row of them stood unsold, each with a red ribbon around the lid.',
  ],
});

export const SAMPLES = {
  ferry: { story: 'ellun-ferry-2024-05-14', ...FERRY },
  kettles: { story: 'tarnwell-kettles-2024-09-19', ...KETTLES },
};
