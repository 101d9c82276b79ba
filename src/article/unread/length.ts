/** Some pages have their text in several lengths, and let readers choose. */
import { isBeside, LONGEST_LABEL, squeezed } from './page-text.ts';

const BESIDE_GROUP = 'aside, nav, footer, figure, dialog, [role="dialog"]';
const GROUPS = 'fieldset, select, [role="radiogroup"], [role="group"], [role="tablist"]';
const OPTIONS = 'label, option, button, [role="radio"], [role="tab"]';
const CHOSEN =
  'option:checked, [aria-checked="true"], [aria-pressed="true"], [aria-selected="true"]';
const WHOLE = '(?:full|whole|all|everything|complete|longest|in[- ]depth)';
const IS_WHOLE = new RegExp(`\\b${WHOLE}\\b`, 'i');
/** "Short", "Three minutes", "Time for all of it": how much of a text is wanted. */
const LENGTH = new RegExp(
  `^\\W*(?:(?:the )?(?:short|brief|quick|medium|long|summary)(?:er|est)?(?: (?:version|read|story|text))?|.{0,12}\\b(?:\\d+|one|two|three|five|ten|a) ?-?(?:seconds?|secs?|minutes?|mins?)\\b.{0,12}|.{0,12}\\b${WHOLE}\\b.{0,12})\\W*$`,
  'i',
);

const labelOf = (option: Element): string =>
  squeezed((option.textContent ?? '').slice(0, LONGEST_LABEL));

const isChosen = (option: Element): boolean =>
  option.matches(CHOSEN) || option.querySelector('input:checked') !== null;

/** True where a text is read in another length than its whole. */
export const isShortened = (around: Element): boolean =>
  [...around.querySelectorAll(GROUPS)].some((group) => {
    if (isBeside(group, BESIDE_GROUP, around)) return false;
    const lengths = [...group.querySelectorAll(OPTIONS)].filter((one) => LENGTH.test(labelOf(one)));
    const wholes = lengths.filter((one) => IS_WHOLE.test(labelOf(one)));
    if (wholes.length !== 1 || wholes.length === lengths.length) return false;
    return !lengths.some((one) => isChosen(one) && IS_WHOLE.test(labelOf(one)));
  });
