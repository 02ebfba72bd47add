import type { Page } from '@playwright/test';

/** Opens the following pages as a reader would who chose these settings on an earlier visit. */
export async function keepSettings(page: Page, settings: string): Promise<void> {
  await page.addInitScript((kept) => localStorage.setItem('banmian-settings', kept), settings);
}
