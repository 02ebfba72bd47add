import { fetchLocale } from '../reader/locale/late-locales.ts';
import { LANGUAGES } from '../vocabulary/routes.ts';

/** Fetches the words of every language, as loaders do; for tests that go round them. */
export async function fetchWords(): Promise<void> {
  await Promise.all(LANGUAGES.map(({ id }) => fetchLocale(id)));
}
