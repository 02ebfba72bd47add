import type { GlossaryTerm } from '../vocabulary/glossary.ts';

/** A term of a glossary, a policy but for what `parts` says. */
export function buildTerm(term: string, parts: Partial<GlossaryTerm> = {}): GlossaryTerm {
  return {
    term,
    english: 'business environment',
    variants: [],
    kind: 'policy',
    explanation: { zh: '企业办事的难易。', en: 'How easy it is to do business.' },
    ...parts,
  };
}
