/** Pictures of a surface in every light, in `screenshots/`, to be looked at by people. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { clearKept } from '../ask.ts';
import { MEDIA, type Reader, type Sheet } from '../browsers/reader.ts';
import { test } from '../browsers/test.ts';
import { clearStorage, KNOWING, storeIn } from '../storage.ts';
import { giveWindow, LIGHTS, type Windows } from './lights.ts';

const FOLDER = fileURLToPath(new URL('../../screenshots', import.meta.url));

export type Surface<S extends Sheet = Sheet> = {
  /** Of the surface and its state, and of the folder of its pictures. */
  name: string;
  windows: Windows;
  /** All of the document, however far down it goes. */
  whole?: boolean;
  /** Of the reader's settings, what is not as at first. */
  settings?: object;
  /** For a reader who has not been told yet what the lines mean. */
  unknowing?: boolean;
  /** Opens it in its state. */
  open: (reader: Reader, language: string) => Promise<S>;
  /** What has to be done once more in each window. */
  anew?: (sheet: S) => Promise<void>;
};

/** A surface is opened once a language, and seen in one light after the other. */
export const picture = <S extends Sheet>(surface: Surface<S>): void =>
  test(surface.name, async ({ reader }) => {
    const { name, windows, whole = false, settings, unknowing, open, anew } = surface;
    const folder = join(FOLDER, name);
    mkdirSync(folder, { recursive: true });
    for (const language of new Set(LIGHTS.map((light) => light.language))) {
      await clearStorage(reader, unknowing ? {} : KNOWING);
      await storeIn(reader, { settings: { ...settings, language } });
      const sheet = await open(reader, language);
      for (const light of LIGHTS.filter((one) => one.language === language)) {
        await reader.scheme(light.scheme);
        await sheet.front();
        await sheet.until((media) => matchMedia(media).matches, MEDIA[light.scheme]);
        await giveWindow(sheet, windows[light.window], whole);
        await anew?.(sheet);
        await sheet.screenshot(join(folder, `${reader.browser}-${light.name}.png`));
      }
      await reader.scheme('light');
      await reader.clear();
      await clearKept(reader);
    }
    await clearStorage(reader);
  });
