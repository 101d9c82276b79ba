/** What ends a sentence. */

/** A full stop, and behind it what closes a quotation: in German “ or «. */
const END = /[.!?…]["”’»“‘«)\]]*\s*$/u;
/** Ends of sentences in other scripts. */
const OTHER_END = /[。！？؟।።។]["”’»」』）)\]]*\s*$/u;

/** True for a text that ends as a sentence does; "Photo: Ann Lee" and "She said:" do not. */
export const endsSentence = (text: string): boolean => END.test(text);

/** True for a text that ends as a sentence does, in whatever script. */
export const endsInAnyScript = (text: string): boolean => END.test(text) || OTHER_END.test(text);
