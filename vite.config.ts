import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { makeHeadlineFace } from './src/press/headline-face.ts';
import { pressFolder } from './src/press/press-folder.ts';
import { press } from './src/press/vite-plugin.ts';

/** BANMIAN_SEEDS is set by the commands in src/commands from their `--seeds`. */
const projectSeeds = `${import.meta.dirname}/seeds`;

export default defineConfig({
  build: {
    // The prerenderer asks it which files a page's code is in, and takes it away.
    manifest: 'manifest.json',
    rolldownOptions: {
      output: {
        // One file for all that every page needs: cut up by what later pages share with it, it is
        // 6 KB larger under brotli, and twenty requests.
        codeSplitting: {
          groups: [
            { name: 'reader', tags: ['$initial'] },
            // What the search shares with filters, terms and marked words: three files of a KB, each
            // of them a request of the first answer.
            {
              name: 'found',
              test: /\/src\/(search\/(filter-articles|article-masks|facets|match-exact|fold-)|reader\/components\/terms\/MarkedText)/,
            },
          ],
        },
      },
    },
  },
  plugins: [
    react(),
    tailwindcss(),
    press({
      seeds: process.env.BANMIAN_SEEDS ?? projectSeeds,
      projectSeeds,
      pressFolder,
      makeFace: makeHeadlineFace,
    }),
  ],
});
