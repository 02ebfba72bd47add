import type { Locator, Page } from '@playwright/test';
import jsQR from 'jsqr';

/** What a decoder of its own reads from a picture's bytes, PNG for one; null where it finds no code. */
async function decode(page: Page, bytes: Buffer): Promise<string | null> {
  const { greys, width, height } = await page.evaluate(async (base64) => {
    const raw = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const { width, height } = await createImageBitmap(new Blob([raw]));
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    context?.drawImage(await createImageBitmap(new Blob([raw])), 0, 0);
    const data = context?.getImageData(0, 0, width, height).data ?? [];
    // A text of one character a pixel crosses to the test quickly, a list of numbers does not.
    let greys = '';
    for (let at = 1; at < data.length; at += 4) greys += String.fromCharCode(data[at] ?? 0);
    return { greys: btoa(greys), width, height };
  }, bytes.toString('base64'));
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
  for (const [at, grey] of Buffer.from(greys, 'base64').entries()) {
    pixels.fill(grey, at * 4, at * 4 + 3);
  }
  return jsQR(pixels, width, height)?.data ?? null;
}

/** The address of a code as a camera would see it on the screen. */
export async function readQrOnScreen(code: Locator): Promise<string | null> {
  return decode(code.page(), await code.screenshot());
}

/** The address of a code in a picture file. */
export function readQrIn(page: Page, file: Buffer): Promise<string | null> {
  return decode(page, file);
}
