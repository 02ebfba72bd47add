import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RelaxNGValidator, XmlDocument, XmlLibError } from 'libxml2-wasm';

/** The namespaces that the rules below name. */
const NAMESPACES = { atom: 'http://www.w3.org/2005/Atom' };

/** What RFC 4287 demands beyond its grammar: elements that break a rule, and the rule. */
const ATOM_RULES = [
  [
    '/atom:feed[not(atom:author) and atom:entry[not(atom:author)]]',
    'a feed must have an author unless all of its entries have one',
  ],
  [
    "//atom:entry[not(atom:link[@rel='alternate'] or atom:link[not(@rel)] or atom:content)]",
    'an entry must have an alternate link or content',
  ],
  [
    '//atom:entry[not(atom:author or ../atom:author or atom:source/atom:author)]',
    'an entry must have an author if its feed has none',
  ],
] as const;

/** Schemas by name, each read when first asked for. */
const validators = new Map<string, RelaxNGValidator>();

function validatorOf(name: string): RelaxNGValidator {
  const known = validators.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(join(import.meta.dirname, 'schemas', `${name}.rng`));
  const validator = RelaxNGValidator.fromDoc(XmlDocument.fromBuffer(text));
  validators.set(name, validator);
  return validator;
}

/** What libxml2 finds, in lines; an error of any other kind goes on. */
function linesOf(error: unknown): readonly string[] {
  if (!(error instanceof XmlLibError)) throw error;
  return error.message.trim().split('\n');
}

function faultsOf(xml: string, schema: string, rules: typeof ATOM_RULES | readonly []) {
  let document: XmlDocument;
  try {
    document = XmlDocument.fromString(xml);
  } catch (error) {
    return linesOf(error);
  }
  try {
    validatorOf(schema).validate(document);
    return rules.flatMap(([broken, rule]) =>
      document.find(broken, NAMESPACES).length > 0 ? [rule] : [],
    );
  } catch (error) {
    return linesOf(error);
  } finally {
    document.dispose();
  }
}

/** What is wrong with a text as Atom by the schema and the rules of RFC 4287; nothing if it is valid. */
export function atomFaults(xml: string): readonly string[] {
  return faultsOf(xml, 'atom', ATOM_RULES);
}

/** What is wrong with a text as a sitemap or an index of sitemaps; nothing if it is valid. */
export function sitemapFaults(xml: string): readonly string[] {
  return faultsOf(xml, 'sitemap', []);
}
