/** What a page builder put into a text that is gone, so that readers see its commands. */

/** "[vc_row]", "[/caption]", "[adrotate group="2"]"; no "[sic]", no "[so-called]". */
const BUILDERS =
  '(?:vc|et_pb|fusion|su|wpb|wp|av|cs|ux|mk|us|td|row|column|col|ad)_\\w+|(?:one|two|three)_(?:half|third|fourth)s?\\w*|caption|pullquote|dropcap';
/** Of what is opened with facts alone the end is known by its name. */
const ENDED = 'video|audio|gallery|embed|playlist|button|tabs?|toggle|accordion|highlight';
const FACT = `[\\w-]+=["'“”″‘’′]|(?:ids?|group|width|height|title|class|style|align|url|src)=`;
/** One of them, as a part of an expression. */
export const COMMAND = `\\[(?:/?(?:${BUILDERS})(?:\\s[^\\[\\]]{0,400})?|/(?:[a-z]+_\\w+|${ENDED})|[a-z]\\w*(?:\\s+(?:${FACT})[^\\[\\]]{1,400}))\\]`;

/** True where what stood around commands would become one word, or one sentence; one command may stand within a word. */
export const isBetweenWords = ({ 0: was, index, input }: RegExpExecArray): boolean => {
  const before = input.slice(Math.max(0, index - 2), index);
  const next = input.charAt(index + was.length);
  if (/(?:^|[\s([“‘"'])$/.test(before)) return false;
  if (/\s$/.test(was)) return true;
  const isEnd = /[.!?…]["”’)]?$/.test(before) || was.indexOf(']') < was.length - 1;
  return isEnd && /[\p{L}\p{N}“‘"(]/u.test(next);
};
