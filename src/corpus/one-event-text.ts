export const oneEventText = ([one, other]: readonly [string, string]): string =>
  `${one} and ${other} look like one event: a telling of the one would be taken for coverage of the other, ` +
  'and a page that fits both may be taken for neither. Make one edition of them.';
