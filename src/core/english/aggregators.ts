/** Names of services that carry other outlets' reports and write none: no list of them exists in a registry. */
const NAMES =
  'msn yahoo yahoonews googlenews applenews newsbreak flipboard smartnews feedly newsnow groundnews headtopics ' +
  'aol dailyhunt opera operanews biztoc drudgereport reddit bignewsnetwork newsbinding memeorandum pressreader';
const AGGREGATORS: ReadonlySet<string> = new Set(NAMES.split(' '));

/** A name without case, marks, and what its address has before and after it: "www.cnn.com" and "CNN" are one. */
export const bareOutlet = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?www\.|\.(?:com|org|net)$/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Whether an outlet only carries what others report. */
export const isAggregator = (outlet: string): boolean => AGGREGATORS.has(bareOutlet(outlet));
