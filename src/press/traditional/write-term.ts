import type { GlossaryTerm } from '../../vocabulary/glossary.ts';
import type { Convert } from './to-traditional.ts';

/** A term as the traditional edition has it: what is Chinese of it converted. */
export function writeTerm(term: GlossaryTerm, convert: Convert): GlossaryTerm {
  const { explanation } = term;
  return {
    ...term,
    term: convert(term.term),
    simplified: term.term,
    explanation: { ...explanation, zh: convert(explanation.zh) },
  };
}
