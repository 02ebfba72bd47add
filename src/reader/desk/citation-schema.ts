import * as v from 'valibot';
import type { CitationFile, CitationText } from '../../vocabulary/citation.ts';
import type { Door } from './article-schema.ts';

const Text: Door<CitationText> = v.array(
  v.union([v.string(), v.object({ blank: v.picklist(['url', 'today']) })]),
);

/** `data/citations/<slug>.json` */
export const CitationFileSchema: Door<CitationFile> = v.object({
  gbt7714: Text,
  apa: Text,
  chicago: Text,
  bibtex: Text,
  ris: Text,
  csl: Text,
});
