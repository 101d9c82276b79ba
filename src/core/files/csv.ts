/** Tables for spreadsheets: RFC 4180, in UTF-8 with the mark by which they know it. */

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Cells that a spreadsheet would take for a formula (OWASP, CSV Injection), the wide signs of East Asian
 * keyboards among them, get an apostrophe, which spreadsheets take for "text".
 */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

const cell = (value: string | number): string => {
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The file of a table whose first row names its columns. */
export const csvFile = (rows: readonly (readonly (string | number)[])[]): string =>
  `${BYTE_ORDER_MARK}${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
