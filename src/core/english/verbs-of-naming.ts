/** Verbs and phrases that hand a word to whoever uses it: "calls it a rescue", "what it describes as". */
const NAMING =
  'call calls called calling describe describes described describing term terms termed terming label labels labelled ' +
  'labeled labelling labeling dub dubs dubbed dubbing style styles styled brand brands branded branding ' +
  'characterise characterises characterised characterize characterizes characterized';

const NAMED = new RegExp(
  `\\b(?:${NAMING.replace(/ /g, '|')}|(?:refer|refers|referred|referring)\\sto|so-called|known\\sas)\\b`,
  'i',
);

/** True where words before a word name it as somebody's. */
export const isNamedBySomebody = (before: string): boolean => NAMED.test(before);
