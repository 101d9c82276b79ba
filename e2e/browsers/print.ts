/** A PDF as text, byte for byte, without what differs from one print of the same page to the next. */
export const withoutDates = (pdf: Uint8Array): string =>
  Buffer.from(pdf)
    .toString('latin1')
    .replace(/\/(?:CreationDate|ModDate) ?\([^)]*\)/g, '')
    .replace(/\/ID ?\[[^\]]*\]/g, '');
