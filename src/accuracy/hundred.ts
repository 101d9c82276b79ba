/** A share of one as so many of 100. A share that is not all, or not none, is never rounded to it. */
export const hundred = (share: number): number => {
  if (share === 0 || share === 1) return share * 100;
  return Math.min(99, Math.max(1, Math.round(share * 100)));
};

/** The two ends between which a share lies, widened to whole numbers of 100. */
export const between = (low: number, high: number): { low: number; high: number } => ({
  low: Math.floor(low * 100),
  high: Math.ceil(high * 100),
});
