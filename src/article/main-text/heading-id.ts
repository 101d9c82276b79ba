/** Ids that a content system makes of a heading's words: no names of the site's. */
import { titleWords } from '../title-words.ts';

/** Words that head what stands around an article; an id that has any other word is made of its heading. */
const GENERIC = new Set(
  'a about ad ads also and article articles at author authors bio briefing by caption comment comments contact content cookie cookies coverage daily for from gallery in join latest leave letter letters like links may media more morning most my news newsletter newsletters next now of offer offers on our page photo photos poll popular post posts promo read reader readers reading recommended related replies reply section see share sidebar sign signup site social sponsored stories story subscribe subscriber subscribers tags the this to today top topic topics trending up us video videos viewed week with you your'.split(
    ' ',
  ),
);
/** What begins so stands around an article whatever follows: "Sign up for the Harbour Briefing". */
const AROUND =
  /^(?:sign up|(?:more|also) (?:from|on|in|by)|sponsored|promoted|comments? on|share your|newsletters?|(?:about the )?authors?|subscribe|follow|related (?:articles|stories|topics)|recommended|you may)(?: |$)/;
const HEADING = /^h[1-6]$/;
/** In characters. */
const PARAGRAPH = 80;

/** A heading's own anchor leads nowhere else. */
const ASKS_OR_LEADS =
  'form, input, button, a h2, a h3, a h4, :is(h2, h3, h4) a[href]:not([href^="#"])';

/** A section tells something, and neither asks for anything nor leads elsewhere. */
const isSection = (box: Element): boolean => {
  const links = [...box.querySelectorAll('a[href]')].map(({ textContent }) => textContent ?? '');
  return (
    [...box.querySelectorAll('p')].some(
      ({ textContent }) => (textContent ?? '').length >= PARAGRAPH,
    ) &&
    4 * links.join('').length < (box.textContent ?? '').length &&
    box.querySelector(ASKS_OR_LEADS) === null
  );
};

/** "related-contracts" over "Related contracts, and a law": what a content system makes of a heading is no name of the site's. */
export const isOfHeading = (id: string, element: Element): boolean => {
  const heading = HEADING.test(element.localName) ? element : element.firstElementChild;
  if (!heading || !HEADING.test(heading.localName)) return false;
  // WordPress puts an h before.
  const words = titleWords(id.replace(/^h-/, ''));
  const says = titleWords(heading.textContent ?? '').slice(0, words.length);
  return (
    says.join(' ') === words.join(' ') &&
    !words.every((word) => GENERIC.has(word) || /^\d+$/.test(word)) &&
    (heading === element || (isSection(element) && !AROUND.test(words.join(' '))))
  );
};
