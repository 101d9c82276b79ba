/** By which address a page is known: the same page, whatever link led to it. */

/** What newsletters and networks put behind an address to see who comes. */
const FOLLOWING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id)(?:=|$)/i;

/** An address without fragment: one document. */
export const withoutFragment = (url: string): string => url.split('#', 1)[0] ?? '';

/** An address without fragment, and without what follows readers around; else as it was. */
export const bareAddress = (url: string): string => {
  const [path = '', ...queries] = withoutFragment(url).split('?');
  const query = queries.join('?').split('&');
  const rest = query.filter((one) => !FOLLOWING.test(one)).join('&');
  return rest === '' ? path : `${path}?${rest}`;
};

/** Equal for addresses of one page: a slash at the end of the path makes no other of it. */
export const addressKey = (url: string): string => bareAddress(url).replace(/\/(?=\?|$)/, '');
