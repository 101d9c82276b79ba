/** Which elements the style sheets in a page hide, where there is no layout to ask. */

type Rule = { selector: string; hides: boolean; weight: number };

/** The width of window that a page without a window is read for. */
const WIDTH = 1_200;
const MOST_RULES = 20_000;
const MEDIA_RULE = 4;
const SUPPORTS_RULE = 12;

const applies = (media: string): boolean =>
  media === '' ||
  media.split(',').some((query) => {
    if (/\bnot\b|\bprint\b|\bspeech\b/.test(query)) return false;
    return (query.match(/\([^)]*\)/g) ?? []).every((feature) => {
      const [, end, pixels] = /^\(\s*(min|max)-width\s*:\s*([\d.]+)px\s*\)$/.exec(feature) ?? [];
      return end === undefined
        ? false
        : end === 'min'
          ? Number(pixels) <= WIDTH
          : Number(pixels) >= WIDTH;
    });
  });

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** https://www.w3.org/TR/selectors-4/#specificity, near enough. */
const specificity = (selector: string): number =>
  1e4 * count(selector, /#[\w-]/g) +
  1e2 * count(selector, /\.[\w-]|\[|(?<!:):(?!:|not|is|where)/g) +
  count(selector, /(?:^|[\s>+~(])[a-z]/gi);

const IMPORTANT = 1e8;

const ofStyle = ({ selectorText, style }: CSSStyleRule): Rule[] => {
  const found = ['display', 'visibility'].find((name) => style?.getPropertyValue(name));
  if (!selectorText || !found) return [];
  const hides = /none|hidden/.test(style.getPropertyValue(found));
  const important = style.getPropertyPriority(found) ? IMPORTANT : 0;
  return selectorText
    .split(/,(?![^(]*\))/)
    .map((selector) => ({ selector, hides, weight: important + specificity(selector) }));
};

const rulesIn = (list: ArrayLike<CSSRule>): Rule[] =>
  Array.from(list).flatMap((rule) => {
    const { type } = rule;
    if (type === MEDIA_RULE && !applies((rule as CSSMediaRule).media.mediaText)) return [];
    if (type === MEDIA_RULE || type === SUPPORTS_RULE)
      return rulesIn((rule as CSSGroupingRule).cssRules);
    return 'selectorText' in rule ? ofStyle(rule as CSSStyleRule) : [];
  });

/** Browsers that run scripts never read these. */
const isForNoScript = ({ ownerNode }: CSSStyleSheet): boolean =>
  ownerNode !== null && 'closest' in ownerNode && ownerNode.closest('noscript') !== null;

const sheetsOf = (doc: Document): Rule[] =>
  Array.from(doc.styleSheets ?? []).flatMap((sheet) => {
    if (isForNoScript(sheet)) return [];
    try {
      return applies(sheet.media?.mediaText ?? '') ? rulesIn(sheet.cssRules) : [];
    } catch {
      // One from elsewhere, or one that the parser gave up on.
      return [];
    }
  });

const matching = (doc: Document, selector: string): Iterable<Element> => {
  try {
    return doc.body.querySelectorAll(selector);
  } catch {
    return [];
  }
};

const fits = (element: Element, selector: string): boolean => {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
};

/** The elements below the body that a rule hides and no stronger or later one shows. */
export const sheetHidden = (doc: Document): ReadonlySet<Element> => {
  const rules = sheetsOf(doc).slice(0, MOST_RULES);
  const hidden = new Map<Element, { at: number; weight: number }>();
  rules.forEach(({ selector, hides, weight }, at) => {
    if (!hides) return;
    for (const element of matching(doc, selector)) {
      const known = hidden.get(element);
      if (!known || weight >= known.weight) hidden.set(element, { at, weight });
    }
  });
  const shows = rules.map((rule, at) => ({ ...rule, at })).filter(({ hides }) => !hides);
  for (const [element, by] of hidden) {
    const stronger = shows.some(
      ({ selector, weight, at }) =>
        (weight > by.weight || (weight === by.weight && at > by.at)) && fits(element, selector),
    );
    if (stronger) hidden.delete(element);
  }
  return new Set(hidden.keys());
};
