/** Characters other than white space; a loop, as texts may be of megabytes. */
export const solid = (text: string): number => {
  let count = 0;
  for (let n = 0; n < text.length; n += 1) {
    const code = text.charCodeAt(n);
    if (code > 32 && code !== 0xa0 && code !== 0x3000) count += 1;
  }
  return count;
};
