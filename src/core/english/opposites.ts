/**
 * English words of which one turns what the other says. A passage that has only the second side of a
 * pair where a claim has the first may say the contrary: then it is not noted, right or silent.
 */
const PAIRS: readonly (readonly [string, string])[] = [
  [
    'condemn* denounc* criticis* criticiz* slam* blast* attack* decr* rebuk* lash* assail* protest*',
    'welcom* prais* hail* applaud* endors* bless* cheer*',
  ],
  ['thank* grateful gratitude prais*', 'scold* reproach* complain* rebuk* blam*'],
  [
    'declin* refus* reject* rul* withh* difficult* impossib* hard bar bars barred not no yet',
    'agreed agrees agree consented promised pledged vowed approved accepted',
  ],
  [
    'increas* more step* rais* grow* rise rising rose expand*',
    'cut cuts less fewer reduc* decreas* fell fall falling drop* shrink*',
  ],
  ['allow* permit* let', 'forbid* forbad* prohibit* ban bans banned outlaw*'],
  ['impossib* difficult* hard', 'easy easily simple simply'],
  ['non-lethal nonlethal humanitarian', 'lethal'],
  ['first', 'last final'],
  ['arriv* land* reach* touch* came', 'left leaves depart* postpon* cancel*'],
  ['deny denies denied denial*', 'admit* admits confirm* acknowledg* concede*'],
  ['urgent* immediate* quick*', 'later eventually sometime'],
  ['public* open*', 'private* secret* behind'],
];
/** Nobody is left a choice, or only some are. */
const COMPULSION =
  /\b(?:no choice|no say|no other way|ha(?:s|d|ve) to|must|oblig\p{L}+|duty|bound to|forced)\b/iu;
const NO_CHOICE = /\bno (?:choice|say|other way)\b/i;
const CHOICE =
  /\b(?:decision|decide\p{L}*|choice|choose|choosing|up to|free to|sovereign|own call|judge)\b/iu;

type Side = (word: string) => boolean;

const sideOf = (list: string): Side => {
  const words = list.split(' ');
  const whole = new Set(words.filter((word) => !word.endsWith('*')));
  const begun = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  return (word) => whole.has(word) || begun.some((start) => word.startsWith(start));
};

const SIDES = PAIRS.map(([one, other]) => [sideOf(one), sideOf(other)] as const);

const formsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];

/** True where a passage has only words that turn those of a claim. */
export const turns = (passage: string, statement: string): boolean => {
  const [here, there] = [formsOf(passage), formsOf(statement)];
  const opposed = SIDES.some(
    ([one, other]) => there.some(one) && !there.some(other) && here.some(other) && !here.some(one),
  );
  return (
    opposed ||
    (CHOICE.test(statement) &&
      (NO_CHOICE.test(passage) || (COMPULSION.test(passage) && !CHOICE.test(passage))))
  );
};
