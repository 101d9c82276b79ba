/** What a browser's own styles say of whether something is seen. */

const VISIBLY = { opacityProperty: true, visibilityProperty: true };

/** True for what has a box that can be seen. */
export const isSeen = (element: Element): boolean => element.checkVisibility(VISIBLY);

/** In pixels: what is blurred more nobody reads. */
const BLURRED = /\bblur\((?:[2-9]|\d{2,})/;

/** True for a computed `filter` or `backdrop-filter` behind which nothing is read. */
export const isBlurred = (filter: string): boolean => filter !== 'none' && BLURRED.test(filter);
