import type { Page } from '@playwright/test';
import { expect, test as journey } from './journey.ts';
import { expectLive } from './reader-page.ts';
import { keptFile } from './single-file.ts';

/** A journey in the file, opened from a disk without a network: it may ask for nothing but itself. */
export const test = journey.extend<{ readonly file: string; readonly alone: undefined }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  file: async ({}, use, info) => use(keptFile(info)),
  alone: [
    async ({ context, file }, use) => {
      const asked: string[] = [];
      context.on('request', (request) => asked.push(request.url()));
      await context.setOffline(true);
      await use(undefined);
      const others = asked.filter((url) => !/^(?:data|blob):/.test(url));
      expect(others.filter((url) => url.split('#')[0] !== file)).toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens the file at an address in its hash and waits until the reader runs. */
export async function open(page: Page, file: string, address = ''): Promise<void> {
  await page.goto(file + address);
  await expectLive(page);
}

/** The hash of the address, readable. */
export const place = (page: Page) => page.evaluate(() => decodeURI(window.location.hash));
