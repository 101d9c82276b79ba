/** What a site calls its elements: seldom anything for sure, often a hint. */

export const classOf = (element: Element): string => element.getAttribute('class') ?? '';

export const idOf = (element: Element): string => element.getAttribute('id') ?? '';

/** Classes and id, apart by a space. */
export const namesOf = (element: Element): string => `${classOf(element)} ${idOf(element)}`;
