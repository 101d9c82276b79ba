/** The lights in which a surface is pictured. */
import type { Scheme, Sheet } from '../browsers/reader.ts';

type Size = readonly [width: number, height: number];

/** Windows of a surface, in CSS pixels: as it mostly is, the narrowest, and one where all is twice as large. */
export type Windows = { usual: Size; narrow: Size; zoomed: Size };

/** At 200 in 100 a window of 1280 × 900 has half as many pixels each way. */
export const PAGE: Windows = { usual: [1200, 900], narrow: [320, 640], zoomed: [640, 450] };
/** The most that browsers give a popup is 800 × 600, whatever they enlarge it by. */
export const POPUP: Windows = { usual: [420, 600], narrow: [320, 600], zoomed: [400, 300] };
export const PANEL: Windows = { usual: [380, 900], narrow: [240, 900], zoomed: [200, 450] };

type Light = { name: string; language: string; scheme: Scheme; window: keyof Windows };

export const LIGHTS: readonly Light[] = [
  { name: 'light', language: 'en', scheme: 'light', window: 'usual' },
  { name: 'dark', language: 'en', scheme: 'dark', window: 'usual' },
  { name: 'forced', language: 'en', scheme: 'forced', window: 'usual' },
  { name: 'narrow', language: 'en', scheme: 'light', window: 'narrow' },
  { name: 'zoomed', language: 'en', scheme: 'light', window: 'zoomed' },
  { name: 'rtl', language: 'ar', scheme: 'light', window: 'usual' },
  { name: 'rtl-narrow', language: 'ar', scheme: 'light', window: 'narrow' },
];

/** Gives a document its window: where it is pictured as a whole, one as high as it is. */
export const giveWindow = async (
  sheet: Sheet,
  [width, height]: Size,
  whole: boolean,
): Promise<void> => {
  await sheet.size(width, height);
  await sheet.until((is) => innerWidth === is, width);
  if (!whole) return;
  const all = await sheet.evaluate(() => document.documentElement.scrollHeight);
  await sheet.size(width, Math.max(height, all));
};
