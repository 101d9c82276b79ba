/** The words of a title, as titles are compared. */

// Not the words of core: to build their classes of letters takes Firefox longer than all that is done with them here.
const BETWEEN = /[\s!-/:-@[-`{-¿،؛؟।\u2000-\u2bff\u3000-\u303f\uff00-\uff0f\uff1a-\uff20]+/;

/** In lower case, without apostrophes and stops inside of them. */
export const titleWords = (text: string): string[] =>
  text
    .toLowerCase()
    // Also what breaks a long word, or does not.
    .replace(/['’.\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .split(BETWEEN)
    .filter((word) => word !== '');

/** These with a space between. */
export const joinedWords = (text: string): string => titleWords(text).join(' ');

/** "U.S." is "US". */
const INITIALS = /(?<=\b[A-Za-z])\.(?=[A-Za-z]\b|\s|$)/g;

/** The same with a space for each sign in them: "No.1" and "No. 1" are the same, and "방한...무기" is two words. */
export const plainTitle = (text: string): string =>
  joinedWords(text.replace(INITIALS, '').replace(/[.'’‘\u00a1-\u00ac\u00ae-\u00bf]/g, ' '));
