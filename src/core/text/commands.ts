/** Commands that a page builder left in a text: once the builder is gone readers see them. */

/** "[vc_row]", "[/caption]", "[adrotate group="2"]"; no "[sic]", no "[so-called]". */
const BUILDERS =
  '(?:vc|et_pb|fusion|su|wpb|wp|av|cs|ux|mk|us|td|row|column|col|ad)_\\w+|(?:one|two|three)_(?:half|third|fourth)s?\\w*|caption|pullquote|dropcap';
/** Names that are words as well: of such a command the end is known, and a beginning with facts, or with its end behind it. */
const ENDED = 'video|audio|gallery|embed|playlist|button|tabs?|toggle|accordion|highlight';
const FACT = `[\\w-]+=["'“”″‘’′]|(?:ids?|group|width|height|title|class|style|align|url|src)=`;
/** One of them, as a part of an expression. */
export const COMMAND = `\\[(?:/?(?:${BUILDERS})(?:\\s[^\\[\\]]{0,400})?|/(?:[a-z]+_\\w+|${ENDED})|(?:${ENDED})(?=\\][^\\[]{0,400}\\[/(?:${ENDED})\\])|[a-z][\\w-]*(?:\\s+(?:${FACT})[^\\[\\]]{1,400}))\\]`;

/** Boxes, which never stand within a word. */
const BOX =
  /^\[\/?(?:caption|pullquote|(?:vc|et_pb|fusion|row|column|col)_|\w+_(?:row|column|third|half|fourth))/;
const OPENED = /(?:^|[\s([“‘])$/;
const SENTENCE_END = /[.!?…]["”’)]?$/;

/** True where what stood around commands would become one word, or one sentence; one that is no box may stand within a word. */
export const isBetweenWords = ({ 0: was, index, input }: RegExpExecArray): boolean => {
  const before = input.slice(Math.max(0, index - 2), index);
  const next = input.charAt(index + was.length);
  if (OPENED.test(before)) return false;
  if (/\s$/.test(was)) return true;
  const areSeveral = was.indexOf(']') < was.length - 1;
  return (
    /[\p{L}\p{N}“‘"(]/u.test(next) && (SENTENCE_END.test(before) || areSeveral || BOX.test(was))
  );
};
