/** Families whose letters are in the file itself, by the rules of its style. */
function ownFamilies({ styleSheets }: Document): ReadonlySet<string> {
  const rules = [...styleSheets].flatMap(({ cssRules }) => [...cssRules]);
  return new Set(
    rules.flatMap((rule) =>
      rule instanceof CSSFontFaceRule && rule.style.getPropertyValue('src').includes('data:')
        ? [bare(rule.style.getPropertyValue('font-family'))]
        : [],
    ),
  );
}

/** A family's name without quotation marks, which browsers keep or not. */
const bare = (family: string) => family.replace(/^["']|["']$/g, '');

/**
 * Resolves when the faces that the file brings can be drawn with, so that no line of the first page
 * moves: nothing has begun to read them while they were unpacked.
 */
export async function loadFaces(document: Document): Promise<void> {
  const own = ownFamilies(document);
  const faces = [...document.fonts].filter(({ family }) => own.has(bare(family)));
  await Promise.allSettled(faces.map((face) => face.load()));
}
