import { defineConfig } from 'vitest/config';

/** ms: nothing is timed; a machine with other work may be ten times slower than a quiet one. */
const PATIENCE = 60_000;

/** Text and press run in Node; components, told apart by `.tsx`, in happy-dom. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['src/**/*.test.ts'],
          setupFiles: ['src/testing/repeatable-properties.ts'],
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
        },
      },
      {
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['src/**/*.test.tsx'],
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
          setupFiles: [
            'src/testing/repeatable-properties.ts',
            'src/testing/clean-up-after-each.ts',
          ],
        },
      },
    ],
  },
});
