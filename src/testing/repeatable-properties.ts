import fc from 'fast-check';

/**
 * A continuous integration run tries the same cases every time, so that a change alone can fail it;
 * everywhere else each run tries new ones.
 */
const SEED = 20_191_231;
if (process.env.CI !== undefined) fc.configureGlobal({ seed: SEED });
