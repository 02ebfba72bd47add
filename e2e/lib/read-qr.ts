import type { Locator, Page } from '@playwright/test';
import jsQR from 'jsqr';

/** What a decoder of its own reads from a picture's bytes, PNG for one; null where it finds no code. */
async function decode(page: Page, bytes: Buffer): Promise<string | null> {
  const { pixels, width, height } = await page.evaluate(async (base64) => {
    const raw = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([raw]));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const data = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
    return { pixels: [...data], width: bitmap.width, height: bitmap.height };
  }, bytes.toString('base64'));
  return jsQR(Uint8ClampedArray.from(pixels), width, height)?.data ?? null;
}

/** The address of a code as a camera would see it on the screen. */
export async function readQrOnScreen(code: Locator): Promise<string | null> {
  return decode(code.page(), await code.screenshot());
}

/** The address of a code in a picture file. */
export function readQrIn(page: Page, file: Buffer): Promise<string | null> {
  return decode(page, file);
}
