import { expect, test as plain } from '@playwright/test';

/** What a journey may say about itself with `test.use`. */
interface JourneyOptions {
  /** Console lines that the journey provokes on purpose, such as a file that is not there. */
  readonly provoked: RegExp;
}

/** Matches nothing: a journey provokes no line unless it says so. */
const NOTHING = /(?!)/;

/**
 * Playwright's `test` for a reader with a Chinese browser. Every journey fails besides on a line of
 * error or warning in the console (hydration!), an uncaught error, or a request to another origin.
 */
export const test = plain.extend<JourneyOptions & { readonly watch: undefined }>({
  locale: 'zh-CN',
  provoked: [NOTHING, { option: true }],
  watch: [
    async ({ context, baseURL, provoked }, use) => {
      const origin = new URL(baseURL ?? '').origin;
      const faults: string[] = [];
      context.on('console', (message) => {
        if (message.type() !== 'error' && message.type() !== 'warning') return;
        faults.push(`${message.type()}: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => faults.push(`uncaught: ${error.error().message}`));
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && url.origin !== origin) faults.push(`asked ${url}`);
      });
      await use(undefined);
      expect(faults.filter((fault) => !provoked.test(fault))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
